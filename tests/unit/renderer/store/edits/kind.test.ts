/** Growing a wellbeing plan widens nobody's copy. */
import { describe, expect, it } from "vitest";
import { seesText } from "../../../../../renderer/screens/plan/agree/copy-sees.ts";
import { newCopy } from "../../../../../renderer/store/edits/copies.ts";
import { growToFull } from "../../../../../renderer/store/edits/kind.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import type { Copy } from "../../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { visiblePlan } from "../../../../../templates/full/visible.ts";
import { lys } from "../../../../support/composed.ts";
import { afterEdit, must } from "./support.ts";

const whole = lys();
const reader = must(whole.team.contacts.find(({ id }) => id !== whole.team.coordinatorId));

/** A wellbeing plan without a budget, and one copy of it. */
function lite(change: Partial<Copy>): Plan {
	const copy: Copy = { ...newCopy(whole, { kind: "contact", contactId: reader.id }), forms: ["pdf"], ...change };
	const budget = { ...whole.budget, lines: [] };
	return { ...whole, kind: "lite", budget, agreement: { ...whole.agreement, copies: [copy] } };
}
const grown = (change: Partial<Copy>): Plan => {
	const plan = lite(change);
	return afterEdit(plan, growToFull(plan));
};
const withoutHealth: Partial<Copy> = { sees: "parts", withoutParts: ["health"], leavesOut: ["my health"] };

describe("a copy that leaves something out", () => {
	it.each(["not-given", "given"] as const)("also leaves out what is filled in after growing: %s", (state) => {
		const plan = grown({ ...withoutHealth, state });
		const copy = must(plan.agreement.copies[0]);
		expect(copy).toMatchObject({ sees: "parts", state });
		expect(copy.withoutParts).toContain("budget");
		expect(copy.withoutParts).not.toContain("goals");
		const later = { ...plan, budget: whole.budget };
		expect(later.budget.lines.length).toBeGreaterThan(0);
		expect(visiblePlan(later, reader.id).budget.lines).toEqual([]);
		expect(visiblePlan(later, "person").budget.lines).toEqual(whole.budget.lines);
	});

	it("says so in the table, before anything is filled in and after", () => {
		const plan = grown(withoutHealth);
		const says = (now: Plan) => seesText(now, must(now.agreement.copies[0]), personWords(now.about), true);
		expect(says(lite(withoutHealth))).not.toContain("nothing is written yet");
		expect(says(plan)).toMatch(/^Not health and results \(allergies stay\); not .*, where nothing is written yet/u);
		expect(says({ ...plan, budget: whole.budget })).toMatch(
			/^Not health and results \(allergies stay\); not the budget/u,
		);
	});

	it("says on no paper what nobody has agreed to have said", () => {
		expect(must(grown({ ...withoutHealth, mayBeSaid: true }).agreement.copies[0]).mayBeSaid).toBe(false);
	});
});

describe("other copies", () => {
	it.each([
		{ sees: "everything" },
		{ sees: "emergency-page" },
		{ sees: "parts" },
		{ sees: "nothing", state: "person-said-no" },
	] as const)("stay as they were: %j", (change) => {
		const plan = lite(change);
		expect(afterEdit(plan, growToFull(plan)).agreement.copies).toEqual(plan.agreement.copies);
	});
});
