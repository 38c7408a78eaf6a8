/** The list of questions of a look-again marks those that were answered since it began, and no others. */
import { expect, it } from "vitest";
import { isStepAnswered } from "../../../../../renderer/screens/plan/review/answered-steps.ts";
import { stepsOf } from "../../../../../renderer/screens/plan/review/steps.ts";
import { setStillTrue } from "../../../../../renderer/store/edits/progress.ts";
import { keepQuote } from "../../../../../renderer/store/edits/quotes.ts";
import { answerPlace, beginReview, setReview, setStillRight } from "../../../../../renderer/store/edits/reviews.ts";
import { isStrength } from "../../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { lys } from "../../../../support/composed.ts";
import { applied, clock, must, said } from "../../store/edits/support.ts";

const reviewOf = (plan: Plan) => must(plan.agreement.reviews.at(-1));
const answeredIn = (plan: Plan, mayShow: Parameters<typeof isStepAnswered>[3] = () => true) =>
	stepsOf(plan).filter((step) => isStepAnswered(plan, reviewOf(plan), step, mayShow));
const begun = (): Plan => applied(lys(), beginReview(lys(), clock).edit);

it("marks nothing as it begins, then each that was answered", () => {
	let plan = begun();
	expect(answeredIn(plan)).toEqual([]);
	// Told on this day, before anybody asked again.
	const today = structuredClone(plan);
	for (const { quote } of [...today.matters, ...today.daily.working])
		quote.keptAt = clock.now().toISOString() as typeof quote.keptAt;
	expect(answeredIn(today)).toEqual([]);
	plan = applied(plan, setReview(reviewOf(plan), "learned", "Mornings are best", "kept"));
	plan = applied(plan, keepQuote(plan, answerPlace(reviewOf(plan), "worriedWords"), said("The stairs"), clock));
	plan = applied(plan, keepQuote(plan, answerPlace(reviewOf(plan), "inAYear"), said("By the sea"), clock));
	plan = applied(plan, setReview(reviewOf(plan), "budgetWorking", false as never, "kept"));
	expect(answeredIn(plan)).toEqual(
		stepsOf(plan).filter((one) => ["learned", "worried", "budget", "year"].includes(one)),
	);
});

it("of several things asks that each was answered", () => {
	let plan = begun();
	const [first, ...others] = plan.matters.filter((matter) => !isStrength(matter));
	plan = applied(plan, setStillTrue(must(first), "yes", clock));
	expect(others.length).toBeGreaterThan(0);
	expect(answeredIn(plan)).toEqual([]);
	for (const matter of others) plan = applied(plan, setStillTrue(matter, "no", clock));
	expect(answeredIn(plan)).toEqual(["matters"]);
	for (const { id } of plan.changePlans.contingencies) plan = applied(plan, setStillRight(reviewOf(plan), id, true));
	expect(answeredIn(plan)).toEqual(["matters", "changes"]);
});

it("says nothing of an answer that somebody here may not see", () => {
	let plan = begun();
	plan = applied(plan, keepQuote(plan, answerPlace(reviewOf(plan), "worriedWords"), said("She hides them"), clock));
	expect(answeredIn(plan)).toEqual(["worried"]);
	expect(answeredIn(plan, () => false)).toEqual([]);
});
