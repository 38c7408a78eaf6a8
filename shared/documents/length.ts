/** About how many pages a document takes, before anybody has laid it out. */
import type { DocumentTree } from "./tree.ts";
import { heightOf } from "./write/docx/estimate.ts";
import { lookOf, textHeight } from "./write/docx/look.ts";

/**
 * In: blocks and their layout. Out: pages, at least 1, counted from the widths of letters (as the Word writer guesses).
 * The same for every writer, so that the copies of one plan hold the same sections. Right to a page or so.
 */
export function roughPages({
	blocks,
	...paper
}: Pick<DocumentTree, "blocks" | "layout" | "bodySize" | "orientation">): number {
	const look = lookOf(paper);
	const page = textHeight(look);
	let pages = 1;
	let filled = 0;
	for (const block of blocks) {
		const opens = block.kind === "heading" ? block.breakBefore : undefined;
		const isTooLittle = opens === "third" && page - filled < page / 3;
		if (filled > 0 && (opens === "page" || isTooLittle)) {
			pages += 1;
			filled = 0;
		}
		filled += heightOf(block, look);
		const more = Math.floor(filled / page);
		pages += more;
		filled -= more * page;
	}
	return pages;
}
