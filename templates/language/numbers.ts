/** Telephone, NHS and counting numbers as they are printed (documents.md 7). */
import { type LocalDate, NO_BREAK_SPACE, writtenDate } from "../../shared/plan/time.ts";
import type { Language } from "./messages.ts";

export { groupedPhone } from "../../shared/plan/phone.ts";

/** Ten digits as 3, 3 and 4. */
export const groupedNhsNumber = (digits: string): string =>
	[digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(NO_BREAK_SPACE);

/** Numbers to ten in words, digits above. */
export const countInWords = (language: Language, count: number): string =>
	language.words.numbers[count] ?? String(count);

/** The date without its year, for a second date of the same year in one sentence. */
export const laterDate = (date: LocalDate, before: LocalDate): string =>
	date.slice(0, 4) === before.slice(0, 4) ? writtenDate(date).replace(/ \d{4}$/, "") : writtenDate(date);
