/**
 * Which blocks stay together (design/documents.md 11).
 * Word knows only "keep with next" and "keep lines together". A rule about the rest of a page ("opens a page when less than
 * a third of one is left") becomes a chain of blocks about a third of a page high, which Word will not part.
 */
import type { Block, TableBlock, TogetherBlock } from "../../tree.ts";
import { heightOf, rowHeights } from "./estimate.ts";
import { type Look, textHeight } from "./look.ts";

export type LeafBlock = Exclude<Block, TogetherBlock>;

export interface Placed {
	readonly block: LeafBlock;
	/** Its last line stays with the block that follows. */
	withNext: boolean;
	/** Inside, nothing parts (a list's items, a table's rows). */
	isWhole: boolean;
	/** Of a table: so many of its first rows stay with the row after them. */
	rowsKept: number;
	/** What stands before it. */
	readonly before: LeafBlock | null;
}

/** The blocks in one row, each with what it must stay with. */
export function place(blocks: readonly Block[], look: Look): Placed[] {
	const placed = link(flatten(blocks, look));
	keepHeadings(placed);
	keepGoals(placed);
	keepThirds(placed, look);
	return placed;
}

type Loose = Pick<Placed, "block" | "withNext" | "isWhole">;

/** What no page can hold is not asked to stay on one: Word would break it where it must, and leave the page before half empty. */
const MOST_KEPT = 0.8;

function flatten(blocks: readonly Block[], look: Look): Loose[] {
	return blocks.flatMap((block): Loose[] => {
		if (block.kind !== "together") return [{ block, withNext: false, isWhole: false }];
		const inner = flatten(block.blocks, look);
		if (heightOf(block, look) > textHeight(look) * MOST_KEPT) return inner;
		return inner.map((one, index) => ({ ...one, isWhole: true, withNext: index < inner.length - 1 }));
	});
}

const link = (loose: readonly Loose[]): Placed[] =>
	loose.map((one, index) => ({ ...one, rowsKept: 1, before: loose[index - 1]?.block ?? null }));

const isHeading = ({ block }: Placed): boolean => block.kind === "heading";

/** Heading, when line and first block move together; headings keep by their style. */
function keepHeadings(placed: readonly Placed[]): void {
	for (const one of placed) {
		const { block } = one;
		if (block.kind === "paragraph" && block.style === "when" && one.before?.kind === "heading") one.withNext = true;
		if (block.kind === "paragraph" && block.style === "row") one.withNext = true;
		if ((block.kind === "paragraph" || block.kind === "quote") && block.keepWithNext) one.withNext = true;
	}
}

/** A goal parts only between the rows of its table: from its words to the table, and from the table to its end. */
function keepGoals(placed: readonly Placed[]): void {
	for (const [start, { block }] of placed.entries()) {
		if (block.kind !== "quote" || block.size !== "goal") continue;
		const rest = placed.slice(start + 1);
		const next = rest.findIndex(isHeading);
		const goal = placed.slice(start, next === -1 ? undefined : start + 1 + next);
		const table = goal.findIndex((one) => one.block.kind === "table");
		if (table === -1) continue;
		for (const one of goal.slice(0, -1)) one.withNext = true;
	}
}

function keepThirds(placed: readonly Placed[], look: Look): void {
	const third = textHeight(look) / 3;
	for (const [start, { block }] of placed.entries()) {
		if (block.kind === "heading" && block.breakBefore === "third") chain(placed.slice(start), third, look);
	}
}

/** Keeps blocks together until they are as high as asked for. A table is kept row by row. */
function chain(placed: readonly Placed[], height: number, look: Look): void {
	let filled = 0;
	for (const [index, one] of placed.entries()) {
		const missing = height - filled;
		if (one.block.kind === "table") one.rowsKept = Math.max(one.rowsKept, rowsFor(one.block, missing, look));
		filled += heightOf(one.block, look);
		const next = placed[index + 1]?.block;
		if (filled >= height || next === undefined || opensPage(next)) return;
		one.withNext = true;
	}
}

const opensPage = (block: LeafBlock): boolean => block.kind === "heading" && block.breakBefore !== undefined;

function rowsFor(table: TableBlock, height: number, look: Look): number {
	let filled = 0;
	const row = rowHeights(table, look).findIndex((one) => {
		filled += one;
		return filled >= height;
	});
	return row === -1 ? table.rows.length : Math.max(0, row - 1);
}

/**
 * Whether a row of a table stays with the next one. In: `row` from 0 (the header row is not counted).
 * Two rows at least stand on each side of a break, and a total stays with its last two lines.
 */
export function rowStays(table: TableBlock, row: number, { rowsKept, isWhole, withNext }: Placed): boolean {
	const last = table.rows.length - 1;
	if (row === last) return withNext;
	if (isWhole || row < rowsKept || row === last - 1) return true;
	return table.rows[last]?.isTotal === true && row === last - 2;
}
