/** Pages of the plan that have a box for the person's words while the screen is turned to them. */
import type { Goal } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Review } from "../../../store/edits/reviews.ts";
import type { Route } from "../../../store/route.ts";
import { goalOfStep, readItem, type SaidQuestion, saidQuestions } from "../review/steps.ts";

export type BoxAt =
	| { readonly of: "answer"; readonly review: Review; readonly question: SaidQuestion }
	| { readonly of: "how it went"; readonly review: Review; readonly goal: Goal }
	| { readonly of: "new goal" }
	| { readonly of: "why"; readonly goal: Goal }
	| { readonly of: "what happens next" };

/** In: a page of the plan. Out: the box on it that is the person's to type in; null where there is none. */
export function boxAt(route: Extract<Route, { readonly screen: "goal" | "part" }>, plan: Plan): BoxAt | null {
	if (route.screen === "goal") {
		const goal = plan.goals.find(({ id }) => id === route.goalId);
		if (goal === undefined) return route.goalId === null ? { of: "new goal" } : null;
		return route.part === 2 ? { of: "why", goal } : null;
	}
	if (route.part === "agree") return route.itemId === "next" ? { of: "what happens next" } : null;
	if (route.part !== "review") return null;
	const { reviewId, step } = readItem(route.itemId ?? "");
	const review = plan.agreement.reviews.find(({ id }) => id === reviewId);
	if (review === undefined || step === null) return null;
	const question = saidQuestions.find((one) => one.step === step);
	const goal = goalOfStep(plan, step);
	if (question) return { of: "answer", review, question };
	return goal ? { of: "how it went", review, goal } : null;
}
