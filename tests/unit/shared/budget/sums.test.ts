import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { promisedBy, splitByShares } from "../../../../shared/budget/shares.ts";
import { funderOf, heldOf, isPooled, occurrences, sumsOf } from "../../../../shared/budget/sums.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { type Budget, budgetSchema } from "../../../../shared/plan/money.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { budgetSheet } from "../../../support/budget-arbitrary.ts";
import { reckon } from "../../../support/budget-reckoning.ts";

const isLong = process.env["WM_LONG"] === "1";
const RUNS = isLong ? 5000 : 500;
vi.setConfig({ testTimeout: isLong ? 1_800_000 : 180_000 });
const goals = [newId(), newId(), newId()];

const days = (start: string, end: string) => ({ start: start as LocalDate, end: end as LocalDate });
type Calendar = Parameters<typeof occurrences>[0];
const count = (often: Calendar, start: string, end: string) => {
	const { top, bottom } = occurrences(often, days(start, end));
	return bottom === 1n ? `${top}` : `${top}/${bottom}`;
};
const line = (over: object) => ({ id: newId(), what: "Something", unitPence: 100, howOften: "week", ...over });
const sheet = (over: object): Budget =>
	budgetSchema.parse({ period: { start: "2026-04-01", end: "2027-03-31" }, ...over });

describe("the sums agree with a reckoning made another way", () => {
	it(`over ${RUNS} sheets`, () => {
		fc.assert(
			fc.property(budgetSheet(goals), (budget) => {
				const ours = sumsOf(budget);
				expect({
					costs: ours.lines.map(({ cost }) => cost),
					weekly: ours.lines.map(({ eachWeek }) => eachWeek),
					oneOff: ours.oneOff,
					repeating: ours.repeating,
					eachWeek: ours.eachWeek,
					planned: ours.planned,
					left: ours.left,
					byFirstGoal: Object.fromEntries(ours.byGoal.map(({ key, cost }) => [key ?? "none", cost])),
				}).toEqual(reckon(budget));
			}),
			{ numRuns: RUNS },
		);
	});

	it("every way of parting the total adds up to it again", () => {
		fc.assert(
			fc.property(budgetSheet(goals), (budget) => {
				const { planned, reserve, byFunder, byGoal, byHowHeld, oneOff, repeating } = sumsOf(budget);
				if (planned === null || reserve === null) return;
				const sum = (parts: readonly { cost: number }[]) => parts.reduce((all, { cost }) => all + cost, 0);
				const wholePool = budget.funders.reduce(
					(all, { share }) => all + (share?.kind === "percent" ? share.hundredths : 0),
					0,
				);
				expect((oneOff ?? 0) + (repeating ?? 0)).toBe(planned - reserve);
				expect(sum(byGoal)).toBe(planned - reserve);
				expect(sum(byHowHeld)).toBe(planned - reserve);
				if (!isPooled(budget) || wholePool === 10_000) expect(sum(byFunder)).toBe(planned - reserve);
			}),
			{ numRuns: RUNS },
		);
	});
});

describe("how often a thing is bought", () => {
	it("counts both ends", () => {
		expect(count("day", "2026-04-01", "2026-04-01")).toBe("1");
		expect(count("day", "2026-04-01", "2027-03-31")).toBe("365");
		expect(count("week", "2026-04-01", "2026-04-14")).toBe("2");
		expect(count("week", "2026-04-01", "2027-03-31")).toBe("365/7");
		expect(count("two-weeks", "2026-04-01", "2026-04-14")).toBe("1");
		expect(count("four-weeks", "2026-04-01", "2027-03-31")).toBe("365/28");
	});
	it("counts calendar months whole and in part, by that month's days", () => {
		expect(count("month", "2026-04-01", "2027-03-31")).toBe("12");
		expect(count("month", "2026-01-15", "2026-02-14")).toBe("65/62");
		expect(count("month", "2028-02-01", "2028-02-29")).toBe("1");
		expect(count("month", "2027-02-01", "2027-02-28")).toBe("1");
		expect(count("month", "2028-02-29", "2028-02-29")).toBe("1/29");
		expect(count("quarter", "2026-04-01", "2027-03-31")).toBe("4");
		expect(count("quarter", "2026-04-01", "2026-04-30")).toBe("1/3");
	});
	it("counts whole years, leap ones too, and the rest by 365", () => {
		expect(count("year", "2026-04-01", "2027-03-31")).toBe("1");
		expect(count("year", "2027-04-01", "2028-03-31")).toBe("1");
		expect(count("year", "2028-02-29", "2029-02-27")).toBe("1");
		expect(count("year", "2028-02-29", "2029-02-28")).toBe("366/365");
		expect(count("year", "2026-04-01", "2026-04-05")).toBe("1/73");
		expect(count("year", "2026-04-01", "2028-04-01")).toBe("731/365");
	});
});

