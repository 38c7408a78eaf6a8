/** Which parts of the conversation are done; of settling in, which of its things: one truth for the list and the thread. */
import { confirmed } from "../../../shared/criteria/standing.ts";
import { talkedWords } from "../../../shared/guide/places.ts";
import type { Goal } from "../../../shared/plan/goals.ts";
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

/** A goal that was taken further than its first words: put plainly, read back, or with somebody who does something for it. */
const isSettledGoal = (goal: Goal): boolean =>
	goal.plain !== null ||
	goal.isKeepAsIs ||
	goal.actions.length > 0 ||
	goal.notPossible !== null ||
	confirmed(goal) === "yes";

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
			return plan.goals.length > 0 && plan.goals.every(isSettledGoal);
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
		case "different":
			return plan.goals.length > 0;
		case "if-things-change":
			return changePlans.contingencies.length > 0 || changePlans.relevance.state === "relevant";
		default:
			return false;
	}
}

/**
 * In: a part of the conversation that is not the one shown, and the plan. Out: how it stands, for its mark and its line
 * alike. Time that was spent on it in the latest talk has begun it, also where nothing was kept: its line shows that time.
 */
export function standsAt(stage: Stage, plan: Plan): "done" | "left" | "begun" | "open" {
	if (isDone(stage, plan)) return "done";
	if (plan.talks.skips.some((skip) => skip.stage === stage)) return "left";
	const spent = plan.talks.held.at(-1)?.minutes.find((part) => part.stage === stage)?.minutes ?? 0;
	return isBegun(stage, plan) || spent > 0 ? "begun" : "open";
}
