/**
 * What stands on pages beside the text: running head and foot, page numbers, the draft line.
 */
import type { DocumentTree } from "../../tree.ts";
import type { RunningLine } from "../../tree-layout.ts";
import { INK, type Type } from "./looks.ts";
import { lowered, type PageItem, type Tag, type Vector } from "./model.ts";
import { linesOf, type Paper, plain } from "./paper.ts";
import { startsRtl, widthOf } from "./words.ts";

const DASH = { length: 5, space: 3 } as const;

/** "Page 5 of 13" in the document's language. */
export function pageNumber(language: string, page: number, pages: number): string {
	return language === "cy" || language.startsWith("cy-") ? `Tudalen ${page} o ${pages}` : `Page ${page} of ${pages}`;
}

/** Head, foot and draft line of a page (1 is the first). `draftTag` makes the first page's draft line real text. */
export function furniture(
	tree: DocumentTree,
	paper: Paper,
	page: number,
	pages: number,
	draftTag: Tag | null,
): PageItem[] {
	const number = pageNumber(tree.language, page, pages);
	const { head, foot } = paper.looks;
	return [
		...(page > 1 || tree.isHeadOnFirst === true ? running(paper, tree.head, head, head.center, number) : []),
		...(tree.draftMark === null ? [] : draft(paper, tree.draftMark, page, draftTag)),
		...running(paper, page === 1 ? tree.firstFoot : tree.foot, foot, foot.center, number),
	];
}

/** One running line: text at the start, the page number at the end. Text that is too long goes on in a second line. */
function running(paper: Paper, line: RunningLine, type: Type, center: number, number: string): PageItem[] {
	const { looks } = paper;
	const numberType = looks.pageNumber;
	const font = paper.font("AtkinsonHyperlegibleNext", numberType.isBold === true);
	const end = line.end ?? (line.hasPageNumber ? number : null);
	const numberWidth = end === null ? 0 : widthOf(font, end, numberType.size) + 2;
	const full = looks.page.width - 2 * looks.margin;
	const box = { x: looks.margin, width: full - numberWidth - (end === null ? 0 : 12) };
	const lines =
		line.text.trim() === ""
			? []
			: linesOf(paper, plain(line.text), {
					type,
					box,
					tag: null,
					align: paper.isRtl && !startsRtl(line.text) ? "end" : "start",
				});
	const top = center - (Math.max(1, lines.length) * type.leading) / 2;
	const items = lines.flatMap((strip, at) => strip.items.map((item) => lowered(item, top + at * type.leading)));
	if (end === null) {
		return items;
	}
	const numberBox = { x: looks.margin + full - numberWidth, width: numberWidth };
	const [set] = linesOf(paper, plain(end), {
		type: numberType,
		box: numberBox,
		tag: null,
		align: paper.isRtl ? "start" : "end",
	});
	return [...items, ...(set?.items ?? []).map((item) => lowered(item, center - numberType.leading / 2))];
}

/** "Draft. Please check this together." between dashed lines. */
function draft(paper: Paper, text: string, page: number, tag: Tag | null): PageItem[] {
	const { looks } = paper;
	const type = looks.draft;
	const top = page === 1 ? type.first : type.others;
	const box = { x: looks.margin, width: looks.page.width - 2 * looks.margin };
	const dashes = (y: number): PageItem => {
		const item: Vector = {
			type: "line",
			x1: box.x,
			y1: y,
			x2: box.x + box.width,
			y2: y,
			lineWidth: 1.5,
			lineColor: INK,
			dash: DASH,
		};
		return { type: "vector", item };
	};
	const [line] = linesOf(paper, plain(text), { type, box, tag: page === 1 ? tag : null });
	const words = (line?.items ?? []).map((item) => lowered(item, top + (type.height - type.leading) / 2));
	return [dashes(top), ...words, dashes(top + type.height)];
}
