/** The lite wellbeing plan and the full one are one record: growing keeps every word (reference 1.6). */
import { type Copy, planPartSchema } from "../../../shared/plan/agreement.ts";
import { isRefused } from "../../../shared/plan/copies.ts";
import { holdsPart } from "../../../shared/plan/parts.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { partOnPaper } from "../../../templates/copies.ts";
import { leaveOut } from "./copies.ts";
import { type Edit, edit, set } from "./edit.ts";

/** A full plan from now on, and a full talk's time for it. No copy is widened by it. */
export function growToFull(plan: Plan): Edit {
	const talk = plan.talks.held.at(-1);
	const time = talk && talk.shape === 20 ? [set(["talks", "held", { id: talk.id }, "shape"], 45)] : [];
	const { copies } = plan.agreement;
	const asNarrow = copies.map((copy) => keptNarrow(plan, copy));
	const narrowed = asNarrow.some((copy, index) => copy !== copies[index])
		? [set(["agreement", "copies"], asNarrow)]
		: [];
	return edit("grew it into a full plan", set(["kind"], "full"), ...time, ...narrowed);
}

/**
 * A copy that was to be without something is without every part that the plan did not have yet, too, until somebody
 * chooses. That parts are left out was agreed to be said of other parts: it is asked anew.
 */
function keptNarrow(plan: Plan, copy: Copy): Copy {
	if (copy.sees !== "parts" || copy.withoutParts.length === 0 || isRefused(copy)) return copy;
	const parts = planPartSchema.options.filter((part) => copy.withoutParts.includes(part) || !holdsPart(plan, part));
	return parts.length === copy.withoutParts.length ? copy : { ...leaveOut(copy, parts, partOnPaper), mayBeSaid: false };
}
