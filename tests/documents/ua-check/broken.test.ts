/** A rule that cannot fail proves nothing: each is broken once, in a PDF that was clean. */
import {
	PDFArray,
	PDFBool,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFString,
} from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import { resources } from "../pdf/resources.ts";
import { h, list, p, q, table, tree } from "../pdf/trees.ts";
import { brokenRules, checkPdfUa, RULE_NAMES } from "./index.ts";
import { bytesOfStream, dictAt, listAt, nameAt } from "./reading.ts";

const source: DocumentTree = tree([
	p("My plan", "kind"),
	h(1, "Lys"),
	h(2, "What matters"),
	q("Tea before words."),
	{ kind: "voice", voice: "worker", speaker: "Hannah, adds", text: "Rest." },
	{ kind: "voice", voice: "worker", speaker: "Joy, adds", text: "Sleep." },
	list(["One", "Two"]),
	table(
		"Who has what",
		[
			["Who", 0.5],
			["What", 0.5],
		],
		[
			["Me", "All"],
			["Joy", "Some"],
		],
	),
	{ kind: "pictures", pictures: [{ concept: "tea" }] },
]);

let clean: Uint8Array;
beforeAll(async () => {
	clean = (await writePdf(source, resources)).bytes;
});

/** Every element of the structure with this role. */
function elements(pdf: PDFDocument, role: string): PDFDict[] {
	const find = (dict: PDFDict): PDFDict[] => [
		...(nameAt(dict, "S") === role ? [dict] : []),
		...listAt(dict, "K").flatMap((kid) => (kid instanceof PDFDict ? find(kid) : [])),
	];
	return find(required(dictAt(pdf.catalog, "StructTreeRoot")));
}

function element(pdf: PDFDocument, role: string): PDFDict {
	return required(elements(pdf, role)[0]);
}

function required<T>(value: T | undefined): T {
	if (value === undefined) {
		throw new Error("The clean PDF lacks what is to be broken");
	}
	return value;
}

function kids(dict: PDFDict): PDFArray {
	return dict.lookup(PDFName.of("K"), PDFArray);
}

function setRole(dict: PDFDict, role: string): void {
	dict.set(PDFName.of("S"), PDFName.of(role));
}

/** Rewrites a page's content as text. */
function editContent(pdf: PDFDocument, edit: (content: string) => string): void {
	const { node } = required(pdf.getPages()[0]);
	const content = new TextDecoder("latin1").decode(bytesOfStream(node.lookup(PDFName.of("Contents"))));
	const edited = edit(content);
	expect(edited).not.toBe(content);
	node.set(
		PDFName.of("Contents"),
		pdf.context.register(pdf.context.stream(Uint8Array.from(edited, (char) => char.charCodeAt(0)))),
	);
}

function editXmp(pdf: PDFDocument, edit: (xmp: string) => string): void {
	const xmp = new TextDecoder().decode(bytesOfStream(pdf.catalog.lookup(PDFName.of("Metadata"))));
	pdf.catalog.set(
		PDFName.of("Metadata"),
		pdf.context.register(pdf.context.stream(new TextEncoder().encode(edit(xmp)), { Type: "Metadata", Subtype: "XML" })),
	);
}

function addAnnotation(pdf: PDFDocument, entries: Record<string, PDFObject>): void {
	const { node } = required(pdf.getPages()[0]);
	const annotation = pdf.context.obj({ Type: "Annot", Rect: [0, 0, 10, 10] });
	for (const [key, value] of Object.entries(entries)) {
		annotation.set(PDFName.of(key), value);
	}
	node.set(PDFName.of("Annots"), pdf.context.obj([pdf.context.register(annotation)]));
}

function fonts(pdf: PDFDocument): PDFDict[] {
	const all = required(dictAt(required(pdf.getPages()[0]).node.Resources(), "Font"));
	return all.keys().map((key) => all.lookup(key, PDFDict));
}

