/** The list of people: found by name, called-name, date of birth or NHS number; those with something to do first. */
import type { Summary } from "../../shared/changes/record.ts";
import { isNhsNumber } from "../../shared/plan/person.ts";
import { type LocalDate, writtenDate } from "../../shared/plan/time.ts";
import type { PersonRow } from "./app.ts";

const plainLetters = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** People who match every word typed; all of them when nothing is typed. Accents and case do not matter. */
export function findPeople(people: readonly PersonRow[], typed: string): readonly PersonRow[] {
	const digits = typed.replace(/\D/g, "");
	const words = plainLetters(typed).split(/\s+/).filter(Boolean);
	const matches = ({ summary }: PersonRow): boolean => {
		if (digits.length >= 3 && (summary.nhsNumber ?? "").includes(digits)) return true;
		const text = plainLetters(
			[
				summary.calledName,
				summary.fullName,
				summary.born ?? "",
				summary.born ? writtenDate(summary.born).replace(/\u00a0/g, " ") : "",
			].join(" "),
		);
		return words.every((word) => text.includes(word));
	};
	return words.length === 0 ? people : people.filter(matches);
}

/** What to say about digits typed as an NHS number; empty when they are not one. */
export function nhsNumberHint(typed: string): string {
	const digits = typed.replace(/[\s-]/g, "");
	if (!/^\d{5,}$/.test(digits)) return "";
	if (digits.length < 10) return `${digits.length} of 10 digits.`;
	if (digits.length > 10) return "An NHS number has 10 digits.";
	return isNhsNumber(digits) ? "" : "This number has a wrong digit.";
}

export interface Standing {
	readonly mark: "begun" | "done" | "open" | "left";
	readonly where: string;
	readonly next: string;
	readonly isDue: boolean;
	readonly action: string;
}

/** Where a plan is and what comes next, in words. */
export function standingOf(summary: Summary, day: LocalDate): Standing {
	const kind = summary.kind === "lite" ? "Wellbeing plan" : `Version ${summary.version}`;
	switch (summary.state.kind) {
		case "agreed": {
			const look = summary.lookAgainOn;
			const isDue = look !== null && look <= day;
			return {
				mark: "done",
				where: `${kind}, agreed ${writtenDate(summary.state.on)}`,
				next: look ? `Look again by ${writtenDate(look)}` : "No look-again date yet",
				isDue,
				action: "Open",
			};
		}
		case "talking": {
			const when =
				summary.lastTalkOn === day
					? "today"
					: summary.lastTalkOn
						? writtenDate(summary.lastTalkOn)
						: writtenDate(summary.state.on);
			const where =
				summary.kind === "lite"
					? `Wellbeing plan, started ${when}`
					: `Talk ${Math.max(1, summary.talkCount)} begun ${when}`;
			return {
				mark: "begun",
				where,
				next: `${summary.minutes} of about ${summary.kind === "lite" ? 20 : 45} minutes`,
				isDue: false,
				action: "Carry on",
			};
		}
		case "offered":
			return {
				mark: "open",
				where: `Offered ${writtenDate(summary.state.on)}`,
				next: "Waiting for an answer",
				isDue: false,
				action: "Open",
			};
		case "invited":
			return {
				mark: "open",
				where: `Invited ${writtenDate(summary.state.on)}`,
				next: "First talk to come",
				isDue: false,
				action: "Open",
			};
		case "declined":
			return {
				mark: "left",
				where: `Said no, ${writtenDate(summary.state.on)}`,
				next: "Nothing to do",
				isDue: false,
				action: "Open",
			};
		case "closed":
			return {
				mark: "left",
				where: `Closed ${writtenDate(summary.state.on)}`,
				next: "Nothing to do",
				isDue: false,
				action: "Open",
			};
	}
}

const rank = (standing: Standing): number =>
	standing.isDue ? 0 : standing.mark === "begun" ? 1 : standing.mark === "open" ? 2 : standing.mark === "done" ? 3 : 4;

/** Those with something to do first; then the newest. */
export const inOrder = (people: readonly PersonRow[], day: LocalDate): readonly PersonRow[] =>
	[...people].sort(
		(one, other) =>
			rank(standingOf(one.summary, day)) - rank(standingOf(other.summary, day)) ||
			other.summary.updatedAt.localeCompare(one.summary.updatedAt),
	);
