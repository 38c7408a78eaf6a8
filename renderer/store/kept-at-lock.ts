/**
 * Words that became the person's because the app was locked or the plan put away, and not because somebody kept them: they
 * may have been left in the middle of a sentence (decision 10, docs/decisions/021). Which they are waits in a draft, by
 * ids alone, until somebody says that they are whole, or changes them.
 */
import { z } from "zod";
import { everyQuoteOf } from "../../shared/criteria/voices.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";

/** The draft in which they wait. */
export const KEPT_AT_LOCK = "kept-at-lock";

const marksSchema = z.array(z.string());

function marksOf(draft: string | undefined): readonly string[] {
	try {
		return marksSchema.safeParse(JSON.parse(draft ?? "[]")).data ?? [];
	} catch {
		return [];
	}
}

const draftOf = (marks: readonly string[]): string => (marks.length === 0 ? "" : JSON.stringify(marks));

/** A quote as it stands: its id, and how many times it was changed, so that the next change takes the mark away. */
const markOf = ({ id, earlier }: Quote): string => (earlier.length === 0 ? id : `${id}+${earlier.length}`);

/**
 * In: the plan before and after its boxes were kept, and the draft. Out: the draft with what was kept or put in other words
 * by it, without what is gone.
 */
export function withKept(before: Plan, after: Plan, draft: string | undefined): string {
	const known = new Set(everyQuoteOf(before).map(({ quote }) => `${quote.id} ${quote.text}`));
	const waiting = new Set(marksOf(draft));
	const marks = everyQuoteOf(after).flatMap(({ quote }) =>
		!known.has(`${quote.id} ${quote.text}`) || waiting.has(markOf(quote)) ? [markOf(quote)] : [],
	);
	return draftOf(marks);
}

/** Whether nobody has looked yet whether these words are whole. */
export const mayBeUnfinished = (draft: string | undefined, quote: Quote): boolean =>
	marksOf(draft).includes(markOf(quote));

/** The draft once somebody said that these words are whole. */
export const asWhole = (draft: string | undefined, quote: Quote): string =>
	draftOf(marksOf(draft).filter((mark) => mark !== markOf(quote)));
