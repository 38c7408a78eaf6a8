import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import { goodPractice } from "../../../../shared/criteria/good-practice.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { type Facts, goodGoal, type questionNames, TODAY, whole, yesAnswer } from "./facts.ts";
import { planOf } from "./plan-of-facts.ts";

const blank = readPlan(
	JSON.parse(readFileSync(new URL("../../../fixtures/plan/v1/blank-full.json", import.meta.url), "utf8")),
);
const check = (facts: Facts) => checkPlan(planOf(facts), TODAY, serviceWords);
const without = (...questions: readonly (typeof questionNames)[number][]): Partial<Facts> => ({
	answers: { ...whole.answers, ...Object.fromEntries(questions.map((name) => [name, []])) },
});

describe("the fourteen sentences", () => {
	const said = (pronouns: "she" | "he" | "they" | null) => {
		const plan = planOf(whole);
		return checkPlan({ ...plan, about: { ...plan.about, pronouns } }, TODAY, serviceWords).rules.map(
			(rule) => rule.sentence,
		);
	};

	it("speak of the person by name and pronouns, as asked", () => {
		expect(said("she")).toEqual([
			"Mo helped to write it",
			"The people she wanted were there, or asked",
			"She knew what to expect before we met",
			"We began with her life, not her illness",
			"She felt listened to",
			"It was explained in a way that worked for her",
			"It sounds like her",
			"The goals are what she wants",
			"We decided them together",
			"What matters to her is written down",
			"Who does what, by when, is written down",
			"Everyone involved can have it",
			"She can change it when she wants",
			"She knows how to ask for a full look-again",
		]);
		expect(said("he")[6]).toBe("It sounds like him");
	});

	it("say they where nobody asked, with the verb that goes with it", () => {
		expect(said(null)).toEqual(said("they"));
		expect(said(null).slice(12)).toEqual([
			"They can change it when they want",
			"They know how to ask for a full look-again",
		]);
		expect(said(null)[7]).toBe("The goals are what they want");
	});
});

describe("the shortest next step", () => {
	const steps: readonly (readonly [string, Partial<Facts>, string, string])[] = [
		[
			"asking the person comes before words to look at and copies to make",
			{ ...without("listened", "have-and-change"), goals: [{ ...goodGoal, plain: "service" }], copy: "none" },
			"C2.2",
			"Ask Mo, on her own if you can: “Did you feel listened to?”",
		],
		[
			"the questions come in the order of the sheet",
			without("sounds-like-me", "helped-write"),
			"C1.1",
			"Ask Mo, on her own if you can: “Did you help write this plan as much as you wanted?”",
		],
		[
			"a question waits for what it is about",
			{ ...without("have-and-change"), copy: "none" },
			"C4.3",
			"Give Mo her copy of version 2, and write down the form and the day.",
		],
		[
			"which was meant",
			{ answers: { ...whole.answers, "knew-and-explained": [{ ...yesAnswer, answer: "no" }] } },
			"C1.3",
			"Ask Mo which was meant: “Did you know what to expect before we met?” or “Was it explained in a way that worked for you?”",
		],
		["a word in our line", { goals: [{ ...goodGoal, plain: "service" }] }, "C3.1", "“mobilise” in goal 1: walk?"],
		["a word in her own", { matter: "service-word" }, "C3.1", "“mobilise” in what matters: did Mo say that word?"],
		[
			"someone without a copy",
			{ worker: "no-entry" },
			"C4.3",
			"Give Dan Howarth a copy, or write down that Mo said no.",
		],
		["nothing of what matters", { matter: "none" }, "C2.1", "Ask Mo what makes life good, and keep her own words."],
	];
	it.each(steps)("%s", (_name, change, ruleId, sentence) => {
		expect(check({ ...whole, ...change }).next).toMatchObject({ ruleId, sentence });
	});

	it("of a blank plan is about preparing, and none of it is met", () => {
		const { rules, next, isCounted } = checkPlan(blank, TODAY, serviceWords);
		expect(isCounted).toBe(false);
		expect(rules.filter((rule) => rule.result === "met")).toEqual([]);
		expect(next).toEqual({
			ruleId: "C1.2",
			sentence: "Ask Mo whom they would like there. Nobody is an answer too.",
			target: { page: "preparation", id: null },
		});
	});

	it("leads to where it is done: the question itself, the goal itself", () => {
		expect(check({ ...whole, ...without("listened") }).next?.target).toEqual({ page: "questions", id: "listened" });
		const meant = check({
			...whole,
			answers: { ...whole.answers, "have-and-change": [{ ...yesAnswer, answer: "no" }] },
		});
		expect(meant.next?.target).toEqual({ page: "which-meant", id: "have-and-change" });
		const facts = { ...whole, goals: [{ ...goodGoal, plain: "service" as const }] };
		expect(check(facts).next?.target).toEqual({ page: "goal", id: planOf(facts).goals[0]?.id });
	});

	it("is none for somebody who has died, and nothing more is asked of them", () => {
		const { rules, next } = check({ ...whole, state: "died", ...without("listened") });
		expect(next).toBeNull();
		expect(rules.find((rule) => rule.id === "C2.2")).toMatchObject({
			result: "not-relevant",
			missing: [],
			reason: expect.stringContaining("has died"),
		});
	});
});

describe("good practice", () => {
	it("stands apart and changes nothing", () => {
		const plan = planOf(whole);
		const states = Object.fromEntries(goodPractice(plan).map((one) => [one.id, one.state]));
		expect(states).toMatchObject({
			"if-things-change": "not-asked",
			budget: "not-asked",
			advocate: "to-do",
			"named-co-ordinator": "in-place",
		});
		expect(checkPlan(plan, TODAY, serviceWords).isCounted).toBe(true);
	});

	it("says that a budget sheet must be there for somebody with a health budget", () => {
		const plan = planOf(whole);
		const sheet = (type: "phb" | "none" | "council") =>
			goodPractice({ ...plan, budget: { ...plan.budget, type } }).find((one) => one.id === "budget");
		expect(sheet("phb")).toMatchObject({ state: "to-do", sentence: expect.stringContaining("must") });
		expect(sheet("council")?.sentence).not.toContain("must");
		expect(sheet("none")?.state).toBe("not-relevant");
	});
});
