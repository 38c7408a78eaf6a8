import { describe, expect, it } from "vitest";
import { agree, setLookAgain } from "../../../../renderer/store/edits/agreement.ts";
import { setActionOwner } from "../../../../renderer/store/edits/goal-more.ts";
import {
	addAction,
	changeAction,
	moveGoal,
	newGoal,
	removeAction,
	removeGoal,
	setActionNotPossible,
	setGoal,
} from "../../../../renderer/store/edits/goals.ts";
import { growToFull } from "../../../../renderer/store/edits/kind.ts";
import { comeIn } from "../../../../renderer/store/edits/presence.ts";
import { setActionTold } from "../../../../renderer/store/edits/progress.ts";
import { beginTalk } from "../../../../renderer/store/edits/talks.ts";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";

const at = (minute: number) => ({ now: () => new Date(2027, 0, 12, 14, minute) });
const staff = { name: "Priya Nair", role: "practice nurse" };
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "goals.begin" });
const then = (plan: Plan, { changes }: { readonly changes: readonly Change[] }): Plan =>
	applyChanges(plan, changes).plan;
const afterRestart = (plan: Plan): Plan => readPlan(JSON.parse(JSON.stringify(plan)));
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

	it("is not changed by growing into a full plan alone; whatever is said there then changes it", () => {
		const lite = { ...withGoal, kind: "lite" as const };
		const yesToLite = then(lite, agree(lite, yes, staff, at(5)));
		const grown = then(yesToLite, growToFull(yesToLite));
		expect(grown.kind).toBe("full");
		for (const plan of [yesToLite, grown, afterRestart(grown)]) expect(isChangedSinceAgreed(plan)).toBe(false);
		expect(isChangedSinceAgreed(withAction(grown, 6))).toBe(true);
		// The other way round there is no growing: what was agreed as a full plan is no wellbeing plan.
		expect(isChangedSinceAgreed({ ...agreed, kind: "lite" })).toBe(true);
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

	it("sees what was taken out, after a restart too, and not once it is put back", () => {
		const both = then(withAction(withGoal, 2), newGoal(withGoal, said("A dog"), at(3)).edit);
		const yesToBoth = then(both, agree(both, yes, staff, at(5)));
		const [goal] = yesToBoth.goals;
		const [action] = goal?.actions ?? [];
		if (!goal || !action) throw new Error("no action");
		for (const edit of [
			removeAction(goal, action),
			removeGoal(yesToBoth, goal),
			moveGoal(yesToBoth, goal.id, "down"),
			setGoal(goal, "title", "back at choir", "named a goal"),
		]) {
			if (edit === null) throw new Error("nothing to do");
			const { plan, inverse } = applyChanges(yesToBoth, edit.changes);
			expect(isChangedSinceAgreed(afterRestart(plan)), edit.label).toBe(true);
			expect(isChangedSinceAgreed(afterRestart(applyChanges(plan, inverse).plan)), edit.label).toBe(false);
		}
	});

	it("is the same plan for all that is not on paper, and for how it goes", () => {
		const [goal] = agreed.goals;
		if (!goal) throw new Error("no goal");
		const hidden = then(agreed, newGoal(agreed, { ...said("Not for paper"), isPrivate: true }, at(7)).edit);
		expect(isChangedSinceAgreed(hidden)).toBe(false);
		const begun = then(withAction(withGoal, 2), { changes: [] });
		const yesToAction = then(begun, agree(begun, yes, staff, at(5)));
		const [itsGoal] = yesToAction.goals;
		const [action] = itsGoal?.actions ?? [];
		if (!itsGoal || !action) throw new Error("no action");
		expect(isChangedSinceAgreed(then(yesToAction, setActionTold(itsGoal, action, "done", at(9))))).toBe(false);
		expect(isChangedSinceAgreed(then(yesToAction, setActionTold(itsGoal, action, "no-longer-wanted", at(9))))).toBe(
			true,
		);
		const looked = setLookAgain({ on: today(at(9)), time: "", place: "", arrangedBy: { kind: "me" }, because: null });
		expect(isChangedSinceAgreed(then(agreed, looked))).toBe(false);
	});

	it("is the same plan when somebody comes into the room after the yes", () => {
		const talking = then(begun, { changes: beginTalk(begun, staff, at(0)) });
		const first = then(talking, newGoal(talking, said("Back to choir"), at(1)).edit);
		const yesToIt = then(first, agree(first, yes, staff, at(5)));
		const [talk] = yesToIt.talks.held;
		if (!talk) throw new Error("no talk");
		const joined = then(yesToIt, comeIn(yesToIt, talk, { kind: "other", name: "Raj", relation: "son" }, at(6)));
		expect(joined.talks.held[0]?.present).toHaveLength(1);
		expect(isChangedSinceAgreed(joined)).toBe(false);
	});

	it("of which only the moment was kept tells what came since, and no more", () => {
		const old = agreed.agreement.agreed;
		if (!old) throw new Error("not agreed");
		for (const covers of [null, `999:${"0".repeat(64)}`]) {
			const momentOnly = afterRestart({ ...agreed, agreement: { ...agreed.agreement, agreed: { ...old, covers } } });
			expect(isChangedSinceAgreed(momentOnly)).toBe(false);
			expect(isChangedSinceAgreed(then(momentOnly, removeGoal(momentOnly, momentOnly.goals[0] as never)))).toBe(false);
			expect(isChangedSinceAgreed(withAction(momentOnly, 6))).toBe(true);
		}
	});

	it("covers its whole day where the moment was not kept", () => {
		const changed = withAction(agreed, 6);
		const old = changed.agreement.agreed;
		if (!old) throw new Error("not agreed");
		const dayOnly = { ...changed, agreement: { ...changed.agreement, agreed: { ...old, at: null, covers: null } } };
		expect(isChangedSinceAgreed(dayOnly)).toBe(false);
	});
});
