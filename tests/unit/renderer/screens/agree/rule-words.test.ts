import fc from "fast-check";
import { expect, it } from "vitest";
import {
	besideFor,
	evidenceFor,
	inWords,
	mayBeJudged,
	placeName,
} from "../../../../../renderer/screens/plan/agree/rule-words.ts";
import { checkPlan } from "../../../../../shared/criteria/check-plan.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import { copySchema, type PlanPart } from "../../../../../shared/plan/agreement.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { serviceWords } from "../../../../../templates/service-words.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";

it("what a rule rests on is said in dates and places, never as a path or a bare date", () => {
	fc.assert(
		fc.property(arbitraryPlan, (plan) => {
			for (const { what, path } of checkPlan(plan, "2027-02-01" as LocalDate, serviceWords).rules.flatMap(
				(rule) => rule.evidence,
			)) {
				expect(inWords(what)).not.toMatch(/\d{4}-\d\d-\d\d/);
				expect(placeName(path, personWords(plan.about))).not.toMatch(/\.|^the plan$|[A-Z]/);
			}
		}),
		{ numRuns: 60 },
	);
	const lys = examples[0]?.plan as Plan;
	const he = personWords({ ...lys.about, pronouns: "he" });
	expect(placeName("goals.0.readBack", he)).toBe("goal 1");
	expect(["worries", "needs", "agreement.overallConfidence"].map((path) => placeName(path, he))).toEqual([
		"on his mind",
		"how he likes to be told things",
		"how sure he is",
	]);
	expect(inWords("Talk on 2027-01-12")).toBe("Talk on 12\u00a0January 2027");
});

it("while others are here, a rule says nothing of a goal or an action that they may not see, nor who was refused a copy", () => {
	const lys = structuredClone(examples[0]?.plan as Plan);
	const [goal] = lys.goals;
	const [contact] = lys.team.contacts;
	if (!goal || !contact) throw new Error("the example has too little");
	const here = [{ kind: "contact" as const, contactId: contact.id }];
	const plan: Plan = { ...lys, agreement: { ...lys.agreement, copies: [] }, rights: { ...lys.rights, sharing: [] } };
	const seen = (what: string, path: string) => ({ what, path });
	const rule = {
		...checkPlan(plan, "2027-02-01" as LocalDate, serviceWords).rules[0],
		beside: [seen("of an action", "goals.0.actions.0"), seen("of a goal", "goals.0.importance")],
		evidence: [seen("Copy: person-said-no", "agreement.copies.0"), seen("Talk on 2027-01-12", "talks.held.0")],
	} as Parameters<typeof besideFor>[1];
	expect(besideFor(plan, rule, here)).toEqual(["of an action", "of a goal"]);
	const [action] = goal.actions;
	if (!action) throw new Error("no action");
	action.visibility = { kind: "not", contactIds: [contact.id] };
	expect(besideFor(plan, rule, here)).toEqual(["of a goal"]);
	goal.visibility = { kind: "not", contactIds: [contact.id] };
	expect(besideFor(plan, rule, here)).toEqual([]);
	expect(besideFor(plan, rule, [])).toEqual(["of an action", "of a goal"]);
	expect(evidenceFor(rule, here).map(({ path }) => path)).toEqual(["talks.held.0"]);
	expect(evidenceFor(rule, [])).toEqual(rule.evidence);
});

it("no line of good practice tells of a part that is left out for somebody here, or of a budget that is kept from them", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const plan = (withoutParts: readonly PlanPart[]): Plan => ({
		...lys,
		rights: { ...lys.rights, sharing: [] },
		agreement: {
			...lys.agreement,
			copies: [
				copySchema.parse({
					id: newId(),
					who,
					sees: "parts",
					withoutParts,
					state: "not-given",
					planVersion: lys.version,
				}),
			],
		},
	});
	const lines = (one: Plan, here: readonly Who[]) =>
		(["resources", "results", "risks", "budget"] as const).filter((id) => mayBeJudged(one, here, id));
	expect(lines(plan(["budget", "results"]), [who])).toEqual(["resources", "risks"]);
	expect(lines(plan(["budget", "results"]), [])).toEqual(["resources", "results", "risks", "budget"]);
	const kept = { ...lys.budget, visibility: { kind: "not" as const, contactIds: [contact.id] } };
	expect(lines({ ...plan(["mind"]), budget: kept }, [who])).toEqual(["resources", "results", "risks"]);
});

it("a word of the plan is quoted only where everybody here may see all of it", () => {
	const plan = structuredClone(examples[0]?.plan as Plan);
	const [goal] = plan.goals;
	if (!goal) throw new Error("no goal");
	goal.quote.text = "I want to mobilise to the shop";
	const sentences = (mayQuote: boolean) =>
		checkPlan(plan, "2027-02-01" as LocalDate, serviceWords, new Set(), mayQuote).rules.flatMap(
			({ missing }) => missing,
		);
	expect(sentences(true).join(" ")).toContain("mobilise");
	expect(sentences(false).join(" ")).not.toContain("mobilise");
	expect(sentences(false).join(" ")).toContain("A service word in goal 1");
});
