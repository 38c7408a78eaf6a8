import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf } from "../../../../shared/criteria/case.ts";
import { wordsToLookAt } from "../../../../shared/criteria/words-to-look-at.ts";
import { wordingMark } from "../../../../shared/language/same-words.ts";
import { type VoiceTextKind, voiceCheck } from "../../../../shared/language/voice.ts";
import { voiceOfPlan, wordingInManyPlans } from "../../../../shared/language/voice-of-plan.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { isAcceptedText } from "../../../../shared/plan/text.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { arbitraryQuoteText } from "../../../support/text-arbitrary.ts";

const acceptedText = fc.oneof(arbitraryQuoteText, fc.string({ unit: "binary" }).filter(isAcceptedText));
const today = "2026-11-28" as LocalDate;
const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);
const rulesOf = (plan: Plan, copied?: ReadonlySet<string>): string[] =>
	voiceOfPlan(plan, serviceWords, copied).map(({ rule, path }) => `${rule} ${path}`);
const firstGoal = (plan: Plan): Plan["goals"][number] => {
	const [goal] = plan.goals;
	if (!goal) throw new Error("Lys has goals");
	return goal;
};

const firstMarks = (plan: Plan): string[] => [wordingMark(firstGoal(plan).quote.text)];

describe("the voice check of a plan", () => {
	it("says where each thing stands", () => {
		const plan = lys();
		const goal = firstGoal(plan);
		goal.quote.text = "To maintain independence";
		goal.plain = { text: "mobilise to the hall.", hints: [] };
		const found = rulesOf(plan);
		expect(found).toEqual(
			expect.arrayContaining(["V1 goals.0.quote", "V3 goals.0.quote", "V4 goals.0.quote", "V4 goals.0.plain"]),
		);
	});

	it("takes our plain line to go on from “I will be able to”", () => {
		const plan = lys();
		firstGoal(plan).plain = { text: "manage the stairs", hints: [] };
		expect(rulesOf(plan).filter((one) => one.endsWith("goals.0.plain"))).toEqual([]);
	});

	it("leaves out what is private, no longer true or no longer wanted", () => {
		const plan = lys();
		for (const goal of plan.goals) goal.status = "changed-my-mind";
		for (const matter of plan.matters) matter.quote.visibility = { kind: "private" };
		expect(rulesOf(plan)).toEqual([]);
	});

	it("V12: a goal is not yet read back, or was and is not right", () => {
		const plan = lys();
		const goal = firstGoal(plan);
		goal.readBack = null;
		goal.quote.readBack = null;
		expect(rulesOf(plan)).toContain("V12 goals.0.readBack");
		goal.readBack = { answer: "no", on: today, by: null };
		expect(rulesOf(plan)).toContain("V12 goals.0.readBack");
		goal.readBack = { answer: "yes", on: today, by: null };
		expect(rulesOf(plan)).not.toContain("V12 goals.0.readBack");
	});

	it("V13: every goal is a professional's, and none is theirs yet", () => {
		const plan = lys();
		for (const goal of plan.goals) {
			goal.firstAuthor = "staff";
			goal.readBack = null;
			goal.quote.readBack = null;
		}
		expect(rulesOf(plan)).toContain("V13 goals");
		firstGoal(plan).readBack = { answer: "yes", on: today, by: null };
		expect(rulesOf(plan)).not.toContain("V13 goals");
		expect(rulesOf({ ...plan, goals: [] })).toEqual([]);
	});

	it("V9: the same wording in three plans; twice in one plan counts once", () => {
		expect(wordingInManyPlans([["a", "a"], ["a", "b"], ["a"], ["b"], []])).toEqual(new Set(["a"]));
		const plan = lys();
		const marks = firstMarks(plan);
		expect(rulesOf(plan, wordingInManyPlans([marks, marks, marks]))).toContain("V9 goals.0.quote");
		expect(rulesOf(plan, wordingInManyPlans([marks, marks]))).not.toContain("V9 goals.0.quote");
		expect(
			rulesOf(
				plan,
				new Set([wordingMark("GO to choir on Thursdays and sing in the concert on Saturday 24 April 2027")]),
			),
		).toContain("V9 goals.0.quote");
	});

	it("gives criterion 3 the same findings", () => {
		const plan = lys();
		firstGoal(plan).plain = { text: "mobilise to the hall.", hints: [] };
		const paths = wordsToLookAt(caseOf(plan, today, serviceWords)).map(({ path }) => path);
		expect(paths).toContain("goals.0.plain");
		for (const path of paths) expect(voiceOfPlan(plan, serviceWords).map((one) => one.path)).toContain(path);
	});
});

describe("the voice check, whatever is said", () => {
	it("never throws, alters nothing, and points inside the text", () => {
		fc.assert(
			fc.property(
				acceptedText,
				fc.constantFrom("matter", "goal", "plain", "my-action", "their-action").map((kind) => kind as VoiceTextKind),
				fc.array(acceptedText, { maxLength: 3 }),
				fc.array(acceptedText, { maxLength: 3 }),
				(text, kind, names, exactWords) => {
					const given = Object.freeze({ text, kind, language: "en-GB", names, exactWords });
					for (const { start, end } of voiceCheck(given, serviceWords)) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeLessThanOrEqual(text.length);
						expect(start).toBeLessThanOrEqual(end);
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	it("alters no plan: every quote stands as it stood", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const before = JSON.stringify(plan);
				voiceOfPlan(plan, serviceWords, new Set(plan.goals.map(({ quote }) => wordingMark(quote.text))));
				expect(JSON.stringify(plan)).toBe(before);
			}),
			{ numRuns: 40 },
		);
	});
});
