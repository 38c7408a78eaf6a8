/**
 * Characters that no font needs a glyph for, and characters drawn as another one.
 * What is stored and what is read out stays the character itself; only the ink differs.
 */

/** Spaces of any width, drawn as a plain space. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Controls: marks of direction, joining and breaking, and the end of a line. They are obeyed, not drawn. */
const UNSEEN =
	/[\t\n\r\u0085\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0001}]|\u034f/u;

/** Marks that only change the character beside them: joiners, variation selectors, tags of emoji flags. */
const SHAPERS = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

/** Stands for an inline picture in a line of text. */
export const OBJECT = "\ufffc";

/** Whether a character is obeyed rather than drawn (tab, zero-width space, direction marks). */
export function isUnseen(char: string): boolean {
	return UNSEEN.test(char);
}

/** Whether a font must have a glyph for this character. */
export function needsGlyph(char: string): boolean {
	return !UNSEEN.test(char) && !SHAPERS.test(char);
}

/** The character whose glyph is drawn: hyphens that Unicode tells apart look alike, and so do spaces. */
export function drawnAs(char: string): string {
	if (char === "\u2010" || char === "\u2011") {
		return "-";
	}
	return SPACES.test(char) ? " " : char;
}
