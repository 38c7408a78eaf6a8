/**
 * Whether a step back or forward would put on the screen what is kept from somebody who is here: undo is one key, and
 * whoever sits beside the screen reads it at once.
 */
import { plainOf } from "../../shared/plan/goals.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Who } from "../../shared/plan/quote.ts";
import { mayBeShown, type Shown, seenInRoom } from "./shown.ts";

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

/** In: the plan before a step and after it, and who is here. Out: whether anything hidden before is on the screen after it. */
export function wouldShowHidden(before: Plan, after: Plan, present: readonly Who[]): boolean {
	if (present.length === 0) return false;
	const things = thingsIn(after);
	for (const [id, thing] of thingsIn(before)) {
		const then = things.get(id);
		if (then && !mayBeShown(before, present, thing) && mayBeShown(after, present, then)) return true;
	}
	const all = placesIn(asShown(before));
	const seen = placesIn(seenInRoom(before, present));
	for (const [place, value] of placesIn(seenInRoom(after, present)))
		if (all.has(place) && all.get(place) !== seen.get(place) && value !== seen.get(place)) return true;
	return false;
}
