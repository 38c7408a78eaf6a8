/** What a copy holds, for every place that says so: the table of copies, its preview, and who has a copy on paper. */
import { type Copy, type PlanPart, planPartSchema } from "../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../shared/plan/copies.ts";
import { holdsPart } from "../../shared/plan/parts.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { isAnythingKept, readerOfCopy, seenByReader } from "./visible.ts";
import { hasSaid } from "./without-said.ts";

export type Holds =
	| { readonly kind: "undecided" }
	| { readonly kind: "nothing" }
	| { readonly kind: "emergency-page" }
	/**
	 * The plan without these parts; whether single things beside them are kept from this reader too, and whether what was
	 * said about the plan as a whole goes with them (without-said.ts).
	 */
	| {
			readonly kind: "plan";
			readonly without: readonly PlanPart[];
			readonly isMoreKept: boolean;
			readonly isSaidLeftOut: boolean;
	  };

/** In: a plan and a copy of it. Out: what that copy holds, beside what is in nobody's. */
export function holdsOf(plan: Plan, copy: Copy): Holds {
	if (isRefused(copy)) return { kind: "nothing" };
	if (isUndecided(copy)) return { kind: "undecided" };
	if (copy.sees === "emergency-page") return { kind: "emergency-page" };
	const without = copy.sees === "parts" ? copy.withoutParts : [];
	const less = lessOf(plan, readerOfCopy(plan, copy), without);
	// Of a copy that was given while nothing was kept of what it showed, nobody knows: it may be one of before this rule.
	const isKnown = copy.state !== "given" || copy.shows !== null;
	return { kind: "plan", without, ...less, isSaidLeftOut: less.isSaidLeftOut && isKnown };
}

/** Whether what was said about the plan as a whole is not in this copy, though the person's own has it. */
export function isSaidLeftOut(plan: Plan, copy: Copy): boolean {
	const holds = holdsOf(plan, copy);
	return holds.kind === "plan" && holds.isSaidLeftOut;
}

/**
 * Parts that tell of another by what is asked in them: if things change asks for signs and what is kept ready, the team
 * for roles. By the parts alone: no word is looked at.
 */
const tellOf: Partial<Record<PlanPart, readonly PlanPart[]>> = {
	mind: ["goals", "changes"],
	health: ["mind", "daily", "goals", "changes", "risks", "ahead", "other-plans", "budget", "team"],
};

/**
 * In: a plan and a copy of it. Out: the parts left out of that copy of which others can tell all the same, and those
 * others: in the copy, with something in them. null where there are none.
 */
export function tellsAllTheSame(
	plan: Plan,
	copy: Copy,
): { readonly of: readonly PlanPart[]; readonly parts: readonly PlanPart[] } | null {
	const holds = holdsOf(plan, copy);
	if (holds.kind !== "plan") return null;
	const isIn = (part: PlanPart): boolean => !holds.without.includes(part) && holdsPart(plan, part);
	const of = holds.without.filter((part) => holdsPart(plan, part) && tellOf[part]?.some(isIn));
	const parts = planPartSchema.options.filter((part) => isIn(part) && of.some((left) => tellOf[left]?.includes(part)));
	return of.length === 0 ? null : { of, parts };
}

type Less = Pick<Extract<Holds, { kind: "plan" }>, "isMoreKept" | "isSaidLeftOut">;

/** Asked of each row with every letter that is typed beside the table: the last answer for each plan is kept. */
const answers = new WeakMap<Plan, Map<string, Less>>();

function lessOf(plan: Plan, reader: string, without: readonly PlanPart[]): Less {
	if (reader === "person") return { isMoreKept: false, isSaidLeftOut: false };
	const known = answers.get(plan) ?? new Map<string, Less>();
	answers.set(plan, known);
	const key = JSON.stringify([reader, without]);
	const before = known.get(key);
	if (before !== undefined) return before;
	const isMoreKept = isAnythingKept(plan, reader, without);
	const isLess = isMoreKept || without.length > 0;
	const less = { isMoreKept, isSaidLeftOut: isLess && hasSaid(seenByReader(plan, reader)) };
	known.set(key, less);
	return less;
}
