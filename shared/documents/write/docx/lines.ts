/** How many lines words take. Word lays out; the writer guesses from the widths of letters. */

import { BOLD, FONTS, widthOfLetter } from "../../letter-widths.ts";
import type { Run } from "../../tree.ts";
import type { Type } from "./look.ts";

/** The picture of ten dots, of a shape, and of a bar, as wide as so many thousandths of an em (dots.ts, shapes.ts, bars.ts). */
const DOTS = 8000;
const SHAPE = 2000;
const BAR = 10600;

/** Letters that have their widths from the font, or a picture that has its own. */
type Piece = { readonly letters: string; readonly times: number } | { readonly width: number };

function pieceOf(run: Run, isBold: boolean): Piece {
	if (run.kind === "dots") return { width: DOTS };
	if (run.kind === "shape") return { width: SHAPE };
	if (run.kind === "bar") return { width: BAR };
	if (run.kind === "page") return { letters: "", times: 1 };
	return { letters: run.text.normalize("NFD"), times: isBold || run.strong ? BOLD : 1 };
}

/**
 * Lines that words take in a width given in points, in whichever font takes more. In: `isBold`, or each run as it is.
 * A line breaks after a space or a hyphen.
 */
export function linesOf(words: string | readonly Run[], type: Type, width: number, isBold = false): number {
	const runs: readonly Run[] = typeof words === "string" ? [{ kind: "text", text: words }] : words;
	const pieces = runs.map((run) => pieceOf(run, isBold));
	return Math.max(...FONTS.map((font) => wrap(pieces, font, (width * 1000) / type.size)));
}

function wrap(pieces: readonly Piece[], font: readonly number[], width: number): number {
	let lines = 1;
	let line = 0;
	let word = 0;
	const next = () => {
		lines += 1;
		line = 0;
	};
	/** `own`: in thousandths of an em. */
	const take = (letter: string, own: number) => {
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
	};
	for (const piece of pieces) {
		if ("width" in piece) take("", piece.width);
		else for (const letter of piece.letters) take(letter, widthOfLetter(letter, font) * piece.times);
	}
	return lines;
}
