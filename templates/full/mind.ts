/** What is on my mind (documents.md 8.4): words without a number large, the rest in a table with dots. */

import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableCell, TableRow } from "../../shared/documents/tree.ts";
import type { Worry } from "../../shared/plan/matters.ts";
import { body, cell, ratingRuns, section, sentences, table, text, textCell } from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import { type Context, sectionTitle } from "./context.ts";
import { fitsALine, inLine, quoteBlocks } from "./quotes.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";

export function mind(context: Context): Block[] {
	// A card that was picked and about which nothing was said is no worry of theirs yet.
	const worries = context.plan.worries.filter(isSaid).toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99));
	const quotes = worries.flatMap((worry) => (worry.quote ? [worry.quote] : []));
	const way = mainWay(quotes);
	const isRow = (worry: Worry): boolean =>
		worry.quote === null || (worry.bother !== null && isMine(worry.quote) && fitsALine(context, worry.quote, way));
	const rows = worries.filter(isRow);
	const large = worries.filter((worry) => !isRow(worry)).flatMap((worry) => largeWorry(context, worry, way));
	const hasNumber = worries.some((worry) => worry.bother?.kind === "number");
	const line = sentences(whenRuns(context, quotes), hasNumber && rows.length > 0 ? context.runs("mind.number") : []);
	return section(sectionTitle(context, "mind"), line, [...large, ...worryTable(context, rows)]);
}

export const isSaid = (worry: Worry): boolean => worry.quote !== null || worry.bother !== null || worry.order !== null;

function largeWorry(context: Context, worry: Worry, way: string | null): Block[] {
	const words = worry.quote ? quoteBlocks(context, worry.quote, { way }) : [];
	if (worry.bother === null) return words;
	return [...words, body([...context.runs("mind.botherLabel"), ...ratingRuns(context, worry.bother)])];
}

function worryTable(context: Context, worries: readonly Worry[]): Block[] {
	const firsts = worries.map((worry) => firstRuns(context, worry));
	const hasFirst = firsts.some((first) => first !== null);
	const columns = [
		{ header: context.say("mind.what"), share: hasFirst ? 0.42 : 0.6 },
		{ header: context.say("mind.bother"), share: hasFirst ? 0.38 : 0.4 },
		...(hasFirst ? [{ header: context.say("mind.first"), share: 0.2 }] : []),
	];
	const rows = worries.map((worry, index): TableRow => {
		const bother = worry.bother === null ? [text(context.say("rating.notAsked"))] : ratingRuns(context, worry.bother);
		const first = hasFirst ? [cell(firsts[index] ?? [text(context.say("mind.notFirst"))])] : [];
		return {
			cells: [whatCell(context, worry), cell(bother, anchorFor(worry.id, "bother")), ...first],
			anchor: anchorFor(worry.id),
		};
	});
	return table(context.say("mind.summary"), fitted(columns, rows), rows);
}

const whatCell = (context: Context, worry: Worry): TableCell =>
	worry.quote ? cell(inLine(worry.quote)) : textCell(context.say(`mind.${worry.area}`));

/** "Yes. Goal 4, page 9." when it comes first and a goal has grown from it; null when neither is known. */
function firstRuns(context: Context, worry: Worry): Run[] | null {
	const number = context.plan.goals.findIndex((goal) => goal.worryId === worry.id) + 1;
	const goal = context.plan.goals[number - 1];
	const isFirst = worry.order === 1;
	if (!goal) return isFirst ? [text(context.say("mind.yes"))] : null;
	const page: Run = { kind: "page", of: anchorFor(goal.quote.id), lead: context.say("page.leadShort") };
	return [text(context.say(isFirst ? "mind.yesGoal" : "mind.goal", { number })), page, text(".")];
}
