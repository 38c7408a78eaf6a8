/** The invented people: invented to the last number, whole, and each there for a reason. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../../../shared/budget/check.ts";
import { sumsOf } from "../../../shared/budget/sums.ts";
import { checkPlan } from "../../../shared/criteria/check-plan.ts";
import { quotesOf } from "../../../shared/criteria/voices.ts";
import { voiceOfPlan } from "../../../shared/language/voice-of-plan.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { cannotBuy } from "../../../templates/cannot-buy.ts";
import { examples } from "../../../templates/examples/index.ts";
import { safetyCard } from "../../../templates/safety.ts";
import { serviceWords } from "../../../templates/service-words.ts";

const today = "2026-11-28" as LocalDate;
const planOf = (file: string): Plan => {
	const found = examples.find((example) => example.file === file);
	if (!found) throw new Error(`no ${file}`);
	return found.plan;
};
const lys = planOf("lys-nowak.json");
const nasreen = planOf("nasreen-akhtar.json");
const callum = planOf("callum-reid.json");
const len = planOf("len-okonjo-price.json");
const everyone = examples.map(({ name, plan }): [string, Plan] => [name, plan]);

describe("the invented people", () => {
	it("are the files of the folder, Lys first", () => {
		const folder = new URL("../../../templates/examples/", import.meta.url);
		const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
		expect(examples.map(({ file }) => file).sort()).toEqual(files.sort());
		expect(examples[0]?.plan).toBe(lys);
	});

	it.each(everyone)("%s says that they are invented, and rings nobody who lives", (_name, plan) => {
		expect(plan.isInvented).toBe(true);
		expect(plan.about.nhsNumber).toMatch(/^999/);
		const real = new Set(safetyCard.lines.map(({ number }) => number));
		const numbers = JSON.stringify(plan).match(/\b0[\d ]{9,}\d|\b116 123\b/g) ?? [];
		for (const number of numbers)
			if (!real.has(number)) expect(number, number).toMatch(/^(?:01632 960 \d{3}|07700 900 \d{3})$/);
		for (const address of JSON.stringify(plan).match(/[\w.]+@[\w.]+/g) ?? []) expect(address).toMatch(/\.example$/);
	});

	it.each(everyone)("%s refers only to people and things that are there, and no id is used twice", (_name, plan) => {
		const json = JSON.stringify(plan);
		const own = [...json.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(own).size).toBe(own.length);
		for (const [, name, id] of json.matchAll(/"(contactId|talkId|matterId|worryId|quoteId|coordinatorId)":"([^"]+)"/g))
			expect(own, `${name}`).toContain(id);
		for (const { meets } of plan.budget.lines) for (const id of meets) expect(own).toContain(id);
	});

	it("share no number of theirs, no person and no words", () => {
		const ids = examples.map(({ plan }) => plan.about.nhsNumber);
		expect(new Set(ids).size).toBe(ids.length);
		const quotes = examples.flatMap(({ plan }) => quotesOf(plan).map(({ quote }) => quote.text));
		// A quote may stand in two places of one plan; nobody says what another says.
		const whole = examples.map(({ plan }) => new Set(quotesOf(plan).map(({ quote }) => quote.text)));
		expect(new Set(quotes).size).toBe(whole.reduce((sum, one) => sum + one.size, 0));
	});

	it.each(everyone)("%s sounds like somebody: no service word is open, nothing is to be asked again", (_name, plan) => {
		const open = voiceOfPlan(plan, serviceWords).filter(({ rule, level }) => rule === "V4" || level === "please-ask");
		expect(open.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
	});

	it("leave nothing not met, and each something still to ask, as life does", () => {
		for (const { name, plan } of examples) {
			const { rules } = checkPlan(plan, today, serviceWords);
			expect(
				rules.filter(({ result }) => result === "not-met").map(({ id }) => id),
				name,
			).toEqual([]);
			expect(
				rules.some(({ result }) => result === "not-asked"),
				name,
			).toBe(true);
		}
	});
});

describe("Lys Nowak has a plan with everything in it", () => {
	it("five goals, all three groups, one thing that cannot be had", () => {
		expect(lys.goals).toHaveLength(5);
		const actions = lys.goals.flatMap((goal) => goal.actions);
		expect(new Set(actions.map(({ group }) => group))).toEqual(new Set(["me", "mine", "others"]));
		expect(actions.filter(({ notPossible }) => notPossible !== null)).toHaveLength(1);
		expect(lys.health.conditions.length).toBeGreaterThan(2);
	});

	it("each band, in words of what I do and what they do", () => {
		for (const { asUsual, earlySigns, seriousSigns, iDo, theyDo } of lys.changePlans.contingencies) {
			for (const part of [asUsual, earlySigns, seriousSigns, iDo.asUsual, iDo.early, iDo.serious, theyDo.serious])
				expect(part.length).toBeGreaterThan(0);
		}
	});

	it("a budget that adds up as its page does", () => {
		const { planned, left, eachWeek } = sumsOf(lys.budget);
		expect({ planned, left, eachWeek }).toEqual({ planned: 20_452_36, left: 447_64, eachWeek: 336_77 });
		expect(checkBudget(lys, cannotBuy, today)).toEqual([]);
	});

	it("risk, planning ahead, answers, talks held and booked, and one co-ordinator", () => {
		expect(lys.risks.items).toHaveLength(1);
		expect(lys.ahead.papers.length).toBeGreaterThan(2);
		expect(lys.agreement.answers).toHaveLength(7);
		expect(lys.talks.held).toHaveLength(3);
		expect(lys.talks.booked.length).toBeGreaterThan(0);
		expect(lys.team.coordinatorId).not.toBeNull();
	});
});

describe("the others", () => {
	it("Callum: an integrated budget of twelve lines, somebody employed, and every line for a goal", () => {
		expect(callum.budget.type).toBe("integrated");
		expect(callum.budget.lines.length).toBeGreaterThanOrEqual(12);
		expect(callum.budget.lines.some(({ type }) => type === "staff-pay")).toBe(true);
		for (const line of callum.budget.lines) expect(line.meets.length, line.what).toBeGreaterThan(0);
		expect(checkBudget(callum, cannotBuy, today)).toEqual([]);
	});

	it("Callum's words are his typing, capitals and spelling and all", () => {
		const own = quotesOf(callum).filter(({ quote }) => quote.spokenBy.kind === "me");
		for (const { quote } of own) expect([quote.how, quote.typedBy.kind]).toEqual(["written", "me"]);
	});

	it("Mrs Akhtar: two languages, an interpreter, each translation named and dated", () => {
		const urdu = quotesOf(nasreen).filter(({ quote }) => quote.language === "ur");
		expect(urdu.length).toBeGreaterThan(5);
		for (const { quote } of urdu) {
			expect(quote.text).toMatch(/\p{Script=Arabic}/u);
			expect(quote.translations.map(({ language, by }) => [language, by !== ""])).toEqual([["en-GB", true]]);
		}
		expect(nasreen.talks.held.some(({ isInterpreted }) => isInterpreted)).toBe(true);
	});

	it("Len: a wellbeing plan", () => expect(len.kind).toBe("lite"));
});
