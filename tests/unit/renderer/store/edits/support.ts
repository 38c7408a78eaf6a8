/** A blank plan, a still clock, and the promise of every edit: undo brings the plan back letter for letter. */
import fc from "fast-check";
import { expect } from "vitest";
import type { Edit } from "../../../../../renderer/store/edits/edit.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";

export const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
export const staff = { name: "Priya Nair", role: "practice nurse" };
export const blank = (): Plan =>
	blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: "1951-06-09" },
		staff,
		"full",
		clock,
	);
export const said = (text: string) => ({ text, how: "said" as const, staff, questionId: null });

/** The plan after an edit; its undo was tried, and its name holds none of the words given. */
export function afterEdit(plan: Plan, edit: Edit | null, ...words: string[]): Plan {
	if (!edit) throw new Error("there was no edit");
	const before = JSON.stringify(plan);
	const applied = applyChanges(plan, edit.changes);
	expect(JSON.stringify(plan)).toBe(before);
	expect(applyChanges(applied.plan, applied.inverse).plan).toEqual(plan);
	for (const word of words.filter((one) => one.trim().length > 12)) expect(edit.label).not.toContain(word);
	return applied.plan;
}

/** Something said, in any letters, kept as it is. */
export const words = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 80 })
	.filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

export const must = <T>(value: T | undefined | null): T => {
	if (value === undefined || value === null) throw new Error("missing");
	return value;
};

/** The plan after an edit, or as it was where there was none. */
export const applied = (plan: Plan, edit: Edit | null): Plan => (edit ? applyChanges(plan, edit.changes).plan : plan);

export const sister: Who = { kind: "other", name: "Carys", relation: "sister" };

/** Every text of every quote, earlier ones too. */
export function quotedTexts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(quotedTexts);
	if (value === null || typeof value !== "object") return [];
	const own = "typedBy" in value && "text" in value ? [String(value.text)] : [];
	return [...own, ...Object.values(value).flatMap(quotedTexts)];
}
