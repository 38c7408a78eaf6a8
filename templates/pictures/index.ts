/**
 * The shipped pictures: which concepts there are, and which one a text suggests.
 * Decorative everywhere: the words beside a picture carry the meaning, and staff may choose another.
 */
import { z } from "zod";
import data from "./pictures.json" with { type: "json" };

const pictureSchema = z.strictObject({
	/** SVG, from this folder. */
	file: z.string().regex(/^svg\/[a-z0-9-]+\.svg$/),
	/** Code of the picture at OpenMoji, for the credit and for renewing it. */
	openmoji: z.string().regex(/^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$/),
	/** Words in a person's talk that suggest it. */
	words: z.array(z.string().regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} '-]*[\p{L}\p{N}])?$/u)).min(1),
});

/** What pictures.json holds: concept → picture. No word belongs to two concepts. */
export const picturesSchema = z
	.record(z.string().regex(/^[a-z0-9-]+$/), pictureSchema)
	.refine((all) => hasNoDoubles(Object.values(all).flatMap(({ words }) => words)), "A word suggests two pictures.");

const hasNoDoubles = (words: readonly string[]): boolean => new Set(words.map(keyOf)).size === words.length;

const pictures = picturesSchema.parse(data);

/** Every concept, in alphabetical order. */
export const pictureConcepts: readonly string[] = Object.keys(pictures).sort();

/** The line that any document with these pictures carries once (LICENCE.md). */
export const PICTURE_CREDIT = "Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0.";

/** Words of a stretch of text between two stops, as they are compared: small letters, straight apostrophes, no possessive. */
function wordsIn(stretch: string): string[] {
	return Array.from(stretch.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu), ([word]) =>
		word.replace(/'s$/, ""),
	);
}

function straight(text: string): string {
	return text.replaceAll("’", "'");
}

function keyOf(clue: string): string {
	return wordsIn(straight(clue)).join(" ");
}

const CLUES: ReadonlyMap<string, string> = new Map(
	Object.entries(pictures).flatMap(([concept, { words }]) =>
		words.map((word): [string, string] => [keyOf(word), concept]),
	),
);

/** Most words in one clue. */
const LONGEST = Math.max(...Array.from(CLUES.keys(), (key) => key.split(" ").length));

/** Every run of words in a text that is short enough to be a clue, in the order of its first word. */
function* phrasesIn(text: string): Generator<string> {
	for (const stretch of straight(text).split(/[^\p{L}\p{M}\p{N}'\s-]+/u)) {
		const words = wordsIn(stretch);
		for (const start of words.keys()) {
			for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
				yield words.slice(start, start + length).join(" ");
			}
		}
	}
}

/**
 * The picture that a text suggests, or null.
 * In: any text. Out: a concept of `pictureConcepts`: that of the longest clue found in whole words, in any case; of clues as
 * long, the first in the text. Pure: the same text always has the same picture. A suggestion, which staff may change.
 */
export function pictureFor(text: string): string | null {
	let best = "";
	for (const phrase of phrasesIn(text)) {
		if (phrase.length > best.length && CLUES.has(phrase)) best = phrase;
	}
	return CLUES.get(best) ?? null;
}
