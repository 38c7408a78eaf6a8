/** How many lines words take. Word lays out; the writer guesses from the widths of letters. */
import type { Run } from "../../tree.ts";
import type { Type } from "./look.ts";

/** Widths of U+0020 to U+007E in hundredths of an em: of the text font, and of Arial, which stands in where that is missing. */
const FONTS: readonly (readonly number[])[] = [
	[
		28, 29, 30, 65, 59, 92, 73, 16, 30, 30, 49, 61, 21, 36, 21, 39, 65, 41, 55, 58, 61, 59, 60, 51, 62, 60, 21, 21, 55,
		63, 55, 48, 78, 63, 61, 65, 67, 57, 55, 69, 69, 39, 51, 63, 54, 82, 69, 71, 59, 72, 61, 59, 56, 69, 59, 86, 62, 58,
		61, 32, 39, 34, 55, 37, 24, 53, 57, 49, 56, 54, 31, 56, 55, 25, 25, 49, 26, 85, 55, 55, 57, 57, 35, 47, 33, 54, 46,
		68, 48, 45, 46, 34, 24, 34, 56,
	],
	[
		28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 58,
		58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67, 67,
		61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56, 50,
		72, 50, 50, 50, 33, 26, 33, 58,
	],
];
const MARKS: Readonly<Record<string, number>> = { "\u00a0": 28, "“": 40, "”": 40, "‘": 24, "’": 24 };
const OTHER = 56;
/** Chinese, Japanese and Korean letters are as wide as they are high. */
const SQUARE = { from: 0x2e80, width: 100 } as const;
const BOLD = 1.08;
/** The picture of ten dots, as wide as so many hundredths of an em (dots.ts). */
const DOTS = 800;

interface Letter {
	readonly letter: string;
	/** Hundredths of an em. */
	readonly width: number;
}

function widthOf(letter: string, font: readonly number[]): number {
	const code = letter.codePointAt(0) ?? 0;
	if (/\p{M}/u.test(letter)) return 0;
	return font[code - 0x20] ?? MARKS[letter] ?? (code >= SQUARE.from ? SQUARE.width : OTHER);
}

function lettersOf(run: Run, isBold: boolean, font: readonly number[]): Letter[] {
	if (run.kind === "dots") return [{ letter: "dots", width: DOTS }];
	const times = isBold || run.strong ? BOLD : 1;
	return Array.from(run.text.normalize("NFD"), (letter) => ({ letter, width: widthOf(letter, font) * times }));
}

/**
 * Lines that words take in a width given in points, in whichever font takes more. In: `isBold`, or each run as it is.
 * A line breaks after a space or a hyphen.
 */
export function linesOf(words: string | readonly Run[], type: Type, width: number, isBold = false): number {
	const runs: readonly Run[] = typeof words === "string" ? [{ kind: "text", text: words }] : words;
	const lines = FONTS.map((font) => {
		const letters = runs.flatMap((run) => lettersOf(run, isBold, font));
		return wrap(letters, (width * 100) / type.size);
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
