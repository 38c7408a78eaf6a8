/** Goals and who will do what. */
import type { Action, Goal } from "../../../shared/plan/goals.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, remove, set } from "./edit.ts";
import { newQuote, type Said } from "./words.ts";

/** A goal in the person's words; `worryId` where it grew from a worry. */
export function newGoal(
	plan: Plan,
	said: Said,
	clock: Clock,
	worryId: Goal["worryId"] = null,
): { goal: Goal; edit: Edit } {
	const goal: Goal = {
		id: newId(),
		title: null,
		quote: newQuote(plan, said, clock),
		why: null,
		matterId: null,
		worryId,
		plain: null,
		notes: [],
		importance: null,
		howWeWillKnow: null,
		attainment: null,
		target: null,
		category: null,
		status: "working-on-it",
		isKeepAsIs: false,
		outcomes: [],
		actions: [],
		readBack: null,
		notPossible: null,
		firstAuthor: "me",
		decidedWith: [said.staff],
		place: "",
		visibility: { kind: "everyone" },
	};
	return { goal, edit: { label: "kept a goal", changes: [insert(["goals"], goal, last(plan.goals))] } };
}

/** One field of a goal. */
export const setGoal = <F extends keyof Goal>(goal: Goal, field: F, value: Goal[F], label: string): Edit => ({
	label,
	changes: [set(["goals", { id: goal.id }, field], value)],
});

export interface NewAction {
	readonly group: Action["group"];
	readonly owner: Who;
	readonly text: string;
	readonly when: string;
	readonly asked: Action["asked"];
	readonly agreed: Action["agreed"];
}

const order: Record<Action["group"], number> = { me: 0, mine: 1, others: 2 };

/** An action, put after the last of its group: me, then my family and friends, then others (framework S:L195). */
export function addAction(goal: Goal, next: NewAction, clock: Clock): { action: Action; edit: Edit } {
	const action: Action = {
		id: newId(),
		group: next.group,
		owner: next.owner,
		text: next.text,
		when: next.when.trim() === "" ? null : { kind: "words", text: next.when },
		howOften: null,
		where: null,
		asked: next.asked,
		agreed: next.agreed,
		confidence: null,
		ifThen: null,
		status: "not-started",
		statusNote: null,
		updatedAt: instantNow(clock),
		reviewOn: null,
		notPossible: null,
		steps: [],
		visibility: { kind: "everyone" },
	};
	const after = goal.actions.filter((other) => order[other.group] <= order[next.group]).at(-1)?.id ?? null;
	return {
		action,
		edit: { label: "kept an action", changes: [insert(["goals", { id: goal.id }, "actions"], action, after)] },
	};
}

export const setAction = <F extends keyof Action>(
	goal: Goal,
	action: Action,
	field: F,
	value: Action[F],
	label: string,
): Edit => ({
	label,
	changes: [set(["goals", { id: goal.id }, "actions", { id: action.id }, field], value)],
});

export const removeAction = (goal: Goal, action: Action): Edit => ({
	label: "took an action out",
	changes: [remove(["goals", { id: goal.id }, "actions"], action.id)],
});

/** Moves an action one place within its own group. */
export function moveAction(goal: Goal, action: Action, way: "up" | "down"): Edit | null {
	const group = goal.actions.filter((other) => other.group === action.group);
	const index = group.indexOf(action);
	const target = way === "up" ? index - 1 : index + 1;
	if (target < 0 || target >= group.length) return null;
	const without = goal.actions.filter((other) => other !== action);
	const neighbour = group[target];
	if (!neighbour) return null;
	const at = without.indexOf(neighbour);
	const after = way === "up" ? (without[at - 1]?.id ?? null) : neighbour.id;
	return {
		label: "moved an action",
		changes: [{ op: "move", at: ["goals", { id: goal.id }, "actions"], id: action.id, after }],
	};
}
