import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { change, newRecord, setDraft, stepHistory } from "../../../../shared/changes/record.ts";
import { AppError } from "../../../../shared/errors.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import { newId } from "../../../../shared/plan/ids.ts";

const clock = { now: () => new Date("2027-01-12T14:32:00Z") };
const blank = () =>
	blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: "1951-06-09" },
		{ name: "Priya Nair", role: "nurse" },
		"full",
		clock,
	);
const quote = (text: string) =>
	({
		id: newId(),
		text,
		how: "said",
		typedBy: { kind: "staff", name: "Priya Nair", role: "nurse" },
		keptAt: "2027-01-12T14:32:00.000Z",
	}) as const;
const matter = (text: string) => ({ id: newId(), area: "routines", quote: quote(text) });

/** Any order of changes to the list of what matters, written as positions so that it fits whatever stands there. */
const scriptArbitrary = fc.array(
	fc.record({
		op: fc.constantFrom("insert", "move", "remove", "set"),
		from: fc.nat(20),
		to: fc.nat(20),
		text: fc
			.string({ minLength: 1, unit: "grapheme" })
			.filter((text) => text.trim() !== "" && !/[\p{Cc}\uFFFE\uFFFF]/u.test(text)),
	}),
	{ maxLength: 25 },
);

const scripted = (
	plan: ReturnType<typeof blank>,
	step: { op: string; from: number; to: number; text: string },
): Change => {
	const ids = plan.matters.map((item) => item.id);
	const target = ids[step.from % Math.max(1, ids.length)];
	if (step.op === "insert" || target === undefined)
		return {
			op: "insert",
			at: ["matters"],
			item: matter(step.text),
			after: ids.length === 0 || step.to % 3 === 0 ? null : (ids[step.to % ids.length] ?? null),
		};
	if (step.op === "remove") return { op: "remove", at: ["matters"], id: target };
	const others = ids.filter((id) => id !== target);
	if (step.op === "move")
		return {
			op: "move",
			at: ["matters"],
			id: target,
			after: others.length === 0 || step.to % 3 === 0 ? null : (others[step.to % others.length] ?? null),
		};
	return { op: "set", at: ["matters", { id: target }, "quote", "text"], value: step.text };
};

describe("changes", () => {
	it("take back exactly what they did, in any order", () => {
		fc.assert(
			fc.property(scriptArbitrary, (script) => {
				let plan = blank();
				for (const step of script) {
					const before = plan;
					const applied = applyChanges(plan, [scripted(plan, step)]);
					expect(applyChanges(applied.plan, applied.inverse).plan).toEqual(before);
					plan = applied.plan;
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("undo and redo over a whole history come back to each state", () => {
		fc.assert(
			fc.property(scriptArbitrary, (script) => {
				let record = newRecord(blank());
				const states = [record.plan.matters];
				for (const step of script) {
					record = change(record, "step", [scripted(record.plan, step)], clock);
					states.push(record.plan.matters);
				}
				for (const state of states.slice(0, -1).reverse()) {
					record = stepHistory(record, "undo", clock)?.record ?? record;
					expect(record.plan.matters).toEqual(state);
				}
				expect(stepHistory(record, "undo", clock)).toBeNull();
				for (const state of states.slice(1)) {
					record = stepHistory(record, "redo", clock)?.record ?? record;
					expect(record.plan.matters).toEqual(state);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("do all of a batch or nothing", () => {
		const plan = blank();
		const bad: Change[] = [
			{ op: "insert", at: ["matters"], item: matter("Biscuit has me up at six"), after: null },
			{ op: "remove", at: ["matters"], id: newId() },
		];
		expect(() => applyChanges(plan, bad)).toThrow(AppError);
		expect(plan.matters).toHaveLength(0);
	});

	it("refuse what the schema refuses, and never let an id change", () => {
		expect(() => applyChanges(blank(), [{ op: "set", at: ["about", "calledName"], value: "" }])).toThrow(
			/about\.calledName/,
		);
		expect(() => applyChanges(blank(), [{ op: "set", at: ["id"], value: newId() }])).toThrow(AppError);
		expect(() => applyChanges(blank(), [{ op: "set", at: ["__proto__" as string], value: {} }])).toThrow(AppError);
	});

	it("never put content into an error", () => {
		try {
			applyChanges(blank(), [{ op: "set", at: ["about", "calledName"], value: "MARKER\nMARKER" }]);
			expect.unreachable();
		} catch (error) {
			expect(String(error)).not.toContain("MARKER");
		}
	});

	it("keep drafts apart from the plan", () => {
		const record = setDraft(newRecord(blank()), "words:life", "I used to do the flo");
		expect(record.drafts["words:life"]).toBe("I used to do the flo");
		expect(JSON.stringify(record.plan)).not.toContain("flo");
		expect(setDraft(record, "words:life", "").drafts).toEqual({});
		expect(() => setDraft(record, "words:life", "a\u0000b")).toThrow(AppError);
	});
});
