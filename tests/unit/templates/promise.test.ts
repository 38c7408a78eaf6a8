/** Paper promises days in somebody's name only once the worker has let it. */
import { expect, it } from "vitest";
import type { Plan } from "../../../shared/plan/plan.ts";
import { composed, linesOf, lys } from "../../support/composed.ts";

const stepOf = (plan: Plan, promise: Plan["agreement"]["promise"]): string => {
	const of = { ...plan, agreement: { ...plan.agreement, promise } };
	const found = linesOf(composed(of, "full", "2026-11-12")).find((line) =>
		line.startsWith("Ask for a full look-again"),
	);
	return (found ?? "").replaceAll("\u00a0", " ");
};
const alone = (): Plan => {
	const plan = lys();
	return { ...plan, team: { ...plan.team, coordinatorId: null } };
};

it("says whom to ask, and no days, until then", () => {
	expect(stepOf(lys(), null)).toMatch(/Anyone can ask for you\. Ask Joy: [\d ]+\.$/);
	expect(stepOf(lys(), null)).not.toMatch(/working|week/);
	expect(stepOf(alone(), null)).toMatch(/Anyone can ask for you\.$/);
});

it("says the days that were let be said", () => {
	const five = { answerWorkingDays: 5, offerWeeks: 4 };
	expect(stepOf(lys(), five)).toMatch(/Joy answers in 5 working days and finds a date within 4 weeks\.$/);
	expect(stepOf(alone(), five)).toMatch(/You should have an answer in 5 working days and a date within 4 weeks\.$/);
	expect(stepOf(lys(), { answerWorkingDays: 1, offerWeeks: 1 })).toMatch(
		/in 1 working day and finds a date within 1 week\./,
	);
});
