/**
 * Tables: bold headers over a thick rule, thin rules between rows, no verticals, no fill; first column heads its row.
 */
import { isBoldRowHead } from "../../row-headers.ts";
import { columnOf, isOfMoney, spanOf } from "../../spans.ts";
import type { TableBlock, TableCell, TableRow } from "../../tree.ts";
import { INK, ROW_RULE, type Type } from "./looks.ts";
import { markWidth } from "./marks.ts";
import { lowered, NEVER, type PageItem, type Strip, type Tag, TOGETHER } from "./model.ts";
import { type Box, linesOf, type Paper, plain, strip, textOf } from "./paper.ts";
import { branch, type Place, spoken } from "./text.ts";

const THICK = { width: 1.5, color: INK } as const;

/** In: a table and where it is to stand. Out: its strips, head and rows in the structure; the head is repeated on each page. */
export function composeTable(paper: Paper, block: TableBlock, place: Place): Strip[] {
	const { looks } = paper;
	const table = branch(place.parent, "Table", { attributes: { O: "Table", Summary: new String(block.summary) } });
	const columns = columnsOf(block, place.margin, looks.columnGap);
	const hasHeader = block.columns.some(({ header }) => header !== "");
	const header = hasHeader ? headerStrips(paper, block, place, branch(table, "THead"), columns) : null;
	const body = branch(table, "TBody");
	const rows = block.rows.map((row, at) => {
		const isBeforeTotal = block.rows[at + 1]?.isTotal === true;
		const rule = row.isTotal === true || isBeforeTotal ? THICK : ROW_RULE;
		return rowStrips(paper, block, row, columns, branch(body, "TR"), place, rule);
	});
	return joined(header, rows, block, looks.table);
}

const typeOf = ({ looks }: Paper, block: TableBlock): Type => (isOfMoney(block) ? looks.money : looks.table);

/** Columns by their shares; the space between two belongs to the first. The last column runs to the margin. */
function columnsOf(block: TableBlock, margin: Box, gap: number): Box[] {
	const total = block.columns.reduce((sum, column) => sum + column.share, 0) || 1;
	let x = margin.x;
	return block.columns.map((column, at) => {
		const width = (column.share / total) * margin.width;
		const box = { x, width: at === block.columns.length - 1 ? width : width - gap };
		x += width;
		return box;
	});
}

function headerStrips(paper: Paper, block: TableBlock, place: Place, head: Tag, columns: readonly Box[]): Strip {
	const row = branch(head, "TR");
	const cells = block.columns.map((column, at) => {
		const tag = branch(row, "TH", { text: column.header, attributes: { O: "Table", Scope: "Column" } });
		const box = columns[at] ?? place.margin;
		return linesOf(paper, plain(column.header), {
			type: { ...typeOf(paper, block), isBold: true },
			box,
			tag,
			align: column.align ?? "start",
		});
	});
	return whole(cells, place.margin, { ...paper.looks, table: typeOf(paper, block) }, THICK);
}

function rowStrips(
	paper: Paper,
	block: TableBlock,
	row: TableRow,
	columns: readonly Box[],
	parent: Tag,
	place: Place,
	rule: typeof THICK | typeof ROW_RULE,
): Strip[] {
	const looks = { ...paper.looks, table: typeOf(paper, block) };
	const cells = row.cells.map((cell, at) => {
		const tag = cellTag(paper, parent, cell, at === 0, spanOf(row, at));
		const type: Type = {
			...looks.table,
			isBold: (at === 0 && isBoldRowHead(block, row)) || row.isTotal === true,
		};
		const anchor = cell.anchor ?? (at === 0 ? row.anchor : undefined);
		const align = block.columns[columnOf(row, at)]?.align ?? "start";
		const box = boxOf(columns, row, at) ?? place.margin;
		return linesOf(paper, cell.runs, { type, ...hung(cell, type, box), tag, align, anchor, ...spoken(cell) });
	});
	const one = whole(cells, place.margin, looks, rule);
	return one.height < place.pageHeight * 0.6 ? [one] : lineByLine(cells, place.margin, looks, rule);
}