/** What breaks each rule. One more entry than one for some: a rule may be broken in several ways. */
const BREAKS: readonly (readonly [rule: string, how: string, breakIt: (pdf: PDFDocument) => unknown])[] = [
	["document: marked", "no MarkInfo", (pdf) => pdf.catalog.delete(PDFName.of("MarkInfo"))],
	[
		"document: marked",
		"Marked false",
		(pdf) => dictAt(pdf.catalog, "MarkInfo")?.set(PDFName.of("Marked"), PDFBool.False),
	],
	[
		"document: no suspects",
		"Suspects true",
		(pdf) => dictAt(pdf.catalog, "MarkInfo")?.set(PDFName.of("Suspects"), PDFBool.True),
	],
	["document: language", "no Lang", (pdf) => pdf.catalog.delete(PDFName.of("Lang"))],
	["document: title", "no title in XMP", (pdf) => editXmp(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ""))],
	["document: title", "empty title", (pdf) => editXmp(pdf, (xmp) => xmp.replace(/(<rdf:li[^>]*>)[^<]*/, "$1"))],
	["document: title is shown", "no viewer preferences", (pdf) => pdf.catalog.delete(PDFName.of("ViewerPreferences"))],
	["document: claims PDF/UA-1", "part 2", (pdf) => editXmp(pdf, (xmp) => xmp.replace(">1<", ">2<"))],
	["document: claims PDF/UA-1", "no metadata", (pdf) => pdf.catalog.delete(PDFName.of("Metadata"))],
	[
		"document: tab order",
		"annotations and no Tabs",
		(pdf) => {
			addAnnotation(pdf, { Subtype: PDFName.of("Text") });
			pdf.getPages()[0]?.node.delete(PDFName.of("Tabs"));
		},
	],
	[
		"document: no changing or hidden layers, no scripts",
		"an open action",
		(pdf) => pdf.catalog.set(PDFName.of("OpenAction"), pdf.context.obj({ S: "JavaScript" })),
	],
	["structure: tree", "none", (pdf) => pdf.catalog.delete(PDFName.of("StructTreeRoot"))],
	["structure: standard roles", "an own role", (pdf) => setRole(element(pdf, "BlockQuote"), "Words")],
	["structure: nesting", "a cell outside a row", (pdf) => setRole(element(pdf, "P"), "TD")],
	["structure: nesting", "a list body in a paragraph", (pdf) => setRole(element(pdf, "LI"), "P")],
	["structure: equal to the document", "a paragraph as a heading", (pdf) => setRole(element(pdf, "P"), "H2")],
	[
		"structure: equal to the document",
		"two elements exchanged",
		(pdf) => kids(element(pdf, "Document")).insert(0, required(kids(element(pdf, "Document")).asArray()[3])),
	],
	["structure: equal to the document", "one element lost", (pdf) => kids(element(pdf, "Document")).remove(0)],
	[
		"structure: equal to the document",
		"other words",
		(pdf) => element(pdf, "H1").set(PDFName.of("ActualText"), PDFString.of("Los")),
	],
	["structure: headings in order", "H1 then H3", (pdf) => setRole(element(pdf, "H2"), "H3")],
	["structure: headings in order", "begins with H2", (pdf) => setRole(element(pdf, "H1"), "H2")],
	["structure: table headers", "no scope", (pdf) => element(pdf, "TH").delete(PDFName.of("A"))],
	["structure: table headers", "no header", (pdf) => elements(pdf, "TH").map((cell) => setRole(cell, "TD"))],
	["structure: regular rows", "a cell too few", (pdf) => kids(required(elements(pdf, "TR")[1])).remove(1)],
	["structure: lists", "an item without a body", (pdf) => setRole(element(pdf, "LBody"), "Lbl")],
	["structure: lists", "no numbering", (pdf) => element(pdf, "L").delete(PDFName.of("A"))],
	["structure: figures have words", "a Figure without Alt", (pdf) => setRole(element(pdf, "P"), "Figure")],
	["structure: notes have ids", "no ID", (pdf) => element(pdf, "Note").delete(PDFName.of("ID"))],
	[
		"structure: notes have ids",
		"the same ID twice",
		(pdf) => elements(pdf, "Note").map((note) => note.set(PDFName.of("ID"), PDFString.of("a"))),
	],
	[
		"structure: links",
		"a link outside the structure",
		(pdf) => addAnnotation(pdf, { Subtype: PDFName.of("Link"), Contents: PDFString.of("a") }),
	],
	[
		"content: all tagged or artifact",
		"a line drawn at the end",
		(pdf) => editContent(pdf, (content) => `${content}\n0 0 m 10 10 l S`),
	],
	[
		"content: all tagged or artifact",
		"an artifact opened up",
		(pdf) => editContent(pdf, (content) => content.replace(/\/Artifact <<[\s\S]*?>> BDC/, "/Span BMC")),
	],
	[
		"content: no artifact inside tags",
		"an artifact in a paragraph",
		(pdf) => editContent(pdf, (content) => content.replace(/(\/P <<[\s\S]*?>> BDC)/, "$1\n/Artifact BMC EMC")),
	],
	[
		"content: MCIDs",
		"one used twice",
		(pdf) => editContent(pdf, (content) => content.replace("/MCID 1\n", "/MCID 0\n")),
	],
	[
		"content: MCIDs",
		"one that no element has",
		(pdf) => editContent(pdf, (content) => content.replace("/MCID 1\n", "/MCID 999\n")),
	],
	["content: MCIDs", "one in two elements", (pdf) => kids(element(pdf, "H1")).push(PDFNumber.of(0))],
	["content: MCIDs", "another parent in the parent tree", (pdf) => exchangeParents(pdf)],
	[
		"content: no forms or images unread",
		"an XObject in a paragraph",
		(pdf) => editContent(pdf, (content) => content.replace(/(\/P <<[\s\S]*?>> BDC)/, "$1\n/Fm0 Do")),
	],
	[
		"fonts: embedded",
		"no font file",
		(pdf) =>
			dictAt(listAt(fonts(pdf)[0], "DescendantFonts")[0] as PDFDict, "FontDescriptor")?.delete(PDFName.of("FontFile2")),
	],
	["fonts: ToUnicode", "none", (pdf) => required(fonts(pdf)[0]).delete(PDFName.of("ToUnicode"))],
	[
		"fonts: ToUnicode",
		"a character that is none",
		(pdf) => setCmap(pdf, `beginbfrange <0000> <00ff> [${"<feff> ".repeat(256)}] endbfrange`),
	],
	[
		"fonts: no .notdef",
		"glyph 0 shown",
		(pdf) => editContent(pdf, (content) => content.replace(/\[<[0-9a-f]{4}/, "[<0000")),
	],
];

