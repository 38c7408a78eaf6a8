/** What is said of a budget as a whole: what it is, the three sums, how it is held, who agreed it, when we look again. */
import { fraction } from "../../shared/budget/fraction.ts";
import { yearsIn } from "../../shared/budget/period.ts";
import { heldOf, isPooled, type LineSum, type Sums, sumsOf } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import type { Block, ListItem, ParagraphBlock, Run } from "../../shared/documents/tree.ts";
import type { HowHeld } from "../../shared/plan/money.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { body, field, labelled, list, sentences, subSection, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { findContact, isStillThere, namedContact, staffLine } from "../full/names.ts";
import { andList, endOf } from "../language/say.ts";
import { wayWords } from "./line-words.ts";

/** True when the budget is for exactly one year, so that paper may say "this year". */
export function isYear({ plan }: Context): boolean {
	const { period } = plan.budget;
	if (period === null) return false;
	const { top, bottom } = yearsIn(period);
	return top === fraction(1).top && bottom === 1n;
}

/** "An integrated budget: NHS and council money together. From 1 December 2026 to 30 November 2027." */
export function whatItIs(context: Context): Run[] {
	const { type, period } = context.plan.budget;
	const kind = type === null || type === "none" ? "not-sure" : type;
	const dates =
		period === null
			? context.runs("budget.noDates")
			: context.runs("budget.from", { start: writtenDate(period.start), end: writtenDate(period.end) });
	return sentences(context.runs(`budget.kind.${kind}`), dates);
}

/** "I have £20,900.00 for the year. My plan uses £20,452.36. That leaves £447.64." Only what is known. */
export function threeSums(context: Context, sums: Sums): ParagraphBlock {
	const { budget } = context.plan;
	const time = context.say(isYear(context) ? "budget.year" : "budget.time");
	const { amount, planned, reserve, left } = sums;
	const has =
		amount === null
			? context.runs("budget.haveUnknown")
			: context.runs(budget.final ? "budget.have" : "budget.mayHave", { amount: writtenPounds(amount), time });
	const uses =
		planned === null
			? context.runs("budget.usesUnknown")
			: reserve
				? context.runs("budget.usesWithKept", { planned: writtenPounds(planned), kept: writtenPounds(reserve) })
				: context.runs("budget.uses", { planned: writtenPounds(planned) });
	const rest =
		left === null
			? []
			: left < 0
				? context.runs("budget.over", { over: writtenPounds(-left) })
				: context.runs("budget.leaves", { left: writtenPounds(left) });
	return body(sentences(has, added(context), uses, rest));
}

function added(context: Context): Run[] {
	const { carriedForwardPence: carried, contributionPence: contribution } = context.plan.budget;
	const parts = [
		...(carried > 0 ? [context.say("budget.carried", { amount: writtenPounds(carried) })] : []),
		...(contribution > 0 ? [context.say("budget.contribution", { amount: writtenPounds(contribution) })] : []),
	];
	return parts.length === 0 ? [] : context.runs("budget.added", { parts: andList(context.language, parts) });
}

/** "1 to 7, 9, 10 and 12". */
function numbersWords(context: Context, numbers: readonly number[]): string {
	const ranges: number[][] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else ranges.push([number]);
	}
	const words = ranges.flatMap((range) =>
		range.length > 2
			? [context.say("budget.range", { first: range[0] ?? 0, last: range.at(-1) ?? 0 })]
			: range.map(String),
	);
	return andList(context.language, words);
}

/** "How the money is held. Paid to me: lines 1 to 7, 9, 10 and 12. Paid for me: lines 8 and 11." */
export function howHeld(context: Context, lines: readonly LineSum[]): Block[] {
	const { budget } = context.plan;
	const ways = new Map<HowHeld | null, number[]>();
	for (const { line, number } of lines) {
		const way = heldOf(budget, line);
		ways.set(way, [...(ways.get(way) ?? []), number]);
	}
	if (ways.size === 0) return [];
	const parts = [...ways].map(([way, numbers]) => {
		const how = wayWords(context, way);
		const values = { how, lines: numbersWords(context, numbers) };
		if (ways.size === 1) return context.runs("budget.heldAll", { how });
		return context.runs(numbers.length === 1 ? "budget.heldOne" : "budget.heldMany", values);
	});
	return [body([...context.runs("budget.heldLabel"), ...sentences(...parts)])];
}

/** Who agreed it, and when we look at it again. */
export function agreedRuns(context: Context): Run[] {
	const { final, reviewOn } = context.plan.budget;
	const notYet = sumsOf(context.plan.budget).lines.filter(isNotYet);
	const numbers = numbersWords(
		context,
		notYet.map(({ number }) => number),
	);
	const but = notYet.length === 1 ? "budget.notLine" : "budget.notLines";
	return sentences(
		agreedBy(context, final),
		isAgreed(final) && notYet.length > 0 ? context.runs(but, { lines: numbers }) : [],
		lookedAfter(context),
		reviewOn === null ? [] : context.runs("budget.again", { date: writtenDate(reviewOn) }),
	);
}

/** Who looks after the budget, where it is not whoever keeps the whole plan together. */
function lookedAfter(context: Context): Run[] {
	const { budget, team } = context.plan;
	const one = budget.coordinatorId === team.coordinatorId ? undefined : findContact(context, budget.coordinatorId);
	return one === undefined || !isStillThere(context, one)
		? []
		: context.runs("budget.lookedAfter", { name: namedContact(context, one).name });
}

