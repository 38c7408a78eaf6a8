import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addFunder,
	addLine,
	answerBudget,
	moveLine,
	removeFunder,
	removeLine,
	setBudget,
	setFunder,
	setFundingSource,
	setLine,
} from "../../../../renderer/store/edits/budget.ts";
import type { Edit } from "../../../../renderer/store/edits/edit.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const blank = (): Plan =>
	blankPlan(
		{ firstName: "Callum", familyName: "Reid", calledName: "Callum", born: "2002-02-22" },
		{ name: "Joy", role: "" },
		"full",
		clock,
	);
const changed = (plan: Plan, edit: Edit | null): Plan => applyChanges(plan, edit?.changes ?? []).plan;
const withLines = (...names: string[]): Plan =>
	names.reduce((plan, name) => changed(plan, addLine(plan, name).edit), blank());
const names = (plan: Plan) => plan.budget.lines.map((line) => line.what).join("");

it("says where the money comes from letter for letter; nothing typed is not said", () => {
	const said = changed(blank(), setFundingSource(" NHS, and 50p of mine "));
	expect(said.agreement.fundingSource).toBe(" NHS, and 50p of mine ");
	expect(changed(said, setFundingSource("  ")).agreement.fundingSource).toBeNull();
});

describe("whether there is a budget", () => {
	it.each([
		["none", "not-relevant"],
		["not-sure", "left-for-now"],
		["integrated", "relevant"],
	] as const)("%s is kept with the day as %s", (type, state) => {
		const { budget } = changed(blank(), answerBudget(blank(), type, clock));
		expect(budget).toMatchObject({ type, relevance: { state, on: "2027-01-12" } });
	});
});

describe("lines", () => {
	it("are added last, changed, moved by one and taken out; undo gives back the same sheet", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(5), fc.constantFrom("up", "down"), (count, at, way) => {
				const plan = withLines(..."abcdef".slice(0, count));
				const line = plan.budget.lines[at % count];
				if (!line) throw new Error("no line");
				const moved = moveLine(plan, line, way);
				const index = at % count;
				const target = way === "up" ? index - 1 : index + 1;
				expect(moved === null).toBe(target < 0 || target >= count);
				if (moved) {
					const letters = [..."abcdef".slice(0, count)];
					letters.splice(target, 0, ...letters.splice(index, 1));
					expect(names(changed(plan, moved))).toBe(letters.join(""));
				}
				for (const edit of [moved, removeLine(plan, line), setLine(plan, line, { unitPence: 5, howOften: "once" })]) {
					const applied = applyChanges(plan, edit?.changes ?? []);
					expect(applyChanges(applied.plan, applied.inverse).plan).toEqual(plan);
				}
			}),
		);
	});
	it("never name what they buy in undo", () => {
		const plan = withLines("Xyzzy");
		const [line] = plan.budget.lines;
		if (!line) throw new Error("no line");
		const labels = [addLine(plan, "Xyzzy").edit, setLine(plan, line, { what: "Xyzzy" }), removeLine(plan, line)];
		expect(labels.map(({ label }) => label)).toEqual([
			"added line 2 of the budget",
			"changed line 1 of the budget",
			"took out line 1 of the budget",
		]);
	});
});

describe("who pays", () => {
	it("is added, changed and taken out, from the lines too", () => {
		let plan = withLines("Dean");
		plan = changed(plan, addFunder(plan, "NHS", "nhs"));
		const [funder] = plan.budget.funders;
		const [line] = plan.budget.lines;
		if (!funder || !line) throw new Error("not there");
		plan = changed(plan, setFunder(funder, { share: { kind: "percent", hundredths: 6000 } }));
		plan = changed(plan, setLine(plan, line, { funderId: funder.id }));
		expect(plan.budget.funders[0]?.share).toEqual({ kind: "percent", hundredths: 6000 });
		plan = changed(plan, removeFunder(plan, funder));
		expect([plan.budget.funders, plan.budget.lines[0]?.funderId]).toEqual([[], null]);
	});
	it("the header is changed field by field", () => {
		const plan = changed(blank(), setBudget({ howHeld: ["notional"], carriedForwardPence: 100 }));
		expect(plan.budget).toMatchObject({ howHeld: ["notional"], carriedForwardPence: 100, contributionPence: 0 });
	});
});
