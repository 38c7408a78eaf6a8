import { describe, expect, it } from "vitest";
import { besideFor, isUnheard } from "../../../../renderer/screens/plan/agree/rule-words.ts";
import { meanings, questions } from "../../../../shared/criteria/answers.ts";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import type { RuleId, RuleResult } from "../../../../shared/criteria/result.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { type AnswerFact, type Facts, goodGoal, TODAY, whole, yesAnswer } from "./facts.ts";
import { planOf } from "./plan-of-facts.ts";

const ruleOf = (plan: Plan, id: RuleId): RuleResult => {
	const rule = checkPlan(plan, TODAY, serviceWords).rules.find((one) => one.id === id);
	if (!rule) throw new Error(`no ${id}`);
	return rule;
};
const answered = (question: keyof Facts["answers"], more: Partial<AnswerFact>): Plan =>
	planOf({ ...whole, answers: { ...whole.answers, [question]: [{ ...yesAnswer, ...more }] } });
const saidUnder = (plan: Plan, id: RuleId) => ruleOf(plan, id).beside.map(({ what }) => what);

describe("what is said under a rule that is met by less than a yes", () => {
	const said = "Mo said Mostly to “Did you help write the plan?” What was meant: “Helping to write the plan”.";

	it("is the answer it rests on, under the rule that was meant and no other", () => {
		const plan = answered("helped-write", { answer: "mostly", meant: "first" });
		for (const id of ["C1.1", "C3.3"] as const) expect(ruleOf(plan, id).result).toBe("met");
		expect([saidUnder(plan, "C1.1"), saidUnder(plan, "C3.3")]).toEqual([[said], []]);
		const no = answered("helped-write", { answer: "no", meant: "first" });
		expect(ruleOf(no, "C1.1")).toMatchObject({ result: "not-met", beside: [] });
		expect(ruleOf(no, "C3.3")).toMatchObject({ result: "met", beside: [] });
		expect(saidUnder(answered("listened", { answer: "mostly" }), "C2.2")).toEqual([
			"Mo said Mostly to “Did you feel listened to?”",
		]);
	});

	it("is nothing after a yes, nor while nobody said what was meant", () => {
		expect(saidUnder(planOf(whole), "C3.3")).toEqual([]);
		expect(saidUnder(answered("helped-write", { answer: "mostly" }), "C3.3")).toEqual([]);
	});

	it("is not said before somebody who did not hear the answer", () => {
		const plan = answered("helped-write", { answer: "mostly", meant: "first" });
		const rule = ruleOf(plan, "C1.1");
		expect(besideFor(plan, rule, [])).toEqual([said]);
		const kev = { kind: "other", name: "Kev", relation: "" } as const;
		expect([isUnheard(plan, rule, []), isUnheard(plan, rule, [{ kind: "me" }])]).toEqual([false, false]);
		expect(isUnheard(plan, rule, [kev])).toBe(true);
		// Nor a yes, a no, or that it was not said: how each stands tells it.
		for (const answer of ["yes", "no", "rather-not-say"] as const) {
			const other = answered("listened", { answer });
			expect(isUnheard(other, ruleOf(other, "C2.2"), [kev])).toBe(true);
		}
		expect(isUnheard(plan, ruleOf(plan, "C4.1"), [kev])).toBe(false);
	});

	it("puts questions and meanings as the sheet does", () => {
		expect(questions.map(({ question, text }) => [question, text])).toEqual(
			questionSheet.questions.map(({ id, text }) => [id, text]),
		);
		for (const { parts } of questionSheet.questions)
			for (const { about, text } of parts) expect(meanings[about]).toBe(text);
	});
});

describe("who does what", () => {
	it("is met by one clear action of a goal, and says what is open of the others", () => {
		const plan = planOf({ ...whole, goals: [goodGoal, { ...goodGoal, action: "friend-not-asked" }] });
		const [first, second] = plan.goals;
		if (!first || !second) throw new Error("two goals");
		const both = {
			...plan,
			goals: [{ ...first, actions: [...first.actions, ...second.actions.map((one) => ({ ...one, when: null }))] }],
		};
		const rule = ruleOf(both, "C4.2");
		expect(rule.result).toBe("met");
		expect(rule.beside).toEqual([
			{ what: "Still open in goal 1: Carys is not asked yet; by when is not said.", path: "goals.0.actions.1" },
		]);
		expect(rule.evidence.map(({ what }) => what)).toContain("Another action, not all of it said or agreed yet");
		expect(saidUnder(planOf(whole), "C4.2")).toEqual([]);
	});
});

describe("the people they wanted", () => {
	it("are not to be asked to come where a talk says that they were there", () => {
		const plan = planOf({ ...whole, invited: "not-asked-yet" });
		expect(ruleOf(plan, "C1.2").missing).toEqual(["Ask Carys to come, or write down what Carys said."]);
		const came = plan.talks.preparation.invited?.people.map(({ who }) => who) ?? [];
		const there = {
			...plan,
			talks: { ...plan.talks, held: plan.talks.held.map((talk) => ({ ...talk, present: came })) },
		};
		expect(ruleOf(there, "C1.2")).toMatchObject({ result: "met", missing: [] });
	});

	it("who were missed are asked for after a no", () => {
		expect(ruleOf(answered("right-people", { answer: "no" }), "C1.2").missing).toEqual([
			"Ask Mo whom she missed, ask them for next time, and ask again: “Were the people you wanted there, or asked?”",
		]);
	});
});
