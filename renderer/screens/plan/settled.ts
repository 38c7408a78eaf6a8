/** Which parts of the conversation are done; of settling in, which of its things: one truth for the list and the thread. */
import { talkedWords } from "../../../shared/guide/places.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Stage } from "../../../shared/plan/talks.ts";

interface Settled {
	readonly place: boolean;
	readonly needs: boolean;
	readonly preparation: boolean;
	readonly about: boolean;
	readonly rights: boolean;
}

/** In: a plan. Out: each thing of settling in, whether it was asked and written down. */
export function settledOf({ talks, needs, about, rights }: Plan): Settled {
	return {
		place: (talks.held.at(-1)?.place ?? "") !== "",
		needs: needs.askedOn !== null,
		preparation: talks.preparation.invited !== null && talks.preparation.given.length > 0,
		about: about.phones.length > 0 || about.addresses.length > 0,
		rights: rights.toldWhoSees !== null,
	};
}

/** Done once all of it is; what is left with a reason is marked as left. */
const isSettled = (plan: Plan): boolean => Object.values(settledOf(plan)).every(Boolean);

/** Whether what a part of the conversation is for stands in the plan. */
export function isDone(stage: Stage, plan: Plan): boolean {
	switch (stage) {
		case "settle":
			return isSettled(plan);
		case "life":
			return plan.matters.length > 0;
		case "mind":
		case "daily":
			return talkedWords(plan, stage).length > 0;
		case "if-things-change":
			return (
				plan.changePlans.contingencies.some((one) => one.earlySigns.length + one.seriousSigns.length > 0) ||
				plan.changePlans.relevance.state === "not-relevant"
			);
		case "different":
			return plan.goals.length > 0;
		case "who-does-what":
			return plan.goals.some((goal) => goal.actions.length > 0);
		case "read-back":
			return plan.agreement.agreed !== null;
		default:
			return false;
	}
}

/**
 * Whether something of a part of the conversation stands in the plan, though not yet what it is for: then nothing says that
 * it is still to come. What the person lives with is told in day to day, and is on the map as their health.
 */
export function isBegun(stage: Stage, plan: Plan): boolean {
	const { talks, health, changePlans } = plan;
	switch (stage) {
		case "settle":
			return Object.values(settledOf(plan)).some(Boolean) || talks.held.some(({ hopes }) => hopes.length > 0);
		case "daily":
			return health.conditions.length + health.results.length > 0 || (health.medicines ?? health.allergies) !== null;
		case "if-things-change":
			return changePlans.contingencies.length > 0 || changePlans.relevance.state === "relevant";
		default:
			return false;
	}
}
