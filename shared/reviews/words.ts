/** What is due, as a sentence of a list. Dates near today leave the year out, as people say them. */
import { type LocalDate, NO_BREAK_SPACE, writtenDate, writtenDay } from "../plan/time.ts";
import { daysBetween } from "./days.ts";
import { type DueNow, dueNow, type Promises } from "./due.ts";
import type { ReviewFacts } from "./facts.ts";
import { isWholeReview, wordsOfDue } from "./kinds.ts";

/** Nearer than this, no year is needed. */
const NEAR_DAYS = 330;

const withoutYear = (written: string, on: LocalDate, today: LocalDate): string =>
	Math.abs(daysBetween(today, on)) < NEAR_DAYS ? written.slice(0, -5) : written;

/** "19 January", or "19 January 2026" when that is long ago or far off. */
export const nearDate = (on: LocalDate, today: LocalDate): string => withoutYear(writtenDate(on), on, today);
/** "Tuesday 19 January". */
export const nearDay = (on: LocalDate, today: LocalDate): string => withoutYear(writtenDay(on), on, today);

/** "him", "her", "them". */
export const themOf = (pronouns: "she" | "he" | "they" | null): string =>
	pronouns === "she" ? "her" : pronouns === "he" ? "him" : "them";

/** "due by 3 February", "due today", "was due by 3 January". */
function dueWhen({ state }: DueNow, date: string): string {
	if (state === "due") return "due today";
	return state === "overdue" ? `was due by ${date}` : `due by ${date}`;
}

/** ": later than …" where a booking covers what is due before it; empty where it is in time. */
export function laterThanDue({ state, due, bookedFor }: DueNow, today: LocalDate): string {
	if (state !== "booked" || due === null || bookedFor === null || bookedFor <= due.on) return "";
	if (due.kind !== "offer" && !isWholeReview(due.kind)) return "";
	return `: later than ${nearDate(due.on, today)}, by when it ${due.on < today ? "was" : "is"} due`;
}

/** What comes next for a plan that is looked at again some day; empty when no rule applies. */
export function dueSentence(now: DueNow, today: LocalDate, them: string): string {
	const { due, state, bookedFor } = now;
	if (state === "booked" && bookedFor)
		return `${now.isOffered ? "Look-again offered for" : "Review booked for"} ${nearDay(bookedFor, today)}${laterThanDue(now, today)}`;
	if (due === null) return "";
	const date = nearDate(due.on, today);
	const day = nearDay(due.on, today);
	const isLate = state === "overdue";
	switch (due.kind) {
		case "answer":
			return isLate ? `Answer ${them}: was due by ${day}` : `Answer ${them} by ${day}`;
		case "offer":
			return isLate ? `Offer ${them} a date: was due by ${day}` : `Offer ${them} a date by ${day}`;
		case "request":
			return isLate ? `Look-again was offered for ${date}: how did it go?` : `Look-again on ${day}`;
		case "write-down":
			return `Review was booked for ${date}: how did it go?`;
		case "date-agreed":
			if (state === "not-due") return `Next review ${date}`;
			return isLate ? `Look-again was due by ${date}` : state === "due" ? "Look again today" : `Look again by ${date}`;
		case "contingency":
			return state === "not-due"
				? `If things change: look again by ${date}`
				: `If things change: ${dueWhen(now, date)}`;
		default:
			return state === "not-due"
				? `Next: ${lowered(wordsOfDue(due.kind).name)} by ${date}`
				: `${wordsOfDue(due.kind).name}${due.kind === "numbers" ? ":" : ""} ${dueWhen(now, date)}`;
	}
}

/**
 * In: what is known of a plan's reviews, today, the person's name, and the service's own times. Out: what a request that is
 * open asks of us next, and by when; null where there is none.
 */
export function requestNext(
	facts: ReviewFacts,
	today: LocalDate,
	name: string,
	promises?: Promises,
): { readonly on: LocalDate; readonly sentence: string } | null {
	if (facts.asked === null) return null;
	const now = dueNow({ ...facts, due: [], booked: [] }, today, promises);
	const on = now.bookedFor ?? now.due?.on ?? null;
	return on === null ? null : { on, sentence: dueSentence(now, today, name) };
}

/** Under a day that something is due by: how far off it is. What was looked at already says nothing of a day to come. */
export function stateWords({ due, state }: DueNow, today: LocalDate): string {
	if (state === "overdue") return "Overdue";
	if (state === "due") return "Due today";
	if (state !== "soon" || due === null) return "Not due yet";
	const days = daysBetween(today, due.on);
	if (days === 1) return "Tomorrow";
	return days < 14 ? `In ${days} days` : `Within ${Math.ceil(days / 7)} weeks`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A date and time of a talk or review: "Friday 22 January, 14:00". */
export const bookedWords = (on: LocalDate, time: string, today: LocalDate): string =>
	`${nearDay(on, today)}${time.trim() === "" ? "" : `, ${time.replaceAll(" ", NO_BREAK_SPACE)}`}`;
