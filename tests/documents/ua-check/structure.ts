/** The structure tree of a PDF as plain nodes, with the text that is read aloud. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { at, dictAt, listAt, nameAt, numberAt, type PageReading, textAt } from "./reading.ts";

const PG = PDFName.of("Pg");

export interface StructureNode {
	readonly role: string;
	readonly dict: PDFDict;
	readonly children: readonly StructureNode[];
	/** What is read aloud for it and all inside it. */
	readonly text: string;
	readonly lang: string | undefined;
	readonly alt: string | undefined;
	/** Marked content directly in it: page index and MCID. */
	readonly contents: readonly { readonly page: number; readonly mcid: number }[];
	/** Annotations directly in it. */
	readonly annotations: readonly PDFDict[];
}

export interface Structure {
	readonly root: PDFDict | undefined;
	readonly children: readonly StructureNode[];
}

/** Reads the whole tree; a PDF without one gives no children. */
export function structureOf(pdf: PDFDocument, pages: readonly PageReading[]): Structure {
	const root = dictAt(pdf.catalog, "StructTreeRoot");
	const roleMap = dictAt(root, "RoleMap");
	const pageIndex = new Map(pages.map(({ page }, index) => [page.ref, index]));
	const read = (dict: PDFDict): StructureNode => {
		const pg = dict.get(PG);
		const ownPage = pg instanceof PDFRef ? pageIndex.get(pg) : undefined;
		const parts = listAt(dict, "K").map((kid) => readKid(kid, ownPage, pageIndex, pages, read));
		const role = nameAt(dict, "S") ?? "";
		return {
			role: nameAt(roleMap, role) ?? role,
			dict,
			children: parts.flatMap((part) => part.node ?? []),
			text: textAt(dict, "ActualText") ?? parts.map((part) => part.node?.text ?? part.text ?? "").join(""),
			lang: textAt(dict, "Lang"),
			alt: textAt(dict, "Alt"),
			contents: parts.flatMap((part) => part.content ?? []),
			annotations: parts.flatMap((part) => part.annotation ?? []),
		};
	};
	const children = listAt(root, "K").filter((kid): kid is PDFDict => kid instanceof PDFDict);
	return { root, children: children.map(read) };
}

interface Kid {
	readonly node?: StructureNode;
	readonly text?: string;
	readonly content?: { readonly page: number; readonly mcid: number };
	readonly annotation?: PDFDict;
}

function readKid(
	kid: PDFObject,
	ownPage: number | undefined,
	pageIndex: ReadonlyMap<PDFRef, number>,
	pages: readonly PageReading[],
	read: (dict: PDFDict) => StructureNode,
): Kid {
	if (kid instanceof PDFNumber) {
		return contentKid(ownPage, kid.asNumber(), pages);
	}
	if (!(kid instanceof PDFDict)) {
		return {};
	}
	switch (nameAt(kid, "Type")) {
		case "MCR": {
			const pg = kid.get(PG);
			return contentKid(pg instanceof PDFRef ? pageIndex.get(pg) : ownPage, numberAt(kid, "MCID") ?? -1, pages);
		}
		case "OBJR": {
			const annotation = at(kid, "Obj");
			return annotation instanceof PDFDict ? { annotation } : {};
		}
		default:
			return { node: read(kid) };
	}
}

function contentKid(page: number | undefined, mcid: number, pages: readonly PageReading[]): Kid {
	return page === undefined
		? { content: { page: -1, mcid } }
		: { content: { page, mcid }, text: pages[page]?.textByMcid.get(mcid) ?? "" };
}

/** Every node, in the order it is read. */
export function flat(nodes: readonly StructureNode[]): StructureNode[] {
	return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** An attribute of a node, from any of its attribute objects. */
export function attribute(node: StructureNode, key: string): PDFObject | undefined {
	const value = at(node.dict, "A");
	const objects = value instanceof PDFArray ? listAt(node.dict, "A") : value === undefined ? [] : [value];
	return objects
		.map((object) => (object instanceof PDFDict ? at(object, key) : undefined))
		.find((found) => found !== undefined);
}
