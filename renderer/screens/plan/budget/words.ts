/** The words of the budget sheet on screen: kinds, ways, how often, and how a line reads. */

import { heldOf, type Sums } from "../../../../shared/budget/sums.ts";
import { writtenHundredths, writtenPounds } from "../../../../shared/budget/written.ts";
import type { Budget, BudgetLine, Funder, HowHeld } from "../../../../shared/plan/money.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { joined, shortened } from "../../../ui/letters.ts";

export interface Choice<V extends string = string> {
	readonly value: V;
	readonly word: string;
}

type BudgetKind = Exclude<NonNullable<Budget["type"]>, "none" | "not-sure">;

export const kinds: readonly Choice<BudgetKind>[] = [
	{ value: "phb", word: "Personal health budget" },
	{ value: "integrated", word: "Integrated budget" },
	{ value: "council", word: "Council personal budget" },
	{ value: "wheelchair", word: "Personal wheelchair budget" },
	{ value: "ehc", word: "Personal budget of an education, health and care plan (EHC)" },
];

export const ways: readonly Choice<HowHeld>[] = [
	{ value: "direct-payment", word: "Direct payment" },
	{ value: "notional", word: "Notional" },
	{ value: "third-party", word: "Third party" },
];

/** Each way in plain words: the first of them is the word that stands in a cell. */
export const whatWaysMean: Record<HowHeld, string> = {
	"direct-payment": "Direct payment: the money comes into an account of their own",
	notional: "Notional: the NHS or council pays the bills",
	"third-party": "Third party: somebody else holds the money for them",
};

/** The ways that stand in the lines of a sheet, in order: each is said in plain words under it. */
export const waysToExplain = (budget: Budget): HowHeld[] =>
	ways.flatMap(({ value }) => (budget.lines.some((line) => heldOf(budget, line) === value) ? [value] : []));

export const often: readonly Choice<BudgetLine["howOften"]>[] = [
	{ value: "day", word: "every day" },
	{ value: "week", word: "every week" },
	{ value: "two-weeks", word: "every 2 weeks" },
	{ value: "four-weeks", word: "every 4 weeks" },
	{ value: "month", word: "every month" },
	{ value: "quarter", word: "every quarter" },
	{ value: "year", word: "every year" },
	{ value: "term", word: "every term" },
	{ value: "once", word: "once" },
];

export const lineTypes: readonly Choice<BudgetLine["type"]>[] = [
	{ value: "staff-pay", word: "Staff pay" },
	{ value: "agency", word: "Agency" },
	{ value: "equipment", word: "Equipment" },
	{ value: "activity", word: "Activity" },
	{ value: "travel", word: "Travel" },
	{ value: "training", word: "Training" },
	{ value: "therapy", word: "Therapy" },
	{ value: "employer-cost", word: "Employer’s cost" },
	{ value: "contingency", word: "Kept for the unexpected" },
	{ value: "other", word: "Something else" },
];

export const funderKinds: readonly Choice<Funder["kind"]>[] = [
	{ value: "nhs", word: "NHS" },
	{ value: "council", word: "Council" },
	{ value: "education", word: "Education" },
	{ value: "self", word: "The person" },
	{ value: "other", word: "Someone else" },
];

export const agreedWords: readonly Choice<BudgetLine["agreed"]["kind"]>[] = [
	{ value: "proposed", word: "Proposed" },
	{ value: "agreed", word: "Agreed" },
	{ value: "not-agreed", word: "Not agreed" },
];

/** The word for a value among choices; nothing where none was chosen. */
export const wordOf = <V extends string>(choices: readonly Choice<V>[], value: V | null): string =>
	choices.find((choice) => choice.value === value)?.word ?? "";

/** What a line may meet: goals by number and title (or the words they began with), then plans for if things change. */
export function canMeet(plan: Plan): Choice[] {
	const goals = plan.goals.map((goal, index) => ({
		value: goal.id,
		word: `${index + 1} ${goal.title ?? goal.plain?.text ?? shortened(goal.quote.text, 39)}`,
	}));
	const changes = plan.changePlans.contingencies.map(({ id, title }) => ({ value: id, word: title }));
	return [...goals, ...changes];
}

/** "1 My own mornings", or "1 My own mornings, and 2" for more than one; empty for none. */
export function meetsWords(plan: Plan, line: BudgetLine): string {
	const all = canMeet(plan);
	const [first, ...others] = line.meets.flatMap((id) => all.find((one) => one.value === id) ?? []);
	if (!first) return "";
	const short = others.map(({ word }) => /^\d+/.exec(word)?.[0] ?? word);
	return [first.word, ...short].join(", ");
}

/** "12 hours", "4.5 hours", "1". */
export const quantityWords = ({ quantity, quantityOf }: BudgetLine): string =>
	`${writtenHundredths(quantity)}${quantityOf === "" ? "" : ` ${quantityOf}`}`;

/** "every week", "once", "3 terms", "2 times". */
export function oftenWords({ howOften, times }: BudgetLine): string {
	if (howOften === "once" && times > 1) return `${times} times`;
	if (howOften === "term") return times === 1 ? "1 term" : `${times} terms`;
	return wordOf(often, howOften);
}

/** "Integrated budget, 1 April 2026 to 31 March 2027. NHS 60%, council 40%." Only what has been said. */
export function factsLine(budget: Budget): string {
	const kind = kinds.find(({ value }) => value === budget.type)?.word ?? "Kind of budget not known yet";
	const time = budget.period
		? `, ${writtenDate(budget.period.start)} to ${writtenDate(budget.period.end)}`
		: ", dates not named yet";
	const funders = budget.funders.map((funder) => [funder.name, shareWords(funder)].filter(Boolean).join(" "));
	return [`${kind}${time}.`, funders.length > 0 ? `${funders.join(", ")}.` : "", "Not a funding decision."]
		.filter(Boolean)
		.join(" ");
}

/** Pounds or a percentage; nothing where no share was said. */
export function shareWords({ share }: Funder): string {
	if (share === null) return "";
	return share.kind === "pence" ? writtenPounds(share.pence) : `${writtenHundredths(share.hundredths)}%`;
}

/**
 * In: the sums of a sheet. Out: where the whole is not known for want of a line's cost, what the others come to, and which
 * are not in it: "£189.99 without yoga, whose cost is not known yet"; null where nothing is known, or everything is.
 */
export function knownWords({ lines, reserve }: Sums): string | null {
	const counted = lines.filter(({ isCounted }) => isCounted);
	const lacking = counted.filter(({ cost }) => cost === null);
	if (reserve === null || lacking.length === 0 || lacking.length === counted.length) return null;
	const known = counted.reduce((sum, { cost }) => sum + (cost ?? 0), reserve);
	const names = lacking.map(({ line, number }) => line.what.trim() || `line ${number}`);
	const all = joined(names);
	return `${writtenPounds(known)} without ${all}, whose cost is not known yet`;
}

/** A line in one sentence, for the narrow list. */
export function lineSentence(plan: Plan, line: BudgetLine): string {
	const held = wordOf(ways, heldOf(plan.budget, line));
	const meets = meetsWords(plan, line);
	return [
		`${quantityWords(line)} ${oftenWords(line)} at ${writtenPounds(line.unitPence)}.`,
		held === "" ? "" : `${held}.`,
		meets === "" ? "" : `Meets: ${meets}.`,
		`${wordOf(agreedWords, line.agreed.kind)}.`,
	]
		.filter(Boolean)
		.join(" ");
}
