/** Rough heights, for rules such as "less than a third of a page left": Word lays out, the writer can only guess. */
import { isBoldRowHead } from "../../row-headers.ts";
import { columnOf, isOfMoney, spanOf } from "../../spans.ts";
import type {
	Block,
	ChangeBoxBlock,
	DocumentTree,
	HeadingBlock,
	ParagraphBlock,
	QuoteBlock,
	QuoteSize,
	Run,
	TableBlock,
} from "../../tree.ts";
import { frontSections, leadParagraphs } from "./front.ts";
import { linesOf } from "./lines.ts";
import { type Look, QUOTE_MARK, RULE, type Type, textHeight, textWidth } from "./look.ts";
import { mmToPoints, mmToTwips } from "./measures.ts";

const points = (twips: number): number => twips / 20;

/** In which type a quote of this size is set. */
export const quoteType = (size: QuoteSize, look: Look): Type =>
	size === "opening" ? look.opening : size === "goal" ? look.goal : look.mine;

/** Width of running text in points. */
export const runningWidth = (look: Look): number =>
	points(textWidth(look) - mmToTwips(look.indentMm) - mmToTwips(look.shortMm));

/** Lines of a quote with its marks, of which the first hangs outside. */
export function quoteLines({ text, size }: QuoteBlock, look: Look): number {
	const type = quoteType(size, look);
	const width = size === "opening" ? points(textWidth(look)) - type.size * QUOTE_MARK : runningWidth(look);
	return linesOf(`${text}”`, type, width);
}

