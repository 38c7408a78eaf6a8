/** How many lines words take. Word lays out; the writer guesses from the widths of letters. */

import { BOLD, FONTS, widthOfLetter } from "../../letter-widths.ts";
import type { Run } from "../../tree.ts";
import type { Type } from "./look.ts";

/** The picture of ten dots, of a shape, and of a bar, as wide as so many thousandths of an em (dots.ts, shapes.ts, bars.ts). */
const DOTS = 8000;
const SHAPE = 2000;
const BAR = 10600;

interface Letter {
	readonly letter: string;
	/** Thousandths of an em. */
	readonly width: number;
}

function lettersOf(run: Run, isBold: boolean, font: readonly number[]): Letter[] {
	if (run.kind === "dots") return [{ letter: "dots", width: DOTS }];
	if (run.kind === "shape") return [{ letter: "shape", width: SHAPE }];
	if (run.kind === "bar") return [{ letter: "bar", width: BAR }];
	if (run.kind === "page") return [];
	const times = isBold || run.strong ? BOLD : 1;
	return Array.from(run.text.normalize("NFD"), (letter) => ({ letter, width: widthOfLetter(letter, font) * times }));
}

/**
 * Lines that words take in a width given in points, in whichever font takes more. In: `isBold`, or each run as it is.
 * A line breaks after a space or a hyphen.
 */
export function linesOf(words: string | readonly Run[], type: Type, width: number, isBold = false): number {
	const runs: readonly Run[] = typeof words === "string" ? [{ kind: "text", text: words }] : words;
	const lines = FONTS.map((font) => {
		const letters = runs.flatMap((run) => lettersOf(run, isBold, font));
		return wrap(letters, (width * 1000) / type.size);
	});
	return Math.max(...lines);
}

function wrap(letters: readonly Letter[], width: number): number {
	let lines = 1;
	let line = 0;
	let word = 0;
	const next = () => {
		lines += 1;
		line = 0;
	};
	for (const { letter, width: own } of letters) {
		if (line > 0 && line + word + (letter === " " ? 0 : own) > width) next();
		if (word > 0 && word + own > width && letter !== " ") {
			next();
			word = 0;
		}
		word += own;
		if (letter === " " || letter === "-" || letter === "\n") {
			line += word;
			word = 0;
		}
		if (letter === "\n") next();
	}
	return lines;
}
