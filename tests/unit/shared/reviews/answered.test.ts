import { expect, it } from "vitest";
import { newGoal } from "../../../../renderer/store/edits/goals.ts";
import { keepHowItWent } from "../../../../renderer/store/edits/progress.ts";
import { addView, askForReview, beginReview, openReview, setReview } from "../../../../renderer/store/edits/reviews.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { groundOf, isAnswered } from "../../../../shared/reviews/answered.ts";
import { applied, blank, clock, must, said } from "../../renderer/store/edits/support.ts";

const before = { now: () => new Date(2026, 5, 1, 10) };
const me = { kind: "me" } as const;

/** A plan with a goal of months ago, at which somebody has begun to look again. */
function begun(): Plan {
	const old = applied(blank(), newGoal(blank(), said("To sing"), before).edit);
	return applied(old, must(beginReview(old, clock).edit));
}
const answeredIn = (plan: Plan) => isAnswered(plan, must(openReview(plan)));

it("nothing is answered by going through the questions, nor by having asked for it", () => {
	expect(answeredIn(begun())).toBe(false);
	const asking = { kind: "requested", by: me, on: "2027-01-12", how: "by phone", because: said("It is too much") };
	expect(answeredIn(applied(blank(), askForReview(blank(), asking as never, clock).edit))).toBe(false);
});

it("an answer of the look-again itself, and one that stands elsewhere in the plan", () => {
	const plan = begun();
	const review = must(openReview(plan));
	const goal = must(plan.goals[0]);
	const went = { words: null, helped: "", gotInTheWay: "", next: "keep", level: undefined } as const;
	for (const edit of [
		setReview(review, "needsStillRight", false, "kept an answer"),
		must(keepHowItWent(plan, goal, went, clock)),
		addView(plan, "working", me, said("The singing"), clock),
	])
		expect(answeredIn(applied(plan, edit)), edit.label).toBe(true);
});

it("goes by what the plan was as it began, where that is known: also on the day the words were said, and for any part of it", () => {
	const old = applied(blank(), addView(blank(), "working", me, said("To sing"), clock));
	const plan = applied(old, must(beginReview(old, clock).edit));
	const review = must(openReview(plan));
	const ground = groundOf(plan);
	expect(isAnswered(plan, review)).toBe(true);
	expect(isAnswered(plan, review, ground)).toBe(false);
	expect(ground).not.toContain("sing");
	const more = applied(plan, addView(plan, "working", me, said("The garden"), clock));
	expect(isAnswered(more, review, ground)).toBe(true);
	const risks = { ...plan.risks, relevance: { ...plan.risks.relevance, state: "relevant" as const } };
	expect(isAnswered({ ...plan, risks }, review, ground)).toBe(true);
	expect(isAnswered({ ...plan, agreement: { ...plan.agreement, reviews: [] } }, review, ground)).toBe(false);
});
