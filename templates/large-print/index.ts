/**
 * The plan in large print: the same words in the same order. Where the plan has tables, each row has a first line of its
 * own and its other cells as lines under it (documents.md 9, picture 20).
 */

import type { DocumentName } from "../../shared/documents/kinds.ts";
import { columnOf } from "../../shared/documents/spans.ts";
import type {
	Block,
	DocumentTree,
	ParagraphBlock,
	TableBlock,
	TableCell,
	TableColumn,
	TableRow,
} from "../../shared/documents/tree.ts";
import { text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { composeFull } from "../full/index.ts";
import { USUAL_SIZE } from "../sheets/frame.ts";
import { composeThinkingSheet } from "../thinking-sheet/index.ts";

/** In: a plan, full or lite. Out: its tree in the size that the person asked for (reference 2.3: how they read best). */
export const composeLargePrint = (context: Context): DocumentTree =>
	inLargePrint(context, composeFull(context), "large-print");

/** In: as for the thinking sheet. Out: the same sheet in that size (reference 2.2: standard, easy-read or large print). */
export const composeLargeThinkingSheet = (context: Context): DocumentTree =>
	withRoomToWrite(inLargePrint(context, composeThinkingSheet(context), "large-print-thinking-sheet"));

/** Whoever needs large letters writes large: a question has so many lines at least. */
const LEAST_LINES = 3;

const withRoomToWrite = (tree: DocumentTree): DocumentTree => ({ ...tree, blocks: tree.blocks.map(moreLines) });

function moreLines(block: Block): Block {
	if (block.kind === "together") return { ...block, blocks: block.blocks.map(moreLines) };
	return block.kind === "writing-lines" ? { ...block, lines: Math.max(block.lines, LEAST_LINES) } : block;
}

const inLargePrint = (context: Context, tree: DocumentTree, kind: DocumentName): DocumentTree => ({
	...tree,
	layout: "large",
	bodySize: context.plan.needs.printSize ?? USUAL_SIZE,
	identity: { ...tree.identity, kind },
	blocks: tree.blocks.flatMap(asLines),
});

function asLines(block: Block): Block[] {
	if (block.kind === "together") return [{ ...block, blocks: block.blocks.flatMap(asLines) }];
	if (block.kind === "table") return [...titleOf(block), ...block.rows.map((row) => rowAsLines(block, row))];
	// Pages are more as it is: what opens one in the usual size goes on down this one, where a third of it is left.
	return block.kind === "heading" && block.breakBefore === "page" ? [{ ...block, breakBefore: "third" }] : [block];
}

const titleOf = ({ titleInLines: title }: TableBlock): ParagraphBlock[] =>
	title === undefined ? [] : [{ ...line("body", [text(title, { strong: true })]), keepWithNext: true }];

/** A row that stays on one page, where one holds it. Its first line is what heads it; a number alone says of what. */
function rowAsLines({ columns }: TableBlock, row: TableRow): Block {
	const [first, ...others] = row.cells;
	const rest = joined(others.flatMap((cell, at) => cellLines(cell, columns[columnOf(row, at + 1)])));
	if (first === undefined) return { kind: "together", blocks: rest };
	const anchor = first.anchor ?? row.anchor;
	const own = anchor === undefined ? first : { ...first, anchor };
	const head = row.firstSpan === undefined && columns[0]?.isSaidInLines === true ? columns[0] : null;
	if (head === null) return { kind: "together", blocks: [rowLine(own, own.runs), ...rest] };
	if (isNumber(own))
		return { kind: "together", blocks: [rowLine(own, [text(`${head.header} `), ...own.runs]), ...rest] };
	return {
		kind: "together",
		blocks: [line("row", [text(head.header)]), { ...line("body", own.runs), ...told(own) }, ...rest],
	};
}

/** Lines of one paragraph, where none is a place of its own or in a language of its own. */
function joined(lines: readonly ParagraphBlock[]): ParagraphBlock[] {
	const isPlain = ({ style, anchor, lang, dir, keepWithNext }: ParagraphBlock) =>
		style === "body" && anchor === undefined && lang === undefined && dir === undefined && keepWithNext === undefined;
	const all: ParagraphBlock[] = [];
	for (const one of lines) {
		const last = all.at(-1);
		if (last === undefined || !isPlain(last) || !isPlain(one)) all.push(one);
		else all[all.length - 1] = { ...last, runs: [...last.runs, text("\n"), ...one.runs] };
	}
	return all;
}

const isNumber = ({ runs }: TableCell): boolean => runs.every((run) => run.kind === "text" && /^\d+$/.test(run.text));

const line = (style: ParagraphBlock["style"], runs: ParagraphBlock["runs"]): ParagraphBlock => ({
	kind: "paragraph",
	style,
	runs,
});

const rowLine = (cell: TableCell, runs: ParagraphBlock["runs"]): ParagraphBlock => ({
	...line("row", runs),
	...told(cell),
});

const spoken = ({ lang, dir }: TableCell) => ({
	...(lang === undefined ? {} : { lang }),
	...(dir === undefined ? {} : { dir }),
});

const told = (cell: TableCell) => ({ ...spoken(cell), ...(cell.anchor === undefined ? {} : { anchor: cell.anchor }) });

/** What a cell says, after its column's header; words of another direction stand under it. */
function cellLines(cell: TableCell, column: TableColumn | undefined): ParagraphBlock[] {
	const own = { ...line("body", cell.runs), ...told(cell) };
	const header = column?.header ?? "";
	if (header === "" || column?.isSaidInLines === false) return [own];
	const label = text(/[.?!:]$/.test(header) ? header : `${header}.`, { strong: true });
	if (cell.dir !== undefined || cell.lang !== undefined) return [{ ...line("body", [label]), keepWithNext: true }, own];
	return [{ ...own, runs: [label, text(" "), ...cell.runs] }];
}