function exchangeParents(pdf: PDFDocument): void {
	const parents = listAt(dictAt(dictAt(pdf.catalog, "StructTreeRoot"), "ParentTree"), "Nums")[1];
	if (parents instanceof PDFArray) {
		const [first, second] = parents.asArray();
		parents.set(0, required(second));
		parents.set(1, required(first));
	}
}

function setCmap(pdf: PDFDocument, cmap: string): void {
	for (const font of fonts(pdf)) {
		font.set(PDFName.of("ToUnicode"), pdf.context.register(pdf.context.stream(cmap)));
	}
}

describe("the checker", () => {
	it("finds nothing in a clean PDF", async () => {
		expect(await brokenRules(clean, source)).toEqual([]);
		expect((await checkPdfUa(clean)).map(({ rule }) => rule)).toEqual(RULE_NAMES);
	});

	it("finds nothing in a clean PDF that pdf-lib has written anew", async () => {
		const pdf = await PDFDocument.load(clean, { updateMetadata: false });
		expect(await brokenRules(await pdf.save({ useObjectStreams: false }), source)).toEqual([]);
	});

	it.each(BREAKS)("breaks “%s”: %s", async (rule, _, breakIt) => {
		const pdf = await PDFDocument.load(clean, { updateMetadata: false });
		breakIt(pdf);
		const broken = await brokenRules(await pdf.save({ useObjectStreams: false }), source);
		expect(broken.map((line) => line.slice(0, line.indexOf(": ", rule.length - 1)))).toContain(rule);
	});

	it("has a way to break every rule", () => {
		expect(RULE_NAMES.filter((rule) => !BREAKS.some(([broken]) => broken === rule))).toEqual([]);
	});

	it("never says words of the document", async () => {
		const other = tree([p("My plan", "kind"), h(1, "Somebody else")]);
		expect((await brokenRules(clean, other)).join("\n")).not.toMatch(/Tea|Lys|Somebody|Rest/);
	});
});
