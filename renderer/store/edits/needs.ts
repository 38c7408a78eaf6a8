/** How the person likes to be told things. */
import type { Change } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, set } from "./edit.ts";

/** A short flag on how to talk with the person; also says that they were asked. */
export function addNeed(plan: Plan, text: string, clock: Clock): Edit {
	const flag = { id: newId(), text, kind: "other", effect: null };
	const asked: Change = set(["needs", "askedOn"], today(clock));
	return { label: "kept a need", changes: [asked, insert(["needs", "flags"], flag, last(plan.needs.flags))] };
}

/** Takes a short flag out, by id. */
export const removeNeed = (id: string): Edit => ({
	label: "took a need out",
	changes: [{ op: "remove", at: ["needs", "flags"], id }],
});

/** Asked, and there is nothing special: not the same as not asked. */
export const askedNeeds = (clock: Clock): Edit => ({
	label: "asked about needs",
	changes: [set(["needs", "askedOn"], today(clock))],
});
