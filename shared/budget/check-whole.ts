/** What the sums say about a budget sheet as a whole: too much, too little, nothing kept back, an employer's costs. */
import type { BudgetLine } from "../plan/money.ts";
import type { Problem, Sheet } from "./check.ts";
import { fraction } from "./fraction.ts";
import { sheetProblem as say } from "./sheet-problem.ts";
import { heldOf, type LineSum } from "./sums.ts";
import { writtenPounds } from "./written.ts";

/** A sheet without lines has nothing to say about its sums. */
export const checkWhole = (sheet: Sheet): Problem[] =>
	sheet.sums.lines.some(({ isCounted }) => isCounted)
		? [...amounts(sheet), ...contingency(sheet), ...employer(sheet), ...cover(sheet)]
		: [];

function amounts({ budget, sums }: Sheet): Problem[] {
	const { left, planned, available } = sums;
	if (left === null || planned === null || available === null) return [];
	if (left < 0) {
		const over = writtenPounds(-left);
		return budget.final !== null
			? [say("over-final", "lines", `The plan uses ${over} more than the agreed budget`, `${over} over the budget`)]
			: [
					say(
						"over-indicative",
						"lines",
						`The plan uses ${over} more than the amount named so far`,
						`${over} over what was named`,
					),
				];
	}
	return budget.final !== null && isUnderFourFifths(planned, available)
		? [
				say(
					"under-final",
					"lines",
					`${writtenPounds(left)} is left: less than 80% of the budget is planned. Check that nothing is forgotten`,
					"much of the budget is left",
				),
			]
		: [];
}

const isUnderFourFifths = (planned: number, available: number): boolean => planned * 5 < available * 4;

const contingency = ({ sums }: Sheet): Problem[] =>
	sums.contingency === 0 && !sums.lines.some(({ line, isCounted }) => isCounted && line.type === "contingency")
		? [say("no-contingency", "reserve", "Nothing is kept back for the unexpected", "nothing is kept back")]
		: [];

const counted = ({ sums }: Sheet, isIn: (line: BudgetLine) => boolean): LineSum[] =>
	sums.lines.filter(({ line, isCounted }) => isCounted && isIn(line));

/** Staff whom the person pays themselves, and so employs. */
const employed = (sheet: Sheet): LineSum[] =>
	counted(sheet, (line) => line.type === "staff-pay" && heldOf(sheet.budget, line) === "direct-payment");

const employer = (sheet: Sheet): Problem[] =>
	employed(sheet).length > 0 && counted(sheet, (line) => line.type === "employer-cost").length === 0
		? [
				say(
					"no-employer-costs",
					"lines",
					"Staff are paid, but no employer’s costs are planned: pension, National Insurance, insurance, payroll",
					"employer’s costs are missing",
				),
			]
		: [];

/** Money for when the assistant is away or leaves: what is kept back, agency cover, holiday pay. */
function cover(sheet: Sheet): Problem[] {
	const days = sheet.sums.days ?? 0;
	const sum = (lines: readonly LineSum[]) => lines.reduce((total, { cost }) => total + (cost ?? 0), 0);
	const staff = employed(sheet);
	const pay = sum(staff.filter(({ line }) => line.howOften !== "once"));
	const other = counted(sheet, (line) => line.type === "contingency" || line.type === "agency");
	const money = (sheet.sums.reserve ?? 0) + sum(staff.filter(({ line }) => line.howOften === "once")) + sum(other);
	if (pay === 0 || days === 0 || money === 0) return [];
	const oneWeek = fraction(BigInt(pay) * 7n, days);
	const isThin = BigInt(money) * oneWeek.bottom <= oneWeek.top;
	return isThin
		? [
				say(
					"cover-thin",
					"lines",
					"The money for holidays, notice and illness is about one week’s pay. Check that it is enough",
					"there is little money for holidays and notice",
				),
			]
		: [];
}
