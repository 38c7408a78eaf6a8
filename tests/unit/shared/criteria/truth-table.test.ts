import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import { ruleIds } from "../../../../shared/criteria/result.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { type Facts, questionNames, TODAY } from "./facts.ts";
import { anyFacts } from "./facts-arbitrary.ts";
import { expected } from "./oracle.ts";
import { outcomes } from "./outcomes.ts";
import { planOf } from "./plan-of-facts.ts";

const RUNS = process.env.WM_LONG === "1" ? 20_000 : 2_000;
vi.setConfig({ testTimeout: process.env.WM_LONG === "1" ? 1_800_000 : 180_000 });

describe("the fourteen rules against an oracle over facts", () => {
	it(`agree on ${RUNS} generated records, and every rule is seen in each of its results`, () => {
		const seen = new Map<string, number>();
		fc.assert(
			fc.property(anyFacts, (given) => {
				const found = outcomes(given);
				expect(found).toEqual(expected(given));
				for (const [id, result] of Object.entries(found))
					seen.set(`${id} ${result}`, (seen.get(`${id} ${result}`) ?? 0) + 1);
			}),
			{ numRuns: RUNS, seed: 20270112 },
		);
		const onRecordAlone = new Set(["C4.1", "C4.2"]);
		for (const id of ruleIds) {
			for (const result of ["met", "not-met", "not-asked", "not-relevant"] as const) {
				if (onRecordAlone.has(id) && result === "not-asked") continue;
				expect(seen.get(`${id} ${result}`) ?? 0, `${id} ${result}`).toBeGreaterThan(10);
			}
		}
	});

	it("counts a plan only when all fourteen are met", () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const check = checkPlan(planOf(given), TODAY, serviceWords);
				expect(check.isCounted).toBe(check.rules.every((rule) => rule.result === "met"));
				expect(check.rules.map((rule) => rule.id)).toEqual([...ruleIds]);
				for (const rule of check.rules) {
					if (rule.result === "met" || rule.result === "not-relevant") expect(rule.missing).toEqual([]);
					else expect(rule.missing.length).toBeGreaterThan(0);
					// What is missing leads somewhere; what is not, nowhere.
					expect(rule.target === null).toBe(rule.missing.length === 0);
					if (rule.result === "met") expect(rule.evidence.length).toBeGreaterThan(0);
					if (rule.result === "not-relevant") expect(rule.reason).toBeTruthy();
				}
				const isOpen = given.state === "talking" && !check.isCounted;
				expect(check.next === null).toBe(!isOpen);
				if (check.next)
					expect(check.rules.find((rule) => rule.id === check.next?.ruleId)?.missing).toContain(check.next.sentence);
			}),
			{ numRuns: RUNS / 4 },
		);
	});
});

const needsThePerson = [
	"C1.1",
	"C1.2",
	"C1.3",
	"C2.2",
	"C2.3",
	"C3.1",
	"C3.2",
	"C3.3",
	"C4.3",
	"C5.1",
	"C5.2",
] as const;

describe("nothing is met for the person by somebody else", () => {
	it("without an answer of the person, no rule that needs one is met, unless a representative stands in", () => {
		fc.assert(
			fc.property(anyFacts, fc.constantFrom("staff", "representative"), (given, by) => {
				const byOthers = Object.fromEntries(
					questionNames.map((name) => [name, given.answers[name].map((one) => ({ ...one, by }))]),
				) as unknown as Facts["answers"];
				const found = outcomes({
					...given,
					capacity: given.capacity === "lacks" ? "in-doubt" : given.capacity,
					answers: byOthers,
				});
				for (const id of needsThePerson) expect(found[id], id).not.toBe("met");
			}),
			{ numRuns: RUNS / 4 },
		);
	});

	it("staff never answer for anybody, whatever the person's capacity", () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const byStaff = Object.fromEntries(
					questionNames.map((name) => [name, given.answers[name].map((one) => ({ ...one, by: "staff" }))]),
				) as unknown as Facts["answers"];
				const found = outcomes({ ...given, answers: byStaff });
				for (const id of needsThePerson) expect(found[id], id).not.toBe("met");
			}),
			{ numRuns: RUNS / 4 },
		);
	});

	it("taking every answer away never turns a rule to met", () => {
		const none = Object.fromEntries(questionNames.map((name) => [name, []])) as unknown as Facts["answers"];
		fc.assert(
			fc.property(anyFacts, (given) => {
				const before = outcomes(given);
				const after = outcomes({ ...given, answers: none });
				for (const id of ruleIds) if (before[id] !== "met") expect(after[id], id).not.toBe("met");
			}),
			{ numRuns: RUNS / 4 },
		);
	});
});
