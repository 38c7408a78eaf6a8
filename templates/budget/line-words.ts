/** How a line of the budget sheet is said on paper: for which goal, who pays, how often, how it is held. */
import { heldOf, isPooled, type LineSum } from "../../shared/budget/sums.ts";
import { writtenHundredths, writtenPounds } from "../../shared/budget/written.ts";
import type { Run } from "../../shared/documents/tree.ts";
import type { BudgetLine, HowHeld } from "../../shared/plan/money.ts";
import { NO_BREAK_SPACE } from "../../shared/plan/time.ts";
import { field, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import type { MessageKey } from "../language/messages.ts";
import { endOf } from "../language/say.ts";

/** "2, 5"; "If things change"; a goal that this reader may not see has no number. */
export function goalWords(context: Context, { meets }: BudgetLine): string {
	const { goals, changePlans } = context.plan;
	const numbers = meets.flatMap((id) => {
		const at = goals.findIndex((goal) => goal.id === id);
		return at < 0 ? [] : [String(at + 1)];
	});
	const isForChange = changePlans.contingencies.some(({ id }) => meets.includes(id));
	const words = [...numbers, ...(isForChange ? [context.say("budget.ifThings")] : [])].join(", ");
	if (words !== "") return words;
	return context.say(meets.length === 0 ? "budget.noGoal" : "budget.someGoal");
}

/** "Goal 2: my own shower. Goal 5: cooking on Sundays.": the short plain names of goals that these lines are for. */
export function goalNames(context: Context, lines: readonly BudgetLine[]): Run[] {
	const met = new Set(lines.flatMap(({ meets }) => meets));
	const names = context.plan.goals.map(({ id, title }, index): Run[] => {
		if (title === null || !met.has(id)) return [];
		const values = { number: index + 1, title: field(title, id, "title"), end: endOf(title) };
		return context.runs("budget.goalName", values);
	});
	return sentences(...names);
}

/** Who pays for a line; "Shared" where all pay by their shares. */
export function payerWords(context: Context, line: BudgetLine): string {
	const { funders } = context.plan.budget;
	const funder = funders.find(({ id }) => id === line.funderId) ?? (funders.length === 1 ? funders[0] : undefined);
	if (funder) return funder.name;
	return context.say(isPooled(context.plan.budget) ? "budget.shared" : "budget.noPayer");
}

/** "12 hours"; the number and its unit stay together. */
export const manyWords = ({ quantity, quantityOf }: BudgetLine): string =>
	[writtenHundredths(quantity), quantityOf].filter((part) => part !== "").join(NO_BREAK_SPACE);

/** "Every 2 weeks", "1 term": how often a line is paid, in the words of paper. */
export function oftenWords(context: Context, { howOften, times }: BudgetLine): string {
	if (howOften === "term" && times === 1) return context.say("budget.often.oneTerm");
	if (howOften === "once" && times > 1) return context.say("budget.often.times", { times });
	return context.say(`budget.often.${howOften}`, { times });
}

const isPlainAmount = ({ quantity, quantityOf }: BudgetLine): boolean => quantity === 100 && quantityOf === "";
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * "Marcin, mornings: 14 hours at £14.20". How often is said unless it is every week, shows elsewhere ("Once"), or the
 * line says it by itself ("Physiotherapist, every 2 weeks"). No price while nobody has said one.
 */
export function whatRuns(context: Context, line: BudgetLine): Run[] {
	const often = small(oftenWords(context, line));
	const isPlain = line.howOften === "week" || (line.howOften === "once" && line.times === 1);
	const isOftenSaid = !isPlain && !line.what.toLowerCase().includes(often.toLowerCase());
	const values = { amount: manyWords(line), cost: writtenPounds(line.unitPence), often };
	const hasNoCost = line.unitPence === 0;
	const key: MessageKey | null =
		hasNoCost || isPlainAmount(line)
			? isOftenSaid
				? "budget.justOften"
				: null
			: isOftenSaid
				? "budget.amountOften"
				: "budget.amount";
	return [...whatAlone(context, line, key === null ? "" : context.say(key, values))];
}

/** What is bought and, where it is only proposed, that it is not agreed yet. */
export function whatAlone(context: Context, line: BudgetLine, amount = ""): Run[] {
	const notYet = line.agreed.kind === "proposed" ? context.say("budget.notYet") : "";
	const after = amount + notYet;
	return [field(line.what, line.id, "what"), ...(after === "" ? [] : [text(after)])];
}

/** In: pence, or null. Out: pounds as written; null is "not known yet", never nought (decision 016). */
export const poundsOr = (context: Context, pence: number | null): string =>
	pence === null ? context.say("budget.unknown") : writtenPounds(pence);

/** A week's part; "Once" for what is bought once. */
export const weekWords = (context: Context, { line, eachWeek }: LineSum): string =>
	line.howOften === "once" ? context.say("budget.once") : poundsOr(context, eachWeek);

/** "Paid to me", "Paid to Ann Reid for me", "Paid for me", "Held by NAME for me". */
export function wayWords(context: Context, way: HowHeld | null): string {
	const { accountHolder, thirdParty } = context.plan.budget;
	if (way === null) return context.say("budget.heldUnknown");
	if (way === "notional") return context.say("budget.paidFor");
	if (way === "third-party")
		return thirdParty === null
			? context.say("budget.heldBySomeone")
			: context.say("budget.heldBy", { name: thirdParty });
	const name = accountHolder === null || accountHolder.kind === "me" ? "" : accountHolder.name;
	return name === "" ? context.say("budget.paidTo") : context.say("budget.paidToName", { name });
}

/** The same in a column: "Paid to Ann Reid". */
export function heldWords(context: Context, line: BudgetLine): string {
	const way = heldOf(context.plan.budget, line);
	const holder = context.plan.budget.accountHolder;
	const isTheirs = way === "direct-payment" && holder !== null && holder.kind !== "me" && holder.name !== "";
	return isTheirs ? context.say("budget.paidToShort", { name: holder.name }) : wayWords(context, way);
}
