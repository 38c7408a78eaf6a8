/** The budget as it is read back: the sums and who pays, then each line. The sums are those of paper. */
import { heldOf, type LineSum, type Sums, sumsOf } from "../../../../../shared/budget/sums.ts";
import { writtenPounds } from "../../../../../shared/budget/written.ts";
import type { HowHeld } from "../../../../../shared/plan/money.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { type LocalDate, writtenDate } from "../../../../../shared/plan/time.ts";
import { goalWords, manyWords, oftenWords, payerWords } from "../../../../../templates/budget/line-words.ts";
import { partsOf } from "../../../../../templates/budget/sums-table.ts";
import { type Context, contextFor } from "../../../../../templates/full/context.ts";
import { languageFor } from "../../../../../templates/language/messages.ts";
import { after, inSentences, line, maybeLine, onDay, type ReadItem, staffLine } from "./item.ts";

type Budget = Plan["budget"];

/** As on paper: nothing where there is no budget, or where nobody has written anything of it down. */
const isTold = ({ type, lines, final, indicative }: Budget): boolean =>
	type !== "none" && (lines.length > 0 || final !== null || indicative !== null);

const KINDS: Record<Exclude<NonNullable<Budget["type"]>, "none">, string> = {
	phb: "A personal health budget: NHS money for your care.",
	integrated: "An integrated budget: NHS and council money together.",
	council: "A personal budget: council money for your care.",
	wheelchair: "A personal wheelchair budget: NHS money for your wheelchair.",
	ehc: "A personal budget that is part of your education, health and care plan.",
	"not-sure": "What kind of budget this is has not been settled.",
};

/** In: the plan, and today. None where no budget was told of. */
export function moneyItems(plan: Plan, day: LocalDate): ReadItem[] {
	const { budget, agreement, team } = plan;
	if (!isTold(budget)) return [];
	const context = contextOf(plan, day);
	const sums = sumsOf(budget);
	const kind = KINDS[budget.type === null || budget.type === "none" ? "not-sure" : budget.type];
	const keeper = budget.coordinatorId === team.coordinatorId ? null : budget.coordinatorId;
	const looksAfter = team.contacts.find(({ id }) => id === keeper)?.name ?? null;
	const dates =
		budget.period === null
			? "Its dates are not set yet."
			: `From ${writtenDate(budget.period.start)} to ${writtenDate(budget.period.end)}.`;
	return [
		line("budget", "", inSentences(kind, dates), ["budget"], budget.visibility),
		line("sums", "", sumsLine(budget, sums)),
		...(budget.funders.length < 2 ? [] : partsOf(context, sums)).map(({ name, uses, has }, at) =>
			line(`funder ${budget.funders[at]?.id}`, "Who pays", inSentences(name, partLine(uses, has))),
		),
		...maybeLine("source", "Where the money comes from", budget.funders.length > 0 ? null : agreement.fundingSource),
		...maybeLine("reserve", "Kept back for the unexpected", sums.reserve ? writtenPounds(sums.reserve) : null),
		line(
			"agreed budget",
			"",
			inSentences(
				agreedBy(budget.final),
				looksAfter === null ? null : `${looksAfter} looks after this budget with you.`,
				onDay("We look at it again on", budget.reviewOn),
			),
		),
		...maybeLine("unspent", "If money is left", budget.unspent),
	];
}

const contextOf = (plan: Plan, today: LocalDate): Context =>
	contextFor(plan, { kind: "full", exportId: plan.id, today, isForEditing: false }, languageFor(plan.language), false);

const partLine = (uses: number | null, has: number | null): string =>
	`${uses === null ? "Not known yet" : writtenPounds(uses)} planned, of ${has === null ? "what is not known yet" : writtenPounds(has)}.`;

function sumsLine(budget: Budget, { amount, planned, reserve, left, eachWeek }: Sums): string {
	const has = amount === null ? null : writtenPounds(amount);
	const { carriedForwardPence: carried, contributionPence: own } = budget;
	return inSentences(
		has === null
			? "Nobody has said yet how much money you have."
			: budget.final
				? `You have ${has}.`
				: `You have been told you may have ${has}. That is not settled yet.`,
		carried > 0 ? `${writtenPounds(carried)} is carried forward from before.` : null,
		own > 0 ? `You pay ${writtenPounds(own)} yourself.` : null,
		planned === null
			? "What the plan uses is not known yet."
			: `Your plan uses ${writtenPounds(planned)}${reserve ? `, with ${writtenPounds(reserve)} kept back` : ""}.`,
		left === null
			? null
			: left < 0
				? `That is ${writtenPounds(-left)} too much.`
				: `That leaves ${writtenPounds(left)}.`,
		eachWeek === null ? null : `About ${writtenPounds(eachWeek)} each week.`,
	);
}

function agreedBy(final: Budget["final"]): string {
	const name = final?.approvedBy ? ` by ${staffLine(final.approvedBy)}` : "";
	const date = final?.agreedOn ? ` on ${writtenDate(final.agreedOn)}` : "";
	return name + date === "" ? "This budget is not agreed yet." : `Agreed${name}${date}.`;
}

/** Each line: what it is, for which goal, who pays, what it costs. */
export function moneyLineItems(plan: Plan, day: LocalDate): ReadItem[] {
	if (!isTold(plan.budget)) return [];
	const context = contextOf(plan, day);
	return sumsOf(plan.budget).lines.map((sum) => line(sum.line.id, `Line ${sum.number}`, lineWords(context, sum)));
}

function lineWords(context: Context, { line: one, cost, eachWeek, isCounted }: LineSum): string {
	const { budget } = context.plan;
	const price = one.unitPence === 0 ? null : writtenPounds(one.unitPence);
	const isOne = one.quantity === 100 && one.quantityOf === "";
	const often = oftenWords(context, one).toLowerCase();
	const goals = goalWords(context, one)
		.replace(context.say("budget.someGoal"), "one of your goals")
		.replace(context.say("budget.ifThings"), "when things change");
	if (one.agreed.kind === "not-agreed")
		return inSentences(one.what, `This was not agreed. Because: ${one.agreed.because}`);
	return inSentences(
		one.what,
		isCounted && one.agreed.kind === "proposed" ? "Not agreed yet." : null,
		`${[isOne ? price : `${manyWords(one)}${price === null ? "" : ` at ${price}`}`, often].filter(Boolean).join(", ")}.`,
		`For ${/^\d/.test(goals) ? `${goals.includes(",") ? "goals" : "goal"} ${goals}` : goals.replace(/^N/, "n")}.`,
		budget.funders.length > 1 ? `Who pays: ${payerWords(context, one)}.` : null,
		`${heldWords(budget, heldOf(budget, one))}.`,
		`In all: ${cost === null ? "not known yet" : writtenPounds(cost)}.`,
		eachWeek === null ? null : `Each week: ${writtenPounds(eachWeek)}.`,
		after("From", one.provider),
		one.isRegistered === "yes" ? "It is registered with the Care Quality Commission." : null,
		onDay("It starts on", one.start),
		onDay("It ends on", one.end),
		one.note,
	);
}

/** How it is held, and by whom. */
function heldWords({ accountHolder, thirdParty }: Budget, way: HowHeld | null): string {
	if (way === null) return "How the money is held is not said yet";
	if (way === "notional") return "Paid for you";
	if (way === "third-party") return `Held by ${thirdParty ?? "someone"} for you`;
	return accountHolder === null || accountHolder.kind === "me" || accountHolder.name === ""
		? "Paid to you"
		: `Paid to ${accountHolder.name} for you`;
}
