/** Days, months and years of a period, both its ends included (decision 12). Local dates only, never a time zone. */
import { addMonths, daysInMonth, type LocalDate } from "../plan/time.ts";
import { add, type Fraction, fraction, NOUGHT } from "./fraction.ts";

export interface Period {
	readonly start: LocalDate;
	readonly end: LocalDate;
}

const MS_A_DAY = 86_400_000;

/** Days since 1 January 1970 on the calendar. */
function dayNumber(date: LocalDate): number {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const moment = new Date(0);
	moment.setUTCFullYear(year, month - 1, day);
	return moment.getTime() / MS_A_DAY;
}

/** Days from start to end, counting both. Nought when the end comes before the start. */
export const daysIn = ({ start, end }: Period): number => Math.max(0, dayNumber(end) - dayNumber(start) + 1);

/** What two periods share; null when they share no day. */
export function shared(one: Period, other: Period): Period | null {
	const start = one.start > other.start ? one.start : other.start;
	const end = one.end < other.end ? one.end : other.end;
	return start > end ? null : { start, end };
}

/**
 * Calendar months: each that lies whole inside counts one, each part its days by the days of that month.
 * So a period cut in two has the same months as its parts together.
 */
export function monthsIn(period: Period): Fraction {
	let months = NOUGHT;
	for (let first = firstOfMonth(period.start); first <= period.end; first = addMonths(first, 1)) {
		const [year = 0, month = 1] = first.split("-").map(Number);
		const length = daysInMonth(year, month);
		const last = `${first.slice(0, 8)}${length}` as LocalDate;
		const inside = shared(period, { start: first, end: last });
		if (inside) months = add(months, fraction(daysIn(inside), length));
	}
	return months;
}

const firstOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate;

/** Whole years counted from the start (29 February yields 28 February), and the days left over by 365. */
export function yearsIn(period: Period): Fraction {
	let years = 0;
	while (addMonths(period.start, 12 * (years + 1)) <= nextDay(period.end)) years += 1;
	const rest = { start: addMonths(period.start, 12 * years), end: period.end };
	return add(fraction(years), fraction(daysIn(rest), 365));
}

/** The day after, as a text that sorts after every day up to it. */
function nextDay(date: LocalDate): LocalDate {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	if (day < daysInMonth(year, month)) return `${date.slice(0, 8)}${String(day + 1).padStart(2, "0")}` as LocalDate;
	return addMonths(firstOfMonth(date), 1);
}
