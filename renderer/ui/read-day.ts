/** One day as it is typed, where it must be a day that was, or one to come; and what to say where it is not. */
import { type LocalDate, localDateSchema } from "../../shared/plan/time.ts";
import { readTypedDate, whyNoDate } from "./typed-date.ts";

/** Said of a day to come where only one that was can be meant. */
export const NOT_YET = "That day has not come yet. Type the day on which it was.";

/** A day that may be kept, or what to say of what was typed. */
export type ReadDay = { readonly date: LocalDate } | { readonly problem: string };

/**
 * In: what was typed, and what day is meant: one to come, one that was, or one that may be long ago. Out: the day. Long
 * ago, a year that nobody typed would be a guess: a birthday would make a newborn.
 */
export function readDay(typed: string, today: LocalDate, meant: "to-come" | "past" | "long-ago"): ReadDay {
	const near = meant === "long-ago" ? undefined : ({ way: meant === "past" ? "last" : "next", today } as const);
	const date = localDateSchema.safeParse(readTypedDate(typed.replaceAll("\u00a0", " "), near)).data ?? null;
	if (date === null) return { problem: whyNoDate(typed, near) ?? "Type a date such as 12 January 2027." };
	return meant !== "to-come" && date > today ? { problem: NOT_YET } : { date };
}
