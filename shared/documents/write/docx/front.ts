/** The sections of the first page, which are set smaller than those that follow (design/documents.md 8.1, pages/13). */
import type { Block, DocumentTree, HeadingBlock } from "../../tree.ts";

const isSection = (block: Block): block is HeadingBlock => block.kind === "heading" && block.level === 2;

/** The section headings before the first that may open a page, in their order; none when no section does. Easy-read has none. */
export function frontSections({ blocks, layout }: Pick<DocumentTree, "blocks" | "layout">): readonly HeadingBlock[] {
	const end = blocks.findIndex((block) => isSection(block) && block.breakBefore !== undefined);
	return layout === "easy" ? [] : blocks.slice(0, Math.max(0, end)).filter(isSection);
}
