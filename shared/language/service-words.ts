/** Service words and plain swaps: data, so that a service adds its own (reference 3.5, decision 24). */
import { z } from "zod";
import { filledLineSchema, languageSchema } from "../plan/text.ts";

const words = z.array(filledLineSchema).min(1);

export const serviceWordsSchema = z.strictObject({
	language: languageSchema,
	entries: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z0-9-]+$/, { error: "an id of small letters, digits and hyphens" }),
				/** Each form that is looked for, in small letters. */
				forms: words,
				/** What to say instead, best first. */
				say: words,
			}),
		)
		.min(1),
	/** Verbs that open a task of a service, not a wish. */
	taskOpeners: words,
	/** The same, but people say them of themselves too: "Manage the stairs on my own". */
	sharedOpeners: words,
	/** How people say I, me and my where they live: "ah", "mesen". */
	firstPersonWords: words,
	/** How people open a wish without saying I: "Want to", "Just". */
	wishOpenings: words,
	/** Words that only somebody says who knew it otherwise: "again", "no more". */
	longingWords: words,
	/** What people wish to be, though its form is passive: "loved", "trusted". */
	wishedStates: words,
	/** Words in -isation that everybody says. */
	ordinaryNouns: words,
	/** Phrases that say nothing about this person. */
	stockPhrases: words,
	/** What stands where nothing has been written. */
	placeholders: words,
	/** Capitals that everybody knows. */
	allowedCapitals: words,
	/** Clinical units and targets. */
	measures: words,
	/** Words of ordinary life, which show what a target would let somebody do. */
	lifeWords: words,
	/** Words of wishing. */
	wishWords: words,
});
export type ServiceWords = z.infer<typeof serviceWordsSchema>;

export interface ServiceWordHit {
	readonly entryId: string;
	/** The form in the list, in small letters. */
	readonly form: string;
	readonly say: readonly string[];
	/** In UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

interface Finder {
	readonly pattern: RegExp;
	readonly entryOf: ReadonlyMap<string, ServiceWords["entries"][number]>;
}

const finders = new WeakMap<ServiceWords, Finder>();

/** Longest form first, at word boundaries, in any case. Any run of spaces stands for one space. */
function finderOf(list: ServiceWords): Finder {
	const known = finders.get(list);
	if (known) return known;
	const entryOf = new Map(
		list.entries.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry] as const)),
	);
	const forms = [...entryOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const source = forms.map((form) => escaped(form).replaceAll(" ", "\\s+")).join("|");
	const finder = { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu"), entryOf };
	finders.set(list, finder);
	return finder;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Finds service words, in order, none inside another. */
export function serviceWordsIn(text: string, list: ServiceWords): ServiceWordHit[] {
	const { pattern, entryOf } = finderOf(list);
	return [...text.matchAll(pattern)].flatMap((match) => {
		const form = match[0].toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'");
		const entry = entryOf.get(form);
		return entry
			? [{ entryId: entry.id, form, say: entry.say, start: match.index, end: match.index + match[0].length }]
			: [];
	});
}
