/** How the facts of a budget are typed: amounts that may be empty, shares, the period. */
import {
	type Read,
	readPercent,
	readPounds,
	writtenHundredths,
	writtenPounds,
} from "../../../../shared/budget/written.ts";
import type { Budget, Funder } from "../../../../shared/plan/money.ts";
import { dayWords, readDay } from "./columns.ts";

/** Nothing typed is no amount. */
export const readMaybePounds = (text: string): Read<number | null> =>
	text.trim() === "" ? { ok: true, value: null } : readPounds(text);

/** In: pence. Out: pounds as typed; nothing for null and for nought. */
export const poundsOf = (pence: number | null): string => (pence === null || pence === 0 ? "" : writtenPounds(pence));

type Share = Funder["share"];

/** "60%" or "£7,400.00"; nothing typed is not said. */
export function readShare(text: string): Read<Share> {
	if (text.trim() === "") return { ok: true, value: null };
	if (text.trim().endsWith("%")) {
		const percent = readPercent(text);
		return percent.ok ? { ok: true, value: { kind: "percent", hundredths: percent.value } } : percent;
	}
	const pence = readPounds(text);
	return pence.ok ? { ok: true, value: { kind: "pence", pence: pence.value } } : pence;
}

/** Pounds or a percentage, as typed; nothing for null. */
export function shareOf(share: Share): string {
	if (share === null) return "";
	return share.kind === "pence" ? writtenPounds(share.pence) : `${writtenHundredths(share.hundredths)}%`;
}

/** "1 April 2026 to 31 March 2027". */
export function readPeriod(text: string): Read<Budget["period"]> {
	if (text.trim() === "") return { ok: true, value: null };
	const [from = "", to = "", ...more] = text.split(/\s+(?:to|until|-|–)\s+/i);
	const [start, end] = [readDay(from), readDay(to)];
	if (more.length > 0 || !start.ok || !end.ok || start.value === null || end.value === null)
		return { ok: false, problem: "Type two days, such as 1 April 2026 to 31 March 2027." };
	if (end.value < start.value) return { ok: false, problem: "The last day comes before the first." };
	return { ok: true, value: { start: start.value, end: end.value } };
}

/** "1 April 2026 to 31 March 2027", or nothing. */
export const periodOf = (period: Budget["period"]): string =>
	period === null ? "" : `${dayWords(period.start)} to ${dayWords(period.end)}`;
