import { describe, expect, it } from "vitest";
import { agree } from "../../../../renderer/store/edits/agreement.ts";
import { setActionOwner } from "../../../../renderer/store/edits/goal-more.ts";
import { addAction, changeAction, newGoal, setActionNotPossible } from "../../../../renderer/store/edits/goals.ts";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";

const at = (minute: number) => ({ now: () => new Date(2027, 0, 12, 14, minute) });
const staff = { name: "Priya Nair", role: "practice nurse" };
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "goals.begin" });
const then = (plan: Plan, { changes }: { readonly changes: readonly Change[] }): Plan =>
	applyChanges(plan, changes).plan;
const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "", present: [], said: said("Yes.") };

const begun = blankPlan(
	{ firstName: "Maureen", familyName: "Walsh", calledName: "Mo", born: null },
	staff,
	"full",
	at(0),
);
const withGoal = then(begun, newGoal(begun, said("Back to choir"), at(1)).edit);
const agreed = then(withGoal, agree(withGoal, yes, staff, at(5)));
const walk = {
	group: "me" as const,
	owner: { kind: "me" } as const,
	text: "Walk to choir",
	when: null,
	asked: null,
	agreed: null,
};
const withAction = (plan: Plan, minute: number): Plan => {
	const [goal] = plan.goals;
	return goal ? then(plan, addAction(goal, walk, at(minute)).edit) : plan;
};

describe("a plan that was agreed", () => {
	it("is as it was until something is kept after the yes, the same day too", () => {
		expect(isChangedSinceAgreed(withGoal)).toBe(false);
		expect(isChangedSinceAgreed(agreed)).toBe(false);
		expect(isChangedSinceAgreed(withAction(agreed, 6))).toBe(true);
		expect(isChangedSinceAgreed(then(agreed, newGoal(agreed, said("A dog"), at(9)).edit))).toBe(true);
	});

	it("does not cover who does what once that is another than was agreed", () => {
		const before = withAction(withGoal, 2);
		const both = then(before, agree(before, yes, staff, at(5)));
		const [goal] = both.goals;
		const [action] = goal?.actions ?? [];
		if (!goal || !action) throw new Error("no action");
		expect(isChangedSinceAgreed(both)).toBe(false);
		const owner = { kind: "other", name: "Raj", relation: "" } as const;
		for (const change of [
			changeAction(goal, action, "text", "Run to choir", "changed an action", at(6)),
			changeAction(goal, action, "howOften", "daily", "said how often", at(6)),
			setActionOwner(goal, action, owner, at(6)),
			setActionNotPossible(goal, action, "no lift", null, staff, at(6)),
		])
			expect(isChangedSinceAgreed(then(both, change)), change.label).toBe(true);
	});

	it("is agreed anew when it is asked again, and what was said before stays with the version", () => {
		const changed = withAction(agreed, 6);
		const again = then(changed, agree(changed, { ...yes, said: null }, staff, at(8)));
		expect(isChangedSinceAgreed(again)).toBe(false);
		expect(again.agreement.versions.at(-1)?.words.map((quote) => quote.text)).toEqual(["Yes."]);
	});

	it("covers its whole day where the moment was not kept", () => {
		const changed = withAction(agreed, 6);
		const old = changed.agreement.agreed;
		if (!old) throw new Error("not agreed");
		const dayOnly = { ...changed, agreement: { ...changed.agreement, agreed: { ...old, at: null } } };
		expect(isChangedSinceAgreed(dayOnly)).toBe(false);
	});
});
