/** The lite wellbeing plan and the full one are one record: growing keeps every word (reference 1.6). */
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Edit, edit, set } from "./edit.ts";

/** A full plan from now on, and a full talk's time for it. */
export function growToFull(plan: Plan): Edit {
	const talk = plan.talks.held.at(-1);
	const time = talk && talk.shape === 20 ? [set(["talks", "held", { id: talk.id }, "shape"], 45)] : [];
	return edit("grew it into a full plan", set(["kind"], "full"), ...time);
}
