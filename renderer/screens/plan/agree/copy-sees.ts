/** What one reader sees: what was decided of it, what stands as the answer, and how the screen says it. */
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { Copy, PlanPart } from "../../../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../../../shared/plan/copies.ts";
import { holdsPart } from "../../../../shared/plan/parts.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { partName, partOnScreen } from "../../../../templates/copies.ts";
import { holdsOf, tellsAllTheSame } from "../../../../templates/full/copy-holds.ts";
import type { CopyRow } from "./copy-rows.ts";

/** Whether it is decided what this copy holds; the person's own needs no decision. */
export const isDecided = (row: CopyRow, copy: Copy): boolean =>
	(row.copy !== null || row.who.kind === "me") && !isUndecided(copy);

/** What stands as the answer to what they see: nobody's, where nobody has answered yet. */
export const seesAnswer = (row: CopyRow, copy: Copy): Copy["sees"] | null => {
	if (isRefused(copy)) return "nothing";
	return row.copy === null && row.before === null && !isUndecided(copy) ? null : copy.sees;
};

/** What a copy holds, said on screen as paper says it. Of the person's own that some is in nobody's: only to who may know. */
export function seesText(plan: Plan, copy: Copy, who: PersonWords, isAlone: boolean): string {
	const holds = holdsOf(plan, copy);
	if (holds.kind === "nothing") return "Nothing";
	if (holds.kind === "undecided") return "Not all of it. Which parts are left out is not said yet";
	if (holds.kind === "emergency-page")
		return `Only the emergency page${copy.withoutParts.includes("health") ? ". It tells of health, which was left out before" : ""}`;
	if (copy.who.kind === "me") {
		if (!isAlone) return `${who.their.charAt(0).toUpperCase()}${who.their.slice(1)} own copy`;
		return countPrivate(plan) === 0 ? "Everything" : "Everything but what you keep between you";
	}
	const besides = [
		...(holds.isMoreKept ? [`what ${who.she} ${who.verb("keeps", "keep")} from them`] : []),
		...(holds.isSaidLeftOut ? ["what was said about the plan"] : []),
	];
	if (holds.without.length > 0) return `Not ${[...leftOutText(plan, holds.without, who), ...besides].join("; not ")}`;
	return besides.length === 0 ? "Everything" : `Everything but ${besides.join(" and ")}`;
}

/** That a copy may tell of what is left out of it, by which of the parts that are in it; null where there are none. */
export function tellsText(plan: Plan, copy: Copy, who: PersonWords): { brief: string; whole: string } | null {
	const told = tellsAllTheSame(plan, copy);
	if (told === null) return null;
	const of = told.of.map((part) => partName(part, who.their)).join(" and ");
	const parts = told.parts.map((part) => partName(part, who.their)).join("; ");
	return {
		brief: `Other parts may tell of ${of}`,
		whole: `Still in it, and may tell of ${of}: ${parts}.`,
	};
}

/** Parts by their names; of several with nothing in them yet, how many: also what comes into them is left out. */
function leftOutText(plan: Plan, leftOut: readonly PlanPart[], who: PersonWords): string[] {
	// The results go with the health, and are named with it.
	const without = leftOut.filter((part) => part !== "results" || !leftOut.includes("health"));
	const holds = (part: PlanPart) => holdsPart(plan, part) || (part === "health" && holdsPart(plan, "results"));
	const held = without.filter(holds);
	const named = (held.length === 0 ? without : held).map((part) => partOnScreen(part, who.their));
	const [empty, ...more] = held.length === 0 ? [] : without.filter((part) => !held.includes(part));
	if (empty === undefined) return named;
	const which = more.length === 0 ? partName(empty, who.their) : `${more.length + 1} more parts`;
	return [...named, `${which}, where nothing is written yet`];
}

/** Things that are only between the two. */
export function countPrivate(value: unknown): number {
	if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countPrivate(item), 0);
	if (typeof value !== "object" || value === null) return 0;
	const fields = value as Record<string, unknown> & { visibility?: { kind?: string } };
	if (fields.visibility?.kind === "private") return 1;
	return Object.values(fields).reduce<number>((sum, inner) => sum + countPrivate(inner), 0);
}

/** "a copy of 28 November 2026": what somebody has. */
export const heldText = ({ on }: Copy): string => (on === null ? "a copy" : `a copy of ${writtenDate(on)}`);
