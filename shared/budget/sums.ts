/**
 * The sums of a budget sheet, in whole pence (decision 12): each line's cost for the period is exact and rounded once,
 * half up; totals add rounded lines. "Each week" is only for show. null is "cannot be worked out yet", never nought.
 */
import type { Budget, BudgetLine, HowHeld } from "../plan/money.ts";
import { dividedBy, type Fraction, fraction, NOUGHT, roundHalfUp, times } from "./fraction.ts";
import { daysIn, monthsIn, type Period, shared, yearsIn } from "./period.ts";
import { splitByShares } from "./shares.ts";

const DAYS = { day: 1, week: 7, "two-weeks": 14, "four-weeks": 28 } as const;

type Calendar = Exclude<BudgetLine["howOften"], "term" | "once">;

/** How often a thing that goes by the calendar is bought between two days, both included. */
export function occurrences(howOften: Calendar, period: Period): Fraction {
	switch (howOften) {
		case "day":
		case "week":
		case "two-weeks":
		case "four-weeks":
			return fraction(daysIn(period), DAYS[howOften]);
		case "month":
			return monthsIn(period);
		case "quarter":
			return dividedBy(monthsIn(period), fraction(3));
		case "year":
			return yearsIn(period);
	}
}

export interface LineSum {
	readonly line: BudgetLine;
	/** In the sheet, from 1. */
	readonly number: number;
	/** What it costs in the period; null while that cannot be known. */
	readonly cost: number | null;
	/** Spread over the weeks of the period, for what repeats; null for what is bought once. */
	readonly eachWeek: number | null;
	/** False for what was not agreed: it stands in the sheet and in no total. */
	readonly isCounted: boolean;
}

export interface PartSum<K> {
	readonly key: K;
	readonly cost: number;
}

export interface Sums {
	readonly lines: readonly LineSum[];
	readonly days: number | null;
	readonly oneOff: number | null;
	readonly repeating: number | null;
	readonly eachWeek: number | null;
	/** Kept back in the header, beside the lines. null when it is a share of money nobody has named yet. */
	readonly reserve: number | null;
	/** Reserve, and lines of that type. */
	readonly contingency: number | null;
	readonly planned: number | null;
	/** Final, or else indicative. */
	readonly amount: number | null;
	/** Amount, carried forward and contribution together. */
	readonly available: number | null;
	/** Below nought when too much is planned. */
	readonly left: number | null;
	/** By funder id; null for lines without one. Lines of a shared budget are split by its shares. */
	readonly byFunder: readonly PartSum<string | null>[];
	readonly byHowHeld: readonly PartSum<HowHeld | null>[];
	/** By the first goal or contingency that a line meets. */
	readonly byGoal: readonly PartSum<string | null>[];
}

const isRepeating = (line: BudgetLine): boolean => line.howOften !== "once";

/** When a line runs: its own dates where it has them, inside the period. null when it runs on no day of it. */
export function linePeriod(line: BudgetLine, period: Period): Period | null {
	const own = { start: line.start ?? period.start, end: line.end ?? period.end };
	return own.start > own.end ? null : shared(own, period);
}

/** Occurrences of a line: by the calendar, or (a term, once) the number entered. null while there is no period. */
function countOf(line: BudgetLine, period: Period | null): Fraction | null {
	if (line.howOften === "once" || line.howOften === "term") return fraction(line.times);
	if (period === null) return null;
	const runs = linePeriod(line, period);
	return runs === null ? NOUGHT : occurrences(line.howOften, runs);
}

/** A line's cost in the period, rounded half up; not known while nobody has said what one costs. */
function costOf(line: BudgetLine, period: Period | null): number | null {
	const count = countOf(line, period);
	return count === null || line.unitPence === 0
		? null
		: roundHalfUp(times(fraction(BigInt(line.unitPence) * BigInt(line.quantity), 100), count));
}

const perWeek = (pence: number, days: number): number | null =>
	days === 0 ? null : roundHalfUp(fraction(BigInt(pence) * 7n, days));

