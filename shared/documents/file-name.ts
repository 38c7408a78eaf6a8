/** Names of exported files: whose by initials only, what, when. Safe on Windows, macOS and Linux; never the NHS number. */
import type { Plan } from "../plan/plan.ts";
import type { LocalDate } from "../plan/time.ts";
import { type CopyKind, kindOf } from "./kinds.ts";

const initial = (name: string): string => {
	const letter = name.normalize("NFD").match(/[A-Za-z]/)?.[0] ?? "";
	return letter.toUpperCase();
};

/** `MA-2027-01-12-my-plan.pdf`. A name without a Latin letter gives no initials. */
export function copyFileName(plan: Plan, kind: CopyKind, on: LocalDate): string {
	const initials = initial(plan.about.calledName) + initial(plan.about.familyName);
	return [initials, on, kindOf(kind).ending].filter((part) => part !== "").join("-");
}

/** The same name again, when one is taken: ` (2)` before the ending. Number 1 is the name itself. */
export const numberedName = (name: string, number: number): string =>
	number === 1 ? name : name.replace(/(\.[a-z]+)$/, ` (${number})$1`);
