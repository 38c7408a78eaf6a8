import fc from "fast-check";
import { expect, test } from "vitest";
import {
	change,
	changeQuietly,
	newRecord,
	type PlanRecord,
	recordSchema,
	savedRecordSchema,
	setDraft,
	stepHistory,
} from "../../../../shared/changes/record.ts";
import { checkedPlans } from "../../../../shared/plan/plan.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

const clock = { now: () => new Date("2027-03-01T10:00:00.000Z") };

/** What may be done to a record, right and wrong, as if its types were not there. */
const acts: Record<string, (record: PlanRecord, text: string) => unknown> = {
	change: (record, text) =>
		change(record, "changed", [{ op: "set", at: ["about", "pronouns"], value: text.slice(0, 10) }], clock),
	quietly: (record) => changeQuietly(record, [{ op: "set", at: ["version"], value: 2 }], clock),
	draft: (record, text) => setDraft(record, "words", text),
	undo: (record) => stepHistory(record, "undo", clock)?.record ?? record,
	redo: (record) => stepHistory(record, "redo", clock)?.record ?? record,
	"wrong plan": (record) => ({ ...record, plan: { ...record.plan, version: 0 } }),
	"wrong part": (record) => ({ ...record, plan: { ...record.plan, about: { ...record.plan.about, calledName: 3 } } }),
	"wrong draft key": (record, text) => ({ ...record, drafts: { "Not A Key": text } }),
	"wrong step": (record) => ({ ...record, undo: [...record.undo, { label: "x", changes: [{ op: "burn" }] }] }),
	"too many steps": (record) => ({ ...record, redo: Array(201).fill({ label: "", changes: [] }) }),
	"wrong place": (record) => ({ ...record, place: "x".repeat(301) }),
	"something more": (record) => ({ ...record, more: 1 }),
};

test("a record on its way out is taken exactly when the reader would take it", () => {
	const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.string({ maxLength: 30 })), {
		maxLength: 8,
	});
	let [right, wrong] = [0, 0];
	fc.assert(
		fc.property(arbitraryPlan, steps, (plan, list) => {
			let record: unknown = newRecord(plan);
			for (const [name, text] of list) {
				try {
					record = acts[name]?.(record as PlanRecord, text);
				} catch {
					// Refused before it was made: the record is as it was.
				}
				const isRight = recordSchema.safeParse(JSON.parse(JSON.stringify(record))).success;
				expect([name, savedRecordSchema.safeParse(record).success]).toEqual([name, isRight]);
				if (isRight) right += 1;
				else wrong += 1;
				if (!isRight) break;
			}
		}),
		{ numRuns: 100 },
	);
	expect(Math.min(right, wrong)).toBeGreaterThan(20);
});

test("a change leaves a plan that is known to be right, with the time of the change", () => {
	fc.assert(
		fc.property(arbitraryPlan, (plan) => {
			const record = change(newRecord(plan), "changed", [{ op: "set", at: ["version"], value: 7 }], clock);
			expect(checkedPlans.isKnown(record.plan)).toBe(true);
			expect(record.plan.updatedAt).toBe("2027-03-01T10:00:00.000Z");
			expect(checkedPlans.isKnown(stepHistory(record, "undo", clock)?.record.plan as never)).toBe(true);
		}),
		{ numRuns: 20 },
	);
});
