/** Whole days on the calendar, counted without a time zone. Working days are Monday to Friday: no list of bank holidays. */
import type { LocalDate } from "../plan/time.ts";

const floor = (one: number, other: number): number => Math.floor(one / other);

/** Days since 1 March of the year 0; years begin in March here, so that a leap day is the last of its year. */
function numberOf(date: LocalDate): number {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const march = (month + 9) % 12;
	const y = year - (month <= 2 ? 1 : 0);
	return 365 * y + floor(y, 4) - floor(y, 100) + floor(y, 400) + floor(153 * march + 2, 5) + day - 1;
}

/** Back from the count. */
function dateOf(number: number): LocalDate {
	let y = floor(number * 400, 146_097);
	const startOf = (year: number) => 365 * year + floor(year, 4) - floor(year, 100) + floor(year, 400);
	while (startOf(y + 1) <= number) y += 1;
	while (startOf(y) > number) y -= 1;
	const dayOfYear = number - startOf(y);
	const march = floor(5 * dayOfYear + 2, 153);
	const day = dayOfYear - floor(153 * march + 2, 5) + 1;
	const month = march < 10 ? march + 3 : march - 9;
	const year = y + (month <= 2 ? 1 : 0);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as LocalDate;
}

/** Days from one date to the other; below nought when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => numberOf(to) - numberOf(from);

/** So many days later. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(numberOf(date) + days);

/** 1 March of the year 0 was a Wednesday. */
const isWorkingDay = (number: number): boolean => {
	const weekday = (number + 2) % 7;
	return weekday < 5;
};

/** The so-manieth working day after a date. */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
	let number = numberOf(date);
	for (let left = days; left > 0; ) {
		number += 1;
		if (isWorkingDay(number)) left -= 1;
	}
	return dateOf(number);
}

/** A Saturday or Sunday gives way to the Friday before. */
export function fridayBefore(on: LocalDate): LocalDate {
	const day = new Date(`${on}T00:00:00Z`).getUTCDay();
	return day === 6 ? addDays(on, -1) : day === 0 ? addDays(on, -2) : on;
}
