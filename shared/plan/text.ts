/**
 * What text the app takes (decision 8): well-formed Unicode, legal in XML 1.0, line breaks LF; otherwise exactly as
 * typed. No normalising, no smart punctuation, no trimming. Anything else is refused at the door, or shown and taken
 * out of a paste before it becomes a quote.
 */
import { z } from "zod";

/** Code points that XML 1.0 cannot carry (production 2 of the recommendation), and carriage return. */
const isForbidden = (codePoint: number): boolean =>
	(codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a) ||
	(codePoint >= 0xd800 && codePoint <= 0xdfff) ||
	codePoint === 0xfffe ||
	codePoint === 0xffff;

export interface ForbiddenCharacter {
	/** Position in UTF-16 units. */
	readonly index: number;
	readonly codePoint: number;
}

/** Finds what cannot be kept, in order. Empty when the text is accepted as it stands. */
export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
	const found: ForbiddenCharacter[] = [];
	for (let index = 0; index < text.length; ) {
		const codePoint = text.codePointAt(index) ?? 0;
		if (isForbidden(codePoint)) found.push({ index, codePoint });
		index += codePoint > 0xffff ? 2 : 1;
	}
	return found;
}

/** True when the text can be kept letter for letter. */
export const isAcceptedText = (text: string): boolean => forbiddenCharacters(text).length === 0;

/**
 * Makes pasted text acceptable: line breaks become LF, what cannot be kept is taken out and counted, so that the
 * screen can show it before anything becomes a quote. Accepted text comes back unchanged.
 */
export function acceptPaste(text: string): { text: string; removed: number } {
	const withBreaks = text.replace(/\r\n?/g, "\n");
	const forbidden = forbiddenCharacters(withBreaks);
	if (forbidden.length === 0) return { text: withBreaks, removed: 0 };
	const positions = new Set(forbidden.map((character) => character.index));
	let kept = "";
	for (let index = 0; index < withBreaks.length; index++) {
		if (!positions.has(index)) kept += withBreaks[index];
	}
	return { text: kept, removed: forbidden.length };
}

const accepted = { error: "text with no control characters, its line breaks as line feeds" };
/** More than any talk brings; a stop against files made to harm. */
const MAX_TEXT = 100_000;

/** Any accepted text, empty too. */
export const textSchema = z.string().max(MAX_TEXT).refine(isAcceptedText, accepted);
/** Accepted text that says something: not only spaces. */
export const saidSchema = textSchema.refine((text) => text.trim() !== "", { error: "some words" });
/** One line: a name, a title, a telephone number. */
export const lineSchema = z
	.string()
	.max(500)
	.refine(isAcceptedText, accepted)
	.refine((text) => !text.includes("\n"), { error: "one line, without line breaks" });
/** One line that says something. */
export const filledLineSchema = lineSchema.refine((text) => text.trim() !== "", {
	error: "a line with something in it",
});
/** A BCP 47 tag. */
export const languageSchema = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "a language tag such as en-GB or cy" });

/** A field that may be empty: null, never undefined, so that every plan has the same shape. */
export const maybe = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);
/** A list, empty unless said otherwise. */
export const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).max(2000).default([]);
/** A yes or no that may not have been asked. */
export const maybeYes = z.boolean().nullable().default(null);
