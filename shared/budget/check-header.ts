/** What is to be put right in the header of a budget sheet: the period, shares, approval, who holds the money, review. */
import { addMonths, type LocalDate, writtenDate } from "../plan/time.ts";
import type { Problem, Sheet } from "./check.ts";
import { doSharesAgree } from "./shares.ts";
import { sheetProblem as say } from "./sheet-problem.ts";
import { heldOf } from "./sums.ts";

const CHILD_UNDER_YEARS = 16;

/** In: a budget sheet. Out: what is wrong with its header, in the order of its questions; nothing where all is well. */
export const checkHeader = (sheet: Sheet): Problem[] => [
	...period(sheet),
	...shares(sheet),
	...approval(sheet),
	...holder(sheet),
	...thirdParty(sheet),
	...review(sheet),
];

/** Ways that the header names or a line of its own uses. */
const hasWay = ({ budget }: Sheet, way: "direct-payment" | "third-party"): boolean =>
	budget.howHeld.includes(way) || budget.lines.some((line) => heldOf(budget, line) === way);

function period({ budget, sums }: Sheet): Problem[] {
	if (budget.period !== null)
		return budget.period.end < budget.period.start
			? [
					say(
						"period-backwards",
						"period",
						"The last day of this budget comes before the first",
						"the dates are turned round",
					),
				]
			: [];
	return sums.lines.some(({ cost }) => cost === null)
		? [say("period-missing", "period", "Say from which day to which day this money is for", "the dates are missing")]
		: [];
}

function shares({ budget }: Sheet): Problem[] {
	if (doSharesAgree(budget.funders, budget.final?.pence ?? null) !== false) return [];
	const areAllPercents = budget.funders.every(({ share }) => share?.kind === "percent");
	const sentence = areAllPercents
		? "The shares of those who pay do not add up to 100%"
		: "The shares of those who pay do not add up to the agreed budget";
	return [say("shares-wrong", "funders", sentence, "the shares do not add up")];
}

const approval = ({ budget: { final } }: Sheet): Problem[] =>
	final !== null && (final.agreedOn === null || final.approvedBy === null)
		? [
				say(
					"final-not-approved",
					"final",
					"Say who agreed this budget, and on what day",
					"who agreed the budget is missing",
				),
			]
		: [];

function holder(sheet: Sheet): Problem[] {
	const { accountHolder, period: time } = sheet.budget;
	if (!hasWay(sheet, "direct-payment")) return [];
	if (isChildOn(sheet.about.born, time?.start ?? sheet.today) && accountHolder?.kind !== "representative")
		return [
			say(
				"child-no-representative",
				"accountHolder",
				`${sheet.about.calledName} is under ${CHILD_UNDER_YEARS}: a representative has to hold a direct payment`,
				"a child needs a representative",
			),
		];
	if (accountHolder === null)
		return [
			say(
				"no-account-holder",
				"accountHolder",
				"Say whose account the direct payment goes to",
				"the account holder is missing",
			),
		];
	const needsName = accountHolder.kind === "nominee" || accountHolder.kind === "representative";
	return needsName && accountHolder.name.trim() === ""
		? [
				say(
					"holder-no-name",
					"accountHolder",
					`Say who the ${accountHolder.kind} is`,
					`the ${accountHolder.kind} has no name`,
				),
			]
		: [];
}

const isChildOn = (born: LocalDate | null, day: LocalDate): boolean =>
	born !== null && addMonths(born, CHILD_UNDER_YEARS * 12) > day;

const thirdParty = (sheet: Sheet): Problem[] =>
	hasWay(sheet, "third-party") && sheet.budget.thirdParty === null
		? [say("third-party-no-name", "thirdParty", "Say who holds the money for them", "who holds the money is missing")]
		: [];

/** Longest wait for the first look after a direct payment starts, in months; with NHS money in it, the shorter one. */
const firstLookMonths = ({ budget }: Sheet): number => (budget.type === "council" || budget.type === "ehc" ? 6 : 3);
const LATER_LOOK_MONTHS = 12;

/** The last day to look again: soon after the first direct payment, then once a year. */
export function reviewLimit(sheet: Sheet): LocalDate {
	const yearly = addMonths(sheet.today, LATER_LOOK_MONTHS);
	const first = sheet.budget.firstPaymentOn ?? sheet.budget.period?.start ?? null;
	if (first === null || !hasWay(sheet, "direct-payment")) return yearly;
	const firstLook = addMonths(first, firstLookMonths(sheet));
	return firstLook >= sheet.today && firstLook < yearly ? firstLook : yearly;
}

function review(sheet: Sheet): Problem[] {
	const { reviewOn } = sheet.budget;
	if (reviewOn === null)
		return [
			say("review-missing", "review", "Say when this budget is looked at again", "the day to look again is missing"),
		];
	const limit = reviewLimit(sheet);
	return reviewOn > limit
		? [
				say(
					"review-late",
					"review",
					`A budget like this is usually looked at again by ${writtenDate(limit)}. Check with your budget team`,
					"the day to look again is late",
				),
			]
		: [];
}
