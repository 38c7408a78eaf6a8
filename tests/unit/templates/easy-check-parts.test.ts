/** The check together shows all that easy read prints, and a yes is to just what its part prints. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOfEasyRead } from "../../../shared/criteria/paper-digest.ts";
import type { Block } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { checkParts } from "../../../templates/easy-read/check-parts.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyField } from "../../support/agreed-plans.ts";
import { lys } from "../../support/composed.ts";
import { easyReadOf } from "../../support/easy-read.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { type At, editedAt, placesIn } from "../../support/plan-edits.ts";
import { everyText } from "../../support/tree-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 2000 : 40;
const DAY = "2026-11-12" as LocalDate;
const partsOf = (plan: Plan) => checkParts(plan, DAY);
const texts = (blocks: readonly Block[]): string[] => [...everyText(blocks)].map(({ text }) => text);
const unchecked = (plan: Plan): Plan => ({ ...plan, easyRead: { ...plan.easyRead, checked: null } });
const marksOf = (plan: Plan): ReadonlySet<string> => new Set(partsOf(plan).map(({ mark }) => mark));

/** Letter for letter and in its order: nothing is left out, nothing is said twice. */
const expectAll = (plan: Plan): void => {
	const inParts = partsOf(plan).flatMap(({ blocks, section, of }) => [
		...(section === "" || (of?.[0] ?? 1) > 1 ? [] : [section]),
		...texts(blocks),
	]);
	expect(inParts).toEqual(texts(easyReadOf(unchecked(plan)).blocks));
};

describe("what is shown", () => {
	it.each(examples.map(({ plan }) => [plan.about.calledName, plan] as const))("is all that is printed: %s", (_, plan) =>
		expectAll(plan),
	);

	it("is all that is printed, of a plan with every field and of any plan", () => {
		expectAll(everyField);
		fc.assert(fc.property(arbitraryPlan, expectAll), { numRuns: RUNS });
	}, 120_000);

	it("is a screen's length at most, and each part has a name of its own", () => {
		const parts = partsOf(lys());
		for (const { page, blocks } of parts) expect(blocks.length, page).toBeLessThanOrEqual(12);
		const names = parts.map(({ section, of }) => `${section} ${of?.join()}`);
		expect(new Set(names).size).toBe(names.length);
		expect(parts[0]).toMatchObject({ page: "first", section: "" });
		expect(parts.at(-1)).toMatchObject({ page: "words" });
	});
});

describe("a yes", () => {
	it("goes with a change of when to call 999, and no other does", () => {
		const plan = lys();
		const before = partsOf(plan);
		const one = plan.changePlans.contingencies.find(({ when999 }) => when999 !== null);
		if (!one) throw new Error("no 999");
		one.when999 = "My face drops on one side.";
		const after = partsOf(structuredClone(plan));
		const lost = before.filter((part, at) => part.mark !== after[at]?.mark);
		expect(lost).toHaveLength(1);
		expect(texts(lost[0]?.blocks ?? []).join("\n")).toContain("Call 999 when:");
	});

	/** What follows the check, and is told with days of its own. */
	const isBeside = (at: At): boolean =>
		at[0] === "agreement" && ["copies", "lookAgain", "agreed", "overallConfidence", "versions"].includes(String(at[1]));

	it("and the check go with any change of what is printed", () => {
		let seen = 0;
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(), fc.nat(40), (start, number, which) => {
				const plan = unchecked(start);
				const places = placesIn(plan).filter((at) => !isBeside(at) && at[0] !== "talks" && at[0] !== "language");
				const at = places[number % places.length];
				const edited = at && editedAt(plan, at, which);
				if (!edited) return;
				const [before, after] = [plan, edited].map((one) => texts(easyReadOf(one).blocks));
				if (JSON.stringify(before) === JSON.stringify(after)) return;
				seen += 1;
				const had = marksOf(plan);
				expect(
					partsOf(edited).every(({ mark }) => had.has(mark)) && partsOf(edited).length === had.size,
					at.join("."),
				).toBe(false);
				expect(digestOfEasyRead(edited), at.join(".")).not.toBe(digestOfEasyRead(plan));
			}),
			{ numRuns: RUNS },
		);
		expect(seen).toBeGreaterThan(RUNS / 20);
	}, 300_000);

	it("stays when it is agreed and copies are given, which come after it", () => {
		const plan = structuredClone(everyField);
		const later = structuredClone(plan);
		later.agreement.copies = [];
		later.agreement.lookAgain = null;
		later.agreement.overallConfidence = null;
		expect([...marksOf(later)]).toEqual([...marksOf(plan)]);
		expect(digestOfEasyRead(later)).toBe(digestOfEasyRead(plan));
	});
});
