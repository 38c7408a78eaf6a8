/** What is due today and why: the earliest date that applies and that no booking covers (reference 6, hazard H12). */
import { z } from "zod";
import type { Plan } from "../plan/plan.ts";
import { addMonths, type LocalDate, writtenDate } from "../plan/time.ts";
import { addDays, addWorkingDays, daysBetween, fridayBefore } from "./days.ts";
import { byDate, type Due, lastReviewOn, type ReviewFacts, reviewFactsOf, wholePlanDue, YEAR } from "./facts.ts";
import { type DueKind, isWholeReview, wordsOfDue } from "./kinds.ts";

/** What a service promises to those who ask. Its own setting; the defaults are those of the reference. */
export const promisesSchema = z.strictObject({
	answerWorkingDays: z.int().min(1).max(30).default(5),
	offerWeeks: z.int().min(1).max(26).default(4),
});
export type Promises = z.infer<typeof promisesSchema>;
export const usualPromises: Promises = promisesSchema.parse({});

/** "Due in 8 weeks" is near enough to be shown. */
const SOON_DAYS = 56;

export type DueState = "not-due" | "soon" | "due" | "overdue" | "booked" | "held";

export interface DueNow {
	readonly state: DueState;
	/** What is due; null when nothing is, ever. */
	readonly due: Due | null;
	/** The day of the review that is booked or offered, today or later. */
	readonly bookedFor: LocalDate | null;
	/** That day was offered, and nobody has written down a yes. */
	readonly isOffered: boolean;
}

/** The days by which a request must be answered and a date offered. */
export const requestDays = (askedOn: LocalDate, promises: Promises): { answerBy: LocalDate; offerBy: LocalDate } => ({
	answerBy: addWorkingDays(askedOn, promises.answerWorkingDays),
	offerBy: addDays(askedOn, promises.offerWeeks * 7),
});

/** What a request asks of us next. Something that happened (unplanned) waits for no answer, only for a date. */
function requestDue(asked: ReviewFacts["asked"], promises: Promises): Due[] {
	if (asked === null) return [];
	const { answerBy, offerBy } = requestDays(asked.on, promises);
	if (asked.offeredFor !== null) return [{ kind: "request", on: asked.offeredFor }];
	return asked.kind === "requested" && asked.answeredOn === null
		? [{ kind: "answer", on: answerBy }]
		: [{ kind: "offer", on: offerBy }];
}

const stateOn = (on: LocalDate, today: LocalDate): DueState => {
	const left = daysBetween(today, on);
	if (left < 0) return "overdue";
	return left === 0 ? "due" : left <= SOON_DAYS ? "soon" : "not-due";
};

/** What is due of one plan, today. */
export function dueNow(facts: ReviewFacts, today: LocalDate, promises: Promises = usualPromises): DueNow {
	const days = facts.booked.filter((booked) => booked.what === "review").map((booked) => booked.on);
	const offered = facts.asked?.offeredFor ?? null;
	const coming = [...days, ...(offered ? [offered] : [])].filter((day) => day >= today).sort();
	const bookedFor = coming[0] ?? null;
	const isOffered = bookedFor !== null && !days.includes(bookedFor);
	const passed = days.filter((day) => day < today && (facts.heldOn === null || facts.heldOn < day)).at(-1);
	const all = [
		...facts.due,
		...requestDue(facts.asked, promises),
		...(passed && bookedFor === null ? [{ kind: "write-down" as const, on: passed }] : []),
	].sort(byDate);
	const isCovered = ({ kind, on }: Due): boolean =>
		bookedFor !== null && kind !== "answer" && (isWholeReview(kind) || kind === "offer" || on >= bookedFor);
	const first = all.find((due) => !isCovered(due)) ?? null;
	const state = first ? stateOn(first.on, today) : "not-due";
	if (first && state !== "not-due") return { state, due: first, bookedFor, isOffered };
	if (bookedFor !== null) return { state: "booked", due: all.find(isCovered) ?? first, bookedFor, isOffered };
	const isFresh = facts.heldOn !== null && daysBetween(facts.heldOn, today) <= SOON_DAYS;
	return { state: isFresh ? "held" : "not-due", due: first, bookedFor, isOffered };
}

export interface Suggestion {
	readonly on: LocalDate;
	readonly kind: DueKind;
	readonly reason: string;
	/** The Saturday or Sunday that it gives way to the Friday before; null where it does not. */
	readonly insteadOf: LocalDate | null;
}

const CHILD_YEARS = 5;
const CHILD_MONTHS = 6;

/**
 * In: a plan, today, and the day it was agreed, where that was before. Out: the date to offer, and why: the earliest that
 * the rules ask for, never before tomorrow.
 */
export function suggestLookAgain(
	plan: Plan,
	today: LocalDate,
	agreedOn = today,
	promises: Promises = usualPromises,
): Suggestion {
	const found = earliestSuggestion(plan, today, agreedOn, promises);
	// A day that was offered to them stands.
	if (found.kind === "request") return { ...found, insteadOf: null };
	const friday = fridayBefore(found.on);
	return friday > today && friday !== found.on
		? { ...found, on: friday, insteadOf: found.on }
		: { ...found, insteadOf: null };
}

/** Which day that was, where a reason tells of the yes and it was not today. */
const agreedDay = (plan: Plan, kind: DueKind, today: LocalDate, agreedOn: LocalDate): string =>
	kind === "wellbeing" && agreedOn !== today && (lastReviewOn(plan) ?? "") <= agreedOn
		? ` on ${writtenDate(agreedOn)}`
		: "";

function earliestSuggestion(
	plan: Plan,
	today: LocalDate,
	agreedOn: LocalDate,
	promises: Promises,
): Omit<Suggestion, "insteadOf"> {
	const { asked } = reviewFactsOf(plan);
	// The day for an answer is none to meet on: it is to be answered, and a date offered.
	const answered = asked === null ? null : { ...asked, answeredOn: asked.answeredOn ?? asked.on };
	const [first] = [...wholePlanDue(plan, lastReviewOn(plan), agreedOn), ...requestDue(answered, promises)].sort(byDate);
	// It counts as agreed, so that there is always a first; a year stands in all the same.
	const due = first ?? { kind: "yearly" as const, on: addMonths(agreedOn, YEAR) };
	const isSmall = plan.about.born !== null && addMonths(plan.about.born, CHILD_YEARS * 12) > today;
	const half = addMonths(agreedOn, CHILD_MONTHS);
	const found =
		isSmall && plan.about.ehcPlan?.has === true && half < due.on
			? { on: half, kind: "education-plan" as const, reason: "6 months on, as suggested for children under five" }
			: { ...due, reason: `${wordsOfDue(due.kind).reason}${agreedDay(plan, due.kind, today, agreedOn)}` };
	if (found.on > today) return found;
	return { ...found, on: addDays(today, 1), reason: `${found.reason}: already due, so as soon as can be` };
}
