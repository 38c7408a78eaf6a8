/**
 * Which font draws which part of a text.
 *
 * Works by what a reader sees as one character (grapheme cluster): a letter and its marks, an emoji and its joiners
 * are never set in two fonts if any one font has them all.
 */
import { drawnAs, isUnseen, needsGlyph } from "./characters.ts";
import { hasGlyph } from "./coverage.ts";
import { EMOJI_FAMILY, type FontFamily, SHIPPED_FONTS, TEXT_FAMILY } from "./shipped.ts";

/** A piece of text in one font. `font` is null where no shipped font has the character. */
export interface FontRun {
	readonly font: FontFamily | null;
	readonly text: string;
}

/** A character that no shipped font can draw. `index` counts UTF-16 units, as in `text[index]`. */
export interface MissingCharacter {
	readonly char: string;
	readonly codePoint: number;
	readonly index: number;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Printable ASCII and the letters of most of Europe: one cluster each, in the text font. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00b4\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026]*$/;

/**
 * Splits text into runs, each in the first font in order of choice that has it.
 * The runs joined together are the text. Characters that are not drawn stay with the run before them.
 */
export function splitByFont(text: string): FontRun[] {
	if (text === "") {
		return [];
	}
	if (PLAIN.test(text)) {
		return [{ font: TEXT_FAMILY, text }];
	}
	const runs: { font: FontFamily | null; text: string }[] = [];
	for (const { segment } of graphemes.segment(text)) {
		for (const piece of runsOfCluster(segment, runs.at(-1)?.font ?? TEXT_FAMILY)) {
			const last = runs.at(-1);
			if (last !== undefined && last.font === piece.font) {
				last.text += piece.text;
			} else {
				runs.push(piece);
			}
		}
	}
	return runs;
}

/** Characters for which no shipped font has a glyph, in order. Empty for text that can be set. */
export function missingCharacters(text: string): MissingCharacter[] {
	const missing: MissingCharacter[] = [];
	let index = 0;
	for (const char of PLAIN.test(text) ? [] : text) {
		if (needsGlyph(char) && !SHIPPED_FONTS.some(({ family }) => canDraw(family, char))) {
			missing.push({ char, codePoint: char.codePointAt(0) ?? 0, index });
		}
		index += char.length;
	}
	return missing;
}

/** A cluster in one font, or, if no font has all of it, character by character. */
function runsOfCluster(cluster: string, before: FontFamily): { font: FontFamily | null; text: string }[] {
	const chars = [...cluster];
	const seen = chars.filter(needsGlyph);
	if (seen.length === 0 || seen.every((char) => drawnAs(char) === " ")) {
		// Spaces go with the script around them, but those of signs and emoji are far too wide.
		const staysWithFont = chars.every(isUnseen) || (isForText(before) && hasGlyph(before, 0x20));
		return [{ font: staysWithFont ? before : TEXT_FAMILY, text: cluster }];
	}
	const whole = choose(seen, before, chars.length > 1 && /[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/u.test(cluster));
	if (whole !== null || chars.length === 1) {
		return [{ font: whole, text: cluster }];
	}
	let last: FontFamily = before;
	return chars.map((char) => {
		const font = needsGlyph(char) ? choose([char], last, false) : last;
		last = font ?? last;
		return { font, text: char };
	});
}

/**
 * The text font if it can; an emoji font for what asks to be one; else the font already in use
 * (so that a script's shared punctuation stays with its letters); else the first that can.
 */
function choose(chars: readonly string[], before: FontFamily, isEmoji: boolean): FontFamily | null {
	const can = (family: FontFamily) => chars.every((char) => canDraw(family, char));
	if (isEmoji && can(EMOJI_FAMILY)) {
		return EMOJI_FAMILY;
	}
	if (can(TEXT_FAMILY)) {
		return TEXT_FAMILY;
	}
	if (can(before)) {
		return before;
	}
	return SHIPPED_FONTS.find(({ family }) => can(family))?.family ?? null;
}

/** Families of letters come in two weights, those of signs in one. */
function isForText(family: FontFamily): boolean {
	return SHIPPED_FONTS.some((font) => font.family === family && font.hasBold);
}

function canDraw(family: FontFamily, char: string): boolean {
	return hasGlyph(family, drawnAs(char).codePointAt(0) ?? 0);
}
