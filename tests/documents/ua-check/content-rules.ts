/** Rules about what is painted on pages, and the fonts it is painted with (ISO 14289-1, 7.1 and 7.21). */
import { PDFArray, PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import type { Cmap } from "./cmap.ts";
import { at, cmapFor, dictAt, listAt, nameAt, numberAt, type PageReading } from "./reading.ts";
import type { Reading, Rule } from "./rules.ts";

export const CONTENT_RULES = {
	"content: all tagged or artifact": ({ pages }) =>
		pageFault(
			pages,
			(page) => page.paints.some((paint) => paint.mcid === null && !paint.isArtifact),
			"something is painted that is neither tagged nor an artifact",
		),
	"content: no artifact inside tags": ({ pages }) =>
		pageFault(pages, (page) => page.mixed > 0, "tagged content and artifacts are nested"),
	"content: MCIDs": (reading) => mcidFault(reading),
	"content: no forms or images unread": ({ pages, nodes }) => {
		const figures = nodes.filter(({ role, alt }) => role === "Figure" && (alt ?? "").trim() !== "");
		const told = new Set(figures.flatMap(({ contents }) => contents.map(({ page, mcid }) => `${page}:${mcid}`)));
		const wrong = pages.findIndex((page, index) =>
			page.paints.some(
				({ operator, isArtifact, mcid }) => operator === "Do" && !isArtifact && !told.has(`${index}:${mcid}`),
			),
		);
		return wrong < 0 ? null : `page ${wrong + 1}: an XObject is painted outside artifacts and figures with words`;
	},
	"fonts: embedded": (reading) => fontFault(reading, isEmbedded, "is not embedded"),
	"fonts: ToUnicode": (reading) => unicodeFault(reading),
	"fonts: no .notdef": ({ pages }) =>
		pageFault(pages, (page) => page.shown.some(({ code }) => code === 0), "glyph 0 is shown"),
} satisfies Record<string, Rule>;

function pageFault(
	pages: readonly PageReading[],
	isWrong: (page: PageReading) => boolean,
	what: string,
): string | null {
	const wrong = pages.findIndex(isWrong);
	return wrong < 0 ? null : `page ${wrong + 1}: ${what}`;
}

/** Each MCID once on its page, in one element, and the parent tree says the same. */
function mcidFault({ pdf, pages, nodes }: Reading): string | null {
	const owners = new Map<string, PDFDict>();
	for (const node of nodes) {
		for (const { page, mcid } of node.contents) {
			const key = `${page}:${mcid}`;
			if (owners.has(key)) {
				return `MCID ${mcid} of page ${page + 1} is in two elements`;
			}
			owners.set(key, node.dict);
		}
	}
	for (const [index, { page, mcids }] of pages.entries()) {
		const parents = parentsOf(
			dictAt(dictAt(pdf.catalog, "StructTreeRoot"), "ParentTree"),
			numberAt(page.node, "StructParents"),
		);
		if (new Set(mcids).size < mcids.length) {
			return `page ${index + 1} uses an MCID twice`;
		}
		for (const mcid of mcids) {
			const owner = owners.get(`${index}:${mcid}`);
			owners.delete(`${index}:${mcid}`);
			if (owner === undefined || parents[mcid] !== owner) {
				return `MCID ${mcid} of page ${index + 1} ${owner === undefined ? "is in no element" : "has another parent in the parent tree"}`;
			}
		}
	}
	return owners.size > 0 ? `elements point to content that is not there: ${[...owners.keys()].join(", ")}` : null;
}

/** Elements of a page by MCID. */
function parentsOf(tree: PDFDict | undefined, key: number | undefined): (PDFObject | undefined)[] {
	const numbers = listAt(tree, "Nums");
	const place = numbers.findIndex((item, index) => index % 2 === 0 && String(item) === String(key));
	const list = numbers[place + 1];
	if (place < 0 || !(list instanceof PDFArray)) {
		return [];
	}
	return list.asArray().map((_, index) => list.lookup(index));
}

function fontFault({ pages }: Reading, isRight: (font: PDFDict) => boolean, what: string): string | null {
	const fonts = new Set(pages.flatMap(({ shown }) => shown.map(({ font }) => font)));
	for (const font of fonts) {
		if (font === undefined || !isRight(font)) {
			return `${nameAt(font, "BaseFont") ?? "a font"} ${what}`;
		}
	}
	return null;
}

function isEmbedded(font: PDFDict): boolean {
	const descendants = nameAt(font, "Subtype") === "Type0" ? listAt(font, "DescendantFonts") : [font];
	return descendants.every((descendant) => {
		const descriptor = descendant instanceof PDFDict ? dictAt(descendant, "FontDescriptor") : undefined;
		return ["FontFile", "FontFile2", "FontFile3"].some((key) => at(descriptor, key) !== undefined);
	});
}

/** Every code shown has text, and none of the three values that stand for none (7.21.7). */
function unicodeFault({ pages }: Reading): string | null {
	const cmaps = new Map<PDFDict, Cmap>();
	for (const [index, { shown }] of pages.entries()) {
		for (const { font, code } of shown) {
			const text = font === undefined ? undefined : cmapFor(font, cmaps).get(code);
			if (text === undefined || text === "" || /[\0\ufeff\ufffe]/.test(text)) {
				return `page ${index + 1}: code ${code} of ${nameAt(font, "BaseFont") ?? "a font"} has no text`;
			}
		}
	}
	return null;
}
