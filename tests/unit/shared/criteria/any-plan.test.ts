import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { canonicalJson, parseJson } from "../../../../shared/canonical-json.ts";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import { goodPractice } from "../../../../shared/criteria/good-practice.ts";
import { ruleIds } from "../../../../shared/criteria/result.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

const TODAY = "2027-02-01" as LocalDate;
const RUNS = process.env.WM_LONG === "1" ? 2000 : 150;
vi.setConfig({ testTimeout: process.env.WM_LONG === "1" ? 1_800_000 : 180_000 });

/** What stands at a place of the plan, or undefined when there is no such place. */
const at = (value: unknown, path: string): unknown =>
	path
		.split(".")
		.reduce<unknown>(
			(inner, name) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined),
			value,
		);

describe("any plan at all", () => {
	it("is the same plan after JSON → plan → canonical JSON → plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const text = canonicalJson(plan);
				const again = readPlan(parseJson(text));
				expect(again).toEqual(plan);
				expect(canonicalJson(again)).toBe(text);
				expect(canonicalJson(readPlan(JSON.parse(JSON.stringify(plan))))).toBe(text);
			}),
			{ numRuns: RUNS },
		);
	});

	it("is checked: fourteen results, each piece of evidence at a place that is there, nothing changed by looking", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const before = canonicalJson(plan);
				const check = checkPlan(plan, TODAY, serviceWords);
				expect(check.rules.map((rule) => rule.id)).toEqual([...ruleIds]);
				for (const { path } of [...check.rules, ...goodPractice(plan)].flatMap((rule) => rule.evidence))
					expect(at(plan, path), path).not.toBeUndefined();
				expect(checkPlan(plan, TODAY, serviceWords)).toEqual(check);
				expect(canonicalJson(plan)).toBe(before);
			}),
			{ numRuns: RUNS },
		);
	});

	it("shows none of the words kept private", () => {
		fc.assert(
			fc.property(arbitraryPlan, (generated) => {
				// Words of their own: a name elsewhere may by chance be what was said.
				const matters = generated.matters.map((matter) =>
					matter.quote.visibility.kind === "everyone"
						? matter
						: { ...matter, quote: { ...matter.quote, text: `${matter.quote.text} kept back` } },
				);
				const shown = JSON.stringify(checkPlan({ ...generated, matters }, TODAY, serviceWords));
				expect(shown).not.toContain("kept back");
			}),
			{ numRuns: RUNS },
		);
	});

	it("is never met for the person when the person has answered nothing", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const answers = plan.agreement.answers.map((answer) => ({
					...answer,
					answeredBy: "staff" as const,
					planVersion: plan.version,
					answer: "yes" as const,
				}));
				const { rules, isCounted } = checkPlan(
					{ ...plan, agreement: { ...plan.agreement, answers } },
					TODAY,
					serviceWords,
				);
				const byRecord = ["C2.1", "C4.1", "C4.2"];
				for (const rule of rules) if (!byRecord.includes(rule.id)) expect(rule.result, rule.id).not.toBe("met");
				expect(isCounted).toBe(false);
			}),
			{ numRuns: RUNS },
		);
	});
});
