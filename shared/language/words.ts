/** Counting and splitting words, for languages with and without spaces. */

interface Segment {
	readonly segment: string;
	readonly isWordLike?: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one costs more than using it. */
function segmenterOf(language: string): Intl.Segmenter {
	const known = segmenters.get(language);
	if (known) return known;
	const made = new Intl.Segmenter(language, { granularity: "word" });
	segmenters.set(language, made);
	return made;
}

/** The words of a text, as it would be read aloud, without punctuation. */
export function wordsOf(text: string, language = "en-GB"): string[] {
	return [...(segmenterOf(language).segment(text) as Iterable<Segment>)]
		.filter((part) => part.isWordLike)
		.map((part) => part.segment);
}

/** Small letters, one space between words, no punctuation: to compare phrases. */
export const normalised = (text: string): string => wordsOf(text.toLowerCase().replaceAll("’", "'")).join(" ");