/** Where the money comes from, as it was said; not where the payers are named, since their bars and sums say it. */
export const source = (context: Context): Block[] => {
	const { id, agreement, budget } = context.plan;
	if (agreement.fundingSource === null || budget.funders.length > 0) return [];
	return labelled(context, "budget.sourceLabel", field(agreement.fundingSource, id, "agreement.fundingSource"));
};

const isAgreed = (final: Context["plan"]["budget"]["final"]): boolean =>
	(final?.approvedBy ?? final?.agreedOn ?? null) !== null;

/** A line that the sums count and nobody has agreed. */
const isNotYet = ({ line, isCounted }: LineSum): boolean => isCounted && line.agreed.kind === "proposed";

function agreedBy(context: Context, final: Context["plan"]["budget"]["final"]): Run[] {
	const name = final?.approvedBy ? staffLine(context, final.approvedBy) : null;
	const date = final?.agreedOn ? writtenDate(final.agreedOn) : null;
	if (name !== null && date !== null) return context.runs("budget.agreed", { name, date });
	if (name !== null) return context.runs("budget.agreedNoDate", { name });
	return date === null ? context.runs("budget.notAgreed") : context.runs("budget.agreedNoName", { date });
}

/** What the sums count though it is not agreed yet, who pays when all lines are shared, and what a sheet does not decide. */
export function whatItShows(context: Context, { lines }: Sums): Run[] {
	const { budget } = context.plan;
	const notYet = lines.filter(isNotYet);
	const numbers = numbersWords(
		context,
		notYet.map(({ number }) => number),
	);
	const isShared = budget.funders.length > 1 && isPooled(budget) && lines.every(({ line }) => line.funderId === null);
	const names = andList(
		context.language,
		budget.funders.map(({ name }) => name),
	);
	return sentences(
		isShared ? context.runs("budget.allShared", { names }) : [],
		notYet.length === 0
			? context.runs("budget.fixed")
			: context.runs(notYet.length === 1 ? "budget.fixedNotYetOne" : "budget.fixedNotYet", { lines: numbers }),
	);
}

/** What the column "How" says, in its own words: whose name stands there is who holds the money. */
export function wayNote(context: Context): Run[] {
	const { accountHolder: holder } = context.plan.budget;
	return holder === null || holder.kind === "me" || holder.name === ""
		? context.runs("budget.wayNote")
		: context.runs("budget.wayNoteName", { name: holder.name });
}

/** What happens to money that is left. */
export const unspent = (context: Context): Block[] => {
	const { unspent: rule } = context.plan.budget;
	return rule === null ? [] : labelled(context, "budget.unspentLabel", field(rule, context.plan.id, "budget.unspent"));
};

/** What was asked for and not agreed, with the reason: one such line after its label, several as a list. */
export function refused(context: Context, lines: readonly LineSum[]): Block[] {
	const items = lines.flatMap(({ line, number }): ListItem[] => {
		if (line.agreed.kind !== "not-agreed") return [];
		const values = {
			number,
			what: field(line.what, line.id, "what"),
			because: field(line.agreed.because, line.id, "agreed.because"),
			end: endOf(line.agreed.because),
		};
		return [{ runs: context.runs("budget.refusedLine", values) }];
	});
	const [only, ...more] = items;
	if (only && more.length === 0) return [body([...context.runs("budget.refusedLabel"), ...only.runs])];
	return subSection(context.say("budget.refused"), list(items));
}

/** Supplier, dates and notes of the lines that have any: one after the other where nobody wrote a note, otherwise a list. */
export function moreAboutLines(context: Context, lines: readonly LineSum[]): Block[] {
	const hasNotes = lines.some(({ line }) => line.note !== null);
	const items = lines.flatMap(({ line, number }): ListItem[] => {
		const more = aboutLine(context, line, hasNotes);
		return more.length === 0 ? [] : [{ runs: [...context.runs("budget.moreLine", { number }), ...more] }];
	});
	if (hasNotes) return subSection(context.say("budget.more"), list(items));
	const registered = lines.filter(({ line }) => line.isRegistered === "yes").map(({ number }) => number);
	if (items.length === 0 && registered.length === 0) return [];
	const key = registered.length === 1 ? "budget.registeredOne" : "budget.registeredMany";
	const known = registered.length === 0 ? [] : context.runs(key, { lines: numbersWords(context, registered) });
	return [body([...context.runs("budget.moreLabel"), ...sentences(...items.map(({ runs }) => runs), known)])];
}

function aboutLine(context: Context, line: LineSum["line"], saysRegistered: boolean): Run[] {
	const date = (key: "budget.starts" | "budget.ends", day: typeof line.start): Run[] =>
		day === null ? [] : context.runs(key, { date: writtenDate(day) });
	return sentences(
		line.provider.trim() === ""
			? []
			: context.runs("budget.from.who", { name: field(line.provider, line.id, "provider") }),
		saysRegistered && line.isRegistered === "yes" ? context.runs("budget.registered") : [],
		date("budget.starts", line.start),
		date("budget.ends", line.end),
		line.note === null ? [] : [field(line.note, line.id, "note"), text(endOf(line.note))].filter(isFilled),
	);
}

const isFilled = (run: Run): boolean => run.kind !== "text" || run.text !== "";
