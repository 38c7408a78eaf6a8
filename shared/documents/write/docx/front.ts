/** What the first page sets in a way of its own (design/documents.md 8.1, pages/13). */
import type { Block, DocumentTree, HeadingBlock, ParagraphBlock } from "../../tree.ts";

const isSection = (block: Block): block is HeadingBlock => block.kind === "heading" && block.level === 2;

/** The section headings before the first that may open a page, in their order; none when no section does. Only the plan has such a page. */
export function frontSections({ blocks, layout }: Pick<DocumentTree, "blocks" | "layout">): readonly HeadingBlock[] {
	const end = blocks.findIndex((block) => isSection(block) && block.breakBefore !== undefined);
	return layout !== "standard" && layout !== "large" ? [] : blocks.slice(0, Math.max(0, end)).filter(isSection);
}

/** The paragraphs right under the name, which stand at the margin as it does. */
export function leadParagraphs({ blocks, layout }: Pick<DocumentTree, "blocks" | "layout">): readonly ParagraphBlock[] {
	const start = blocks.findIndex((block) => block.kind === "heading" && block.level === 1) + 1;
	const isPart = (block: Block): boolean =>
		block.kind === "paragraph" || (layout === "lite" && (block.kind === "pictures" || block.kind === "quote"));
	const end = blocks.findIndex((block, index) => index >= start && !isPart(block));
	const lead = start === 0 ? [] : blocks.slice(start, end === -1 ? undefined : end);
	return lead.filter((block) => block.kind === "paragraph");
}
