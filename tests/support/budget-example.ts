/**
 * A plan that holds the example budget: Callum Reid, who is invented, and Dean, his assistant. As it was in April, before
 * its first look: the example itself stands in November, when that was held.
 */
import { blankPlan } from "../../shared/plan/blank.ts";
import { newId } from "../../shared/plan/ids.ts";
import { type Plan, planSchema } from "../../shared/plan/plan.ts";
import example from "../../templates/examples/callum-reid.json" with { type: "json" };

const clock = { now: () => new Date("2026-04-10T10:00:00") };

/** `over`: other facts of the budget. */
export function planWithBudget(over: object = {}): Plan {
	const plan = blankPlan(
		{ firstName: "Callum", familyName: "Reid", calledName: "Callum", born: "2002-02-22" },
		{ name: "Joy Adeyemi", role: "care co-ordinator" },
		"full",
		clock,
	);
	const quote = (text: string) => ({
		id: newId(),
		text,
		how: "said",
		typedBy: { kind: "staff", name: "Joy Adeyemi", role: "care co-ordinator" },
		keptAt: plan.createdAt,
	});
	return planSchema.parse({
		...plan,
		isInvented: true,
		goals: example.goals
			.slice(0, 3)
			.map(({ id, title }) => ({ id, title, quote: quote(`I want: ${title}.`), firstAuthor: "me" })),
		changePlans: {
			contingencies: example.changePlans.contingencies.map(({ id, title }) => ({ id, title, updatedOn: "2026-04-01" })),
		},
		budget: { ...example.budget, reviewOn: "2026-06-30", coordinatorId: null, ...over },
	});
}
