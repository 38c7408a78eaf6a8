/** Which questions of a look-again have their answer, for the list of them. */
import { isStrength, type Matter } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { localDateOf } from "../../../../shared/plan/time.ts";
import { numbersToTry } from "../../../../shared/reviews/numbers.ts";
import type { Review } from "../../../store/edits/reviews.ts";
import type { Shown } from "../in-room.ts";
import { goalOfStep, saidQuestions, textQuestions, yesQuestions } from "./steps.ts";

type MayShow = (...things: readonly Shown[]) => boolean;

/**
 * In: a plan, a review that is held, one of its questions, and what may be shown here. Out: whether it was answered since
 * the review began: of several things, each of them. What somebody here may not see counts for nothing: that there is an
 * answer would tell them of it. A question that keeps no answer has none.
 */
export function isStepAnswered(plan: Plan, review: Review, step: string, mayShow: MayShow): boolean {
	const isSince = (on: LocalDate | null | undefined): boolean => on != null && on >= review.typedOn;
	// What was told on this day in the talk itself is no answer to a look-again.
	const isNew = ({ questionId, keptAt }: Quote): boolean =>
		questionId?.startsWith("review.") === true && isSince(localDateOf(keptAt));
	const goal = goalOfStep(plan, step);
	if (goal) return goal.outcomes.some(({ on, quote }) => isSince(on) && mayShow(goal, ...(quote ? [quote] : [])));
	const said = saidQuestions.find((question) => question.step === step);
	if (said) {
		const kept = review[said.field] ?? [];
		return [kept].flat().some((quote) => mayShow(quote)) || (said.note !== null && review[said.note] !== null);
	}
	const text = textQuestions.find((question) => question.step === step);
	if (text) return review[text.field] !== null;
	const yes = yesQuestions.find((question) => question.step === step);
	if (yes) return review[yes.field] !== null;
	const views = { working: plan.daily.working, "not-working": plan.daily.notWorking }[step];
	if (views) return views.some(({ quote }) => isNew(quote) && mayShow(quote));
	const allOf = (matters: readonly Matter[]): boolean => {
		const shown = matters.filter(({ quote }) => mayShow(quote));
		return shown.length > 0 && shown.every(({ stillTrue, quote }) => isSince(stillTrue?.on) || isNew(quote));
	};
	const isRight = (things: readonly Shown[]): boolean => {
		const shown = things.filter((thing) => mayShow(thing));
		return shown.length > 0 && shown.every(({ id }) => review.stillRight.includes(id));
	};
	switch (step) {
		case "preparation":
			return plan.talks.preparation.given.some(({ on }) => isSince(on));
		case "matters":
			return allOf(plan.matters.filter((matter) => !isStrength(matter)));
		case "strengths":
			return allOf(plan.matters.filter(isStrength));
		case "needs":
			return review.needsStillRight !== null;
		case "changes":
			return isRight(plan.changePlans.contingencies);
		case "risks":
			return isRight(plan.risks.items);
		case "numbers":
			return review.numbersDialled !== null || numbersToTry(plan).every(({ triedOn }) => isSince(triedOn));
		default:
			return false;
	}
}
