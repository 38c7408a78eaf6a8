/** Every validation of reference 5.5: a sheet that raises it, and the sheet it was made from, which does not. */
import { describe, expect, it } from "vitest";
import { cannotBuySchema } from "../../../../shared/budget/cannot-buy.ts";
import {
	checkBudget,
	levelOf,
	PROBLEM_LEVELS,
	type Problem,
	type ProblemCode,
} from "../../../../shared/budget/check.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { budgetSchema } from "../../../../shared/plan/money.ts";
import { type Plan, planSchema } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { cannotBuy } from "../../../../templates/cannot-buy.ts";

const TODAY = "2026-04-10" as LocalDate;
const clock = { now: () => new Date("2026-04-10T10:00:00") };
const [goal, nhs, council] = [newId(), newId(), newId()];

function planWith(budget: object, about: object = {}): Plan {
	const plan = blankPlan(
		{ firstName: "Callum", familyName: "Reid", calledName: "Callum", born: "2002-02-22" },
		{ name: "Joy", role: "" },
		"full",
		clock,
	);
	const quote = {
		id: newId(),
		text: "My own mornings.",
		how: "said",
		typedBy: { kind: "me" },
		keptAt: plan.createdAt,
	};
	const goals = [{ id: goal, quote, firstAuthor: "me" }];
	return planSchema.parse({ ...plan, about: { ...plan.about, ...about }, goals, budget: budgetSchema.parse(budget) });
}

const line = (over: object = {}) => ({
	id: newId(),
	what: "Dean, my assistant",
	meets: [goal],
	type: "staff-pay",
	unitPence: 1385,
	quantity: 1200,
	howOften: "week",
	agreed: { kind: "agreed" },
	...over,
});
const pay = line();
const costs = line({ what: "Payroll", type: "employer-cost", unitPence: 1450, quantity: 100, howOften: "month" });
const kept = line({ what: "Kept back", type: "contingency", unitPence: 90_000, quantity: 100, howOften: "once" });

/** A sheet with nothing to say about it. */
const good = {
	type: "integrated",
	funders: [
		{ id: nhs, name: "NHS", kind: "nhs", share: { kind: "percent", hundredths: 6000 } },
		{ id: council, name: "Council", kind: "council", share: { kind: "percent", hundredths: 4000 } },
	],
	final: { pence: 1_000_000, agreedOn: "2026-03-20", approvedBy: { name: "Ruth Mbeki" } },
	period: { start: "2026-04-01", end: "2027-03-31" },
	howHeld: ["direct-payment"],
	accountHolder: { kind: "me" },
	firstPaymentOn: "2026-04-01",
	reviewOn: "2026-06-30",
	lines: [pay, costs, kept],
};

const problems = (over: object, about: object = {}): Problem[] =>
	checkBudget(planWith({ ...good, ...over }, about), cannotBuy, TODAY);
const codes = (over: object, about: object = {}) => problems(over, about).map(({ code }) => code);
const withLine = (over: object) => ({
	lines: [pay, costs, kept, line({ type: "other", unitPence: 100, quantity: 100, ...over })],
});

