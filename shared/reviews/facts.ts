/** What the lists need to know of reviews, taken from a plan: dates and kinds, no words. Kept in its summary. */
import { z } from "zod";
import { idSchema } from "../plan/ids.ts";
import type { Plan } from "../plan/plan.ts";
import { lineSchema, listOf, maybe } from "../plan/text.ts";
import { addMonths, type LocalDate, localDateSchema } from "../plan/time.ts";
import { addDays, fridayBefore } from "./days.ts";
import { type DueKind, dueKindSchema, orderOfDue } from "./kinds.ts";
import { isPublicNumber } from "./numbers.ts";

/** Months and weeks of the table of due rules (reference 6). */
export const YEAR = 12;
const WELLBEING_MONTHS = 3;
export const CONTINGENCY_MONTHS = 6;
const NUMBERS_MONTHS = 6;
const NHS_FIRST_MONTHS = 3;
const COUNCIL_FIRST_MONTHS = 6;
const LIGHT_TOUCH_DAYS = 56;

const dueSchema = z.strictObject({ kind: dueKindSchema, on: localDateSchema });
export type Due = z.infer<typeof dueSchema>;

export const reviewFactsSchema = z.strictObject({
	/** Earliest first. */
	due: listOf(dueSchema),
	/** Somebody asked for a full look-again, and it is not held yet. */
	asked: maybe(
		z.strictObject({
			reviewId: idSchema,
			kind: z.enum(["requested", "unplanned"]),
			on: localDateSchema,
			answeredOn: maybe(localDateSchema),
			offeredFor: maybe(localDateSchema),
		}),
	),
	booked: listOf(z.strictObject({ what: z.enum(["talk", "review"]), on: localDateSchema, time: lineSchema })),
	/** The last review of the whole plan. */
	heldOn: maybe(localDateSchema),
});
export type ReviewFacts = z.infer<typeof reviewFactsSchema>;

const latest = (dates: readonly (LocalDate | null | undefined)[]): LocalDate | null =>
	dates.reduce<LocalDate | null>((last, date) => (date && (last === null || date > last) ? date : last), null);
const earliest = (dates: readonly (LocalDate | null | undefined)[]): LocalDate | null =>
	dates.reduce<LocalDate | null>((first, date) => (date && (first === null || date < first) ? date : first), null);

/** When the whole plan was last looked at together: never an informal change. */
export const lastReviewOn = (plan: Plan): LocalDate | null =>
	latest(plan.agreement.reviews.map((review) => (review.kind === "informal" ? null : review.heldOn)));

/** When the plan was last agreed, whichever version. */
const lastAgreedOn = (plan: Plan): LocalDate | null =>
	latest([plan.agreement.agreed?.on, ...plan.agreement.versions.map((version) => version.agreedOn)]);

/** Closed and declined plans, and those not begun, are nobody's to look at again. */
const isLive = (plan: Plan): boolean => plan.state.kind === "talking" || plan.state.kind === "agreed";

/** Which bodies pay, by the kind of budget and its funders. */
function payers({ budget }: Plan): { nhs: boolean; council: boolean } {
	const has = (kind: "nhs" | "council") => budget.funders.some((funder) => funder.kind === kind);
	return {
		nhs: budget.type === "phb" || budget.type === "integrated" || has("nhs"),
		council: budget.type === "council" || budget.type === "integrated" || has("council"),
	};
}

const isPaidDirectly = ({ budget }: Plan): boolean =>
	budget.howHeld.includes("direct-payment") || budget.lines.some((line) => line.howHeld === "direct-payment");

const hasBudget = ({ budget }: Plan): boolean =>
	budget.type !== null && budget.type !== "none" && budget.type !== "not-sure";

/** The rules that follow from a budget. The first review is settled by any held since the first payment. */
function budgetDue(plan: Plan, reviewed: LocalDate | null, agreed: LocalDate | null): Due[] {
	if (!hasBudget(plan)) return [];
	const found: Due[] = [];
	const { firstPaymentOn, reviewOn } = plan.budget;
	const payer = payers(plan);
	if (reviewOn && (reviewed === null || reviewOn > reviewed)) found.push({ kind: "budget-date", on: reviewOn });
	if (firstPaymentOn && isPaidDirectly(plan)) {
		const since = reviewed !== null && reviewed >= firstPaymentOn ? reviewed : null;
		const rule = (first: DueKind, yearly: DueKind, months: number): Due =>
			since === null
				? { kind: first, on: addMonths(firstPaymentOn, months) }
				: { kind: yearly, on: addMonths(since, YEAR) };
		if (payer.nhs) found.push(rule("nhs-payment-first", "nhs-payment-yearly", NHS_FIRST_MONTHS));
		if (payer.council) found.push(rule("council-payment-first", "council-payment-yearly", COUNCIL_FIRST_MONTHS));
	}
	// A light touch is enough here: an informal look counts too, if it came after the plan began or changed.
	const looked = latest(plan.agreement.reviews.map((review) => review.heldOn));
	if (payer.council && agreed !== null && (looked === null || looked <= agreed))
		found.push({ kind: "council-plan-first", on: addDays(agreed, LIGHT_TOUCH_DAYS) });
	return found;
}

