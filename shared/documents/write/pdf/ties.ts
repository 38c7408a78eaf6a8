/**
 * Ties between blocks, once all are laid out (design/documents.md section 11).
 */
import type { Block } from "../../tree.ts";
import type { LayoutName } from "../../tree-layout.ts";
import { FREE, LONE, type Strip, TOGETHER } from "./model.ts";

/**
 * A goal breaks only between rows of its table: all else from its heading to the next heading is tied. Not in a lite plan,
 * which runs on, nor in large print, where a goal is longer than a page: there a page may end between any two blocks.
 * A goal is a sub-section that opens with the person's words for it.
 */
export function tieGoals(layout: LayoutName, blocks: readonly Block[], parts: readonly Strip[][]): void {
	if (layout === "lite" || layout === "large") return;
	let isInGoal = false;
	for (const [at, block] of blocks.entries()) {
		if (block.kind === "heading" && block.level <= 3) {
			const next = blocks[at + 1];
			isInGoal = block.level === 3 && next?.kind === "quote" && next.size === "goal";
			continue;
		}
		for (const [index, strip] of (isInGoal ? (parts[at] ?? []) : []).entries()) {
			if (strip.tie < TOGETHER && (index === 0 || block.kind !== "table")) {
				strip.tie = TOGETHER;
			}
		}
	}
}

/** A last paragraph of one line does not stand alone at the head of a page: it takes the one before it along. */
export function tieLastLines(blocks: readonly Block[], parts: readonly Strip[][]): void {
	for (const [at, block] of blocks.entries()) {
		const [only, second] = parts[at] ?? [];
		const isLast = blocks[at + 1] === undefined || blocks[at + 1]?.kind === "heading";
		if (block.kind === "paragraph" && isLast && only?.tie === FREE && second === undefined) {
			only.tie = LONE;
		}
	}
}