describe("lines", () => {
	const cost = (over: object, period?: object) =>
		sumsOf(sheet({ lines: [line(over)], ...(period ? { period } : {}) })).lines[0];
	it("cost what the picture of the sheet says", () => {
		expect(cost({ unitPence: 1385, quantity: 1200 })).toMatchObject({ cost: 866_614, eachWeek: 16_620 });
		expect(cost({ unitPence: 1385, quantity: 450 })).toMatchObject({ cost: 324_980, eachWeek: 6_232 });
		expect(cost({ unitPence: 1385, quantity: 9240, howOften: "once" })).toMatchObject({
			cost: 127_974,
			eachWeek: null,
		});
		expect(cost({ unitPence: 990, howOften: "quarter" })).toMatchObject({ cost: 3_960, eachWeek: 76 });
		expect(cost({ unitPence: 1450, howOften: "month" })).toMatchObject({ cost: 17_400, eachWeek: 334 });
	});
	it("round a half up", () => {
		expect(cost({ unitPence: 1, quantity: 50, howOften: "once" })?.cost).toBe(1);
		expect(cost({ unitPence: 1, quantity: 49, howOften: "once" })?.cost).toBe(0);
	});
	it("count a term and once as the number entered", () => {
		expect(cost({ howOften: "term", times: 3 })?.cost).toBe(300);
		expect(cost({ howOften: "once", times: 2 })?.cost).toBe(200);
	});
	it("run on their own dates inside the period, and on no other day", () => {
		expect(cost({ howOften: "day", start: "2026-04-11", end: "2026-04-20" })?.cost).toBe(1_000);
		expect(cost({ howOften: "day", start: "2027-03-22", end: "2027-06-20" })?.cost).toBe(1_000);
		expect(cost({ howOften: "day", start: "2028-01-01" })?.cost).toBe(0);
		expect(cost({ howOften: "day", start: "2026-05-02", end: "2026-05-01" })?.cost).toBe(0);
	});
	it("without a period are not known, never nought, unless they are bought once", () => {
		const { lines, planned, left, oneOff } = sumsOf(
			budgetSchema.parse({ final: { pence: 1000 }, lines: [line({}), line({ howOften: "once" })] }),
		);
		expect(lines.map((one) => one.cost)).toEqual([null, 100]);
		expect([planned, left, oneOff]).toEqual([null, null, 100]);
	});
	it("that were not agreed stand in the sheet and in no total", () => {
		const no = { kind: "not-agreed", because: "The panel said no." };
		const { lines, planned } = sumsOf(
			sheet({ lines: [line({ howOften: "once" }), line({ howOften: "once", agreed: no })] }),
		);
		expect(lines.map((one) => one.cost)).toEqual([100, 100]);
		expect(planned).toBe(100);
	});
});

describe("the whole", () => {
	const once = (pence: number, over: object = {}) => line({ unitPence: pence, howOften: "once", ...over });
	it("left is what there is, carried forward and contribution too, less what is planned", () => {
		const budget = sheet({
			final: { pence: 10_000 },
			indicative: { pence: 1, toldOn: "2026-01-01" },
			carriedForwardPence: 500,
			contributionPence: 300,
			reserve: { kind: "percent", hundredths: 1000 },
			lines: [once(4_000), once(200, { type: "contingency" })],
		});
		const sums = sumsOf(budget);
		expect(sums).toMatchObject({
			amount: 10_000,
			available: 10_800,
			reserve: 1_000,
			contingency: 1_200,
			planned: 5_200,
			left: 5_600,
		});
	});
	it("the indicative amount stands in until there is a final one; without either nothing is left to tell", () => {
		const lines = [once(4_000)];
		expect(sumsOf(sheet({ indicative: { pence: 5_000, toldOn: "2026-01-01" }, lines })).left).toBe(1_000);
		expect(sumsOf(sheet({ lines })).left).toBeNull();
	});
	it("a share of an amount that nobody has named is not known", () => {
		expect(sumsOf(sheet({ reserve: { kind: "percent", hundredths: 500 }, lines: [once(1)] })).planned).toBeNull();
	});
	it("a line for two goals counts once, under the first", () => {
		const [first, second] = goals as [string, string];
		const sums = sumsOf(sheet({ lines: [once(100, { meets: [first, second] }), once(10, { meets: [second] })] }));
		expect(sums.byGoal).toEqual([
			{ key: first, cost: 100 },
			{ key: second, cost: 10 },
		]);
	});
	it("a pot paid into by shares is split by them to the penny; a line of one funder stays theirs", () => {
		const [nhs, council] = [newId(), newId()];
		const funders = [
			{ id: nhs, name: "NHS", kind: "nhs", share: { kind: "percent", hundredths: 6000 } },
			{ id: council, name: "Council", kind: "council", share: { kind: "percent", hundredths: 4000 } },
		];
		const budget = sheet({ funders, lines: [once(101), once(1_000, { funderId: council })] });
		expect(isPooled(budget)).toBe(true);
		expect(sumsOf(budget).byFunder).toEqual([
			{ key: nhs, cost: 61 },
			{ key: council, cost: 1_040 },
		]);
		expect(splitByShares(budget.funders, 101)).toEqual([61, 40]);
		expect([...promisedBy(budget.funders, 1_650_000).values()]).toEqual([990_000, 660_000]);
		expect([...promisedBy(budget.funders, null).values()]).toEqual([null, null]);
	});
	it("one funder and one way of holding stand for every line", () => {
		const only = newId();
		const budget = sheet({
			funders: [{ id: only, name: "NHS", kind: "nhs" }],
			howHeld: ["notional"],
			lines: [line({}), line({ howHeld: "direct-payment" })],
		});
		expect(budget.lines.map((one) => funderOf(budget, one))).toEqual([only, only]);
		expect(budget.lines.map((one) => heldOf(budget, one))).toEqual(["notional", "direct-payment"]);
	});
});
