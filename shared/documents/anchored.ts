/** The lines of a document that a person could leave out: each with its field, its section, and its place there. */
import { innerBlocks } from "./fonts/missing.ts";
import type { Anchor, Block, DocumentTree, Run } from "./tree.ts";

export interface AnchoredLine {
	readonly anchor: Anchor;
	/** Heading of its section; never the person's words. */
	readonly section: string;
	/** Its place among the lines of the section, 1 first. */
	readonly line: number;
	/** A row of a table, such as whom to ring: it only goes when it does not fit itself. */
	readonly isRow: boolean;
}

/** In the order of the document. Headings are no lines. */
export function anchoredLines({ blocks }: Pick<DocumentTree, "blocks">): AnchoredLine[] {
	const lines: AnchoredLine[] = [];
	let section = "";
	let line = 0;
	const visit = (block: Block): void => {
		if (block.kind === "heading" && block.level <= 2) {
			section = block.level === 2 ? block.text : "";
			line = 0;
		}
		for (const anchor of anchorsOf(block)) {
			line += 1;
			if (anchor !== undefined) lines.push({ anchor, section, line, isRow: block.kind === "table" });
		}
		for (const inner of innerBlocks(block)) visit(inner);
	};
	blocks.forEach(visit);
	return lines;
}

/** The first field that stands in a line. */
export function anchorIn(runs: readonly Run[]): Anchor | undefined {
	for (const run of runs) if (run.kind === "text" && run.anchor !== undefined) return run.anchor;
	return undefined;
}

/** One for each thing that is a line of its own. */
function anchorsOf(block: Block): (Anchor | undefined)[] {
	switch (block.kind) {
		case "quote":
		case "voice":
			return [block.anchor];
		case "paragraph":
			return [block.anchor ?? anchorIn(block.runs)];
		case "list":
			return block.items.map(({ anchor, runs }) => anchor ?? anchorIn(runs));
		case "table":
			return block.rows.map(({ anchor }) => anchor);
		default:
			return [];
	}
}
