import { expect, it } from "vitest";
import { goalToConfirm } from "../../../../../renderer/screens/plan/agree/goal-read-back.ts";
import { readingOf } from "../../../../../renderer/screens/plan/agree/reading.ts";
import { answerReadBack } from "../../../../../renderer/store/edits/goals.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { confirmed } from "../../../../../shared/criteria/standing.ts";
import type { Goal } from "../../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const staff = { name: "Priya Nair", role: "practice nurse" };
const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const plain: NonNullable<Goal["plain"]> = { text: "walk to the canal and back", hints: [] };

const withGoal = (change: Partial<Goal>): { plan: Plan; goal: Goal } => {
	const lys = examples[0]?.plan as Plan;
	const [first, ...others] = lys.goals;
	if (!first) throw new Error("no goal");
	const goal: Goal = { ...first, readBack: null, quote: { ...first.quote, readBack: null }, ...change };
	return { plan: { ...lys, goals: [goal, ...others] }, goal };
};
const partOf = (plan: Plan, id: string) => {
	const part = readingOf(plan, [], "2027-01-12" as LocalDate).find((one) => one.id === id);
	if (!part) throw new Error("not read");
	return part;
};

it("a yes to a goal that was read back is that goal's yes, and is not asked for again", () => {
	const { plan, goal } = withGoal({ plain });
	expect(goalToConfirm(plan, partOf(plan, goal.id))).toBe(goal);
	const edit = answerReadBack(goal, "yes", staff, clock);
	const after = applyChanges(plan, edit.changes).plan;
	const [read] = after.goals;
	expect(read && confirmed(read)).toBe("yes");
	expect(read?.plain).toEqual(plain);
	expect(read?.quote).toEqual(goal.quote);
	expect(goalToConfirm(after, partOf(after, goal.id))).toBeNull();
});

it("no other part is a goal's yes, nor a goal whose words or plain line were not on the screen", () => {
	const { plan, goal } = withGoal({ plain });
	const part = partOf(plan, goal.id);
	for (const other of readingOf(plan, [], "2027-01-12" as LocalDate).filter(({ place }) => place.kind !== "goal"))
		expect(goalToConfirm(plan, other)).toBeNull();
	const without = (id: string) => ({ ...part, items: part.items.filter((item) => item.id !== id) });
	expect(goalToConfirm(plan, without(goal.quote.id))).toBeNull();
	expect(goalToConfirm(plan, without(`plain ${goal.id}`))).toBeNull();
});

it("a plain line that they said no to is not brought back by a yes to the words alone", () => {
	const no = { answer: "no" as const, on: "2027-01-11" as NonNullable<Goal["readBack"]>["on"], by: staff };
	const { plan, goal } = withGoal({ plain, readBack: no });
	expect(goalToConfirm(plan, partOf(plan, goal.id))).toBeNull();
	const left = withGoal({ plain: null, readBack: no });
	expect(goalToConfirm(left.plan, partOf(left.plan, left.goal.id))).toBe(left.goal);
});
