/** By when, as it is typed: a day, a month, or words ("Every Thursday", "From now"). What is no date is kept as said. */
import type { When } from "../../shared/plan/goals.ts";
import { type LocalDate, localDateSchema, writtenDate, writtenMonth, yearMonthSchema } from "../../shared/plan/time.ts";
import { noSuchDay, readTypedDate, readTypedMonth } from "./typed-date.ts";

/** In: what was typed. Out: when, or null for nothing. A day that is not in the calendar stays words. */
export function readTypedWhen(typed: string): When | null {
	if (typed.trim() === "") return null;
	const day = localDateSchema.safeParse(readTypedDate(typed));
	if (day.success) return { kind: "day", date: day.data };
	const month = yearMonthSchema.safeParse(readTypedMonth(typed));
	if (month.success) return { kind: "month", month: month.data };
	return { kind: "words", text: typed };
}

/** What to say of a day that no calendar has, which is words then; empty for all else. */
export function notADay(typed: string, today: LocalDate): string {
	const sentence = noSuchDay(typed, { way: "next", today });
	return sentence === null ? "" : `${sentence} It is kept as words, as you typed it.`;
}

/** The same in words, to type over. */
export function typedWhen(when: When | null): string {
	if (when === null) return "";
	if (when.kind === "words") return when.text;
	return (when.kind === "day" ? writtenDate(when.date) : writtenMonth(when.month)).replaceAll("\u00a0", " ");
}
