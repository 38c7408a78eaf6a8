/**
 * Three types of time (decision 11): a local date, a year and month, and an instant. The clock is passed in.
 * Dates are compared as local dates, never through a time zone. 29 February yields 28 February.
 */
import { z } from "zod";

const isRealDate = (text: string): boolean => {
	const [year, month, day] = text.split("-").map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2027-01-12`, a day on the wall calendar of where the plan is made. */
export const localDateSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a date such as 2027-01-12" })
	.refine(isRealDate, { error: "a day that is in the calendar" })
	.brand<"LocalDate">();
export type LocalDate = z.infer<typeof localDateSchema>;

/** `2027-01`, where only the month is known. */
export const yearMonthSchema = z
	.string()
	.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "a month such as 2027-01" })
	.brand<"YearMonth">();
export type YearMonth = z.infer<typeof yearMonthSchema>;

/** `2027-01-12`, `2027-01` or `2027`: as much of a day as is known. */
export const partialDateSchema = z.union([
	localDateSchema,
	yearMonthSchema,
	z
		.string()
		.regex(/^\d{4}$/, { error: "a year such as 2027" })
		.brand<"Year">(),
]);
export type PartialDate = z.infer<typeof partialDateSchema>;

/** `2027-01-12T14:32:05.120Z`, a moment in UTC. */
export const instantSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, {
		error: "a moment such as 2027-01-12T14:32:05.120Z",
	})
	.refine((text) => isRealDate(text.slice(0, 10)), { error: "a day that is in the calendar" })
	.brand<"Instant">();
export type Instant = z.infer<typeof instantSchema>;

/** Passed in wherever time is needed, so that a test can hold it still. */
export interface Clock {
	readonly now: () => Date;
}

/** The moment, in UTC. */
export const instantNow = (clock: Clock): Instant => clock.now().toISOString() as Instant;

const two = (value: number): string => String(value).padStart(2, "0");

/** Today, where this computer is. */
export function today(clock: Clock): LocalDate {
	const now = clock.now();
	return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as LocalDate;
}

/** The local date of a moment, where this computer is. */
export const localDateOf = (instant: Instant): LocalDate => today({ now: () => new Date(instant) });

const parts = (date: LocalDate): [number, number, number] => {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return [year, month, day];
};

/** Adds whole months; a day that the month lacks becomes its last (31 January + 1 → 28 or 29 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
	const [year, month, day] = parts(date);
	const index = year * 12 + (month - 1) + months;
	const newYear = Math.floor(index / 12);
	const newMonth = (index % 12) + 1;
	const newDay = Math.min(day, daysInMonth(newYear, newMonth));
	return `${String(newYear).padStart(4, "0")}-${two(newMonth)}-${two(newDay)}` as LocalDate;
}

const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** A no-break space binds day and month, number and unit (design/documents.md section 7). */
export const NO_BREAK_SPACE = "\u00a0";

/** `9 November 2026`, day and month bound together. */
export function writtenDate(date: LocalDate): string {
	const [year, month, day] = parts(date);
	return `${day}${NO_BREAK_SPACE}${monthNames[month - 1]} ${year}`;
}

/** `Monday 9 November 2026`, for a meeting or a review. */
export function writtenDay(date: LocalDate): string {
	const [year, month, day] = parts(date);
	const weekday = dayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
	return `${weekday} ${writtenDate(date)}`;
}

/** `May 2027`. */
export function writtenMonth(month: YearMonth): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return `${monthNames[number - 1]} ${year}`;
}

/** `12 January 2027`, `January 2027` or `2027`: never more than is known. */
export function writtenPartialDate(date: PartialDate): string {
	if (date.length === 4) return date;
	return date.length === 7 ? writtenMonth(date as YearMonth) : writtenDate(date as LocalDate);
}

/** `14:32`, for the save line, where this computer is. */
export const writtenTime = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`;
