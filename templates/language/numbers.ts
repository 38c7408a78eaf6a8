/** Telephone, NHS and counting numbers as they are printed (documents.md 7). */
import { type LocalDate, NO_BREAK_SPACE, writtenDate } from "../../shared/plan/time.ts";
import type { Language } from "./messages.ts";

/** A number as it was written, its groups bound; eleven digits without a space are grouped the British way. */
export function groupedPhone(number: string): string {
	if (/^0\d{10}$/.test(number)) return groupElevenDigits(number).join(NO_BREAK_SPACE);
	return number.replaceAll(" ", NO_BREAK_SPACE);
}

function groupElevenDigits(number: string): string[] {
	if (number.startsWith("02")) return [number.slice(0, 3), number.slice(3, 7), number.slice(7)];
	if (/^01(1\d|\d1)/.test(number)) return [number.slice(0, 4), number.slice(4, 7), number.slice(7)];
	return [number.slice(0, 5), number.slice(5, 8), number.slice(8)];
}

/** Ten digits as 3, 3 and 4. */
export const groupedNhsNumber = (digits: string): string =>
	[digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(NO_BREAK_SPACE);

/** Numbers to ten in words, digits above. */
export const countInWords = (language: Language, count: number): string =>
	language.words.numbers[count] ?? String(count);

/** The date without its year, for a second date of the same year in one sentence. */
export const laterDate = (date: LocalDate, before: LocalDate): string =>
	date.slice(0, 4) === before.slice(0, 4) ? writtenDate(date).replace(/ \d{4}$/, "") : writtenDate(date);
