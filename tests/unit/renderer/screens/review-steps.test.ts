/** A review asks about every part that reference 6 names, and about nothing that the plan does not have. */
import { expect, it } from "vitest";
import { placeKey, stepLeft, stepsOf } from "../../../../renderer/screens/plan/review/steps.ts";
import { newContingency } from "../../../../renderer/store/edits/changes.ts";
import { beginReview } from "../../../../renderer/store/edits/reviews.ts";
import { newRisk } from "../../../../renderer/store/edits/risks.ts";
import { keepWords } from "../../../../renderer/store/edits/words.ts";
import { afterEdit, blank, clock, said } from "../store/edits/support.ts";

it("asks a blank plan about strengths, needs, and who should see it; not about what it does not have", () => {
	const steps = stepsOf(blank());
	expect(steps).toEqual(expect.arrayContaining(["working", "strengths", "needs", "seen", "more", "year", "finish"]));
	for (const one of ["matters", "risks", "changes", "budget"]) expect(steps).not.toContain(one);
	expect(steps.at(-1)).toBe("finish");
});

it("asks whether what matters and the risks are still right; what somebody is good at is asked on its own", () => {
	let plan = blank();
	plan = afterEdit(plan, keepWords(plan, "matter.proud", "What I am proud of", said("Forty years a nurse"), clock));
	expect(stepsOf(plan)).not.toContain("matters");
	plan = afterEdit(plan, keepWords(plan, "matter.people", "People", said("Biscuit"), clock));
	plan = afterEdit(plan, newContingency(plan, "If I fall", clock).edit);
	plan = afterEdit(plan, newRisk(plan, "The canal", said("I will walk"), clock).edit);
	const steps = stepsOf(plan);
	const order = ["matters", "strengths", "needs", "changes", "risks", "seen", "finish"];
	expect(steps.filter((one) => order.includes(one))).toEqual(order);
});

it("goes on at the question where it was left, or at the first where the plan asks that one no more", () => {
	const plan = blank();
	const { review } = beginReview(plan, clock);
	expect(stepLeft(plan, review, {})).toBe("preparation");
	expect(stepLeft(plan, review, { [placeKey(review)]: "needs" })).toBe("needs");
	expect(stepLeft(plan, review, { [placeKey(review)]: "goal-taken-out" })).toBe("preparation");
});