/** A shape stands out to the side of its words, however many lines they take. */
function hung({ runs: [first] }: TableCell, type: Type, box: Box): { box: Box; hang?: number } {
	if (first?.kind !== "shape") return { box };
	const hang = markWidth(first, type.size / 12);
	return { box: { x: box.x + hang, width: box.width - hang }, hang };
}

/** From the start of a cell's first column to the end of its last. */
function boxOf(columns: readonly Box[], row: TableRow, at: number): Box | undefined {
	const first = columns[columnOf(row, at)];
	const last = columns[columnOf(row, at) + spanOf(row, at) - 1];
	return first && last ? { x: first.x, width: last.x + last.width - first.x } : first;
}

function cellTag(paper: Paper, parent: Tag, cell: TableCell, isFirst: boolean, span: number): Tag {
	const text = textOf(cell.runs, paper);
	const lang = cell.lang === undefined ? {} : { lang: cell.lang };
	return branch(parent, isFirst ? "TH" : "TD", {
		text,
		...lang,
		...(isFirst ? { attributes: { O: "Table", Scope: "Row", ...(span > 1 ? { ColSpan: span } : {}) } } : {}),
	});
}

/** A row in one piece: its cells side by side, its rule below. */
function whole(
	cells: readonly Strip[][],
	margin: Box,
	{ cellPadding, table }: Paper["looks"],
	rule: typeof THICK | typeof ROW_RULE,
): Strip {
	const items = cells.flatMap((lines) =>
		lines.flatMap((line, at) => line.items.map((item) => lowered(item, cellPadding + at * table.leading))),
	);
	const height = Math.max(1, ...cells.map((lines) => lines.length)) * table.leading + 2 * cellPadding + rule.width;
	return strip([...items, ruleAt(margin, height - rule.width / 2, rule)], height);
}

/** A row taller than most of a page: line after line, so that it can go on over the page instead of being cut off. */
function lineByLine(
	cells: readonly Strip[][],
	margin: Box,
	{ cellPadding, table }: Paper["looks"],
	rule: typeof THICK | typeof ROW_RULE,
): Strip[] {
	const count = Math.max(1, ...cells.map((lines) => lines.length));
	return Array.from({ length: count }, (_, at) => {
		const top = at === 0 ? cellPadding : 0;
		const isLast = at === count - 1;
		const items = cells.flatMap((lines) => (lines[at]?.items ?? []).map((item) => lowered(item, top)));
		const height = top + table.leading + (isLast ? cellPadding + rule.width : 0);
		return strip(isLast ? [...items, ruleAt(margin, height - rule.width / 2, rule)] : items, height, {
			tie: at === 0 ? 0 : TOGETHER,
		});
	});
}

function ruleAt(margin: Box, y: number, rule: { readonly width: number; readonly color: string }): PageItem {
	return {
		type: "vector",
		item: {
			type: "line",
			x1: margin.x,
			y1: y,
			x2: margin.x + margin.width,
			y2: y,
			lineWidth: rule.width,
			lineColor: rule.color,
		},
	};
}

/** Ties rows so that at least two stand on each side of a break, and a total with the two lines before it. */
function joined(header: Strip | null, rows: Strip[][], block: TableBlock, type: Type): Strip[] {
	const repeated = header === null ? {} : { header: strip(header.items.map(unread), header.height) };
	const strips: Strip[] = header === null ? [] : [header];
	for (const [at, row] of rows.entries()) {
		const isTied = at === 1 || at === rows.length - 1 || block.rows[at + 1]?.isTotal === true;
		const tie = at === 0 ? (header === null ? 0 : NEVER) : isTied ? TOGETHER : 0;
		for (const [line, part] of row.entries()) {
			strips.push({ ...part, ...repeated, tie: line === 0 ? tie : part.tie });
		}
	}
	const [first] = strips;
	const last = strips.at(-1);
	if (first !== undefined && last !== undefined) {
		first.before = type.before ?? 0;
		last.after = type.after ?? 0;
	}
	return strips;
}

/** The same ink, not read aloud again. */
function unread(item: PageItem): PageItem {
	if (item.type !== "line") {
		return item;
	}
	const { anchor: _, ...line } = item.item;
	return { type: "line", item: { ...line, tag: null } };
}
