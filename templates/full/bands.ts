/**
 * The ladder of "If things change": as usual, getting worse, serious (picture 08). A band is told by its shape and its
 * words; beside it how we will know, what I do, what others do. Where words are too long for a table, one band under another.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { BandShape, Block, Run, TableCell, TableRow } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import type { MessageKey } from "../language/messages.ts";
import { cell, table, text } from "./blocks.ts";
import type { Context } from "./context.ts";
import { named } from "./names.ts";
import { fitsALine, inLine, labelledQuotes, statements } from "./quotes.ts";
import { isMine } from "./when-line.ts";

export type Contingency = Plan["changePlans"]["contingencies"][number];

export interface Band {
	readonly key: "changes.usual" | "changes.worse" | "changes.serious";
	readonly shape: BandShape;
	/** How we will know. */
	readonly signs: readonly Quote[];
	readonly iDo: readonly Quote[];
	readonly theyDo: readonly Quote[];
}

/** The bands that hold anything, in their order. */
export function bandsOf({ asUsual, earlySigns, seriousSigns, iDo, theyDo }: Contingency): Band[] {
	const all: Band[] = [
		{ key: "changes.usual", shape: "circle", signs: asUsual, iDo: iDo.asUsual, theyDo: theyDo.asUsual },
		{ key: "changes.worse", shape: "triangle", signs: earlySigns, iDo: iDo.early, theyDo: theyDo.early },
		{ key: "changes.serious", shape: "octagon", signs: seriousSigns, iDo: iDo.serious, theyDo: theyDo.serious },
	];
	return all.filter(({ signs, iDo: mine, theyDo: theirs }) => signs.length + mine.length + theirs.length > 0);
}

/** Widths of the columns, by how many there are: what to do is longest. */
const SHARES = [[1], [0.3, 0.7], [0.21, 0.31, 0.48]] as const;

/**
 * In: one plan for if things change; the way most quotes were given, which is not said again. Out: a table, or one band
 * under another.
 */
export function bands(context: Context, plan: Contingency, way: string | null): Block[] {
	const held = bandsOf(plan);
	const all = held.flatMap(({ signs, iDo, theyDo }) => [...signs, ...iDo, ...theyDo]);
	if (!all.every((quote) => canStand(context, quote, way)))
		return held.flatMap((band) => underHeading(context, band, way));
	const doing = doingHeader(held);
	const headers: MessageKey[] = [
		...(held.some(({ signs }) => signs.length > 0) ? ["changes.see" as const] : []),
		...(doing === null ? [] : [doing]),
	];
	const shares: readonly number[] = SHARES[headers.length] ?? [];
	const columns = ["changes.how" as const, ...headers].map((key, index) => ({
		header: context.say(key),
		share: shares[index] ?? 0,
	}));
	const rows = held.map((band): TableRow => {
		const cells = headers.map((key) => {
			const isSign = key === "changes.see";
			return wordsCell(context, isSign ? lines(context, band.signs) : doingLines(context, band, key));
		});
		return { cells: [bandCell(context, band), ...cells] };
	});
	return table(context.say("changes.summary"), columns, rows);
}

/** One column says what to do: what I do, what others do, or both with who it is before the words. */
function doingHeader(held: readonly Band[]): "changes.iDo" | "changes.theyDo" | "changes.toDo" | null {
	const hasMine = held.some(({ iDo }) => iDo.length > 0);
	const hasTheirs = held.some(({ theyDo }) => theyDo.length > 0);
	if (hasMine && hasTheirs) return "changes.toDo";
	return hasMine ? "changes.iDo" : hasTheirs ? "changes.theyDo" : null;
}

const lines = (context: Context, quotes: readonly Quote[]): Run[][] => quotes.map((quote) => spoken(context, quote));

function doingLines(context: Context, { iDo, theyDo }: Band, header: MessageKey): Run[][] {
	const isBoth = header === "changes.toDo";
	const named = (key: MessageKey, all: Run[][]): Run[][] =>
		isBoth ? all.map((runs) => [...context.runs(key), ...runs]) : all;
	return [...named("changes.me", lines(context, iDo)), ...named("changes.others", lines(context, theyDo))];
}

/** Words in a table are mine, or those of somebody who is named with them. */
const canStand = (context: Context, quote: Quote, way: string | null): boolean =>
	fitsALine(context, quote, way) && (isMine(quote) || (quote.spokenBy.kind !== "me" && quote.how === "said"));

const bandCell = (context: Context, { key, shape }: Band): TableCell =>
	cell([{ kind: "shape", shape }, text(context.say(key))]);

/** Each on a line of its own; never an empty cell. */
const wordsCell = (context: Context, all: readonly Run[][]): TableCell =>
	cell(
		all.length === 0
			? [text(context.say("changes.nothing"))]
			: all.flatMap((runs, index): Run[] => [...(index === 0 ? [] : [text("\n")]), ...runs]),
	);

/** Whoever else spoke is named before the words. */
function spoken(context: Context, quote: Quote): Run[] {
	if (isMine(quote)) return inLine(quote);
	const { name, group } = named(context, quote.spokenBy);
	const said = group === "worker" ? [text(quote.text, { anchor: anchorFor(quote.id) })] : inLine(quote);
	return [...context.runs("changes.says", { name }), ...said];
}

/** One band under its own small heading. */
function underHeading(context: Context, band: Band, way: string | null): Block[] {
	return [
		{ kind: "heading", level: 4, text: context.say(band.key), shape: band.shape },
		...statements(context, band.signs, "list", way),
		...labelledQuotes(context, "changes.iDoLabel", band.iDo, way),
		...labelledQuotes(context, "changes.theyDoLabel", band.theyDo, way),
	];
}
