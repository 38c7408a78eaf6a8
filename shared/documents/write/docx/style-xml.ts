/** One paragraph style as Word reads it. Only what a style sets is written, in the order the format asks for. */
import { NATURAL_LINE, type Type } from "./look.ts";
import { eighths, halfPoints, twips } from "./measures.ts";
import type { StyleId } from "./style-ids.ts";
import { element, valued, when } from "./xml.ts";

export interface Rule {
	readonly side: "top" | "left" | "bottom" | "right";
	readonly kind: "single" | "dotted" | "dashed" | "none";
	/** Points. */
	readonly thick: number;
	/** Between rule and text, in points. */
	readonly gap: number;
	readonly color: string;
}

/** Distances in points, but indents in twips. */
export interface ParagraphLook {
	readonly id: StyleId;
	readonly name: string;
	readonly base?: StyleId;
	readonly next?: StyleId;
	readonly type?: Type;
	readonly isBold?: boolean;
	readonly color?: string;
	readonly before?: number;
	readonly after?: number;
	readonly left?: number;
	readonly right?: number;
	readonly hanging?: number;
	readonly rules?: readonly Rule[];
	readonly shade?: string;
	readonly keepNext?: boolean;
	readonly keepLines?: boolean;
	/** 0 for Heading 1. */
	readonly outline?: number;
	readonly align?: "end" | "center";
	/** Right-hand tab, in twips. */
	readonly endTab?: number;
	/** Dots fill the way to that tab: a line to write on. */
	readonly hasDottedTab?: boolean;
	/** Number of the list in numbering.xml. */
	readonly list?: number;
	/** Kept out of the gallery of styles: machinery, not a look to choose. */
	readonly isHidden?: boolean;
}

/**
 * Line distance. Where the text font needs less than is wanted, "at least" gives the wanted distance in any fallback font,
 * and never cuts a picture in the line. Big type is set tighter than the font's own distance, as a multiple of it.
 */
function spacing({ type, before, after }: ParagraphLook): string {
	const isLoose = type !== undefined && type.line >= type.size * NATURAL_LINE;
	const line = type && (isLoose ? twips(type.line) : Math.round((240 * type.line) / (type.size * NATURAL_LINE)));
	const attributes = {
		"w:before": before === undefined ? undefined : twips(before),
		"w:after": after === undefined ? undefined : twips(after),
		"w:line": line,
		"w:lineRule": type && (isLoose ? "atLeast" : "auto"),
	};
	return when(
		Object.values(attributes).some((value) => value !== undefined),
		element("w:spacing", attributes),
	);
}

const SIDES = ["top", "left", "bottom", "right"] as const;

const rule = ({ side, kind, thick, gap, color }: Rule): string =>
	element(`w:${side}`, { "w:val": kind, "w:sz": eighths(thick), "w:space": Math.round(gap), "w:color": color });

const rules = (all: readonly Rule[]): string =>
	SIDES.flatMap((side) => all.filter((one) => one.side === side))
		.map(rule)
		.join("");

const toggle = (name: string, isOn: boolean | undefined): string =>
	isOn === undefined ? "" : element(name, isOn ? {} : { "w:val": "0" });

function paragraphProperties(look: ParagraphLook): string {
	const hasIndent = look.left !== undefined || look.right !== undefined || look.hanging !== undefined;
	const written = [
		toggle("w:keepNext", look.keepNext),
		toggle("w:keepLines", look.keepLines),
		when(look.list, element("w:numPr", {}, valued("w:numId", look.list ?? 0))),
		when(look.rules, element("w:pBdr", {}, rules(look.rules ?? []))),
		when(look.shade, element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": look.shade })),
		when(
			look.endTab,
			element(
				"w:tabs",
				{},
				element("w:tab", {
					"w:val": "right",
					"w:leader": look.hasDottedTab ? "dot" : undefined,
					"w:pos": look.endTab,
				}),
			),
		),
		spacing(look),
		when(hasIndent, element("w:ind", { "w:left": look.left, "w:right": look.right, "w:hanging": look.hanging })),
		when(look.align, valued("w:jc", look.align === "center" ? "center" : "right")),
		when(look.outline !== undefined, valued("w:outlineLvl", look.outline ?? 0)),
	].join("");
	return when(written, element("w:pPr", {}, written));
}

/** Bold, colour and size; each also for complex scripts, so that Arabic or Bengali stand as large and as dark. */
export function runProperties({ isBold, color, type }: Pick<ParagraphLook, "isBold" | "color" | "type">): string {
	const size = type && halfPoints(type.size);
	const written = [
		toggle("w:b", isBold),
		toggle("w:bCs", isBold),
		when(color, valued("w:color", color ?? "")),
		when(size, valued("w:sz", size ?? 0) + valued("w:szCs", size ?? 0)),
	].join("");
	return when(written, element("w:rPr", {}, written));
}

/** Out: one w:style element as text. */
export function paragraphStyle(look: ParagraphLook): string {
	return element(
		"w:style",
		{ "w:type": "paragraph", "w:customStyle": isBuiltIn(look.name) ? undefined : 1, "w:styleId": look.id },
		valued("w:name", look.name),
		valued("w:basedOn", look.base ?? "Normal"),
		when(look.next, valued("w:next", look.next ?? "")),
		look.isHidden
			? valued("w:uiPriority", 99) + element("w:semiHidden")
			: valued("w:uiPriority", 10) + element("w:qFormat"),
		paragraphProperties(look),
		runProperties(look),
	);
}

const BUILT_IN = new Set([
	"Title",
	"Subtitle",
	"heading 1",
	"heading 2",
	"heading 3",
	"Body Text",
	"toc 1",
	"Quote",
	"Intense Quote",
	"List Bullet",
	"List Number",
	"header",
	"footer",
]);

const isBuiltIn = (name: string): boolean => BUILT_IN.has(name);
