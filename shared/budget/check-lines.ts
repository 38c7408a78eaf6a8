/** What is to be put right, or looked at, in one line. A line that was not agreed is left alone: nobody will buy it. */
import type { BudgetLine } from "../plan/money.ts";
import { cannotBuyHit } from "./cannot-buy.ts";
import type { Problem, ProblemCode, ProblemField, Sheet } from "./check.ts";
import { funderOf, heldOf, isPooled, type LineSum } from "./sums.ts";

/** Ten million pounds: a slip of the finger, not a plan. */
const TOO_MUCH = 1_000_000_000;

type Say = (code: ProblemCode, field: ProblemField, sentence: string, short: string) => Problem;

/** In: a budget sheet with its sums. Out: what is wrong with each line that counts, in the order of the lines. */
export const checkLines = (sheet: Sheet): Problem[] =>
	sheet.sums.lines.filter(({ isCounted }) => isCounted).flatMap((sum) => checkLine(sheet, sum));

function checkLine(sheet: Sheet, { line, number, cost }: LineSum): Problem[] {
	const say: Say = (code, field, sentence, short) => ({
		code,
		lineId: line.id,
		field,
		sentence: `Line ${number}: ${sentence}.`,
		short: `line ${number} ${short}`,
	});
	return [
		...(line.meets.some((id) => sheet.canMeet.has(id))
			? []
			: [say("line-no-goal", "meets", "say which goal this meets", "needs a goal")]),
		...(line.unitPence < 0 || line.quantity < 0
			? [say("line-negative", "unitPence", "an amount cannot be less than nought", "has an amount below nought")]
			: []),
		...(cost !== null && cost > TOO_MUCH
			? [
					say(
						"line-too-much",
						"unitPence",
						"this comes to more than £10,000,000. Check the amounts",
						"comes to too much",
					),
				]
			: []),
		...(line.unitPence === 0 ? [say("line-no-cost", "unitPence", "say what one costs", "needs its cost")] : []),
		...dates(sheet, line, say),
		...way(sheet, line, say),
		...funder(sheet, line, say),
		...allowed(sheet, line, say),
	];
}

function dates({ budget: { period } }: Sheet, { start, end }: BudgetLine, say: Say): Problem[] {
	if (start !== null && end !== null && end < start)
		return [say("line-backwards", "start", "the last day comes before the first", "ends before it starts")];
	if (period === null) return [];
	const isOutside = [start, end].some((date) => date !== null && (date < period.start || date > period.end));
	return isOutside
		? [
				say(
					"line-outside",
					"start",
					"some of its dates are outside the time of this budget, and only the days inside it are counted",
					"has dates outside the budget",
				),
			]
		: [];
}

function way({ budget }: Sheet, line: BudgetLine, say: Say): Problem[] {
	const held = heldOf(budget, line);
	if (held === null) return [say("line-no-way", "howHeld", "say how this money is held", "needs how it is held")];
	return budget.howHeld.length > 0 && !budget.howHeld.includes(held)
		? [
				say(
					"line-way-not-listed",
					"howHeld",
					"this budget is not held in that way. Change the line, or add the way above",
					"is held in a way this budget is not",
				),
			]
		: [];
}

function funder({ budget }: Sheet, line: BudgetLine, say: Say): Problem[] {
	const id = funderOf(budget, line);
	const isKnown = id !== null && budget.funders.some((one) => one.id === id);
	if (budget.funders.length < 2 || isPooled(budget) || isKnown) return [];
	return [say("line-no-funder", "funderId", "say who pays for this", "needs who pays")];
}

function allowed({ cannotBuy }: Sheet, line: BudgetLine, say: Say): Problem[] {
	const hit = cannotBuyHit(line, cannotBuy);
	return [
		...(hit ? [say("line-cannot-buy", "what", `${hit.says}. Check with your budget team`, "may not be allowed")] : []),
		...(line.isSameHousehold === true
			? [
					say(
						"line-same-household",
						"household",
						"special rules apply to paying somebody who lives in the same home. Check with your budget team",
						"pays somebody in the same home",
					),
				]
			: []),
	];
}
