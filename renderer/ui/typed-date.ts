import { daysInMonth, type LocalDate } from "../../shared/plan/time.ts";
import { addDays } from "../../shared/reviews/days.ts";

/** By their whole names, and as they are usually shortened. Any other word with the same first letters is no month. */
const months: readonly (readonly string[])[] = [
	["january", "jan"],
	["february", "feb"],
	["march", "mar"],
	["april", "apr"],
	["may"],
	["june", "jun"],
	["july", "jul"],
	["august", "aug"],
	["september", "sept", "sep"],
	["october", "oct"],
	["november", "nov"],
	["december", "dec"],
];

/** What a day is near to, where it is typed short: "yesterday", 28/11/26, and without its year. */
export interface NearDay {
	/** Without a year: the next such day from today on, the last one until today, or none that could be told. */
	readonly way: "next" | "last" | "neither";
	readonly today: LocalDate;
}

/** A year in two figures is this century's as far as this from today; further off it might be another's. */
const NEAR_YEARS = 20;

/**
 * Reads a date as people in Britain type it: 9 June 1951, 9 Jun 1951, 9/6/1951, 9.6.1951, 1951-06-09. Day before month;
 * with `near`, today, yesterday, tomorrow, 28/11/26 and 28 Nov too. Gives `1951-06-09`, or null when nothing or no date
 * was typed. Whether the day exists is judged elsewhere.
 */
export function readTypedDate(typed: string, near?: NearDay): string | null {
	const day = typed.trim().toLowerCase();
	if (near === undefined) return wholeDate(day);
	if (day === "today") return near.today;
	if (day === "yesterday") return addDays(near.today, -1);
	if (day === "tomorrow") return addDays(near.today, 1);
	if (!/^\d{1,2}(?:(?:st|nd|rd|th)?[\s.,-]*[a-z]{3,9}\.?|[./-]\d{1,2})$/.test(day))
		return wholeDate(day) ?? nearCentury(day, near.today);
	if (near.way === "neither") return null;
	const year = Number(near.today.slice(0, 4));
	const separator = /[a-z]/.test(day) ? " " : "/";
	const found = (near.way === "next" ? [year, year + 1] : [year, year - 1]).map((one) =>
		wholeDate(`${day}${separator}${one}`),
	);
	const fits = (date: string | null) =>
		date !== null && (near.way === "next" ? date >= near.today : date <= near.today);
	return found.find(fits) ?? found[0] ?? null;
}

/** 28/11/26 beside 2026; null where the century cannot be told. */
function nearCentury(day: string, today: LocalDate): string | null {
	const short = /^(.*[a-z\s./-])(\d{2})$/.exec(day);
	if (short === null) return null;
	const year = Number(`${today.slice(0, 2)}${short[2]}`);
	return Math.abs(year - Number(today.slice(0, 4))) <= NEAR_YEARS ? wholeDate(`${short[1]}${year}`) : null;
}

function wholeDate(typed: string): string | null {
	const text = typed.trim().toLowerCase();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return joined(iso[1], iso[2], iso[3]);
	const numbers = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text);
	if (numbers) return joined(numbers[3], numbers[2], numbers[1]);
	const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]*([a-z]{3,9})[\s.,/-]+(\d{4})$/.exec(text);
	const month = words ? monthNamed(words[2] ?? "") : 0;
	return words && month > 0 ? joined(words[3], String(month), words[1]) : null;
}

/** 1 to 12; 0 for no month. */
const monthNamed = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

/** "There is no 31 February." for a day that no calendar has; null where what was typed is wrong in another way. */
export function noSuchDay(typed: string, near?: NearDay): string | null {
	const [year = 0, month = 0, day = 0] = (readTypedDate(typed, near) ?? "").split("-").map(Number);
	if (month < 1 || month > 12 || day < 1 || day <= daysInMonth(year, month)) return null;
	const name = new Date(Date.UTC(2000, month - 1, 1)).toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });
	return month === 2 && day === 29 ? `There is no 29 February in ${year}.` : `There is no ${day} ${name}.`;
}

/** What to say of a year in two figures, which might be this century's or the last; null where that is not the reason. */
function yearInTwoFigures(typed: string): string | null {
	const date = /^(.*[a-z\s./-])(\d{2})$/iu.exec(typed.trim());
	const is = (year: string) => date !== null && readTypedDate(`${date[1]}${year}`) !== null;
	return readTypedDate(typed) === null && is("1968") ? "Type the year in full, such as 1968." : null;
}

/** Reads a month as it is typed, "June 2026" or "Jun 2026": gives `2026-06`, or null where it is none. */
export function readTypedMonth(typed: string): string | null {
	const text = typed.trim();
	return /^\p{L}/u.test(text) ? (wholeDate(`1 ${text}`)?.slice(0, 7) ?? null) : null;
}

/** What to say of a month without its day; null where that is not what was typed. */
const monthAlone = (typed: string): string | null =>
	readTypedMonth(typed) === null ? null : `Type the day too, such as 9 ${typed.trim()}.`;

/** Why what was typed is no date, where that can be said: no such day, a year in two figures, a month alone. */
export const whyNoDate = (typed: string, near?: NearDay): string | null =>
	noSuchDay(typed, near) ?? yearInTwoFigures(typed) ?? monthAlone(typed);

const joined = (year = "", month = "", day = ""): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
