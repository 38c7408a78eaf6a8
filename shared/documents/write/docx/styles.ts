/** The whole of styles.xml. Word's own defaults are kept out of sight, so that the gallery shows the plan's looks and no others. */

import { isRtl } from "../../direction.ts";
import type { DocumentTree } from "../../tree.ts";
import { accentOf, INK, type Look, lookOf, ROW_RULE, RULE } from "./look.ts";
import { eighths, halfPoints, mmToTwips, twips } from "./measures.ts";
import { STYLE } from "./style-ids.ts";
import { type ListNumbers, paragraphStyles } from "./style-list.ts";
import { paragraphStyle, runProperties } from "./style-xml.ts";
import { element, part, valued, WORD_NAMESPACE, when } from "./xml.ts";

/** XML of word/styles.xml for this tree's layout, accent and language. Pure. */
export function stylesXml(tree: DocumentTree, lists: ListNumbers): string {
	return part(
		element(
			"w:styles",
			{ "xmlns:w": WORD_NAMESPACE },
			defaults(tree),
			element("w:latentStyles", LATENT),
			normal(tree),
			FIXED_STYLES,
			...paragraphStyles(tree, lists).map(paragraphStyle),
			characterStyle(STYLE.strong, "Strong", runProperties({ isBold: true })),
			characterStyle(STYLE.pageNumber, "page number", pageNumberLook(tree)),
			planTables(lookOf(tree)),
			tableStyle(STYLE.easyTable, "Easy Table", cellMargins({ bottom: mmToTwips(lookOf(tree).easyGapMm) })),
		),
	);
}

const LATENT = {
	"w:defLockedState": 0,
	"w:defUIPriority": 99,
	"w:defSemiHidden": 1,
	"w:defUnhideWhenUsed": 1,
	"w:defQFormat": 0,
	"w:count": 376,
};

const THEME_FONT = {
	"w:asciiTheme": "minorHAnsi",
	"w:eastAsiaTheme": "minorEastAsia",
	"w:hAnsiTheme": "minorHAnsi",
	"w:cstheme": "minorBidi",
};

/** `w:bidi` names the language of right-to-left and complex scripts; without one of its own it stays Word's usual Arabic. */
export const complexLanguage = (tree: DocumentTree): string => (isRtl(tree.language) ? tree.language : "ar-SA");

function defaults(tree: DocumentTree): string {
	const size = halfPoints(lookOf(tree).body.size);
	const run = [
		element("w:rFonts", THEME_FONT),
		valued("w:color", INK),
		valued("w:sz", size),
		valued("w:szCs", size),
		element("w:lang", { "w:val": tree.language, "w:eastAsia": "en-GB", "w:bidi": complexLanguage(tree) }),
	];
	// lineRule must be said: LibreOffice else takes the line as exact and cuts every picture to a sliver.
	const paragraph = element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" });
	return element(
		"w:docDefaults",
		{},
		element("w:rPrDefault", {}, element("w:rPr", {}, ...run)),
		element("w:pPrDefault", {}, element("w:pPr", {}, element("w:widowControl"), paragraph)),
	);
}

const normal = (tree: DocumentTree): string =>
	element(
		"w:style",
		{ "w:type": "paragraph", "w:default": 1, "w:styleId": STYLE.normal },
		valued("w:name", "Normal"),
		element("w:qFormat"),
		when(isRtl(tree.language), element("w:pPr", {}, element("w:bidi"))),
	);

const FIXED_STYLES = [
	element(
		"w:style",
		{ "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
		valued("w:name", "Default Paragraph Font"),
		valued("w:uiPriority", 1),
		element("w:semiHidden"),
		element("w:unhideWhenUsed"),
	),
	element(
		"w:style",
		{ "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
		valued("w:name", "Normal Table"),
		valued("w:uiPriority", 99),
		element("w:semiHidden"),
		element("w:unhideWhenUsed"),
		element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), cellMargins({})),
	),
	element(
		"w:style",
		{ "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
		valued("w:name", "No List"),
		valued("w:uiPriority", 99),
		element("w:semiHidden"),
		element("w:unhideWhenUsed"),
	),
].join("");

const characterStyle = (id: string, name: string, look: string): string =>
	element(
		"w:style",
		{ "w:type": "character", "w:styleId": id },
		valued("w:name", name),
		valued("w:basedOn", "DefaultParagraphFont"),
		valued("w:uiPriority", 22),
		when(id === STYLE.strong, element("w:qFormat")),
		look,
	);

function pageNumberLook(tree: DocumentTree): string {
	const { size, isBold } = lookOf(tree).pageNumber;
	return runProperties({ isBold, type: { size, line: size } });
}

function cellMargins(sides: { top?: number; bottom?: number; right?: number }): string {
	const side = (name: string, width: number) => element(`w:${name}`, { "w:w": width, "w:type": "dxa" });
	const { top = 0, bottom = 0, right = 0 } = sides;
	return element("w:tblCellMar", {}, side("top", top), side("left", 0), side("bottom", bottom), side("right", right));
}

const tableStyle = (id: string, name: string, properties: string, ...more: string[]): string =>
	element(
		"w:style",
		{ "w:type": "table", "w:customStyle": 1, "w:styleId": id },
		valued("w:name", name),
		valued("w:basedOn", "TableNormal"),
		valued("w:uiPriority", 59),
		element("w:qFormat"),
		element("w:tblPr", {}, properties),
		...more,
	);

const ruled = (side: string, thick: number, color: string): string =>
	element(`w:${side}`, { "w:val": "single", "w:sz": eighths(thick), "w:space": 0, "w:color": color });

/**
 * Thin rules between rows, a strong one under the header row; no fill, no upright lines.
 * Bold is left to the cells' paragraph styles: said by both, Word takes it back. The second style is for tables without a header
 * row, as LibreOffice looks for the first row's rule whatever the table says.
 */
function planTables({ cellPadding, columnGapMm }: Look): string {
	const borders = element(
		"w:tblBorders",
		{},
		ruled("bottom", RULE.row, ROW_RULE),
		ruled("insideH", RULE.row, ROW_RULE),
	);
	const underHead = element("w:tcPr", {}, element("w:tcBorders", {}, ruled("bottom", RULE.strong, INK)));
	const look =
		borders + cellMargins({ top: twips(cellPadding), bottom: twips(cellPadding), right: mmToTwips(columnGapMm) });
	return (
		tableStyle(
			STYLE.planTable,
			"Plan Table",
			look,
			element("w:tblStylePr", { "w:type": "firstRow" }, element("w:tblPr"), underHead),
		) + tableStyle(STYLE.planRows, "Plan Table Rows", look)
	);
}

/** Accent colour for drawings, as `#rrggbb`. */
export const accentHex = (tree: DocumentTree): string => `#${accentOf(tree.accent).ink.toLowerCase()}`;
