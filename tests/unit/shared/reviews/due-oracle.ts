/**
 * The table of due rules read a second time, on the wall calendar: from bare facts, not from a plan, and with days as
 * places in a list. Written apart from shared/reviews, so that the two can disagree.
 */
import { leavesOn, placeOf, workingDaysOn } from "./wall-calendar.ts";

export interface Facts {
	readonly today: number;
	readonly state: "offered" | "invited" | "declined" | "talking" | "agreed" | "closed";
	readonly isLite: boolean;
	readonly agreed: number | null;
	/** Earlier versions' days of agreement. */
	readonly agreedBefore: number | null;
	readonly formal: readonly number[];
	readonly informal: readonly number[];
	readonly lookAgain: number | null;
	readonly budget: "phb" | "integrated" | "council" | "wheelchair" | "ehc" | "none" | "not-sure" | null;
	readonly funder: "nhs" | "council" | null;
	readonly direct: "no" | "header" | "line";
	readonly firstPayment: number | null;
	readonly budgetDate: number | null;
	readonly hasEducationPlan: boolean;
	readonly contingencies: readonly {
		readonly changed: number;
		readonly own: number | null;
		readonly tried: number | null;
	}[];
	readonly contactTried: number | null;
	readonly risk: number | null;
	readonly asked: {
		readonly kind: "requested" | "unplanned";
		readonly on: number;
		readonly isAnswered: boolean;
		readonly offered: number | null;
	} | null;
	readonly bookedReview: number | null;
}

export interface Expected {
	readonly state: string;
	readonly day: number | null;
	readonly kind: string | null;
	readonly bookedFor: number | null;
}

const ORDER =
	"answer offer request write-down date-agreed budget-date nhs-payment-first nhs-payment-yearly council-payment-first council-payment-yearly council-plan-first education-plan yearly wellbeing risk contingency numbers".split(
		" ",
	);
const PARTS = ["risk", "contingency", "numbers"];

type Line = readonly [kind: string, day: number];
const most = (numbers: readonly (number | null)[]): number | null => {
	const there = numbers.filter((number) => number !== null);
	return there.length === 0 ? null : Math.max(...there);
};
const least = (numbers: readonly (number | null)[]): number | null => {
	const there = numbers.filter((number) => number !== null);
	return there.length === 0 ? null : Math.min(...there);
};

/** The wall calendar begins on a Sunday: nobody meets on one, nor on a Saturday. */
const noWeekend = (place: number): number => (place % 7 === 0 ? place - 2 : place % 7 === 6 ? place - 1 : place);

/** Every line of the table that applies. */
export function linesOf(facts: Facts): Line[] {
	if (facts.state !== "talking" && facts.state !== "agreed") return [];
	const lines: Line[] = [];
	const looked = most(facts.formal);
	const agreed = most([facts.agreed, facts.agreedBefore]);
	const since = most([looked, agreed]);
	if (since !== null && !facts.isLite) lines.push(["yearly", noWeekend(leavesOn(since, 12))]);
	if (since !== null && facts.isLite) lines.push(["wellbeing", noWeekend(leavesOn(since, 3))]);
	if (since !== null && !facts.isLite && (facts.hasEducationPlan || facts.budget === "ehc"))
		lines.push(["education-plan", noWeekend(leavesOn(since, 12))]);
	if (facts.lookAgain !== null && !(looked !== null && looked >= facts.lookAgain))
		lines.push(["date-agreed", facts.lookAgain]);
	if (!["none", "not-sure", null].includes(facts.budget)) {
		const nhs = ["phb", "integrated"].includes(facts.budget ?? "") || facts.funder === "nhs";
		const council = ["council", "integrated"].includes(facts.budget ?? "") || facts.funder === "council";
		if (facts.budgetDate !== null && !(looked !== null && looked >= facts.budgetDate))
			lines.push(["budget-date", facts.budgetDate]);
		if (facts.direct !== "no" && facts.firstPayment !== null) {
			const isFirst = looked === null || looked < facts.firstPayment;
			if (nhs && isFirst) lines.push(["nhs-payment-first", leavesOn(facts.firstPayment, 3)]);
			if (council && isFirst) lines.push(["council-payment-first", leavesOn(facts.firstPayment, 6)]);
			if (nhs && !isFirst) lines.push(["nhs-payment-yearly", leavesOn(looked, 12)]);
			if (council && !isFirst) lines.push(["council-payment-yearly", leavesOn(looked, 12)]);
		}
		const touched = most([...facts.formal, ...facts.informal]);
		if (council && agreed !== null && !(touched !== null && touched > agreed))
			lines.push(["council-plan-first", agreed + 8 * 7]);
	}
	const own = least(facts.contingencies.map(({ changed, own }) => own ?? leavesOn(changed, 6)));
	if (own !== null) lines.push(["contingency", own]);
	const tried = least([...facts.contingencies.map(({ tried }) => tried), facts.contactTried]);
	if (tried !== null) lines.push(["numbers", leavesOn(tried, 6)]);
	if (facts.risk !== null) lines.push(["risk", facts.risk]);
	return lines;
}

/** What must be shown. */
export function expected(facts: Facts): Expected {
	const isOver = facts.state === "declined" || facts.state === "closed";
	const isLive = facts.state === "talking" || facts.state === "agreed";
	const lines = linesOf(facts);
	const asked = isLive ? facts.asked : null;
	if (asked?.offered != null) lines.push(["request", asked.offered]);
	else if (asked?.kind === "requested" && !asked.isAnswered) lines.push(["answer", workingDaysOn(asked.on, 5)]);
	else if (asked) lines.push(["offer", asked.on + 28]);
	const bookings = [isOver ? null : facts.bookedReview, asked?.offered ?? null];
	const coming = least(bookings.map((day) => (day !== null && day >= facts.today ? day : null)));
	const looked = most(facts.formal);
	const missed = isOver ? null : facts.bookedReview;
	if (missed !== null && missed < facts.today && coming === null && (looked === null || looked < missed))
		lines.push(["write-down", missed]);
	lines.sort((one, other) => one[1] - other[1] || ORDER.indexOf(one[0]) - ORDER.indexOf(other[0]));

	const covered = ([kind, day]: Line): boolean => {
		if (coming === null || kind === "answer") return false;
		if (PARTS.includes(kind) || kind === "write-down") return day >= coming;
		return true;
	};
	const open = lines.find((line) => !covered(line));
	if (open && open[1] - facts.today <= 56) {
		const state = open[1] < facts.today ? "overdue" : open[1] === facts.today ? "due" : "soon";
		return { state, day: open[1], kind: open[0], bookedFor: coming };
	}
	if (coming !== null) {
		const line = lines.find(covered) ?? open;
		return { state: "booked", day: line?.[1] ?? null, kind: line?.[0] ?? null, bookedFor: coming };
	}
	const isFresh = looked !== null && facts.today - looked <= 56;
	return { state: isFresh ? "held" : "not-due", day: open?.[1] ?? null, kind: open?.[0] ?? null, bookedFor: null };
}

/** 29 February 2028, for facts that stand on a leap day. */
export const LEAP_DAY = placeOf("2028-02-29");
