/** Quotes wherever they stand in the plan: kept, reworded with the earlier words behind them, taken out. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Staff } from "../../../shared/plan/quote.ts";
import type { Clock } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import { mistyped, newQuote, reword, type Said, saidAgain } from "./words.ts";

/** Where quotes stand: a list of them, or a field with room for one. The name is said in undo; never the words. */
export interface QuotePlace {
	readonly at: Place;
	readonly isOne: boolean;
	readonly name: string;
	/** What stands by the words and not without them, such as a yes to reading them back: it goes when they change. */
	readonly whenReworded?: readonly Change[];
}

/** Where one quote of such a place is. */
export const quoteAt = (place: QuotePlace, quote: Quote): Place =>
	place.isOne ? place.at : [...place.at, { id: quote.id }];

/** The quotes that stand at a place of the plan; none where the plan has no such place any more. */
export function quotesAt(plan: Plan, { at, isOne }: QuotePlace): readonly Quote[] {
	let found: unknown = plan;
	for (const step of at) {
		if (typeof step !== "string") found = (found as readonly { id: string }[]).find(({ id }) => id === step.id);
		else found = (found as Record<string, unknown>)[step];
		if (found === undefined || found === null) return [];
	}
	return isOne ? [found as Quote] : (found as readonly Quote[]);
}

/** Keeps what was said, after what stands there; where there is room for one, what stood there is kept behind it. */
export function keepQuote(plan: Plan, place: QuotePlace, said: Said, clock: Clock): Edit {
	const held = quotesAt(plan, place);
	const quote = newQuote(plan, said, clock);
	return edit(
		`kept words in ${place.name}`,
		place.isOne ? set(place.at, saidAgain(held[0] ?? null, quote)) : insert(place.at, quote, last(held)),
	);
}

/** Other words for what was said; the earlier ones stay behind them. */
export const rewordQuote = (plan: Plan, place: QuotePlace, quote: Quote, said: Said, clock: Clock): Edit =>
	edit(
		`changed words in ${place.name}`,
		...reword(plan, quoteAt(place, quote), quote, said, clock).changes,
		...(place.whenReworded ?? []),
	);

/** A slip of whoever typed is put right: the words stay said when they were, and are to be read back again. */
export const mistypedQuote = (place: QuotePlace, quote: Quote, text: string, staff: Staff): Edit =>
	edit(
		`put right what was mistyped in ${place.name}`,
		...mistyped(quoteAt(place, quote), quote, text, staff).changes,
		...(place.whenReworded ?? []),
	);

/** Takes a quote out, with its earlier words. Undo brings it back. */
export const takeQuoteOut = (place: QuotePlace, quote: Quote): Edit =>
	edit(`took words out of ${place.name}`, place.isOne ? set(place.at, null) : remove(place.at, quote.id));

/** A hint was answered: the person did say it so, and is not asked again. */
export const answerHint = (place: QuotePlace, quote: Quote, word: string): Edit =>
	edit("answered a question about words", set([...quoteAt(place, quote), "exactWords"], [...quote.exactWords, word]));
