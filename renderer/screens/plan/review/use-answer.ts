/** The questions of a look-again that are answered in the person's words, on either side of the table. */
import type { Goal } from "../../../../shared/plan/goals.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { type HowItWent, keepHowItWent, outcomeOf } from "../../../store/edits/progress.ts";
import { keepQuote, type QuotePlace, quotesAt } from "../../../store/edits/quotes.ts";
import { answerPlace, type Review } from "../../../store/edits/reviews.ts";
import { usePlan } from "../plan-context.ts";
import { useWayGiven, type WayGiven } from "../talk/use-way-given.ts";
import { type SaidQuestion, typedKey, wayKey } from "./steps.ts";

/** A box for the person's words at a question of a look-again. */
export interface AnswerBox {
	/** The draft of what is typed. */
	readonly key: string;
	readonly draft: string;
	readonly way: WayGiven;
	/** It has room for one answer, and was answered: what is typed then takes its place. */
	readonly isAnswered: boolean;
	/** Keeps what is typed, if anything is. */
	readonly keepWords: () => void;
}

interface Answer extends AnswerBox {
	readonly place: QuotePlace;
	/** What was kept, whoever may see it. */
	readonly quotes: readonly Quote[];
}

/** In: the review that is held, and its question. Out: what was answered, what is typed, and how to keep it. */
export function useAnswer(review: Review, { step, field }: SaidQuestion): Answer {
	const { plan, open, state, staff } = usePlan();
	const key = typedKey(review, step);
	const way = useWayGiven(wayKey(review, step));
	const place = answerPlace(review, field);
	const quotes = quotesAt(plan, place);
	return {
		key,
		draft: state.record.drafts[key] ?? "",
		way,
		place,
		quotes,
		isAnswered: place.isOne && quotes.length > 0,
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

interface GoalAnswer extends AnswerBox {
	/** What is typed, as it is kept with the rest of the page; null where nothing is. */
	readonly said: () => HowItWent["words"];
}

/** In: the review that is held, and a goal. Out: how it has gone in their words, and how to keep that alone. */
export function useGoalAnswer(review: Review, goal: Goal): GoalAnswer {
	const { open, state, staff } = usePlan();
	const key = `review-goal:${goal.id}:words`;
	const way = useWayGiven(wayKey(review, `goal-${goal.id}`));
	const day = today(open.clock);
	const said = () => {
		const text = open.draftOf(key);
		return text.trim() === "" ? null : { text, ...way.now(), staff, questionId: "review.goal" };
	};
	return {
		key,
		draft: state.record.drafts[key] ?? "",
		way,
		isAnswered: outcomeOf(goal, day)?.quote != null,
		said,
		keepWords: () => {
			const words = said();
			const { plan } = open.record;
			const now = plan.goals.find(({ id }) => id === goal.id);
			if (words === null || now === undefined) return;
			const before = outcomeOf(now, day);
			const { helped = null, gotInTheWay = null, next = null } = before ?? {};
			const went = { words, helped: helped ?? "", gotInTheWay: gotInTheWay ?? "", next, level: undefined };
			const edit = keepHowItWent(plan, now, went, open.clock);
			if (edit) open.actAndClear(edit.label, edit.changes, key);
			way.forget();
		},
	};
}
