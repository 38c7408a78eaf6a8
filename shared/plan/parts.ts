/** The parts that can be left out of somebody's copy, and whether anything stands in them. */
import type { PlanPart } from "./agreement.ts";
import type { Plan } from "./plan.ts";

const holds: Record<PlanPart, (plan: Plan) => boolean> = {
	matters: (plan) => plan.matters.length + plan.about.context.length > 0,
	mind: (plan) => plan.worries.length > 0,
	health: ({ health }) => health.conditions.length + health.alerts.length > 0 || health.medicines !== null,
	results: ({ health }) => health.results.length > 0,
	daily: ({ daily }) =>
		daily.confidence !== null ||
		daily.doAlready.length +
			daily.helps.length +
			daily.makesWorse.length +
			daily.findHard.length +
			daily.working.length +
			daily.notWorking.length +
			daily.support.length >
			0,
	goals: (plan) => plan.goals.length > 0,
	changes: ({ changePlans }) => changePlans.contingencies.length + changePlans.carer.length > 0,
	risks: (plan) => plan.risks.items.length > 0,
	ahead: ({ ahead }) => ahead.papers.length + ahead.wishes.length + ahead.priorities.length > 0,
	"other-plans": (plan) => plan.otherPlans.length > 0,
	budget: (plan) => plan.budget.lines.length > 0,
	team: ({ team }) =>
		team.contacts.some(({ id }) => id !== team.coordinatorId) ||
		team.gpPractice !== null ||
		team.advocate !== null ||
		team.doNotContact.length > 0,
};

/** In: a plan and one of its parts. Out: whether that part has something in it. */
export const holdsPart = (plan: Plan, part: PlanPart): boolean => holds[part](plan);
