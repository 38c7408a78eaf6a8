/** Dates as they are typed, with what to say when one is none. */
import {
	type LocalDate,
	localDateSchema,
	type PartialDate,
	partialDateSchema,
	writtenDate,
} from "../../../../shared/plan/time.ts";
import type { FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { NOT_YET, readDay } from "../../../ui/read-day.ts";
import { type NearDay, readTypedDate, readTypedMonth, whyNoDate } from "../../../ui/typed-date.ts";

/** The date typed, or null; typed short, the day nearest as `near` says. */
export const dateOf = (typed: string, near: NearDay): LocalDate | null => {
	const date = localDateSchema.safeParse(readTypedDate(typed, near));
	return date.success ? date.data : null;
};

/** Why what was typed is no date; or an example of the kind asked for: a day that was, or one to come. */
export const dateProblem = (fieldId: string, typed: string, near: NearDay): FieldProblem => ({
	fieldId,
	sentence:
		whyNoDate(typed, near) ?? `Type a date such as ${near.way === "last" ? writtenDate(near.today) : "9 June 2027"}.`,
});

/** What to say of a day that has not come yet, where only one that was can be meant; nothing when it was. */
export const notYetProblem = (fieldId: string, date: LocalDate | null, today: LocalDate): readonly FieldProblem[] =>
	date !== null && date > today ? [{ fieldId, sentence: NOT_YET }] : [];

/**
 * In: what was typed of a day that was. Out: the day, or the month or the year where no more is known of it. What is no
 * date, or has not come yet, is told.
 */
export function readPartialDay(
	typed: string,
	today: LocalDate,
): { readonly date: PartialDate } | { readonly problem: string } {
	const part = partialDateSchema.safeParse(readTypedMonth(typed) ?? typed.trim()).data;
	if (part === undefined || part.length === today.length) {
		const day = readDay(typed, today, "past");
		return "date" in day || whyNoDate(typed) !== null || day.problem === NOT_YET
			? day
			: { problem: "Type a date such as 12 January 2026, or June 2026, or 2026." };
	}
	return part > today.slice(0, part.length) ? { problem: NOT_YET } : { date: part };
}

/** What is wrong at one field, in a sentence; undefined where nothing is. */
export const sentenceAt = (problems: readonly FieldProblem[], fieldId: string): string | undefined =>
	problems.find((problem) => problem.fieldId === fieldId)?.sentence;
