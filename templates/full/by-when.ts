/** A goal's or action's time in words. */
import type { When } from "../../shared/plan/goals.ts";
import { writtenDate, writtenDay, writtenMonth } from "../../shared/plan/time.ts";

/** "20 November 2026", "May 2027" or the words that were said. */
export function byWhenText(date: When): string {
	if (date.kind === "words") return date.text;
	return date.kind === "day" ? writtenDate(date.date) : writtenMonth(date.month);
}

/** The same for easy-read, where a day has its weekday (reference 7.2, E11). */
export const byWhenDay = (date: When): string => (date.kind === "day" ? writtenDay(date.date) : byWhenText(date));
