/** The states of planning with a person, as choices of one list. */
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";

type PlanningState = Plan["state"];
/** "Agreed" is no choice: it comes of agreeing. */
export type ChosenState = Exclude<PlanningState, { kind: "agreed" }>;

export const stateChoices = [
	{ value: "offered", word: "Offered a plan" },
	{ value: "invited", word: "Invited to a talk" },
	{ value: "declined", word: "Said no for now" },
	{ value: "talking", word: "Talking, or agreed" },
	{ value: "closed-moved", word: "Closed: moved away" },
	{ value: "closed-ended", word: "Closed: ended" },
	{ value: "closed-died", word: "Closed: died" },
] as const;
export type StateChoice = (typeof stateChoices)[number]["value"];

/** The choice that stands for a state; agreed counts as talking. */
export const choiceOf = (state: PlanningState): StateChoice =>
	state.kind === "closed" ? `closed-${state.why}` : state.kind === "agreed" ? "talking" : state.kind;

/** The state that was chosen, from the day given. */
export function stateOf(choice: StateChoice, on: LocalDate): ChosenState {
	switch (choice) {
		case "closed-moved":
			return { kind: "closed", on, why: "moved" };
		case "closed-ended":
			return { kind: "closed", on, why: "ended" };
		case "closed-died":
			return { kind: "closed", on, why: "died" };
		case "declined":
			return { kind: "declined", on, because: null };
		default:
			return { kind: choice, on };
	}
}
