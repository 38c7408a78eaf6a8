/** Dates as they are typed, with what to say when one is none. */
import { type LocalDate, localDateSchema, writtenDate } from "../../../../shared/plan/time.ts";
import type { FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { readTypedDate } from "../../../ui/typed-date.ts";

/** The date typed, or null. */
export const dateOf = (typed: string): LocalDate | null => {
	const date = localDateSchema.safeParse(readTypedDate(typed));
	return date.success ? date.data : null;
};

/** An example of the same kind as is asked for: a day that was when `past` is given, otherwise one to come. */
export const dateProblem = (fieldId: string, past?: LocalDate): FieldProblem => ({
	fieldId,
	sentence: `Type a date such as ${past ? writtenDate(past) : "9 June 2027"}.`,
});

export const sentenceAt = (problems: readonly FieldProblem[], fieldId: string): string | undefined =>
	problems.find((problem) => problem.fieldId === fieldId)?.sentence;
