/**
 * The sums of a budget sheet worked out a second time, in another way: walking the calendar one day at a time with
 * JavaScript's own dates, in whole parts of one big common measure, and rounding by looking at what is left over.
 * Shares nothing with shared/budget.
 */
import type { Budget } from "../../shared/plan/money.ts";

/** Divides by every length of week, month and year there is, and by a quarter's three months and a hundredth. */
const PARTS = 100n * 3n * 365n * 28n * 29n * 30n * 31n;

interface Day {
	readonly y: number;
	readonly m: number;
	readonly d: number;
}
const dayOf = (text: string): Day => ({ y: +text.slice(0, 4), m: +text.slice(5, 7), d: +text.slice(8) });
const isLeap = (y: number) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1;
const lengthOf = ({ y, m }: Day) => [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
const next = (day: Day): Day =>
	day.d < lengthOf(day)
		? { ...day, d: day.d + 1 }
		: day.m < 12
			? { ...day, m: day.m + 1, d: 1 }
			: { y: day.y + 1, m: 1, d: 1 };
const key = ({ y, m, d }: Day) => y * 10_000 + m * 100 + d;

function daysOf(start: string, end: string): Day[] {
	const days: Day[] = [];
	for (let day = dayOf(start); key(day) <= key(dayOf(end)); day = next(day)) days.push(day);
	return days;
}

/** Parts of a year that the days make: a whole year ends the day before its birthday (28 February for the 29th). */
function yearParts(days: readonly Day[]): bigint {
	const [first] = days;
	if (!first) return 0n;
	const birthdays = new Set<number>();
	for (let years = 1; years < 9; years++) {
		const d = first.m === 2 && first.d === 29 && !isLeap(first.y + years) ? 28 : first.d;
		birthdays.add(key({ y: first.y + years, m: first.m, d }));
	}
	let whole = 0n;
	let loose = 0n;
	for (const day of days) {
		loose += 1n;
		if (birthdays.has(key(next(day)))) {
			whole += 1n;
			loose = 0n;
		}
	}
	return whole * PARTS + (loose * PARTS) / 365n;
}

function parts(line: Budget["lines"][number], period: Budget["period"]): bigint | null {
	if (line.howOften === "once" || line.howOften === "term") return BigInt(line.times) * PARTS;
	if (!period) return null;
	const from = line.start && line.start > period.start ? line.start : period.start;
	const to = line.end && line.end < period.end ? line.end : period.end;
	const isBackwards = (line.start ?? period.start) > (line.end ?? period.end);
	const days = isBackwards ? [] : daysOf(from, to);
	const count = BigInt(days.length);
	if (line.howOften === "day") return count * PARTS;
	const perMonth = days.reduce((sum, day) => sum + PARTS / BigInt(lengthOf(day)), 0n);
	switch (line.howOften) {
		case "week":
			return count * (PARTS / 7n);
		case "two-weeks":
			return count * (PARTS / 14n);
		case "four-weeks":
			return count * (PARTS / 28n);
		case "month":
			return perMonth;
		case "quarter":
			return perMonth / 3n;
		case "year":
			return yearParts(days);
	}
}

/** Nearest whole; what is left over decides, and a half goes up. */
function nearest(top: bigint, bottom: bigint): bigint {
	let whole = top / bottom;
	let over = top - whole * bottom;
	if (over < 0n) {
		whole -= 1n;
		over += bottom;
	}
	return over * 2n >= bottom ? whole + 1n : whole;
}

const addAll = (numbers: readonly (bigint | null)[]): bigint | null => {
	let sum = 0n;
	for (const number of numbers) {
		if (number === null) return null;
		sum += number;
	}
	return sum;
};

export interface Reckoning {
	readonly costs: readonly (number | null)[];
	readonly weekly: readonly (number | null)[];
	readonly oneOff: number | null;
	readonly repeating: number | null;
	readonly eachWeek: number | null;
	readonly planned: number | null;
	readonly left: number | null;
	readonly byFirstGoal: Readonly<Record<string, number>>;
}

const number = (value: bigint | null): number | null => (value === null ? null : Number(value));

export function reckon(budget: Budget): Reckoning {
	const { period, lines } = budget;
	const dayCount = period ? BigInt(daysOf(period.start, period.end).length) : null;
	const costs = lines.map((line) => {
		const count = parts(line, period);
		// What nobody has said the cost of is not known.
		return count === null || line.unitPence === 0
			? null
			: nearest(BigInt(line.unitPence) * BigInt(line.quantity) * count, PARTS * 100n);
	});
	const aWeek = (cost: bigint | null) => (cost === null || !dayCount ? null : nearest(cost * 7n, dayCount));
	const pick = (isIn: (index: number) => boolean) =>
		addAll(costs.filter((_, index) => lines[index]?.agreed.kind !== "not-agreed" && isIn(index)));
	const isOnce = (index: number) => lines[index]?.howOften === "once";
	const amount = budget.final ? budget.final.pence : budget.indicative ? budget.indicative.pence : null;
	const { reserve } = budget;
	const kept =
		reserve === null
			? 0n
			: reserve.kind === "pence"
				? BigInt(reserve.pence)
				: amount === null
					? null
					: nearest(BigInt(amount) * BigInt(reserve.hundredths), 10_000n);
	const planned = addAll([pick(() => true), kept]);
	const has = amount === null ? null : BigInt(amount + budget.carriedForwardPence + budget.contributionPence);
	const byFirstGoal: Record<string, number> = {};
	for (const [index, line] of lines.entries()) {
		if (line.agreed.kind === "not-agreed") continue;
		const goal = line.meets.length > 0 ? String(line.meets[0]) : "none";
		byFirstGoal[goal] = (byFirstGoal[goal] ?? 0) + Number(costs[index] ?? 0n);
	}
	return {
		costs: costs.map(number),
		weekly: costs.map((cost, index) => (isOnce(index) ? null : number(aWeek(cost)))),
		oneOff: number(pick(isOnce)),
		repeating: number(pick((index) => !isOnce(index))),
		eachWeek: number(aWeek(pick((index) => !isOnce(index)))),
		planned: number(planned),
		left: number(has === null || planned === null ? null : has - planned),
		byFirstGoal,
	};
}
