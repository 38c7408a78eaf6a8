import { daysInMonth, type LocalDate } from "../../shared/plan/time.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Where a year may be left out: the next such day from today on, or the last one until today. */
export interface NearDay {
	readonly way: "next" | "last";
	readonly today: LocalDate;
}

/**
 * Reads a date as people in Britain type it: 9 June 1951, 9/6/1951, 9.6.1951, 1951-06-09. Day before month; with `near`,
 * 9 June and 9/6 too. Gives `1951-06-09`, or null when nothing or no date was typed. Whether the day exists is judged
 * elsewhere.
 */
export function readTypedDate(typed: string, near?: NearDay): string | null {
	const day = typed.trim();
	if (near === undefined || !/^\d{1,2}(?:(?:st|nd|rd|th)?[\s.,-]+[a-z]{3,9}|[./-]\d{1,2})$/i.test(day))
		return wholeDate(typed);
	const year = Number(near.today.slice(0, 4));
	const separator = /[a-z]/i.test(day) ? " " : "/";
	const found = (near.way === "next" ? [year, year + 1] : [year, year - 1]).map((one) =>
		wholeDate(`${day}${separator}${one}`),
	);
	const fits = (date: string | null) =>
		date !== null && (near.way === "next" ? date >= near.today : date <= near.today);
	return found.find(fits) ?? found[0] ?? null;
}

function wholeDate(typed: string): string | null {
	const text = typed.trim().toLowerCase();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return joined(iso[1], iso[2], iso[3]);
	const numbers = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text);
	if (numbers) return joined(numbers[3], numbers[2], numbers[1]);
	const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+([a-z]{3,9})[\s.,/-]+(\d{4})$/.exec(text);
	const month = words ? months.indexOf((words[2] ?? "").slice(0, 3)) + 1 : 0;
	return words && month > 0 ? joined(words[3], String(month), words[1]) : null;
}

/** "There is no 31 February." for a day that no calendar has; null where what was typed is wrong in another way. */
export function noSuchDay(typed: string): string | null {
	const [year = 0, month = 0, day = 0] = (readTypedDate(typed) ?? "").split("-").map(Number);
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

/** Why what was typed is no date, where that can be said: a day that no calendar has, a year in two figures. */
export const whyNoDate = (typed: string): string | null => noSuchDay(typed) ?? yearInTwoFigures(typed);

const joined = (year = "", month = "", day = ""): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
