/** The questions of a look-again that are answered in the person's words. */
import type { Goal } from "../../../../shared/plan/goals.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { keepHowItWent, outcomeOf } from "../../../store/edits/progress.ts";
import { keepQuote, type QuotePlace, quotesAt } from "../../../store/edits/quotes.ts";
import { answerPlace, type Review } from "../../../store/edits/reviews.ts";
import { usePlan } from "../plan-context.ts";
import { type AnswerBox, useAnswerBox } from "../talk/use-answer-box.ts";
import { type SaidQuestion, typedKey, wayKey } from "./steps.ts";

interface Answer extends AnswerBox {
	readonly place: QuotePlace;
	/** What was kept, whoever may see it. */
	readonly quotes: readonly Quote[];
}

/** In: the review that is held, and its question. Out: what was answered, what is typed, and how to keep it. */
export function useAnswer(review: Review, { step, field }: SaidQuestion): Answer {
	const { plan, open } = usePlan();
	const key = typedKey(review, step);
	const place = answerPlace(review, field);
	const quotes = quotesAt(plan, place);
	const box = useAnswerBox({
		key,
		wayKey: wayKey(review, step),
		questionId: `review.${step}`,
		isAnswered: place.isOne && quotes.length > 0,
		keep: (said) => {
			const { label, changes } = keepQuote(open.record.plan, place, said, open.clock);
			open.actAndClear(label, changes, key);
		},
	});
	return { ...box, place, quotes };
}

/** In: the review that is held, and a goal. Out: how it has gone in their words, and how to keep that alone. */
export function useGoalAnswer(review: Review, goal: Goal): AnswerBox {
	const { open } = usePlan();
	const key = `review-goal:${goal.id}:words`;
	const day = today(open.clock);
	return useAnswerBox({
		key,
		wayKey: wayKey(review, `goal-${goal.id}`),
		questionId: "review.goal",
		isAnswered: outcomeOf(goal, day)?.quote != null,
		keep: (words) => {
			const { plan } = open.record;
			const now = plan.goals.find(({ id }) => id === goal.id);
			if (now === undefined) return;
			const { helped, gotInTheWay, next } = outcomeOf(now, day) ?? { helped: null, gotInTheWay: null, next: null };
			const went = { words, helped: helped ?? "", gotInTheWay: gotInTheWay ?? "", next, level: undefined };
			const edit = keepHowItWent(plan, now, went, open.clock);
			if (edit) open.actAndClear(edit.label, edit.changes, key);
		},
	});
}
