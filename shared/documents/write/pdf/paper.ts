/**
 * What composing works on: the looks of this document, its fonts and colour, and the box that text is set in.
 */
import { anchorIn } from "../../anchored.ts";
import { isRtl } from "../../direction.ts";
import type { Anchor, Direction, DocumentTree, PageRun, Run } from "../../tree.ts";
import { type SetLine, setLines } from "./lines.ts";
import { ACCENTS, INK, type Looks, looksOf, type Type } from "./looks.ts";
import { markItems, markWidth } from "./marks.ts";
import type { LineItem, PageItem, Strip, Tag, Tie } from "./model.ts";
import { FREE } from "./model.ts";
import type { PdfFont } from "./pdfmake.ts";
import { type Mark, startsRtl, wordsOf } from "./words.ts";

/** A column of paper. */
export interface Box {
	readonly x: number;
	readonly width: number;
}

/** Everything that is the same on every page of a document. */
export interface Paper {
	readonly looks: Looks;
	readonly accent: string;
	readonly tint: string;
	/** Language that reads from right to left: the page is turned round. */
	readonly isRtl: boolean;
	readonly font: (family: string, isBold: boolean) => PdfFont;
	readonly svg: (concept: string) => string;
	readonly pictureSize: number;
	/** How many pictures stand on the line of the name. */
	readonly besideName: number;
	/** The page that a place stands on, as far as it is known yet. */
	readonly pageOf: (anchor: Anchor) => number | null;
}

/** `pictureSize`: side of the first page's pictures; 0 leaves them out. */
export function paperFor(
	tree: DocumentTree,
	font: Paper["font"],
	svg: Paper["svg"],
	pictureSize: number,
	pageOf: Paper["pageOf"],
): Paper {
	const { color, tint } = ACCENTS[tree.accent];
	return {
		looks: looksOf(tree),
		accent: color,
		tint,
		isRtl: isRtl(tree.language),
		font,
		svg,
		pictureSize,
		besideName: besideName(tree),
		pageOf,
	};
}

function besideName(tree: DocumentTree): number {
	const { blocks } = tree;
	const found = looksOf(tree).picture.isBesideName ? blocks.find((block) => block.kind === "pictures") : undefined;
	return Math.min(3, found?.pictures.length ?? 0);
}

/** How one text is set. */
export interface Setting {
	readonly type: Type;
	readonly box: Box;
	readonly tag: Tag | null;
	readonly color?: string;
	readonly hang?: number;
	readonly align?: "start" | "end" | "center";
	readonly lang?: string | undefined;
	readonly dir?: Direction | undefined;
	readonly anchor?: Anchor | undefined;
	readonly outline?: LineItem["outline"];
}

/** Sets a text and gives one strip for each line, all free to part. */
export function linesOf(paper: Paper, runs: readonly Run[], setting: Setting): Strip[] {
	const { type, box, tag } = setting;
	const color = setting.color ?? INK;
	const scale = type.size / 12;
	const look = {
		size: type.size,
		color,
		isBold: type.isBold === true,
		lang: undefined,
		dir: setting.dir ?? dirOf(paper, runs, setting.lang),
		markWidth: (mark: Mark) => markWidth(mark, scale),
		page: (run: PageRun) => pageText(paper, run),
		font: paper.font,
	};
	const lines = setLines(wordsOf(runs, look), {
		width: box.width,
		hang: setting.hang ?? 0,
		align: setting.align ?? "start",
	});
	const anchor = setting.anchor ?? anchorIn(runs);
	return lines.map((line, at) => {
		const baseline = baselineOf(type, paper.font("AtkinsonHyperlegibleNext", false));
		const item: LineItem = {
			x: box.x,
			y: 0,
			width: box.width,
			height: type.leading,
			baseline,
			runs: line.runs,
			tag,
			...(at === 0 && anchor !== undefined ? { anchor } : {}),
			...(at === 0 && setting.outline !== undefined ? { outline: setting.outline } : {}),
		};
		return strip([{ type: "line", item }, ...marksOf(line, box.x, baseline, scale, paper.accent)], type.leading);
	});
}

/** A strip without wishes of its own. */
export function strip(items: PageItem[], height: number, wishes: Partial<Strip> = {}): Strip {
	return { items, height, before: 0, after: 0, tie: FREE, ...wishes };
}

/** Plain text as one run. */
export function plain(text: string, strong = false): Run[] {
	return [{ kind: "text", text, ...(strong ? { strong } : {}) }];
}

/** Text of runs as it is read aloud: drawings say nothing. */
export function textOf(runs: readonly Run[], paper: Paper): string {
	return runs.map((run) => (run.kind === "text" ? run.text : run.kind === "page" ? pageText(paper, run) : "")).join("");
}

/** The page another place stands on; nothing where there is no such place. */
function pageText({ pageOf }: Paper, { of, lead }: PageRun): string {
	const page = pageOf(of);
	return page === null ? "" : `${lead}${page}`;
}

/** Ties and spaces for the lines of one paragraph: no line by itself at the head or foot of a page. */
export function asParagraph(lines: Strip[], type: Type, wholeUpTo: number, wholeTie: Tie): Strip[] {
	for (const [at, line] of lines.entries()) {
		if (at === 0) {
			line.before = type.before ?? 0;
		} else {
			line.tie = lines.length <= wholeUpTo ? wholeTie : at === 1 || at === lines.length - 1 ? 1 : FREE;
		}
		if (at === lines.length - 1) {
			line.after = type.after ?? 0;
		}
	}
	return lines;
}

function dirOf(paper: Paper, runs: readonly Run[], lang: string | undefined): "ltr" | "rtl" {
	const text = textOf(runs, paper);
	if (/\p{L}/u.test(text)) {
		return startsRtl(text) ? "rtl" : "ltr";
	}
	return paper.isRtl || (lang !== undefined && isRtl(lang)) ? "rtl" : "ltr";
}

/** Letters stand in the middle of their line: half of what is left over above the capitals, half below the baseline. */
export function baselineOf(type: Type, font: PdfFont): number {
	const capHeight = (font.capHeight / 1000) * type.size;
	return (type.leading + capHeight) / 2;
}

function marksOf(line: SetLine, left: number, baseline: number, scale: number, color: string): PageItem[] {
	return line.marks.flatMap(({ x, mark }) => markItems(mark, left + x, baseline, scale, color));
}
