/** Rough heights, for rules such as "less than a third of a page left": Word lays out, the writer can only guess. */
import type { Block, ChangeBoxBlock, DocumentTree, ParagraphBlock, QuoteSize, Run, TableBlock } from "../../tree.ts";
import { type Look, type Type, textHeight, textWidth } from "./look.ts";
import { mmToPoints, mmToTwips } from "./measures.ts";

/** Mean width of a letter of running text, in ems. */
const LETTER = 0.44;

const textOf = (runs: readonly Run[]): string =>
	runs.map((run) => (run.kind === "text" ? run.text : "          ")).join("");

/** Lines that a text takes in a width given in points. */
export function linesOf(text: string, type: Type, width: number): number {
	const letters = Math.max(1, Math.floor(width / (type.size * LETTER)));
	return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters - 0.1)), 0);
}

const points = (twips: number): number => twips / 20;

export const quoteType = (size: QuoteSize, look: Look): Type =>
	size === "opening" ? look.opening : size === "goal" ? look.goal : look.mine;

/** Width of running text in points. */
export const runningWidth = (look: Look): number =>
	points(textWidth(look) - mmToTwips(look.indentMm) - mmToTwips(look.shortMm));

/** Heights of a table's head and rows, in points. */
export function rowHeights(table: TableBlock, look: Look): number[] {
	const widths = table.columns.map(({ share }) => share * points(textWidth(look)) - mmToPoints(4));
	const height = (texts: readonly string[]) => {
		const lines = texts.map((text, index) => linesOf(text, look.table, widths[index] ?? 100));
		return Math.max(...lines, 1) * look.table.line + 8.4;
	};
	return [
		height(table.columns.map(({ header }) => header)),
		...table.rows.map(({ cells }) => height(cells.map(({ runs }) => textOf(runs)))),
	];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const stacked = (blocks: readonly Block[], look: Look): number => sum(blocks.map((inner) => heightOf(inner, look)));

function paragraphHeight({ style, runs }: ParagraphBlock, look: Look): number {
	const text = textOf(runs);
	const whole = points(textWidth(look));
	if (style === "kind") return look.kind.line + 2;
	if (style === "when") return linesOf(text, look.when, whole) * look.when.line + 6;
	if (style === "fixed") return linesOf(text, look.body, whole) * look.body.line + 20;
	return linesOf(text, look.body, runningWidth(look)) * look.body.line + 6;
}

function headingHeight(level: 1 | 2 | 3 | 4, look: Look): number {
	if (level === 1) return look.title.line + 2;
	if (level === 2) return look.heading1.line + look.afterSection + 22;
	return level === 3 ? look.heading2.line + 13 : look.heading3.line + 7;
}

/** Its words are set between inside margins of 6 mm, and a little closer. */
function changeBoxHeight({ blocks }: ChangeBoxBlock, look: Look): number {
	const width = points(textWidth(look)) - mmToPoints(12);
	return sum(blocks.map(({ runs }) => linesOf(textOf(runs), look.body, width) * look.body.line + 4)) + 16;
}

/**
 * Height of a block in points, pictures on the first page left out. Of the space after one paragraph and the space before the
 * next, Word takes the larger: a heading adds only what goes beyond the 6 points that text has after it.
 */
export function heightOf(block: Block, look: Look): number {
	const lines = (text: string, type: Type) => linesOf(text, type, runningWidth(look)) * type.line;
	switch (block.kind) {
		case "heading":
			return headingHeight(block.level, look);
		case "paragraph":
			return paragraphHeight(block, look);
		case "quote":
			return lines(block.text, quoteType(block.size, look)) + 8;
		case "voice":
			return lines(block.text, look.body) + look.body.line + 14;
		case "list":
			return sum(block.items.map(({ runs }) => lines(textOf(runs), look.body) + look.afterItem));
		case "table":
			return sum(rowHeights(block, look)) + 10;
		case "pictures":
			return 0;
		case "easy":
			return Math.max(mmToPoints(look.easyPictureMm + 6), stacked(block.blocks, look));
		case "change-box":
			return changeBoxHeight(block, look);
		case "together":
			return stacked(block.blocks, look);
	}
}

/** Sides of a picture on the first page, in millimetres: as drawn (pages/01; 13 for the Word copy), then smaller, then none. */
const PICTURE_SIDES = { reading: [34, 23, 19], editing: [23, 19] } as const;

/**
 * Side of the pictures on the first page, in millimetres; 0 when they have to go.
 * "The first page never overflows: if it would, Who to ask stays and the pictures shrink to 19 mm, then go" (section 11).
 */
export function firstPagePictureMm({ blocks, isForEditing }: DocumentTree, look: Look): number {
	const end = blocks.findIndex((block) => block.kind === "heading" && block.breakBefore === "page");
	const used = stacked(end === -1 ? blocks : blocks.slice(0, end), look);
	const sides: readonly number[] = isForEditing ? PICTURE_SIDES.editing : PICTURE_SIDES.reading;
	// A first page with no end of its own may flow on: there is nothing to save.
	if (end === -1) return sides[0] ?? 0;
	return sides.find((side) => used + mmToPoints(side) <= textHeight(look)) ?? 0;
}
