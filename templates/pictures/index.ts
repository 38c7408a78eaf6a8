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
	/**
	 * Words in a person's talk that surely mean it. No homonyms ("tablet", "call", "tea"), and none for a picture that
	 * says more than the word (two people hand in hand for "husband"): those stand only where a frame asks for them.
	 */
	words: z.array(z.string().regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} '-]*[\p{L}\p{N}])?$/u)),
});

/** What pictures.json holds: concept → picture. No word belongs to two concepts. */
export const picturesSchema = z
	.record(z.string().regex(/^[a-z0-9-]+$/), pictureSchema)
	.refine((all) => hasNoDoubles(Object.values(all).flatMap(({ words }) => words)), "A word suggests two pictures.");

const hasNoDoubles = (words: readonly string[]): boolean => new Set(words.map(keyOf)).size === words.length;

const pictures = picturesSchema.parse(data);

/** Every concept, in alphabetical order. */
export const pictureConcepts: readonly string[] = Object.keys(pictures).sort();

/** What a picture is called, in words: "hearing aid". */
export const pictureName = (concept: string): string => concept.replaceAll("-", " ");

/** Faces answer questions, marks say yes and no: of a person's first page they would say something. */
const ANSWERS: ReadonlySet<string> = new Set(["face-yes", "face-mostly", "face-no", "yes", "no", "stop", "warning"]);

/**
 * Pictures to choose from by a word. In: what was typed. Out: concepts whose name or words begin with it, those that are
 * called so first; none for nothing typed.
 */
export function findPictures(typed: string): readonly string[] {
	const wanted = keyOf(typed);
	if (wanted === "") return [];
	const begins = (words: string): boolean => ` ${words}`.includes(` ${wanted}`);
	const offered = pictureConcepts.filter((concept) => !ANSWERS.has(concept));
	const called = offered.filter((concept) => pictureName(concept).startsWith(wanted));
	const named = offered.filter((concept) => begins(pictureName(concept)));
	const meant = offered.filter((concept) => pictures[concept]?.words.some((word) => begins(keyOf(word))));
	return [...new Set([...called, ...named, ...meant])];
}

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

/** The clues of a stretch of talk, one after another, the longest at each word. */
function* cluesIn(words: readonly string[]): Generator<string> {
	for (let start = 0; start < words.length; ) {
		let length = Math.min(LONGEST, words.length - start);
		while (length > 0 && !CLUES.has(words.slice(start, start + length).join(" "))) length -= 1;
		if (length > 0) yield words.slice(start, start + length).join(" ");
		start += Math.max(length, 1);
	}
}

/** Talk that says no to something: a picture of the thing would say yes to it. */
const NO =
	/^(?:no|not|never|without|nobody|none|nothing|nor|neither|cannot|hardly|rarely|unable|instead|\p{L}+n't|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)nt|stop|stops|stopped|quit|avoid|avoids|hate|hates|hated|refuse|refused|against)$/u;

/** The same in more words than one. */
const NO_LONGER = /(?<!\p{L})(?:used to|g[ai]ve up|given up|giving up|rather than|fed up|too much|too many)(?!\p{L})/iu;

/** A game that is called like another: its picture would show the wrong ball. */
const OTHER_GAMES = /(?<!\p{L})(?:rugby|gaelic|american|aussie|table) football(?!\p{L})|(?<!\p{L})rugby(?!\p{L})/iu;

/** An allergy is a warning, whatever it is to: the thing itself beside it would read as an offer. */
const WARNING = "warning";

/** In: any text. Out: whether it says no to anything, so that neither a picture of it nor a yes may stand beside it. */
export const saysNo = (text: string): boolean =>
	NO_LONGER.test(text) || wordStretches(text).some((words) => words.some((word) => NO.test(word)));

const wordStretches = (text: string): string[][] =>
	straight(text)
		.split(/[^\p{L}\p{M}\p{N}'\s-]+/u)
		.map(wordsIn);

/**
 * The picture that a text surely means, or null: then a neutral one stands there.
 * In: any text. Out: a concept of `pictureConcepts` when all the clues found in whole words, in any case, are its own;
 * null without a clue, with clues to two things, and where the text says no to something. An allergy to a thing is the
 * warning, never the thing. Pure: the same text always has the same picture. A suggestion, which staff may change.
 */
export function pictureFor(text: string): string | null {
	if (saysNo(text)) return null;
	const found = new Set(wordStretches(text).flatMap((words) => [...cluesIn(words)].map((clue) => CLUES.get(clue))));
	if (found.has(WARNING)) return WARNING;
	const [only] = found;
	if (only === "football" && OTHER_GAMES.test(text)) return null;
	return found.size === 1 ? (only ?? null) : null;
}
