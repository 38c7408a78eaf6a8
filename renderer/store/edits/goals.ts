/** Goals and who will do what. */
import type { Change } from "../../../shared/changes/change.ts";
import { type Action, type Goal, isPast, livingFirst } from "../../../shared/plan/goals.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, move, remove, set, type Way } from "./edit.ts";
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
		// Who types a goal has not decided it: with whom it was decided is said on its own page.
		decidedWith: [],
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

/** What a goal can come from: something that matters, something that worries, or neither. */
export type GoalSource = { readonly matterId: string } | { readonly worryId: string } | null;

/**
 * Where a goal comes from. One that grew from a worry still did when a thing that matters is chosen too, which is then
 * what it stands on; neither takes both out.
 */
export function setGoalSource(goal: Goal, source: GoalSource): Edit {
	const isMatter = source !== null && "matterId" in source;
	const matterId = isMatter ? source.matterId : null;
	const worryId = isMatter ? goal.worryId : (source?.worryId ?? null);
	const at = ["goals", { id: goal.id }];
	const changes = [
		...(matterId === goal.matterId ? [] : [set([...at, "matterId"], matterId)]),
		...(worryId === goal.worryId ? [] : [set([...at, "worryId"], worryId)]),
	];
	return { label: "said where a goal comes from", changes };
}

/** The person's yes or no when their goal and its plain line were read back to them. */
export const answerReadBack = (goal: Goal, answer: "yes" | "no", staff: Staff, clock: Clock): Edit =>
	setGoal(goal, "readBack", { answer, on: today(clock), by: staff }, `wrote down a ${answer} to reading back`);

/** Our plain line. What she was read is then another: her yes or no to it is asked again, but for a line left out after a yes. */
export function setPlain(goal: Goal, plain: Goal["plain"], label: string): Edit {
	const at = ["goals", { id: goal.id }];
	const isSame = plain?.text === goal.plain?.text || (plain === null && goal.readBack?.answer === "yes");
	return {
		label,
		changes: [
			set([...at, "plain"], plain),
			...(isSame || goal.readBack === null ? [] : [set([...at, "readBack"], null)]),
		],
	};
}

export interface NewAction {
	readonly group: Action["group"];
	readonly owner: Who;
	readonly text: string;
	readonly when: Action["when"];
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
		when: next.when,
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

/** One field of an action. `label` is what undo calls it. */
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

/**
 * What is done, by whom, when or how often is another than was agreed: a yes of before does not cover it. Of an action
 * that is being done already the moment stays that of how it last stood.
 */
export const changeAction = <F extends keyof Action>(
	goal: Goal,
	action: Action,
	field: F,
	value: Action[F],
	label: string,
	clock: Clock,
): Edit =>
	edit(
		label,
		...setAction(goal, action, field, value, label).changes,
		...(action.status === "not-started" ? setAction(goal, action, "updatedAt", instantNow(clock), label).changes : []),
	);

/** Takes an action out, with its steps. */
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

/** The order of goals is the person's: which comes first of those that are worked on. */
export function moveGoal(plan: Plan, id: string, way: Way): Edit | null {
	const living = plan.goals.filter((goal) => !isPast(goal));
	const moved = move(["goals"], living, id, way);
	return moved && edit("moved a goal", moved);
}

/** What is done or was let go stands after what is worked on: nothing where it does already. */
export function pastGoalsLast({ goals }: Plan): Change[] {
	const inOrder = livingFirst(goals);
	const living = inOrder.filter((goal) => !isPast(goal));
	if (living.length === 0 || inOrder.every((goal, index) => goal === goals[index])) return [];
	return inOrder
		.slice(living.length)
		.map(({ id }, index) => ({ op: "move", at: ["goals"], id, after: inOrder[living.length + index - 1]?.id ?? null }));
}

/** Takes a goal out, with what stands on it; undo brings it back. */
export function removeGoal(plan: Plan, goal: Goal): Edit {
	const lines = plan.budget.lines
		.filter((line) => line.meets.includes(goal.id))
		.map((line) =>
			set(
				["budget", "lines", { id: line.id }, "meets"],
				line.meets.filter((id) => id !== goal.id),
			),
		);
	const firstPage = [goal.quote.id, goal.why?.id].includes(plan.firstPage.quoteId ?? undefined)
		? [set(["firstPage", "quoteId"], null)]
		: [];
	return edit("took a goal out", ...firstPage, ...lines, remove(["goals"], goal.id));
}

/** What a professional adds, with the person's yes to hearing it: under the words, in their own voice. */
export function addGoalNote(goal: Goal, text: string, staff: Staff, clock: Clock): Edit {
	const note = { id: newId(), by: staff, text, on: today(clock), isPersonAsked: true };
	return edit("added to a goal", insert(["goals", { id: goal.id }, "notes"], note, last(goal.notes)));
}

/** Takes out a note on what is done for a goal, by id. */
export const removeGoalNote = (goal: Goal, id: string): Edit =>
	edit("took out what was added", remove(["goals", { id: goal.id }, "notes"], id));

const notPossible = (
	because: string | null,
	instead: string | null,
	staff: Staff,
	clock: Clock,
): Goal["notPossible"] => (because === null ? null : { because, instead, saidBy: staff, on: today(clock) });

/** Asked for, not possible: because, and what instead; with no reason it is possible after all (decision 16). */
export const setNotPossible = (
	goal: Goal,
	because: string | null,
	instead: string | null,
	staff: Staff,
	clock: Clock,
): Edit => setGoal(goal, "notPossible", notPossible(because, instead, staff, clock), "said whether it is possible");

/** The same of an action. */
export const setActionNotPossible = (
	goal: Goal,
	action: Action,
	because: string | null,
	instead: string | null,
	staff: Staff,
	clock: Clock,
): Edit =>
	changeAction(
		goal,
		action,
		"notPossible",
		notPossible(because, instead, staff, clock),
		"said whether it is possible",
		clock,
	);
