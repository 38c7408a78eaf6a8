/** A PDF as the checker sees it: objects through pdf-lib, page contents through our own reader. */
import {
	decodePDFRawStream,
	PDFArray,
	PDFBool,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	type PDFPage,
	PDFRawStream,
	PDFStream,
	PDFString,
} from "@cantoo/pdf-lib";
import { type Cmap, cmapOf } from "./cmap.ts";
import { isBytes, isName, type Operand, operationsOf, textOfBytes } from "./tokens.ts";

/** One paint operation (text, path, image), and what it stands in. */
export interface Paint {
	readonly operator: string;
	/** Innermost MCID, if any. */
	readonly mcid: number | null;
	readonly isArtifact: boolean;
	/** Text, with the ActualText of the spans it stands in. */
	readonly text: string;
}

/** A glyph code shown with a font. */
export interface Shown {
	readonly font: PDFDict | undefined;
	readonly code: number;
}

export interface PageReading {
	readonly page: PDFPage;
	readonly paints: readonly Paint[];
	/** MCIDs in the order they are opened, repeats included. */
	readonly mcids: readonly number[];
	readonly textByMcid: ReadonlyMap<number, string>;
	readonly shown: readonly Shown[];
	/** Tagged content inside an artifact, or an artifact inside tagged content. */
	readonly mixed: number;
}

const TEXT_OPERATORS = new Set(["Tj", "TJ", "'", '"']);
const PATH_OPERATORS = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"]);

interface Mark {
	readonly tag: string;
	readonly mcid: number | null;
	readonly actual: string | null;
	isSpoken: boolean;
}

/** Loads without touching any metadata. */
export async function load(bytes: Uint8Array): Promise<PDFDocument> {
	return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Looks a key up through references. */
export function at(dict: PDFDict | undefined, key: string): PDFObject | undefined {
	return dict?.lookup(PDFName.of(key));
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
	const value = at(dict, key);
	return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined;
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
	const value = at(dict, key);
	return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
	const value = at(dict, key);
	return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
	const value = at(dict, key);
	return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
	return at(dict, key) === PDFBool.True;
}

/** Elements of an array, references followed; a single object counts as an array of one. */
export function listAt(dict: PDFDict | undefined, key: string): PDFObject[] {
	const value = at(dict, key);
	return value instanceof PDFArray
		? value.asArray().flatMap((_, index) => value.lookup(index) ?? [])
		: value === undefined
			? []
			: [value];
}

export function bytesOfStream(stream: PDFObject | undefined): Uint8Array {
	return stream instanceof PDFRawStream
		? decodePDFRawStream(stream).decode()
		: stream instanceof PDFStream
			? stream.getContents()
			: new Uint8Array();
}

/** Reads every page's content. */
export function readPages(pdf: PDFDocument): PageReading[] {
	const cmaps = new Map<PDFDict, Cmap>();
	return pdf.getPages().map((page) => readPage(page, cmaps));
}

function contentOf(page: PDFPage): Uint8Array {
	const parts = listAt(page.node, "Contents").map(bytesOfStream);
	return Uint8Array.from(parts.flatMap((part) => [...part, 10]));
}

function readPage(page: PDFPage, cmaps: Map<PDFDict, Cmap>): PageReading {
	const resources = page.node.Resources();
	const fonts = dictAt(resources, "Font");
	const properties = dictAt(resources, "Properties");
	const stack: Mark[] = [];
	const paints: Paint[] = [];
	const mcids: number[] = [];
	const shown: Shown[] = [];
	const textByMcid = new Map<number, string>();
	let font: PDFDict | undefined;
	let mixed = 0;
	for (const { operator, operands } of operationsOf(contentOf(page))) {
		if (operator === "BDC" || operator === "BMC") {
			const mark = markOf(operands, properties);
			const holder = stack.findLast((outer) => outer.mcid !== null || outer.tag === "Artifact");
			mixed += holder !== undefined && (mark.mcid !== null || mark.tag === "Artifact") ? 1 : 0;
			stack.push(mark);
			if (mark.mcid !== null) {
				mcids.push(mark.mcid);
				textByMcid.set(mark.mcid, textByMcid.get(mark.mcid) ?? "");
			}
		} else if (operator === "EMC") {
			stack.pop();
		} else if (operator === "Tf" && isName(operands[0])) {
			font = dictAt(fonts, operands[0].name);
		} else if (TEXT_OPERATORS.has(operator) || PATH_OPERATORS.has(operator)) {
			const codes = TEXT_OPERATORS.has(operator) ? codesOf(operands) : [];
			shown.push(...codes.map((code) => ({ font, code })));
			const text = spoken(stack, codes.map((code) => unicodeOf(font, code, cmaps)).join(""));
			const mcid = stack.findLast((mark) => mark.mcid !== null)?.mcid ?? null;
			paints.push({ operator, mcid, isArtifact: stack.some((mark) => mark.tag === "Artifact"), text });
			if (mcid !== null) {
				textByMcid.set(mcid, (textByMcid.get(mcid) ?? "") + text);
			}
		}
	}
	return { page, paints, mcids, textByMcid, shown, mixed };
}

function markOf(operands: readonly Operand[], properties: PDFDict | undefined): Mark {
	const [tag, listed] = operands;
	const name = isName(tag) ? tag.name : "";
	if (isName(listed)) {
		const dict = dictAt(properties, listed.name);
		return {
			tag: name,
			mcid: numberAt(dict, "MCID") ?? null,
			actual: textAt(dict, "ActualText") ?? null,
			isSpoken: false,
		};
	}
	const entries = listed instanceof Map ? (listed as ReadonlyMap<string, Operand>) : new Map<string, Operand>();
	const mcid = entries.get("MCID");
	const actual = entries.get("ActualText");
	return {
		tag: name,
		mcid: typeof mcid === "number" ? mcid : null,
		actual: isBytes(actual) ? textOfBytes(actual) : null,
		isSpoken: false,
	};
}

/** ActualText speaks once for everything in its span. */
function spoken(stack: readonly Mark[], text: string): string {
	const span = stack.find((mark) => mark.actual !== null);
	if (span === undefined) {
		return text;
	}
	const said = span.isSpoken ? "" : (span.actual ?? "");
	span.isSpoken = true;
	return said;
}

/** Two-byte codes (Identity-H). */
function codesOf(operands: readonly Operand[]): number[] {
	const strings = operands
		.flatMap((operand) => (Array.isArray(operand) ? (operand as readonly Operand[]) : [operand]))
		.filter(isBytes);
	return strings.flatMap(({ bytes }) =>
		Array.from({ length: bytes.length >> 1 }, (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)),
	);
}

function unicodeOf(font: PDFDict | undefined, code: number, cmaps: Map<PDFDict, Cmap>): string {
	return font === undefined ? "" : (cmapFor(font, cmaps).get(code) ?? "");
}

/** A font's ToUnicode, read once. */
export function cmapFor(font: PDFDict, cmaps: Map<PDFDict, Cmap>): Cmap {
	const cmap = cmaps.get(font) ?? cmapOf(new TextDecoder("latin1").decode(bytesOfStream(at(font, "ToUnicode"))));
	cmaps.set(font, cmap);
	return cmap;
}