/** Heights of a table's head and rows, in points. */
export function rowHeights(table: TableBlock, look: Look): number[] {
	const type = isOfMoney(table) ? look.money : look.table;
	const widths = table.columns.map(({ share }) => share * points(textWidth(look)) - mmToPoints(look.columnGapMm));
	const height = (
		texts: readonly (string | readonly Run[])[],
		isBold: (index: number) => boolean,
		widthOf = (index: number) => widths[index],
	) => {
		const lines = texts.map((text, index) => linesOf(text, type, widthOf(index) ?? 100, isBold(index)));
		return Math.max(...lines, 1) * type.line + 8.4;
	};
	const rows = table.rows.map((row) => {
		const hasBoldHead = isBoldRowHead(table, row);
		return height(
			row.cells.map(({ runs }) => runs),
			(index) => row.isTotal === true || (index === 0 && hasBoldHead),
			(index) =>
				widths
					.slice(columnOf(row, index), columnOf(row, index) + spanOf(row, index))
					.reduce((all, one) => all + one, 0),
		);
	});
	return [
		height(
			table.columns.map(({ header }) => header),
			() => true,
		),
		...rows,
	];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const stacked = (blocks: readonly Block[], look: Look): number => sum(blocks.map((inner) => heightOf(inner, look)));

function paragraphHeight({ style, runs }: ParagraphBlock, look: Look): number {
	const whole = points(textWidth(look));
	if (style === "kind") return look.kind.line + 2;
	if (style === "when") return linesOf(runs, look.when, whole) * look.when.line + 6;
	if (style === "fixed") return linesOf(runs, look.body, whole) * look.body.line + 20;
	return linesOf(runs, look.body, runningWidth(look)) * look.body.line + 6;
}

/** Type of a heading, and the space above and below it with its rule. */
function headingLook({ level, isSecondOnPage }: HeadingBlock, look: Look): { type: Type; space: number } {
	if (level === 1) return { type: look.title, space: 2 };
	if (level === 2) return { type: isSecondOnPage ? look.heading1Second : look.heading1, space: look.afterSection + 22 };
	return level === 3 ? { type: look.heading2, space: 13 } : { type: look.heading3, space: 7 };
}

function headingHeight(block: HeadingBlock, look: Look): number {
	const { type, space } = headingLook(block, look);
	return linesOf(block.text, type, points(textWidth(look)), true) * type.line + space;
}

/** Its words are set between inside margins of 6 mm, and a little closer. */
function changeBoxHeight({ blocks }: ChangeBoxBlock, look: Look): number {
	const width = points(textWidth(look)) - mmToPoints(12);
	return sum(blocks.map(({ runs }) => linesOf(runs, look.body, width) * look.body.line + 4)) + 16;
}

/**
 * Height of a block in points, pictures on the first page left out. Of the space after one paragraph and the space before the
 * next, Word takes the larger: a heading adds only what goes beyond the 6 points that text has after it.
 */
export function heightOf(block: Block, look: Look): number {
	const lines = (words: string | readonly Run[], type: Type) => linesOf(words, type, runningWidth(look)) * type.line;
	switch (block.kind) {
		case "heading":
			return headingHeight(block, look);
		case "paragraph":
			return paragraphHeight(block, look);
		case "quote":
			return quoteLines(block, look) * quoteType(block.size, look).line + (block.size === "opening" ? 6 : 8);
		case "voice":
			return lines(block.text, look.body) + look.body.line + 14;
		case "list":
			return sum(block.items.map(({ runs }) => lines(runs, look.body) + look.afterItem));
		case "table":
			return sum(rowHeights(block, look)) + 10;
		case "pictures":
			return 0;
		case "contents":
			return block.entries.length * (look.body.line + 5);
		case "easy":
			return Math.max(mmToPoints(look.easyPictureMm + look.easyGapMm), stacked(block.blocks, look));
		case "change-box":
			return changeBoxHeight(block, look);
		case "together":
			return stacked(block.blocks, look);
		case "writing-lines":
			return block.lines * look.writingLine;
		case "answers":
			return mmToPoints(look.answerPictureMm) + 2 * look.answer.line + 6;
	}
}

/** Sides of a picture on the first page, in millimetres: as drawn (pages/01; 13 for the Word copy), then smaller, then none. */
const PICTURE_SIDES = { reading: [34, 23, 19], editing: [23, 19, 14] } as const;

/** Of the one page that has pictures (pages/21): as drawn, and as small as they may be. */
const PROFILE_SIDES = { side: 28, smaller: 19 } as const;

const isSmall = (block: Block): boolean => block.kind === "pictures" && block.isSmall === true;

/** Left free at the foot of the first page: programs differ by a little, and a line too many would open a page of its own. */
const SPARE = 4;

/** A picture stands in a line, so there is this much below it. */
const UNDER_PICTURE = 4;

/** What the first page sets in a way of its own: its sections, of which the first has a rule, and what is right under the name. */
function frontHeight(tree: DocumentTree, look: Look): (block: Block) => number {
	const front = frontSections(tree);
	const lead = leadParagraphs(tree);
	return (block) => {
		if (block.kind === "heading" && front.includes(block)) {
			const height = headingHeight({ ...block, level: 3 }, look);
			return block === front[0] ? height - 9 + RULE.section + 8 : height;
		}
		if (block.kind !== "paragraph" || block.style !== "body" || !lead.includes(block)) return heightOf(block, look);
		return linesOf(block.runs, look.body, points(textWidth(look))) * look.body.line + 6;
	};
}

/**
 * Side of the pictures on the first page, in millimetres; 0 when they have to go.
 * "The first page never overflows: if it would, Who to ask stays and the pictures shrink to 19 mm, then go" (section 11).
 * The copy for editing has more on that page, and there they go down to 14 mm.
 */
export function firstPagePictureMm(tree: DocumentTree, look: Look): number {
	const { blocks, isForEditing } = tree;
	const end = blocks.findIndex((block) => block.kind === "heading" && block.breakBefore === "page");
	const used = sum(blocks.slice(0, end === -1 ? undefined : end).map(frontHeight(tree, look)));
	const sides: readonly number[] = isForEditing ? PICTURE_SIDES.editing : PICTURE_SIDES.reading;
	if (tree.mustFitOnePage === true) return blocks.some(isSmall) ? PROFILE_SIDES.smaller : PROFILE_SIDES.side;
	// A first page with no end of its own may flow on: there is nothing to save.
	if (end === -1) return sides[0] ?? 0;
	const free = textHeight(look) - SPARE - used;
	return sides.find((side) => mmToPoints(side) + UNDER_PICTURE <= free) ?? 0;
}
