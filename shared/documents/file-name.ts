/** Names of exported files: whose by initials only, what, when. Safe on Windows, macOS and Linux; never the NHS number. */
import type { Plan } from "../plan/plan.ts";
import type { LocalDate } from "../plan/time.ts";
import { bareName, namesIn } from "../plan/titles.ts";
import { type CopyKind, kindOf } from "./kinds.ts";

const initial = (name: string): string => {
	const letter = name.normalize("NFD").match(/[A-Za-z]/)?.[0] ?? "";
	return letter.toUpperCase();
};

/** Of the names, and of no title: whoever is called by one and the family name ("Mrs Akhtar") by the first name too. */
function initialsOf({ calledName, firstName, familyName }: Plan["about"]): string {
	const called = namesIn(calledName).join(" ");
	const given = called === calledName.trim() ? called : namesIn(firstName).join(" ") || called;
	return initial(given) + (bareName(given) === bareName(familyName) ? "" : initial(familyName));
}

/**
 * `MA-2027-01-12-v2-my-plan.pdf`, and for another reader `MA-2027-01-12-v2-for-FO-my-plan.pdf`, with the mark
 * that tells the readers of a plan apart (`readerMarks`). A name without a Latin letter gives no initials. Single pages and
 * sheets are of no version.
 */
export function copyFileName(plan: Plan, kind: CopyKind, on: LocalDate, readerMark: string | null = null): string {
	const initials = initialsOf(plan.about);
	const { document, ending } = kindOf(kind);
	const version =
		document === "full" || document === "large-print" || document === "easy-read" ? `v${plan.version}` : "";
	const reader = readerMark === null ? "" : `for-${readerMark}`;
	return [initials, on, version, reader, ending].filter((part) => part !== "").join("-");
}

/** The same name again, when one is taken: ` (2)` before the ending. Number 1 is the name itself. */
export const numberedName = (name: string, number: number): string =>
	number === 1 ? name : name.replace(/(\.[a-z]+)$/, ` (${number})$1`);
