/**
 * What stands in the way of a budget sheet, and what to look at (reference 5.5). Sentences are for whoever fills it in.
 * Nothing here decides who can have a budget, or takes anything out.
 */
import type { Budget } from "../plan/money.ts";
import type { Plan } from "../plan/plan.ts";
import type { LocalDate } from "../plan/time.ts";
import type { CannotBuy } from "./cannot-buy.ts";
import { checkHeader } from "./check-header.ts";
import { checkLines } from "./check-lines.ts";
import { checkWhole } from "./check-whole.ts";
import { type Sums, sumsOf } from "./sums.ts";

export const PROBLEM_LEVELS = {
	"line-no-goal": "error",
	"line-negative": "error",
	"line-too-much": "error",
	"line-backwards": "error",
	"line-no-way": "error",
	"line-way-not-listed": "error",
	"line-no-funder": "error",
	"period-missing": "error",
	"period-backwards": "error",
	"shares-wrong": "error",
	"over-final": "error",
	"no-account-holder": "error",
	"holder-no-name": "error",
	"third-party-no-name": "error",
	"child-no-representative": "error",
	"final-not-approved": "error",
	"over-indicative": "warning",
	"under-final": "warning",
	"no-contingency": "warning",
	"no-employer-costs": "warning",
	"cover-thin": "warning",
	"line-no-cost": "warning",
	"line-outside": "warning",
	"review-missing": "warning",
	"review-late": "warning",
	"line-cannot-buy": "warning",
	"line-same-household": "warning",
} as const satisfies Record<string, "error" | "warning">;
export type ProblemCode = keyof typeof PROBLEM_LEVELS;

/** Nothing wrong was put in: something is not said yet. */
const notSaidYet = new Set<ProblemCode>([
	"line-no-goal",
	"line-no-way",
	"line-no-funder",
	"line-no-cost",
	"period-missing",
	"review-missing",
	"no-contingency",
]);

/**
 * In: what there is to say of a sheet, and the line that is being filled in just now, if one is. Out: what is said already:
 * what is not filled in yet is no error of that line, nor of the sheet, before the line is left.
 */
export const saidWhileFilling = (problems: readonly Problem[], lineId: string | null): readonly Problem[] =>
	lineId === null
		? problems
		: problems.filter((one) => !notSaidYet.has(one.code) || (one.lineId !== null && one.lineId !== lineId));

/** Where on the sheet it is put right: a cell of the line, or a fact of the header. */
export type ProblemField =
	| "what"
	| "meets"
	| "howHeld"
	| "unitPence"
	| "quantity"
	| "funderId"
	| "start"
	| "household"
	| "type"
	| "period"
	| "funders"
	| "final"
	| "accountHolder"
	| "thirdParty"
	| "reserve"
	| "review"
	| "lines";

export interface Problem {
	readonly code: ProblemCode;
	/** null for what concerns the whole sheet. */
	readonly lineId: string | null;
	readonly field: ProblemField;
	/** Whole: "Line 10: say which goal this meets." */
	readonly sentence: string;
	/** Short, for the line above the sheet: "line 10 needs a goal". */
	readonly short: string;
}

/** What the checks look at. */
export interface Sheet {
	readonly budget: Budget;
	readonly sums: Sums;
	readonly about: Plan["about"];
	readonly today: LocalDate;
	readonly cannotBuy: CannotBuy;
	/** Goals and contingencies that are in the plan: a link to another counts for nothing. */
	readonly canMeet: ReadonlySet<string>;
}

/** Out: "error" or "warning", by the problem's code alone (reference 5.5). */
export const levelOf = ({ code }: Problem): "error" | "warning" => PROBLEM_LEVELS[code];

/** All there is to say about the sheet: the header first, then line by line, then the whole. Nothing without a budget. */
export function checkBudget(plan: Plan, cannotBuy: CannotBuy, today: LocalDate): Problem[] {
	const { budget } = plan;
	if (budget.type === "none") return [];
	const sheet: Sheet = {
		budget,
		sums: sumsOf(budget),
		about: plan.about,
		today,
		cannotBuy,
		canMeet: new Set([...plan.goals, ...plan.changePlans.contingencies].map(({ id }) => id)),
	};
	return [...checkHeader(sheet), ...checkLines(sheet), ...checkWhole(sheet)];
}
