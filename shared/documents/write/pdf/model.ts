/**
 * What passes between the steps of the writer: compose (tree to strips), paginate (strips to pages), render (pages to PDF).
 *
 * A strip is a slice of paper that never breaks: a line of text, a row of a table, an easy-read block.
 */
import type { PdfFont } from "./pdfmake.ts";

/** One element of the structure that is read aloud. Leaves hold text; it is the text of the tree, quotation marks added. */
export interface Tag {
	readonly role: string;
	readonly children: Tag[];
	readonly text?: string;
	readonly lang?: string;
	readonly attributes?: Readonly<Record<string, unknown>>;
	/** Notes must have an id of their own (ISO 14289-1, 7.9). */
	readonly hasId?: boolean;
	/** What a photo shows. */
	readonly alt?: string;
	/** Leads to the place with this anchor. */
	readonly goTo?: string;
}

/** A stretch of one line in one font: `drawn` is what the font is asked for, `source` what it stands for. */
export interface DrawnRun {
	readonly x: number;
	readonly drawn: string;
	readonly source: string;
	readonly font: PdfFont;
	readonly size: number;
	readonly color: string;
	readonly lang?: string;
}

/** A set line. `x` of a run counts from the line's left edge. */
export interface LineItem {
	readonly x: number;
	/** Top of the line. */
	readonly y: number;
	/** Width of the box the line stands in, for mirroring. */
	readonly width: number;
	readonly height: number;
	/** From the top of the line down to the baseline. */
	readonly baseline: number;
	readonly runs: readonly DrawnRun[];
	/** Null for what is not read aloud: heads, feet, repeated table headers. */
	readonly tag: Tag | null;
	readonly anchor?: string;
	readonly outline?: { readonly title: string; readonly level: number };
}

export interface RuleVector {
	readonly type: "line";
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly lineWidth: number;
	readonly lineColor: string;
	readonly dash?: { readonly length: number; readonly space: number };
}

export interface BoxVector {
	readonly type: "rect";
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly color: string;
}

export interface DotVector {
	readonly type: "ellipse";
	readonly x: number;
	readonly y: number;
	readonly r1: number;
	readonly r2: number;
	readonly lineWidth: number;
	readonly lineColor: string;
	readonly color?: string;
}

/** A closed outline: the triangle and the octagon of the bands. */
export interface OutlineVector {
	readonly type: "polyline";
	readonly points: readonly { readonly x: number; readonly y: number }[];
	readonly closePath: true;
	readonly lineWidth: number;
	readonly lineColor: string;
	/** Nothing is filled without it. */
	readonly color?: string;
}

export type Vector = RuleVector | BoxVector | DotVector | OutlineVector;

export interface SvgItem {
	readonly svg: string;
	readonly x: number;
	readonly y: number;
	readonly _width: number;
	readonly _height: number;
	readonly options: object;
}

/** A photo, with the element that says what it shows. */
export interface ImageItem {
	/** A data URL. */
	readonly image: string;
	readonly x: number;
	readonly y: number;
	readonly _width: number;
	readonly _height: number;
	readonly tag: Tag;
}

/** What pdfmake's renderer walks through on each page. */
export type PageItem =
	| { readonly type: "line"; readonly item: LineItem }
	| { readonly type: "vector"; readonly item: Vector }
	| { readonly type: "image"; readonly item: ImageItem }
	| { readonly type: "svg"; readonly item: SvgItem };

/** Looks drawn round strips once it is known which of them share a page. */
export interface Frame {
	readonly kind: "family" | "worker" | "fixed" | "tint";
	readonly x: number;
	readonly width: number;
	readonly color: string;
}

/**
 * How strongly a strip holds to the one above: a page breaks at the weakest tie there is.
 * `free` 0; `lone` 1 would leave a line or row by itself; `grouped` 2 parts a group that the tree wants on one page, where
 * it would be free to part by itself; `together` 3 parts a paragraph or a table's rows; `never` 4 parts what must not part,
 * unless it is taller than a page.
 */
export type Tie = 0 | 1 | 2 | 3 | 4;
export const FREE = 0;
export const LONE = 1;
export const GROUPED = 2;
export const TOGETHER = 3;
export const NEVER = 4;

export interface Strip {
	/** Positions count from the strip's top. */
	readonly items: PageItem[];
	readonly height: number;
	/** Space wanted above and below; between two strips the larger counts, at the head of a page none. */
	before: number;
	after: number;
	tie: Tie;
	readonly force?: "page" | "third";
	readonly frame?: Frame;
	/** Set again, unread, where a page opens with this strip. */
	readonly header?: Strip;
}

/** Moves an item down the page. */
export function lowered(item: PageItem, by: number): PageItem {
	switch (item.type) {
		case "line":
			return { type: "line", item: { ...item.item, y: item.item.y + by } };
		case "svg":
			return { type: "svg", item: { ...item.item, y: item.item.y + by } };
		case "image":
			return { type: "image", item: { ...item.item, y: item.item.y + by } };
		case "vector":
			return { type: "vector", item: loweredVector(item.item, by) };
	}
}

function loweredVector(vector: Vector, by: number): Vector {
	switch (vector.type) {
		case "line":
			return { ...vector, y1: vector.y1 + by, y2: vector.y2 + by };
		case "polyline":
			return { ...vector, points: vector.points.map(({ x, y }) => ({ x, y: y + by })) };
		default:
			return { ...vector, y: vector.y + by };
	}
}

/** Turns an item to the other side of a page that reads from right to left. */
export function mirrored(item: PageItem, pageWidth: number): PageItem {
	switch (item.type) {
		case "line":
			return { type: "line", item: { ...item.item, x: pageWidth - item.item.x - item.item.width } };
		case "svg":
			return { type: "svg", item: { ...item.item, x: pageWidth - item.item.x - item.item._width } };
		case "image":
			return { type: "image", item: { ...item.item, x: pageWidth - item.item.x - item.item._width } };
		case "vector":
			return { type: "vector", item: mirroredVector(item.item, pageWidth) };
	}
}

function mirroredVector(vector: Vector, pageWidth: number): Vector {
	switch (vector.type) {
		case "line":
			return { ...vector, x1: pageWidth - vector.x1, x2: pageWidth - vector.x2 };
		case "rect":
			return { ...vector, x: pageWidth - vector.x - vector.w };
		case "ellipse":
			return { ...vector, x: pageWidth - vector.x };
		case "polyline":
			return { ...vector, points: vector.points.map(({ x, y }) => ({ x: pageWidth - x, y })) };
	}
}
