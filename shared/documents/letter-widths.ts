/** How wide letters are, for whoever shares out room without laying out: good guesses, never a layout. */

/** Widths of U+0020 to U+007E in thousandths of an em: of the text font, and of Arial, which stands in where that is missing. */
export const FONTS: readonly (readonly number[])[] = [
	[
		280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614, 588, 598,
		510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392, 512, 631, 541, 824,
		693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564,
		538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344,
		237, 344, 555,
	],
	[
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
		556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
		722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
		556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
		260, 334, 584,
	],
];
const MARKS: Readonly<Record<string, number>> = { "\u00a0": 280, "“": 399, "”": 399, "‘": 236, "’": 236 };
const OTHER = 560;
/** Chinese, Japanese and Korean letters are as wide as they are high. */
const SQUARE = { from: 0x2e80, width: 1000 } as const;
/** How much wider bold letters are. */
export const BOLD = 1.08;
/** One letter in one of the fonts, in thousandths of an em. */
export function widthOfLetter(letter: string, font: readonly number[]): number {
	const code = letter.codePointAt(0) ?? 0;
	// Most letters are in the list, and no mark is: only what is left is looked at closely.
	const known = font[code - 0x20] ?? MARKS[letter];
	if (known !== undefined) return known;
	if (/\p{M}/u.test(letter)) return 0;
	return code >= SQUARE.from ? SQUARE.width : OTHER;
}

/** Words in the text font, in ems of their size. */
export function widthOfWords(words: string, isBold = false): number {
	const [font = []] = FONTS;
	const letters = Array.from(words.normalize("NFD"), (letter) => widthOfLetter(letter, font));
	return (letters.reduce((sum, width) => sum + width, 0) * (isBold ? BOLD : 1)) / 1000;
}
