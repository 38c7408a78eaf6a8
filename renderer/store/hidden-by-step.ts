/**
 * What a step does to a screen that somebody else reads too: whether one back or forward would put on it what is kept from
 * them, as undo is one key; and whether what is kept now goes from it at once.
 */
import { planPartSchema } from "../../shared/plan/agreement.ts";
import { plainOf } from "../../shared/plan/goals.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Visibility, Who } from "../../shared/plan/quote.ts";
import { isVisibleTo, STRANGER } from "../../shared/plan/visible.ts";
import { isLeftOutHere, mayBeShown, type Shown, seenInRoom } from "./shown.ts";

/** Everything that stands in a plan, each by where it stands: in a list by its id, so that a place keeps its name. */
function placesIn(value: unknown, at = "", found = new Map<string, unknown>()): Map<string, unknown> {
	const items = Array.isArray(value) ? value : [];
	if (items.length > 0 && items.every((item) => item !== null && typeof item === "object" && "id" in item))
		for (const item of items) placesIn(item, `${at}/${item.id}`, found);
	else if (value !== null && typeof value === "object" && !Array.isArray(value))
		for (const [field, child] of Object.entries(value)) placesIn(child, `${at}/${field}`, found);
	else if (value !== null && value !== "" && (!Array.isArray(value) || items.length > 0))
		found.set(at, typeof value === "object" ? JSON.stringify(value) : value);
	return found;
}

/** Whatever says for itself who may see it. */
function thingsIn(value: unknown, found = new Map<string, Shown>()): Map<string, Shown> {
	if (value === null || typeof value !== "object") return found;
	if ("id" in value && "visibility" in value) found.set(String(value.id), value as Shown);
	for (const child of Object.values(value)) thingsIn(child, found);
	return found;
}

/** Plain words that were refused stand nowhere, whoever is here. */
const asShown = (plan: Plan): Plan => ({
	...plan,
	goals: plan.goals.map((goal) => ({ ...goal, plain: plainOf(goal) })),
});

/** Whether anybody at all may see it who could not. */
const isLoosened = (readers: readonly string[], was: Visibility, now: Visibility): boolean =>
	readers.some((reader) => !isVisibleTo(was, reader) && isVisibleTo(now, reader));

/** Whether a part that was left out for one of these, here or not, is left out for them no more. */
const isOpened = (before: Plan, after: Plan, people: readonly Who[]): boolean =>
	people.some((who) =>
		planPartSchema.options.some((part) => isLeftOutHere(before, [who], part) && !isLeftOutHere(after, [who], part)),
	);

/**
 * In: the plan before a step and after it, and who is here. Out: whether anything hidden before is on the screen after it,
 * or anything is kept from fewer people after it. What is hidden anyhow, by its part, would lose its mark unseen, and be in
 * the next copy that is made.
 */
export function wouldShowHidden(before: Plan, after: Plan, present: readonly Who[]): boolean {
	if (present.every(({ kind }) => kind === "me")) return false;
	const team = before.team.contacts.filter(({ id }) => after.team.contacts.some((contact) => contact.id === id));
	const readers = ["person", STRANGER, ...team.map(({ id }) => id)];
	if (isLoosened(readers, before.budget.visibility, after.budget.visibility)) return true;
	const things = thingsIn(after);
	for (const [id, thing] of thingsIn(before)) {
		const then = things.get(id);
		if (!then) continue;
		if (isLoosened(readers, thing.visibility, then.visibility)) return true;
		if (!mayBeShown(before, present, thing) && mayBeShown(after, present, then)) return true;
	}
	const people = [...present, ...team.map(({ id }) => ({ kind: "contact" as const, contactId: id }))];
	if (isOpened(before, after, people)) return true;
	const all = placesIn(asShown(before));
	const seen = placesIn(seenInRoom(before, present));
	for (const [place, value] of placesIn(seenInRoom(after, present)))
		if (all.has(place) && all.get(place) !== seen.get(place) && value !== seen.get(place)) return true;
	return false;
}

/**
 * In: the plan before something was kept and after it, and who is here. Out: whether words or facts that were just put down
 * are not on the screen, or have gone from it, because somebody is here.
 */
export function isKeptUnseen(before: Plan, after: Plan, present: readonly Who[]): boolean {
	if (present.length === 0) return false;
	const things = thingsIn(before);
	for (const [id, thing] of thingsIn(after)) {
		const then = things.get(id);
		const wasSeen = then === undefined || mayBeShown(before, present, then);
		if (wasSeen && !mayBeShown(after, present, thing)) return true;
	}
	const left = seenInRoom(after, present);
	if (left === null) return false;
	const was = placesIn(asShown(before));
	const seen = placesIn(left);
	for (const [place, value] of placesIn(asShown(after)))
		if (was.get(place) !== value && seen.get(place) !== value) return true;
	return false;
}
