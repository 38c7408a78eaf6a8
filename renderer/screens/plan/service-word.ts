/** The first service word in our own line: one question, never a block, never about the person's words (V4). */
import { serviceWordsIn } from "../../../shared/language/service-words.ts";
import { serviceWords } from "../../../templates/service-words.ts";

export interface ServiceWordHit {
	readonly word: string;
	readonly index: number;
	/** The plain words to offer first; empty when there are none. */
	readonly instead: string;
}

/** The first hit that was not answered yet, or null. */
export function findServiceWord(text: string, answered: readonly string[]): ServiceWordHit | null {
	const hits = serviceWordsIn(text, serviceWords).map((hit) => ({
		word: text.slice(hit.start, hit.end),
		index: hit.start,
		instead: hit.say[0] ?? "",
	}));
	return hits.find((hit) => !answered.includes(hit.word.toLowerCase())) ?? null;
}