const raises: Record<Exclude<ProblemCode, "line-negative">, [over: object, about?: object][]> = {
	"line-no-goal": [[withLine({ meets: [] })], [withLine({ meets: [newId()] })]],
	"line-too-much": [[withLine({ unitPence: 1_000_000_000, quantity: 200 })]],
	"line-backwards": [[withLine({ start: "2026-06-02", end: "2026-06-01" })]],
	"line-no-way": [[{ howHeld: [] }], [{ howHeld: ["direct-payment", "notional"] }]],
	"line-way-not-listed": [[withLine({ howHeld: "notional" })]],
	"line-no-funder": [
		[{ funders: good.funders.map((one) => ({ ...one, share: { kind: "pence", pence: 500_000 } })) }],
		[{ funders: good.funders.map((one) => ({ ...one, share: null })) }],
	],
	"period-missing": [[{ period: null }]],
	"period-backwards": [[{ period: { start: "2027-03-31", end: "2026-04-01" } }]],
	"shares-wrong": [
		[{ funders: [good.funders[0], { ...good.funders[1], share: { kind: "percent", hundredths: 3999 } }] }],
		[{ funders: [{ ...good.funders[0], share: { kind: "pence", pence: 999_999 } }] }],
		[{ funders: [good.funders[0], { ...good.funders[1], share: { kind: "pence", pence: 399_999 } }] }],
	],
	"over-final": [[{ final: { ...good.final, pence: 974_013 } }]],
	"no-account-holder": [[{ accountHolder: null }]],
	"holder-no-name": [
		[{ accountHolder: { kind: "nominee" } }],
		[{ accountHolder: { kind: "representative", name: " ", authority: "lpa" } }],
	],
	"third-party-no-name": [[{ howHeld: ["direct-payment", "third-party"] }]],
	"child-no-representative": [
		[{}, { born: "2010-04-02" }],
		[{ accountHolder: { kind: "nominee", name: "Ann Reid" } }, { born: "2012-01-01" }],
		[{ accountHolder: null }, { born: "2012-01-01" }],
	],
	"final-not-approved": [
		[{ final: { pence: 1_000_000, agreedOn: "2026-03-20" } }],
		[{ final: { pence: 1_000_000, approvedBy: { name: "Ruth Mbeki" } } }],
	],
	"over-indicative": [[{ final: null, indicative: { pence: 974_013, toldOn: "2026-03-01" } }]],
	"under-final": [[{ final: { ...good.final, pence: 1_217_518 } }]],
	"no-contingency": [[{ lines: [pay, costs] }]],
	"no-employer-costs": [[{ lines: [pay, kept] }]],
	"cover-thin": [
		[{ lines: [pay, costs, { ...kept, unitPence: 16_619 }] }],
		[{ lines: [pay, costs], reserve: { kind: "pence", pence: 100 } }],
	],
	"line-no-cost": [[withLine({ unitPence: 0 })]],
	"line-outside": [[withLine({ start: "2026-03-31" })], [withLine({ end: "2027-04-01" })]],
	"review-missing": [[{ reviewOn: null }]],
	"review-late": [
		[{ reviewOn: "2026-07-02" }],
		[{ type: "council", reviewOn: "2026-10-02" }],
		[{ firstPaymentOn: "2025-01-01", reviewOn: "2027-04-11" }],
	],
	"line-cannot-buy": [
		"Cans of lager",
		"Cigarettes",
		"A new VAPE",
		"lottery",
		"Betting",
		"A loan",
		"Parking fine",
		"Debts",
		"A&E",
		"GP  appointment",
		"Prescription for skin cream",
	].map((what): [object] => [withLine({ what })]),
	"line-same-household": [[withLine({ isSameHousehold: true })]],
};

