/**
 * What runs over in a document that must stand on one page. Never shrunk: the person chooses what waits for another day.
 */
import { anchoredLines } from "../../anchored.ts";
import type { Anchor, DocumentTree } from "../../tree.ts";
import type { Tag } from "./model.ts";
import type { PageOfStrips } from "./paginate.ts";

/** The fields of which a line stands on a page after the first, in order. */
export function fieldsOver(tree: DocumentTree, pages: readonly PageOfStrips[]): Anchor[] {
	const anchors = new Map<Tag, string>();
	const over = new Set<string>();
	for (const [page, strips] of pages.entries()) {
		for (const item of strips.flatMap(({ strip }) => strip.items)) {
			if (item.type !== "line" || item.item.tag === null) {
				continue;
			}
			const { tag, anchor = anchors.get(tag) } = item.item;
			if (anchor !== undefined) {
				anchors.set(tag, anchor);
				if (page > 0) {
					over.add(anchor);
				}
			}
		}
	}
	return anchoredLines(tree).flatMap(({ anchor }) => (over.has(anchor) ? [anchor] : []));
}

/** Says which, by section and place, never by their words. Nothing when all fits. */
export function overWarnings(tree: DocumentTree, over: readonly Anchor[], pages: number): string[] {
	if (pages <= 1) {
		return [];
	}
	const bySection = new Map<string, number[]>();
	for (const { anchor, section, line } of anchoredLines(tree)) {
		if (over.includes(anchor)) {
			bySection.set(section, [...(bySection.get(section) ?? []), line]);
		}
	}
	const which = [...bySection].map(
		([section, lines]) => `“${section}”, line${lines.length === 1 ? "" : "s"} ${lines.join(", ")}`,
	);
	const named = which.length === 0 ? "" : ` What runs over: ${which.join("; ")}.`;
	return [`This does not fit on one page. Leave some lines for another day.${named}`];
}
