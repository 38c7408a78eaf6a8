/**
 * Words that a plain line may have to explain: long ones that are not everyday words, service words, and words whose
 * meaning is known here (reference 7.2, E5). A guess that only offers: whether a word is hard, people decide.
 */
import { z } from "zod";
import { filledLineSchema, languageSchema } from "../plan/text.ts";
import { type ServiceWords, serviceWordsIn } from "./service-words.ts";

const words = z.array(filledLineSchema).min(1);

/** Data, so that each language has its own. */
export const hardWordsSchema = z.strictObject({
	language: languageSchema,
	/** Three syllables or more, and yet everybody says them; small letters, without endings. */
	everyday: words,
	/** What a word means, in plain words: suggested, never printed by itself. Each form in small letters. */
	explained: z.array(z.strictObject({ forms: words, means: filledLineSchema })),
});
export type HardWords = z.infer<typeof hardWordsSchema>;

export interface HardWordHit {
	/** As it stands in the text. */
	readonly word: string;
	/** What it means, where that is known; null where people have to say it. */
	readonly means: string | null;
	/** What to say in its place, best first; none where nothing is known. */
	readonly say: readonly string[];
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Rule E5. */
const LONG = 3;
const ENDINGS = ["’s", "'s", "s", "es", "ed", "d", "ing", "ly"] as const;

/** In: one English word. Out: about how many syllables it has: groups of vowels, but for a silent e at the end. */
export function syllablesOf(word: string): number {
	const plain = word.toLowerCase().replace(/[’']s?$/, "");
	const said = plain.replace(/(?<![aeiouyl])e(?=(?:ly|ful|ness)?$)/, "").replace(/(?<=[^aeiouytd])ed$/, "");
	return Math.max(1, said.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * In: a text of ours, the lists, and what is left out because it is the name of somebody or of a place. Out: each likely
 * hard word once, in the order of the text. What has a capital inside a sentence is taken for a name.
 */
export function hardWordsIn(
	text: string,
	list: HardWords,
	service: ServiceWords,
	isName: (word: string) => boolean = () => false,
): HardWordHit[] {
	const everyday = new Set(list.everyday);
	const found: (HardWordHit & Span)[] = [];
	const isFree = ({ start, end }: Span) => found.every((one) => end <= one.start || start >= one.end);
	const add = (span: Span, hit: Omit<HardWordHit, "word">) => {
		if (isFree(span)) found.push({ ...hit, word: text.slice(span.start, span.end), ...span });
	};
	for (const { forms, means } of list.explained)
		for (const form of forms.toSorted((a, b) => b.length - a.length))
			for (const match of text.matchAll(wholeWord(form, "giu")))
				add({ start: match.index, end: match.index + match[0].length }, { means, say: [] });
	for (const { start, end, say } of serviceWordsIn(text, service)) add({ start, end }, { means: null, say });
	for (const match of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
		const [word] = match;
		const isLong = word.split("-").some((part) => syllablesOf(part) >= LONG && !isEveryday(part, everyday));
		const isCapital = /^\p{Lu}/u.test(word) && !/(?:^|[.!?:]\s+|\n)$/u.test(text.slice(0, match.index));
		if (isLong && !isCapital && !isName(word))
			add({ start: match.index, end: match.index + word.length }, { means: null, say: [] });
	}
	const seen = new Set<string>();
	return found
		.toSorted((a, b) => a.start - b.start)
		.flatMap(({ word, means, say }) => {
			const key = word.toLowerCase();
			if (seen.has(key)) return [];
			seen.add(key);
			return [{ word, means, say }];
		});
}

function isEveryday(word: string, everyday: ReadonlySet<string>): boolean {
	const plain = word.toLowerCase();
	return (
		everyday.has(plain) ||
		ENDINGS.some((ending) => {
			if (!plain.endsWith(ending)) return false;
			const stem = plain.slice(0, -ending.length);
			return everyday.has(stem) || everyday.has(`${stem}e`) || everyday.has(stem.replace(/i$/, "y"));
		})
	);
}

/** A word or some words where they stand by themselves, in any case. */
export const wholeWord = (word: string, flags = "iu"): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${word.trim().replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, flags);
