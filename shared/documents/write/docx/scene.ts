/** What all parts of the writer share while one document is made: anchors already used, numbers given out, pictures at hand. */
import { BookmarkEnd, BookmarkStart, type ParagraphChild, type XmlComponent } from "docx";
import type { Anchor, DocumentTree, HeadingBlock, ParagraphBlock } from "../../tree.ts";
import { frontSections, leadParagraphs } from "./front.ts";
import { type Look, lookOf } from "./look.ts";

export interface Picture {
	readonly svg: string;
	readonly png: Uint8Array;
}

export interface Scene {
	readonly tree: DocumentTree;
	readonly look: Look;
	readonly pictures: ReadonlyMap<string, Picture>;
	/** Section headings of the first page, in their order. */
	readonly front: readonly HeadingBlock[];
	/** Paragraphs right under the name. */
	readonly lead: readonly ParagraphBlock[];
	/** Puts the anchor's bookmark round the children. A second use of an anchor, or none, leaves them as they are. */
	readonly mark: (anchor: Anchor | undefined, children: readonly ParagraphChild[]) => readonly ParagraphChild[];
	/** A number that no other drawing in this document has. */
	readonly nextDrawing: () => number;
	/** A number for each ordered list, so that each starts at 1. */
	readonly nextList: () => number;
}

/** In: the tree of a document, and its pictures as drawn. Out: what its blocks share while they are written; for one file. */
export function openScene(tree: DocumentTree, pictures: ReadonlyMap<string, Picture>): Scene {
	const used = new Set<Anchor>();
	let drawings = 0;
	let lists = 0;
	return {
		tree,
		look: lookOf(tree),
		pictures,
		front: frontSections(tree),
		lead: leadParagraphs(tree),
		mark(anchor, children) {
			if (anchor === undefined || used.has(anchor)) return children;
			used.add(anchor);
			return [point(new BookmarkStart(anchor, used.size)), ...children, point(new BookmarkEnd(used.size))];
		},
		nextDrawing() {
			drawings += 1;
			return drawings;
		},
		nextList() {
			lists += 1;
			return lists;
		},
	};
}

/** The two ends of a bookmark may stand in a paragraph, though the library's types name only the whole. */
const point = (end: XmlComponent): ParagraphChild => end as ParagraphChild;
