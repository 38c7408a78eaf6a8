/**
 * Words that became the person's because the app was locked or the plan put away, and not because somebody kept them: they
 * may have been left in the middle of a sentence (decision 10, docs/decisions/021). Which they are waits in a draft, until
 * somebody says that they are whole, or changes them.
 */
import { z } from "zod";
import { quotesOf } from "../../shared/criteria/voices.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";

/** The draft in which they wait. */
export const KEPT_AT_LOCK = "kept-at-lock";

const idsSchema = z.array(z.string());

function idsOf(draft: string | undefined): readonly string[] {
	try {
		return idsSchema.safeParse(JSON.parse(draft ?? "[]")).data ?? [];
	} catch {
		return [];
	}
}

const draftOf = (ids: readonly string[]): string => (ids.length === 0 ? "" : JSON.stringify(ids));

/** In: the plan before and after its boxes were kept, and the draft. Out: the draft with what was kept, without what is gone. */
export function withKept(before: Plan, after: Plan, draft: string | undefined): string {
	const known = new Set(quotesOf(before).map(({ quote }) => quote.id));
	const waiting = new Set(idsOf(draft));
	const ids = quotesOf(after).flatMap(({ quote }) =>
		!known.has(quote.id) || isUnasked(waiting, quote) ? [quote.id] : [],
	);
	return draftOf(ids);
}

const isUnasked = (waiting: ReadonlySet<string>, quote: Quote): boolean =>
	waiting.has(quote.id) && quote.earlier.length === 0;

/** Whether nobody has looked yet whether these words are whole. */
export const mayBeUnfinished = (draft: string | undefined, quote: Quote): boolean =>
	isUnasked(new Set(idsOf(draft)), quote);

/** The draft once somebody said that these words are whole. */
export const asWhole = (draft: string | undefined, quoteId: string): string =>
	draftOf(idsOf(draft).filter((id) => id !== quoteId));