describe("what is checked on a budget sheet", () => {
	it("says nothing about a good sheet", () => expect(problems({})).toEqual([]));

	for (const [code, cases] of Object.entries(raises)) {
		it.each(cases)(`${code}, case %#`, (over, about) => expect(codes(over, about)).toContain(code));
	}

	it("amounts below nought, which no saved sheet can hold", () => {
		const plan = planWith(good);
		const lines = plan.budget.lines.map((one) => ({ ...one, unitPence: -1 }));
		const found = checkBudget({ ...plan, budget: { ...plan.budget, lines } }, cannotBuy, TODAY);
		expect(found.map(({ code }) => code)).toContain("line-negative");
	});

	it("has a case for every code, an error or a warning as the reference says", () => {
		expect(new Set([...Object.keys(raises), "line-negative"])).toEqual(new Set(Object.keys(PROBLEM_LEVELS)));
		const [problem] = problems({ reviewOn: null });
		expect(problem && levelOf(problem)).toBe("warning");
	});

	it.each([
		["the planned total may come to the whole budget", { final: { ...good.final, pence: 974_014 } }, {}],
		["four fifths planned is enough", { final: { ...good.final, pence: 1_217_517 } }, {}],
		["money carried forward may be planned", { final: { ...good.final, pence: 974_013 }, carriedForwardPence: 1 }, {}],
		["a council budget has six months", { type: "council", reviewOn: "2026-10-01" }, {}],
		["later looks have a year", { firstPaymentOn: "2025-01-01", reviewOn: "2027-04-10" }, {}],
		["three months to the day", { reviewOn: "2026-07-01" }, {}],
		["sixteen on the first day", {}, { born: "2010-04-01" }],
		[
			"a child with a representative",
			{ accountHolder: { kind: "representative", name: "Ann Reid", authority: "parent" } },
			{ born: "2015-01-01" },
		],
		[
			"shares in pounds that make the whole, each line with who pays",
			{
				funders: [
					{ ...good.funders[0], share: { kind: "pence", pence: 600_000 } },
					{ ...good.funders[1], share: { kind: "percent", hundredths: 4000 } },
				],
				lines: [pay, costs, kept].map((one) => ({ ...one, funderId: nhs })),
			},
			{},
		],
		["a third party with a name", { howHeld: ["third-party"], thirdParty: "Severn Support", accountHolder: null }, {}],
		["dates at the very ends", withLine({ start: "2026-04-01", end: "2027-03-31" }), {}],
		["something kept back in the header", { lines: [pay, costs], reserve: { kind: "percent", hundredths: 500 } }, {}],
		[
			"words that only look like the list",
			{
				lines: [
					pay,
					costs,
					kept,
					line({ type: "other", what: "Fine motor skills class", unitPence: 1, quantity: 100 }),
					line({ type: "other", what: "Finely ground coffee, GPS watch, ginger beer", unitPence: 1, quantity: 100 }),
				],
			},
			{},
		],
	] as [string, object, object][])("leaves alone: %s", (_name, over, about) => {
		expect(codes(over, about)).toEqual([]);
	});

	it("leaves alone a line that was not agreed, and a plan without a budget", () => {
		const no = { kind: "not-agreed", because: "The panel said no." };
		expect(codes(withLine({ meets: [], what: "Cigarettes", agreed: no }))).toEqual([]);
		expect(codes({ type: "none" })).toEqual([]);
		expect(
			codes({
				type: "not-sure",
				funders: [],
				final: null,
				period: null,
				howHeld: [],
				accountHolder: null,
				reviewOn: "2026-05-01",
				lines: [],
			}),
		).toEqual([]);
	});

	it("names the line and says what to do, in whole sentences", () => {
		const [first] = problems(withLine({ meets: [] }));
		expect(first).toMatchObject({
			sentence: "Line 4: say which goal this meets.",
			short: "line 4 needs a goal",
			field: "meets",
		});
		const [second] = problems(withLine({ what: "Prescription for skin cream" }));
		expect(second?.sentence).toBe("Line 4: prescriptions are usually not allowed. Check with your budget team.");
		const all = Object.values(raises)
			.flat()
			.flatMap(([over, about]) => problems(over, about));
		for (const { sentence, short } of all) {
			expect(sentence).toMatch(/^[\p{Lu}£].*\.$/u);
			expect(short).not.toMatch(/\.$/);
		}
	});

	it("never holds what a line buys: a sentence may be read out to the room", () => {
		const secret = "Xyzzy trousers";
		const all = problems({ lines: [line({ what: secret, meets: [], type: "other" })] });
		expect(JSON.stringify(all)).not.toContain(secret);
	});
});

describe("the list of what budgets may not buy", () => {
	it("is refused when it is not a list of words and what they say", () => {
		const [entry] = cannotBuy.entries;
		expect(cannotBuySchema.safeParse({ language: "en-GB", entries: [] }).success).toBe(false);
		expect(cannotBuySchema.safeParse({ language: "en-GB", entries: [{ ...entry, forms: [] }] }).success).toBe(false);
		expect(cannotBuySchema.safeParse({ language: "en-GB", entries: [{ ...entry, says: "no." }] }).success).toBe(false);
	});
	it("finds every form it names", () => {
		for (const { id, forms, except } of cannotBuy.entries) {
			for (const form of forms)
				expect(codes(withLine({ what: `My ${form.toUpperCase()}, monthly` })), id).toContain("line-cannot-buy");
			for (const form of except) expect(codes(withLine({ what: form })), form).not.toContain("line-cannot-buy");
		}
	});
});
