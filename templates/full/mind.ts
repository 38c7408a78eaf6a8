/** What is on my mind (documents.md 8.4): words without a number large, the rest in a table with dots. */

import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableCell, TableRow } from "../../shared/documents/tree.ts";
import type { Worry } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { body, cell, ratingRuns, section, sentences, table, text, textCell } from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import { type Context, sectionTitle } from "./context.ts";
import { fitsALine, inLine, quoteBlocks } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

/** The section; a picked card about which nothing was said is not in it. */
export function mind(context: Context): Block[] {
	// A card that was picked and about which nothing was said is no worry of theirs yet.
	const worries = context.plan.worries.filter(isWorry).toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99));
	const quotes = worries.flatMap((worry) => (worry.quote ? [worry.quote] : []));
	const way = mainWay(quotes);
	const isRow = (worry: Worry): boolean =>
		worry.quote === null || (worry.bother !== null && isMine(worry.quote) && fitsALine(context, worry.quote, way));
	const rows = worries.filter(isRow);
	const large = worries.filter((worry) => !isRow(worry)).flatMap((worry) => largeWorry(context, worry, way));
	const hasNumber = worries.some((worry) => worry.bother?.kind === "number");
	const line = sentences(whenRuns(context, quotes), hasNumber && rows.length > 0 ? context.runs("mind.number") : []);
	return [
		...section(sectionTitle(context, "mind"), line, [...large, ...worryTable(context, rows)]),
		...saidElse(context),
	];
}

/** Words that were kept under "Something else": nobody called them a worry, so they stand under no worries. */
function saidElse(context: Context): Block[] {
	const quotes = elseSaid(context.plan).flatMap(({ quote }) => quote ?? []);
	const way = mainWay(quotes);
	const words = quotes.flatMap((quote) => quoteBlocks(context, quote, { way }));
	return section(context.say("mind.else"), whenRuns(context, quotes), words);
}

const isSaid = (worry: Worry): boolean => worry.quote !== null || worry.bother !== null || worry.order !== null;

/**
 * A worry is one with its area or without; what was put under "Something else" is one once somebody said how much it
 * bothers them, or which comes first.
 */
export const isWorry = (worry: Worry): boolean =>
	isSaid(worry) && (worry.area !== "other" || worry.bother !== null || worry.order !== null);

/** What was said under "Something else", and was called no worry. */
export const elseSaid = ({ worries }: Plan): Worry[] => worries.filter((worry) => isSaid(worry) && !isWorry(worry));

function largeWorry(context: Context, worry: Worry, way: string | null): Block[] {
	const words = worry.quote ? quoteBlocks(context, worry.quote, { way }) : [];
	const first = firstRuns(context, worry);
	const place = first.length === 0 ? [] : [body(first)];
	if (worry.bother === null) return [...words, ...place];
	return [...words, body([...context.runs("mind.botherLabel"), ...ratingRuns(context, worry.bother)]), ...place];
}

/** Which comes first has a column where every row has something to say to it; otherwise it is said after the number. */
function worryTable(context: Context, worries: readonly Worry[]): Block[] {
	const firsts = worries.map((worry) => firstRuns(context, worry));
	const hasFirst = firsts.every((first) => first.length > 0);
	const columns = [
		{ header: context.say("mind.what"), share: hasFirst ? 0.42 : 0.6 },
		{ header: context.say("mind.bother"), share: hasFirst ? 0.38 : 0.4 },
		...(hasFirst ? [{ header: context.say("mind.first"), share: 0.2 }] : []),
	];
	const rows = worries.map((worry, index): TableRow => {
		const bother = worry.bother === null ? [text(context.say("rating.notAsked"))] : ratingRuns(context, worry.bother);
		const first = firsts[index] ?? [];
		const place = anchorFor(worry.id, "bother");
		const number =
			hasFirst || first.length === 0
				? cell(bother, place)
				: cell([...placed(bother, worry.bother?.kind === "number" ? place : null), text(". "), ...first]);
		return {
			cells: [whatCell(context, worry), number, ...(hasFirst ? [cell(first)] : [])],
			anchor: anchorFor(worry.id),
		};
	});
	return table(context.say(hasFirst ? "mind.summary" : "mind.summaryBother"), fitted(columns, rows), rows);
}

/** Their number as a thing of its own; that nobody asked, or that they cannot say, is no number. */
function placed(runs: readonly Run[], anchor: ReturnType<typeof anchorFor> | null): Run[] {
	const at = anchor === null ? -1 : runs.findIndex((run) => run.kind === "text");
	return runs.map((run, index) => (index === at && run.kind === "text" && anchor !== null ? { ...run, anchor } : run));
}

const whatCell = (context: Context, worry: Worry): TableCell =>
	worry.quote ? cell(inLine(worry.quote)) : textCell(context.say(`mind.${worry.area}`));

/** "This comes first. Goal 4, page 9.": the order that was given and the goal that has grown from it; nothing where neither is known. */
function firstRuns(context: Context, worry: Worry): Run[] {
	const number = context.plan.goals.findIndex((goal) => goal.worryId === worry.id) + 1;
	const goal = context.plan.goals[number - 1];
	const place =
		worry.order === null ? [] : [text(context.say(worry.order === 1 ? "mind.comesFirst" : "mind.comesNext"))];
	if (!goal) return place;
	const page: Run = { kind: "page", of: anchorFor(goal.quote.id), lead: context.say("page.leadShort") };
	return sentences(place, [text(context.say("mind.goal", { number })), page, text(".")]);
}
