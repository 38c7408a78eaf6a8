import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, recordCopy } from "../../../../renderer/store/edits/agreement.ts";
import { addAction, moveAction, newGoal } from "../../../../renderer/store/edits/goals.ts";
import { beginTalk } from "../../../../renderer/store/edits/talks.ts";
import { keepMatter, removeMatter, rewordMatter } from "../../../../renderer/store/edits/words.ts";
import { readRoute, writeRoute } from "../../../../renderer/store/route.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const staff = { name: "Priya Nair", role: "practice nurse" };
const blank = () =>
	blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: "1951-06-09" },
		staff,
		"full",
		clock,
	);
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "life.first" });
const afterEdit = (plan: Plan, edit: { changes: Parameters<typeof applyChanges>[1] }) =>
	applyChanges(plan, edit.changes).plan;
const words = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 80 })
	.filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

describe("kept words", () => {
	it("are kept letter for letter, with who typed them, how and when", () => {
		fc.assert(
			fc.property(words, (text) => {
				const plan = afterEdit(blank(), keepMatter(blank(), "love", "What I love", said(text), clock));
				expect(plan.matters[0]?.quote).toMatchObject({
					text,
					how: "said",
					typedBy: { kind: "staff", ...staff },
					spokenBy: { kind: "me" },
				});
			}),
		);
	});

	it("keep the earlier words when the person wants others, and never name them in undo", () => {
		fc.assert(
			fc.property(words, words, (one, two) => {
				const first = afterEdit(blank(), keepMatter(blank(), "love", "What I love", said(one), clock));
				const matter = first.matters[0];
				if (!matter) throw new Error("not kept");
				const edit = rewordMatter(matter, two, staff, clock);
				const second = afterEdit(first, edit);
				expect(second.matters[0]?.quote).toMatchObject({ text: two, earlier: [{ text: one }] });
				expect(edit.label).toBe("changed kept words");
			}),
		);
	});

	it("leave the first page and the goals that stood on them when taken out", () => {
		let plan = afterEdit(blank(), keepMatter(blank(), "love", "What I love", said("Biscuit"), clock));
		const matter = plan.matters[0];
		if (!matter) throw new Error("not kept");
		plan = applyChanges(plan, [{ op: "set", at: ["firstPage", "quoteId"], value: matter.quote.id }]).plan;
		const gone = afterEdit(plan, removeMatter(plan, matter));
		expect(gone.matters).toEqual([]);
		expect(gone.firstPage.quoteId).toBeNull();
	});
});

describe("actions", () => {
	it("stand in the order me, family and friends, others, however they come", () => {
		const groups = fc.array(fc.constantFrom("me" as const, "mine" as const, "others" as const), { maxLength: 8 });
		fc.assert(
			fc.property(
				groups,
				fc.array(fc.tuple(fc.nat(7), fc.constantFrom("up" as const, "down" as const)), { maxLength: 6 }),
				(order, moves) => {
					const { goal, edit } = newGoal(blank(), said("I want to walk Biscuit to the canal"), clock);
					let plan = afterEdit(blank(), edit);
					for (const group of order) {
						const current = plan.goals[0];
						if (!current) throw new Error("no goal");
						plan = afterEdit(
							plan,
							addAction(
								current,
								{
									group,
									owner: group === "me" ? { kind: "me" } : { kind: "other", name: "Raj", relation: "" },
									text: "walk",
									when: "",
									asked: null,
									agreed: null,
								},
								clock,
							).edit,
						);
					}
					for (const [index, way] of moves) {
						const current = plan.goals[0];
						const action = current?.actions[index];
						const move = current && action ? moveAction(current, action, way) : null;
						if (move) plan = afterEdit(plan, move);
					}
					const rank = { me: 0, mine: 1, others: 2 };
					const ranks = (plan.goals.find((candidate) => candidate.id === goal.id)?.actions ?? []).map(
						(action) => rank[action.group],
					);
					expect(ranks).toEqual([...ranks].sort());
					expect(ranks).toHaveLength(order.length);
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("the talk and what is agreed", () => {
	it("begins one talk a day", () => {
		const plan = applyChanges(blank(), beginTalk(blank(), staff, clock)).plan;
		expect(plan.talks.held).toHaveLength(1);
		expect(beginTalk(plan, staff, clock)).toEqual([]);
	});

	it("agreeing and giving copies leave a valid plan that says so", () => {
		const agreed = afterEdit(blank(), agree(blank(), staff, clock));
		expect(agreed.state).toEqual({ kind: "agreed", on: "2027-01-12" });
		expect(agreed.agreement.versions).toMatchObject([{ number: 1, agreedOn: "2027-01-12" }]);
		const given = afterEdit(agreed, recordCopy(agreed, ["docx", "pdf"], crypto.randomUUID(), staff, clock));
		expect(given.agreement.copies).toMatchObject([{ forms: ["docx", "pdf"], state: "given", planVersion: 1 }]);
	});
});

describe("the place", () => {
	it("comes back from its text, and holds ids only", () => {
		const id = crypto.randomUUID();
		for (const route of [
			{ screen: "talk", stage: "life", questionId: "life.miss" },
			{ screen: "goal", goalId: id, part: 4 },
			{ screen: "goal", goalId: null, part: 1 },
			{ screen: "share" },
		] as const) {
			expect(readRoute(writeRoute(route))).toEqual(route);
		}
		expect(readRoute("anything else")).toEqual({ screen: "talk", stage: "life", questionId: null });
	});
});
