/** Rules about the document, its structure and its tags. Each gives the first thing that breaks it, or null. */
import { PDFDict, type PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import { ANY_PAGE, type ExpectedNode, expectedStructure } from "./expected.ts";
import { at, bytesOfStream, dictAt, isTrue, listAt, nameAt, numberAt, type PageReading, textAt } from "./reading.ts";
import { attribute, flat, type Structure, type StructureNode } from "./structure.ts";

/** A PDF laid open for the rules. */
export interface Reading {
	readonly pdf: PDFDocument;
	readonly pages: readonly PageReading[];
	readonly structure: Structure;
	readonly nodes: readonly StructureNode[];
	readonly expected: DocumentTree | undefined;
}

/** Why a rule is broken, or null. Never holds a person's words: roles, numbers and places only. */
export type Rule = (reading: Reading) => string | null;

const STANDARD_ROLES = new Set(
	"Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
		" ",
	),
);
const PARENTS: Readonly<Record<string, readonly string[]>> = {
	LI: ["L"],
	Lbl: ["LI", "Note", "TOCI"],
	TOCI: ["TOC"],
	LBody: ["LI"],
	THead: ["Table"],
	TBody: ["Table"],
	TFoot: ["Table"],
	TR: ["Table", "THead", "TBody", "TFoot"],
	TH: ["TR"],
	TD: ["TR"],
};

const xmpOf = ({ pdf }: Reading): string => new TextDecoder().decode(bytesOfStream(at(pdf.catalog, "Metadata")));

/** Names of rules: `document…` ISO 14289-1 5 and 7.1 to 7.2, `structure…` 7.1 to 7.6. */
export const DOCUMENT_RULES = {
	"document: marked": ({ pdf }) =>
		isTrue(dictAt(pdf.catalog, "MarkInfo"), "Marked") ? null : "MarkInfo does not say Marked true",
	"document: no suspects": ({ pdf }) =>
		isTrue(dictAt(pdf.catalog, "MarkInfo"), "Suspects") ? "MarkInfo says Suspects true" : null,
	"document: language": ({ pdf }) =>
		/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textAt(pdf.catalog, "Lang") ?? "") ? null : "the catalog has no language",
	"document: title": (reading) =>
		/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmpOf(reading)) ? null : "the metadata hold no title",
	"document: title is shown": ({ pdf }) =>
		isTrue(dictAt(pdf.catalog, "ViewerPreferences"), "DisplayDocTitle") ? null : "DisplayDocTitle is not true",
	"document: claims PDF/UA-1": (reading) =>
		/<pdfuaid:part>\s*1\s*<\/pdfuaid:part>/.test(xmpOf(reading)) ? null : "pdfuaid:part is not 1",
	"document: tab order": ({ pages }) => {
		const wrong = pages.findIndex(
			({ page }) => listAt(page.node, "Annots").length > 0 && nameAt(page.node, "Tabs") !== "S",
		);
		return wrong < 0 ? null : `page ${wrong + 1} has annotations and no tab order S`;
	},
	"document: no changing or hidden layers, no scripts": ({ pdf }) =>
		["OpenAction", "AA", "OCProperties"].some((key) => at(pdf.catalog, key) !== undefined)
			? "the catalog holds actions or layers"
			: null,
} satisfies Record<string, Rule>;

export const STRUCTURE_RULES = {
	"structure: tree": ({ structure }) =>
		structure.children.length === 1 && structure.children[0]?.role === "Document"
			? null
			: "there is no structure tree with one Document",
	"structure: standard roles": ({ nodes }) =>
		nodes.map(({ role }) => role).find((role) => !STANDARD_ROLES.has(role)) ?? null,
	"structure: nesting": ({ structure }) => firstWrongParent(structure.children, "StructTreeRoot"),
	"structure: equal to the document": ({ expected, structure }) =>
		expected === undefined ? null : differenceFrom(expected, structure.children[0]),
	"structure: headings in order": ({ nodes }) => headingFault(nodes),
	"structure: table headers": ({ nodes }) => tableHeaderFault(nodes),
	"structure: regular rows": ({ nodes }) => rowFault(nodes),
	"structure: lists": ({ nodes }) => listFault(nodes),
	"structure: figures have words": ({ nodes }) =>
		nodes.some(
			(node) =>
				node.role === "Figure" && (node.alt ?? "").trim() === "" && textAt(node.dict, "ActualText") === undefined,
		)
			? "a Figure has no Alt"
			: null,
	"structure: notes have ids": ({ nodes }) => noteFault(nodes),
	"structure: links": (reading) => linkFault(reading),
} satisfies Record<string, Rule>;

function firstWrongParent(nodes: readonly StructureNode[], parent: string): string | null {
	for (const node of nodes) {
		const allowed = PARENTS[node.role];
		const inner =
			allowed !== undefined && !allowed.includes(parent)
				? `${node.role} in ${parent}`
				: firstWrongParent(node.children, node.role);
		if (inner !== null) {
			return inner;
		}
	}
	return null;
}