function lineSum(line: BudgetLine, number: number, period: Period | null, days: number | null): LineSum {
	const cost = costOf(line, period);
	const eachWeek = cost === null || days === null || !isRepeating(line) ? null : perWeek(cost, days);
	return { line, number, cost, eachWeek, isCounted: line.agreed.kind !== "not-agreed" };
}

/** Adds; one that is not known makes the whole not known. */
const total = (costs: readonly (number | null)[]): number | null =>
	costs.reduce<number | null>((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);

/** Adds up by key, in the order keys are first met. */
function byKey<K>(lines: readonly LineSum[], keyOf: (line: BudgetLine) => K): PartSum<K>[] {
	const sums = new Map<K, number>();
	for (const { line, cost } of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + (cost ?? 0));
	return [...sums].map(([key, cost]) => ({ key, cost }));
}

/** How a line is held: as it says, or as the whole budget is where there is one way only. */
export const heldOf = (budget: Budget, line: BudgetLine): HowHeld | null =>
	line.howHeld ?? (budget.howHeld.length === 1 ? (budget.howHeld[0] ?? null) : null);

/** Who pays for a line: as it says, or the only funder. null in a shared budget: all of them, by their shares. */
export const funderOf = (budget: Budget, line: BudgetLine): string | null =>
	line.funderId ?? (budget.funders.length === 1 ? (budget.funders[0]?.id ?? null) : null);

/** True where several pay into one pot by shares of a hundred: then a line need not say who pays. */
export const isPooled = ({ funders }: Budget): boolean =>
	funders.length > 1 && funders.every((funder) => funder.share?.kind === "percent");

function byFunder(budget: Budget, counted: readonly LineSum[]): PartSum<string | null>[] {
	const parts = byKey(counted, (line) => funderOf(budget, line));
	const pool = parts.find((part) => part.key === null);
	if (!pool || !isPooled(budget)) return parts;
	const split = splitByShares(budget.funders, pool.cost);
	return budget.funders.map((funder, index) => ({
		key: funder.id,
		cost: (parts.find((part) => part.key === funder.id)?.cost ?? 0) + (split[index] ?? 0),
	}));
}

function reserveOf(budget: Budget, amount: number | null): number | null {
	if (budget.reserve === null) return 0;
	if (budget.reserve.kind === "pence") return budget.reserve.pence;
	return amount === null ? null : roundHalfUp(fraction(BigInt(amount) * BigInt(budget.reserve.hundredths), 10_000));
}

/** All the sums of a sheet. Pure; the same sheet gives the same sums. */
export function sumsOf(budget: Budget): Sums {
	const days = budget.period ? daysIn(budget.period) : null;
	const lines = budget.lines.map((line, index) => lineSum(line, index + 1, budget.period, days));
	const counted = lines.filter((line) => line.isCounted);
	const costOfAll = (isIn: (line: BudgetLine) => boolean) =>
		total(counted.filter(({ line }) => isIn(line)).map(({ cost }) => cost));
	const repeating = costOfAll(isRepeating);
	const amount = budget.final?.pence ?? budget.indicative?.pence ?? null;
	const reserve = reserveOf(budget, amount);
	const planned = total([costOfAll(() => true), reserve]);
	const available = total([amount, budget.carriedForwardPence, budget.contributionPence]);
	return {
		lines,
		days,
		oneOff: costOfAll((line) => !isRepeating(line)),
		repeating,
		eachWeek: repeating === null || days === null ? null : perWeek(repeating, days),
		reserve,
		contingency: total([costOfAll((line) => line.type === "contingency"), reserve]),
		planned,
		amount,
		available,
		left: available === null || planned === null ? null : available - planned,
		byFunder: byFunder(budget, counted),
		byHowHeld: byKey(counted, (line) => heldOf(budget, line)),
		byGoal: byKey(counted, (line) => line.meets[0] ?? null),
	};
}
