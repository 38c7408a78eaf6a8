/** Quotes wherever they stand in the plan: kept, reworded with the earlier words behind them, taken out. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Staff } from "../../../shared/plan/quote.ts";
import type { Clock } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import { newQuote, reword, type Said } from "./words.ts";

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

/** Keeps what was said, after what stands there. */
export function keepQuote(plan: Plan, place: QuotePlace, held: readonly Quote[], said: Said, clock: Clock): Edit {
	const quote = newQuote(plan, said, clock);
	return edit(`kept words in ${place.name}`, place.isOne ? set(place.at, quote) : insert(place.at, quote, last(held)));
}

export const rewordQuote = (place: QuotePlace, quote: Quote, text: string, staff: Staff, clock: Clock): Edit =>
	edit(
		`changed words in ${place.name}`,
		...reword(quoteAt(place, quote), quote, text, staff, clock).changes,
		...(place.whenReworded ?? []),
	);

export const takeQuoteOut = (place: QuotePlace, quote: Quote): Edit =>
	edit(`took words out of ${place.name}`, place.isOne ? set(place.at, null) : remove(place.at, quote.id));

/** A hint was answered: the person did say it so, and is not asked again. */
export const answerHint = (place: QuotePlace, quote: Quote, word: string): Edit =>
	edit("answered a question about words", set([...quoteAt(place, quote), "exactWords"], [...quote.exactWords, word]));
