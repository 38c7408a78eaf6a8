/** Lines that the person leaves for another day, taken out of a page by their field. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import { anchorIn } from "../../shared/documents/anchored.ts";
import type { Anchor, Block } from "../../shared/documents/tree.ts";
import type { Context } from "../full/context.ts";
import { allQuotes } from "../full/quote-list.ts";

/**
 * In: blocks of sections. Out: the same without the lines that are left for another day (`options.leaveOut`), without the
 * translation and the small line that belong to words left out, and without a heading that would stand over nothing.
 */
export function withoutLines({ plan, options }: Context, blocks: readonly Block[]): Block[] {
	const left = new Set(options.leaveOut);
	if (left.size === 0) return [...blocks];
	const translations = new Set(
		allQuotes(plan).flatMap((quote) => quote.translations.map((translation) => anchorFor(translation.id))),
	);
	const kept: Block[] = [];
	let isAfterLeft = false;
	for (const block of blocks) {
		if (isAfterLeft && belongsToWords(block, translations)) continue;
		const rest = without(block, left);
		isAfterLeft = rest === null;
		if (rest !== null) kept.push(rest);
	}
	// Past the end stands the block itself, which is a heading: nothing follows it.
	return kept.filter((block, at) => block.kind !== "heading" || (kept[at + 1] ?? block).kind !== "heading");
}

function belongsToWords(block: Block, translations: ReadonlySet<Anchor>): boolean {
	if (block.kind !== "paragraph") return false;
	const field = anchorIn(block.runs);
	return field === undefined ? block.style === "when" : translations.has(field);
}

/** null: nothing is left of it. */
function without(block: Block, left: ReadonlySet<Anchor>): Block | null {
	const isLeft = (anchor: Anchor | undefined): boolean => anchor !== undefined && left.has(anchor);
	switch (block.kind) {
		case "quote":
		case "voice":
			return isLeft(block.anchor) ? null : block;
		case "paragraph":
			return isLeft(block.anchor ?? anchorIn(block.runs)) ? null : block;
		case "list": {
			const items = block.items.filter(({ anchor, runs }) => !isLeft(anchor ?? anchorIn(runs)));
			return items.length === 0 ? null : { ...block, items };
		}
		case "table": {
			const rows = block.rows.filter(({ anchor }) => !isLeft(anchor));
			return rows.length === 0 ? null : { ...block, rows };
		}
		case "together": {
			const inner = block.blocks.flatMap((one) => without(one, left) ?? []);
			return inner.length === 0 ? null : { ...block, blocks: inner };
		}
		default:
			return block;
	}
}
