/**
 * What only sheets have: dotted lines to write on, and answers side by side to put a ring round.
 */
import type { Answer, AnswersBlock, WritingLinesBlock } from "../../tree-sheets.ts";
import { INK } from "./looks.ts";
import { lowered, NEVER, type PageItem, type Strip, type Tag, TOGETHER } from "./model.ts";
import { stacked } from "./paginate.ts";
import { type Box, linesOf, type Paper, plain, strip } from "./paper.ts";
import { branch, leaf, type Place } from "./text.ts";
import { widthOf } from "./words.ts";

/** Dots that the worst printer still prints, and that stay apart. */
const DOTTED = { width: 1, dash: { length: 1, space: 2.4 } } as const;

/** Lines to write on: drawn, and not in the structure. The first stays with the question above it. */
export function composeWritingLines(paper: Paper, block: WritingLinesBlock, place: Place): Strip[] {
	const { writingStep: step, afterWriting } = paper.looks;
	return Array.from({ length: block.lines }, (_, at) =>
		strip([dottedLine(place.margin, step - DOTTED.width)], step, {
			tie: at === 0 ? NEVER : TOGETHER,
			...(at === block.lines - 1 && afterWriting !== undefined ? { after: afterWriting } : {}),
		}),
	);
}

function dottedLine(box: Box, y: number): PageItem {
	return {
		type: "vector",
		item: {
			type: "line",
			x1: box.x,
			y1: y,
			x2: box.x + box.width,
			y2: y,
			lineWidth: DOTTED.width,
			lineColor: INK,
			dash: DOTTED.dash,
		},
	};
}

/** One strip: faces over their words in columns of one width, or words alone one after the other. */
export function composeAnswers(paper: Paper, block: AnswersBlock, place: Place): Strip[] {
	const { answer: type } = paper.looks;
	const list = branch(place.parent, "L", { attributes: { O: "List", ListNumbering: "None" } });
	const hasPictures = block.answers.some(({ picture }) => picture !== null);
	const boxes = hasPictures ? columns(place.margin, block.answers.length) : inARow(paper, block.answers, place.margin);
	const cells = block.answers.map((answer, at) => cell(paper, answer, boxes[at] ?? place.margin, hasPictures, list));
	const height = Math.max(0, ...cells.map((one) => one.height));
	const items = cells.flatMap((one) => one.items);
	return items.length === 0
		? []
		: [strip(items, height, { before: type.before ?? 0, after: type.after ?? 0, tie: NEVER })];
}

function columns(box: Box, count: number): Box[] {
	const width = box.width / count;
	return Array.from({ length: count }, (_, at) => ({ x: box.x + at * width, width }));
}

/** As wide as their words, or columns where that is too much for one line. */
function inARow(paper: Paper, answers: readonly Answer[], box: Box): Box[] {
	const { answer, body } = paper.looks;
	const font = paper.font("AtkinsonHyperlegibleNext", false);
	const widths = answers.map(({ text }) => widthOf(font, text, body.size) + 1);
	const whole = widths.reduce((sum, width) => sum + width, 0) + answer.gap * (answers.length - 1);
	if (whole > box.width) {
		return columns(box, answers.length);
	}
	let x = box.x;
	return widths.map((width) => {
		const own = { x, width };
		x += width + answer.gap;
		return own;
	});
}

function cell(
	paper: Paper,
	{ text, picture }: Answer,
	box: Box,
	hasPictures: boolean,
	list: Tag,
): { items: PageItem[]; height: number } {
	const { answer, body } = paper.looks;
	const tag = leaf(branch(list, "LI"), "LBody", text, undefined);
	const type = hasPictures ? answer : body;
	const inner = hasPictures ? { x: box.x + 8, width: box.width - 16 } : box;
	const lines = linesOf(paper, plain(text), { type, box: inner, tag, align: hasPictures ? "center" : "start" });
	const words = stacked(lines);
	const under = hasPictures ? answer.picture + 3 : 0;
	const size = answer.picture;
	const drawn: PageItem[] =
		picture === null
			? []
			: [
					{
						type: "svg",
						item: {
							svg: paper.svg(picture.concept),
							x: box.x + (box.width - size) / 2,
							y: 0,
							_width: size,
							_height: size,
							options: {},
						},
					},
				];
	const set = words.entries.flatMap(({ strip: line, y }) => line.items.map((item) => lowered(item, y + under)));
	return { items: [...drawn, ...set], height: words.height + under };
}
