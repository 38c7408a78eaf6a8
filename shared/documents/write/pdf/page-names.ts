/** Which places a document names by their page, and the pages they stand on. */
import { innerBlocks } from "../../fonts/missing.ts";
import type { Anchor, Block, Run } from "../../tree.ts";
import type { PageOfStrips } from "./paginate.ts";

/** Every place whose page is printed somewhere. */
export function anchorsNamed(blocks: readonly Block[]): Anchor[] {
	return blocks.flatMap((block): Anchor[] => [...namedIn(block), ...anchorsNamed(innerBlocks(block))]);
}

function namedIn(block: Block): Anchor[] {
	switch (block.kind) {
		case "contents":
			return block.entries.map(({ of }) => of);
		case "paragraph":
			return pagesOf(block.runs);
		case "list":
			return block.items.flatMap(({ runs }) => pagesOf(runs));
		case "table":
			return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => pagesOf(runs)));
		default:
			return [];
	}
}

const pagesOf = (runs: readonly Run[]): Anchor[] => runs.flatMap((run) => (run.kind === "page" ? [run.of] : []));

/** The page, from 1, of the first line of everything that has an anchor. */
export function pagesByAnchor(pages: readonly PageOfStrips[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const [index, page] of pages.entries()) {
		for (const { item } of page.flatMap(({ strip }) => strip.items.filter((one) => one.type === "line"))) {
			const { anchor } = item;
			if (anchor !== undefined && !found.has(anchor)) found.set(anchor, index + 1);
		}
	}
	return found;
}
