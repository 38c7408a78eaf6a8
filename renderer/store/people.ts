/** The list of people: every line worked out once for the day, then found by name, date of birth or NHS number. */
import type { Summary } from "../../shared/changes/record.ts";
import { isNhsNumber } from "../../shared/plan/person.ts";
import { type LocalDate, writtenDate } from "../../shared/plan/time.ts";
import type { Promises } from "../../shared/reviews/due.ts";
import type { PersonRow } from "./app-state.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Letters that do not come apart into a plain one and an accent. */
const whole: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };
const plainLetters = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[łøđßæœı]/g, (letter) => whole[letter] ?? letter);

export interface PersonLine {
	readonly id: string;
	readonly summary: Summary;
	readonly standing: Standing;
	/** Another person of the same name: both lines say so. */
	readonly twin: Summary | null;
	/** What is searched, in plain letters. */
	readonly text: string;
}

const searchedText = ({ calledName, fullName, born }: Summary): string =>
	plainLetters([calledName, fullName, born ?? "", born ? writtenDate(born).replace(/\u00a0/g, " ") : ""].join(" "));

/** Those with something to do first: by the day it is due, then the newest. */
function inOrder(one: PersonLine, other: PersonLine): number {
	const due = ({ standing }: PersonLine) => (standing.rank === 1 ? (standing.now.due?.on ?? "") : "");
	return (
		one.standing.rank - other.standing.rank ||
		due(one).localeCompare(due(other)) ||
		other.summary.updatedAt.localeCompare(one.summary.updatedAt)
	);
}

/** Every line of the list, in order. */
export function linesOf(people: readonly PersonRow[], day: LocalDate, promises?: Promises): readonly PersonLine[] {
	const namesakes = new Map<string, PersonRow[]>();
	for (const person of people) {
		const name = plainLetters(person.summary.fullName);
		namesakes.set(name, [...(namesakes.get(name) ?? []), person]);
	}
	return people
		.map(({ id, summary }) => ({
			id,
			summary,
			standing: standingOf(summary, day, promises),
			twin: namesakes.get(plainLetters(summary.fullName))?.find((other) => other.id !== id)?.summary ?? null,
			text: searchedText(summary),
		}))
		.sort(inOrder);
}

/** People who match every word typed; all of them when nothing is typed. Accents and case do not matter. */
export function findLines(lines: readonly PersonLine[], typed: string): readonly PersonLine[] {
	const digits = typed.replace(/\D/g, "");
	const words = plainLetters(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return lines;
	return lines.filter(
		({ summary, text }) =>
			(digits.length >= 3 && (summary.nhsNumber ?? "").includes(digits)) || words.every((word) => text.includes(word)),
	);
}

export const tabs = [
	{ value: "everyone", word: "Everyone" },
	{ value: "talking", word: "Talking now" },
	{ value: "due", word: "Review due" },
	{ value: "waiting", word: "Waiting for us" },
] as const;
export type Tab = (typeof tabs)[number]["value"];

const belongs: Readonly<Record<Tab, (standing: Standing) => boolean>> = {
	everyone: () => true,
	talking: (standing) => standing.isTalkOn,
	due: ({ now }) => now.state === "soon" || now.state === "due" || now.state === "overdue",
	waiting: (standing) => standing.isWaiting,
};

/** The lines of one tab, in the order they came. */
export const inTab = (lines: readonly PersonLine[], tab: Tab): readonly PersonLine[] =>
	lines.filter(({ standing }) => belongs[tab](standing));

/** What to say about digits typed as an NHS number; empty when they are not one. */
export function nhsNumberHint(typed: string): string {
	const digits = typed.replace(/[\s-]/g, "");
	if (!/^\d{5,}$/.test(digits)) return "";
	if (digits.length < 10) return `${digits.length} of 10 digits.`;
	if (digits.length > 10) return "An NHS number has 10 digits.";
	return isNhsNumber(digits) ? "" : "This number has a wrong digit.";
}

/** The clock decides what is due: a day before the last save means it is wrong (hazard H21). */
export const isClockBehind = (people: readonly PersonRow[], now: Date): boolean =>
	people.some(({ summary }) => Date.parse(summary.updatedAt) - now.getTime() > 86_400_000);
