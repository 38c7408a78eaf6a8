/** What is seldom wanted of a goal and an action: its five levels, how it has gone, with whom it was decided, steps. */
import type { Place } from "../../../shared/changes/change.ts";
import type { Action, Goal } from "../../../shared/plan/goals.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import { changeAction, setGoal } from "./goals.ts";
import { filled, keepHowItWent } from "./progress.ts";
import type { QuotePlace } from "./quotes.ts";
import type { Said } from "./words.ts";

export type Levels = NonNullable<Goal["attainment"]>["levels"];
export type Outcome = Goal["outcomes"][number];
export type Step = Action["steps"][number];

const noLevels: Levels = ["", "", "", "", ""];
const atGoal = (goal: Goal): Place => ["goals", { id: goal.id }];
const atAction = (goal: Goal, action: Action): Place => [...atGoal(goal), "actions", { id: action.id }];

/** The words of the goal itself: other words have not been read back, whatever was said of the earlier ones. */
export const goalWordsPlace = (goal: Goal): QuotePlace => ({
	at: [...atGoal(goal), "quote"],
	isOne: true,
	name: "a goal",
	whenReworded: goal.readBack === null ? [] : [set([...atGoal(goal), "readBack"], null)],
});

/** Why it matters, in their words. */
export const whyPlace = (goal: Goal): QuotePlace => ({
	at: [...atGoal(goal), "why"],
	isOne: true,
	name: "why it matters",
});

/** The described levels as they stand: five, from a lot less to a lot more, empty where nothing was agreed. */
export const levelsOf = (goal: Goal): Levels => goal.attainment?.levels ?? noLevels;

/**
 * One of the five described levels (reference 3.3), 0 to 4, in agreed words; null empties it. When none is left and
 * nothing was ever said by them, the goal is without levels again. No number is made of them.
 */
export function setLevel(goal: Goal, index: number, text: string | null): Edit {
	const label = "described how far a goal could get";
	const levels = levelsOf(goal).map((old, place) => (place === index ? (text ?? "") : old)) as Levels;
	const { attainment } = goal;
	const isNothing = levels.every((one) => one.trim() === "") && (attainment === null || attainment.scores.length === 0);
	if (isNothing) return setGoal(goal, "attainment", null, label);
	if (attainment === null) return setGoal(goal, "attainment", { levels, baseline: null, scores: [] }, label);
	const at = [...atGoal(goal), "attainment"];
	// A level without words is no place to have begun at.
	const hasGone = attainment.baseline === index - 2 && levels[index]?.trim() === "";
	return edit(label, set([...at, "levels"], levels), ...(hasGone ? [set([...at, "baseline"], null)] : []));
}

/** Where things stood at the start: one of the described levels, 0 to 4; null is not said. */
export const setStart = (goal: Goal, index: number | null): Edit =>
	edit("said where a goal began", set([...atGoal(goal), "attainment", "baseline"], index === null ? null : index - 2));

/** What has happened, told between reviews: dated today, in their words. Null where today has been told already. */
export const keepOutcome = (plan: Plan, goal: Goal, said: Said, clock: Clock): Edit | null =>
	keepHowItWent(plan, goal, { words: said, helped: "", gotInTheWay: "", next: null, level: undefined }, clock);

/** Where the words of one outcome stand. */
export const outcomePlace = (goal: Goal, outcome: Outcome): QuotePlace => ({
	at: [...atGoal(goal), "outcomes", { id: outcome.id }, "quote"],
	isOne: true,
	name: "how it has gone",
});

/** What helped, or what got in the way. */
export const setOutcome = (goal: Goal, outcome: Outcome, field: "helped" | "gotInTheWay", text: string | null): Edit =>
	edit("changed how a goal has gone", set([...atGoal(goal), "outcomes", { id: outcome.id }, field], text));

/** Takes out one time that a goal was told of. */
export const removeOutcome = (goal: Goal, outcome: Outcome): Edit =>
	edit("took out how a goal has gone", remove([...atGoal(goal), "outcomes"], outcome.id));

/** Who of those who decided it with the person: from the team where the name is known there, by name otherwise. */
export const decidedWithWho = (plan: Plan, goal: Goal): Who[] =>
	goal.decidedWith.map(({ name, role }): Who => {
		const contact = plan.team.contacts.find((one) => one.group !== "mine" && one.name === name);
		return contact ? { kind: "contact", contactId: contact.id } : { kind: "other", name, relation: role };
	});

/** The professionals, by name, with whom the person decided it (criterion 3). Whoever stood there keeps their role. */
export function setDecidedWith(plan: Plan, goal: Goal, people: readonly Who[]): Edit {
	const staff = people.flatMap((who): Staff[] => {
		if (who.kind === "me") return [];
		const contact = who.kind === "contact" && plan.team.contacts.find((one) => one.id === who.contactId);
		if (who.kind === "contact" && !contact) return [];
		const name = contact ? contact.name : who.kind === "other" ? who.name : "";
		const role = contact ? contact.relation : who.kind === "other" ? who.relation : "";
		return [goal.decidedWith.find((one) => one.name === name) ?? { name, role }];
	});
	return setGoal(goal, "decidedWith", staff, "said with whom a goal was decided");
}

/** How an action stands, in a word or in words; and when that was said. */
export const setActionStanding = <F extends "status" | "statusNote">(
	goal: Goal,
	action: Action,
	field: F,
	value: Action[F],
	clock: Clock,
): Edit =>
	edit(
		"said how an action stands",
		set([...atAction(goal, action), field], value),
		set([...atAction(goal, action), "updatedAt"], instantNow(clock)),
	);

/** Somebody else of the same group does it: what the first one answered says nothing of the next. */
export function setActionOwner(goal: Goal, action: Action, owner: Who, clock: Clock): Edit {
	const first = changeAction(goal, action, "owner", owner, "said who does it", clock);
	const again = (field: "asked" | "agreed") =>
		action[field] === null || action[field] === "not-yet" ? [] : [set([...atAction(goal, action), field], "not-yet")];
	return edit(first.label, ...first.changes, ...again("asked"), ...again("agreed"));
}

/** One more step on the way, last. */
export function addStep(goal: Goal, action: Action, text: string): Edit {
	const step: Step = { id: newId(), text, outcome: null, status: "not-started" };
	return edit("added a step", insert([...atAction(goal, action), "steps"], step, last(action.steps)));
}

/** A step in other words, how it stands, or what came of it; with no words it goes. */
export function setStep(goal: Goal, action: Action, step: Step, change: Partial<Omit<Step, "id">>): Edit {
	const at = [...atAction(goal, action), "steps"];
	if (change.text !== undefined && filled(change.text) === null) return edit("took a step out", remove(at, step.id));
	return edit(
		"changed a step",
		...Object.entries(change).map(([field, value]) => set([...at, { id: step.id }, field], value)),
	);
}