/** The whole tree, or the tree without the first page's pictures. */
function differenceFrom(tree: DocumentTree, have: StructureNode | undefined): string | null {
	const whole = difference(expectedStructure(tree), have, "");
	return whole === null || difference(expectedStructure(tree, false), have, "") === null ? null : whole;
}

/** Where the structure parts from the tree: a path of roles. */
function difference(want: ExpectedNode, have: StructureNode | undefined, path: string): string | null {
	const here = `${path}/${want.role}`;
	if (have === undefined || have.role !== want.role) {
		return `${here}: found ${have?.role ?? "nothing"}`;
	}
	if (want.lang !== undefined && have.lang !== want.lang) {
		return `${here}: language`;
	}
	if (want.children === undefined) {
		return have.children.length > 0
			? `${here}: has children`
			: want.alt === have.alt && isSame(letters(want.text ?? ""), letters(have.text))
				? null
				: `${here}: other text`;
	}
	if (want.children.length !== have.children.length) {
		return `${here}: ${have.children.length} children instead of ${want.children.length}`;
	}
	for (const [index, child] of want.children.entries()) {
		const inner = difference(child, have.children[index], `${here}[${index}]`);
		if (inner !== null) {
			return inner;
		}
	}
	return null;
}

/** Letter for letter; a page's number may be any. */
function isSame(want: string, have: string): boolean {
	const escaped = want.split(ANY_PAGE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return escaped.length === 1 ? want === have : new RegExp(`^${escaped.join("\\d+")}$`, "u").test(have);
}

/** Text without its spacing, which layout may change. */
export function letters(text: string): string {
	return text.replace(/\s/g, "");
}

function headingFault(nodes: readonly StructureNode[]): string | null {
	let last = 0;
	for (const { role } of nodes) {
		const level = /^H([1-6])$/.exec(role)?.[1];
		if (level === undefined) {
			continue;
		}
		if (Number(level) > last + 1) {
			return `${role} after ${last === 0 ? "nothing" : `H${last}`}`;
		}
		last = Number(level);
	}
	return last === 0 ? "there is no heading" : null;
}

function tableHeaderFault(nodes: readonly StructureNode[]): string | null {
	const scopes = ["Row", "Column", "Both"];
	for (const table of nodes.filter(({ role }) => role === "Table")) {
		const headers = flat(table.children).filter(({ role }) => role === "TH");
		const scoped = headers.filter((header) => {
			const scope = attribute(header, "Scope");
			return scope instanceof PDFName && scopes.includes(scope.decodeText());
		});
		if (headers.length === 0 || scoped.length < headers.length) {
			return `a table has ${headers.length} headers, ${scoped.length} with a scope`;
		}
	}
	return null;
}

function rowFault(nodes: readonly StructureNode[]): string | null {
	const span = (cell: StructureNode) => {
		const value = attribute(cell, "ColSpan");
		return value instanceof PDFNumber ? value.asNumber() : 1;
	};
	for (const table of nodes.filter(({ role }) => role === "Table")) {
		const widths = flat(table.children)
			.filter(({ role }) => role === "TR")
			.map((row) => row.children.reduce((sum, cell) => sum + span(cell), 0));
		if (new Set(widths).size > 1 || widths.includes(0)) {
			return `a table has rows of ${[...new Set(widths)].join(" and ")} cells`;
		}
	}
	return null;
}

function listFault(nodes: readonly StructureNode[]): string | null {
	for (const list of nodes.filter(({ role }) => role === "L")) {
		const items = list.children.filter(({ role }) => role !== "Caption" && role !== "L");
		if (items.length === 0 || items.some(({ role }) => role !== "LI")) {
			return "a list holds something other than items";
		}
		if (
			items.some(
				(item) =>
					item.children.filter(({ role }) => role === "LBody").length !== 1 ||
					item.children.some(({ role }) => role !== "LBody" && role !== "Lbl"),
			)
		) {
			return "an item is not made of a label and a body";
		}
		if (
			items.some((item) => item.children.some(({ role }) => role === "Lbl")) &&
			!(attribute(list, "ListNumbering") instanceof PDFName)
		) {
			return "a list with labels does not say its numbering";
		}
	}
	return null;
}

function noteFault(nodes: readonly StructureNode[]): string | null {
	const ids = nodes.filter(({ role }) => role === "Note").map(({ dict }) => textAt(dict, "ID"));
	return ids.includes(undefined) ? "a Note has no ID" : new Set(ids).size < ids.length ? "two Notes share an ID" : null;
}

function linkFault({ pages, nodes }: Reading): string | null {
	const tagged = new Set(nodes.filter(({ role }) => role === "Link").flatMap(({ annotations }) => annotations));
	for (const [index, { page }] of pages.entries()) {
		for (const annotation of listAt(page.node, "Annots")) {
			if (!(annotation instanceof PDFDict) || nameAt(annotation, "Subtype") !== "Link") {
				continue;
			}
			if (
				!tagged.has(annotation) ||
				(textAt(annotation, "Contents") ?? "") === "" ||
				numberAt(annotation, "StructParent") === undefined
			) {
				return `page ${index + 1} has a link that is not tagged or has no words`;
			}
		}
	}
	return null;
}
