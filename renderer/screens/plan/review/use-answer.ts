/** A question of a look-again that is answered in the person's words, on either side of the table. */
import type { Quote } from "../../../../shared/plan/quote.ts";
import { keepQuote, type QuotePlace, quotesAt } from "../../../store/edits/quotes.ts";
import { answerPlace, type Review } from "../../../store/edits/reviews.ts";
import { usePlan } from "../plan-context.ts";
import { useWayGiven, type WayGiven } from "../talk/use-way-given.ts";
import { type SaidQuestion, typedKey, wayKey } from "./steps.ts";

interface Answer {
	/** The draft of what is typed. */
	readonly key: string;
	readonly draft: string;
	readonly way: WayGiven;
	readonly place: QuotePlace;
	/** What was kept, whoever may see it. */
	readonly quotes: readonly Quote[];
	/** Keeps what is typed, if anything is. */
	readonly keepWords: () => void;
}

/** In: the review that is held, and its question. Out: what was answered, what is typed, and how to keep it. */
export function useAnswer(review: Review, { step, field }: SaidQuestion): Answer {
	const { plan, open, state, staff } = usePlan();
	const key = typedKey(review, step);
	const way = useWayGiven(wayKey(review, step));
	const place = answerPlace(review, field);
	return {
		key,
		draft: state.record.drafts[key] ?? "",
		way,
		place,
		quotes: quotesAt(plan, place),
		keepWords: () => {
			const text = open.draftOf(key);
			if (text.trim() === "") return;
			const said = { text, ...way.now(), staff, questionId: `review.${step}` };
			const { label, changes } = keepQuote(open.record.plan, place, said, open.clock);
			open.actAndClear(label, changes, key);
			// The next words are the person's again, given as words are in this talk.
			way.forget();
		},
	};
}