/** The rules that count from when the whole plan was last looked at or agreed. */
export function wholePlanDue(plan: Plan, reviewed: LocalDate | null, agreed: LocalDate | null): Due[] {
	const found = budgetDue(plan, reviewed, agreed);
	const base = latest([reviewed, agreed]);
	if (base === null) return found;
	if (plan.kind === "lite") return [...found, { kind: "wellbeing", on: addMonths(base, WELLBEING_MONTHS) }];
	const hasEducationPlan = plan.about.ehcPlan?.has === true || plan.budget.type === "ehc";
	if (hasEducationPlan) found.push({ kind: "education-plan", on: addMonths(base, YEAR) });
	return [...found, { kind: "yearly", on: addMonths(base, YEAR) }];
}

/** Parts of the plan with a date of their own. */
function partsDue(plan: Plan): Due[] {
	const contingencies = plan.changePlans.contingencies;
	const first = earliest(contingencies.map((one) => one.lookAgainOn ?? addMonths(one.updatedOn, CONTINGENCY_MONTHS)));
	const risk = earliest(plan.risks.items.map((one) => one.reviewOn));
	const tried = earliest([
		...contingencies.flatMap((one) => one.calls.map((call) => (isPublicNumber(call.number) ? null : call.dialledOn))),
		...plan.team.contacts.flatMap((contact) => contact.phones.map((phone) => phone.checkedOn)),
	]);
	return [
		...(risk ? [{ kind: "risk" as const, on: risk }] : []),
		...(first ? [{ kind: "contingency" as const, on: first }] : []),
		...(tried ? [{ kind: "numbers" as const, on: addMonths(tried, NUMBERS_MONTHS) }] : []),
	];
}

/** For sort: the earlier day first; of one day, the order of the kinds. */
export const byDate = (one: Due, other: Due): number =>
	one.on === other.on ? orderOfDue(one.kind) - orderOfDue(other.kind) : one.on < other.on ? -1 : 1;

const COUNTED_FROM_YES: ReadonlySet<DueKind> = new Set(["wellbeing", "yearly", "education-plan"]);

function dueOf(plan: Plan): Due[] {
	if (!isLive(plan)) return [];
	const reviewed = lastReviewOn(plan);
	const agreed = lastAgreedOn(plan);
	const again = plan.agreement.lookAgain;
	// Counted from the yes, it is due on the day that is suggested. What is set for a budget stands as it was set.
	const reckoned = wholePlanDue(plan, reviewed, agreed).map((due) =>
		COUNTED_FROM_YES.has(due.kind) ? { ...due, on: fridayBefore(due.on) } : due,
	);
	const found = [...reckoned, ...partsDue(plan)];
	// A date that a review has since reached is settled.
	if (again && (reviewed === null || again.on > reviewed)) found.push({ kind: "date-agreed", on: again.on });
	return found.sort(byDate);
}

function askedOf(plan: Plan): ReviewFacts["asked"] {
	if (!isLive(plan)) return null;
	const open = plan.agreement.reviews.find(
		(review) => (review.kind === "requested" || review.kind === "unplanned") && review.heldOn === null,
	);
	if (!open || (open.kind !== "requested" && open.kind !== "unplanned")) return null;
	return {
		reviewId: open.id,
		kind: open.kind,
		on: open.askedOn ?? open.typedOn,
		answeredOn: open.answeredOn,
		offeredFor: open.offeredFor,
	};
}

/** Everything the lists need of reviews. */
export function reviewFactsOf(plan: Plan): ReviewFacts {
	const booked =
		isLive(plan) || plan.state.kind === "invited" || plan.state.kind === "offered" ? plan.talks.booked : [];
	return {
		due: dueOf(plan),
		asked: askedOf(plan),
		booked: booked
			.map(({ what, on, time }) => ({ what, on, time }))
			.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
		heldOn: lastReviewOn(plan),
	};
}
