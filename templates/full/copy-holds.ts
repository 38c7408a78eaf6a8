/** What a copy holds, for every place that says so: the table of copies, its preview, and who has a copy on paper. */
import type { Copy, PlanPart } from "../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../shared/plan/copies.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { seenBy } from "../../shared/plan/visible.ts";
import { readerOfCopy, seenByReader, withoutParts } from "./visible.ts";

export type Holds =
	| { readonly kind: "undecided" }
	| { readonly kind: "nothing" }
	| { readonly kind: "emergency-page" }
	/** The plan without these parts; whether single things beside them are kept from this reader too. */
	| { readonly kind: "plan"; readonly without: readonly PlanPart[]; readonly isMoreKept: boolean };

/** In: a plan and a copy of it. Out: what that copy holds, beside what is in nobody's. */
export function holdsOf(plan: Plan, copy: Copy): Holds {
	if (isRefused(copy)) return { kind: "nothing" };
	if (isUndecided(copy)) return { kind: "undecided" };
	if (copy.sees === "emergency-page") return { kind: "emergency-page" };
	const without = copy.sees === "parts" ? copy.withoutParts : [];
	return { kind: "plan", without, isMoreKept: isAnythingKept(plan, copy, without) };
}

/** Asked of each row with every letter that is typed beside the table: the last answer for each plan is kept. */
const answers = new WeakMap<Plan, Map<string, boolean>>();

function isAnythingKept(plan: Plan, copy: Copy, without: readonly PlanPart[]): boolean {
	const reader = readerOfCopy(plan, copy);
	if (reader === "person") return false;
	const known = answers.get(plan) ?? new Map<string, boolean>();
	answers.set(plan, known);
	const key = JSON.stringify([reader, without]);
	const before = known.get(key);
	if (before !== undefined) return before;
	const text = (seen: Plan): string => JSON.stringify(withoutParts(seen, without, reader, plan.team.contacts));
	const isKept = text(seenByReader(plan, reader)) !== text(seenBy(plan, "person"));
	known.set(key, isKept);
	return isKept;
}
