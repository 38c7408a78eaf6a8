/**
 * What runs over in a document that must stand on one page. Never shrunk: the person chooses what waits for another day.
 */
import { anchoredLines } from "../../anchored.ts";
import type { Anchor, DocumentTree } from "../../tree.ts";
import type { Strip, Tag } from "./model.ts";
import type { PageOfStrips } from "./paginate.ts";

/**
 * The last fields of the document, as many as have to go so that the rest stands on one page: those on later pages, and
 * more where our own last lines would still run over. In order; none when one page holds all.
 */
export function fieldsOver(tree: DocumentTree, pages: readonly PageOfStrips[], pageHeight: number): Anchor[] {
	const [front, ...later] = pages;
	if (front === undefined || later.length === 0) {
		return [];
	}
	const fieldOf = fieldFinder(pages);
	const lines = anchoredLines(tree);
	const over = new Set(later.flat().map(({ strip }) => fieldOf(strip)));
	const isOurs = ({ strip }: PageOfStrips[number]) => fieldOf(strip) === undefined && !goesAlong(strip);
	let needed = heightOf(later.flat().filter(isOurs)) - (pageHeight - bottomOf(front));
	for (const { anchor } of lines.filter((one) => !over.has(one.anchor) && !one.isRow).toReversed()) {
		if (needed <= 0) {
			break;
		}
		over.add(anchor);
		needed -= heightOf(front.filter(({ strip }) => fieldOf(strip) === anchor));
	}
	return lines.flatMap(({ anchor }) => (over.has(anchor) ? [anchor] : []));
}

/** A heading, and a speaker's name, go with the words they stand over. */
const goesAlong = (strip: Strip): boolean =>
	strip.frame?.kind === "family" ||
	strip.frame?.kind === "worker" ||
	strip.items.some((item) => item.type === "line" && /^H\d$/.test(item.item.tag?.role ?? ""));

/** Which field a strip belongs to. Only a field's first line is marked; the others have the same element of the structure. */
function fieldFinder(pages: readonly PageOfStrips[]): (strip: Strip) => string | undefined {
	const anchors = new Map<Tag, string>();
	const items = (strip: Strip) => strip.items.flatMap((item) => (item.type === "line" ? [item.item] : []));
	for (const { tag, anchor } of pages.flat().flatMap(({ strip }) => items(strip))) {
		if (tag !== null && anchor !== undefined) {
			anchors.set(tag, anchor);
		}
	}
	return (strip) => items(strip).flatMap(({ tag }) => (tag === null ? [] : (anchors.get(tag) ?? [])))[0];
}

const heightOf = (placed: PageOfStrips): number =>
	placed.reduce((sum, { strip }) => sum + strip.height + strip.before, 0);

function bottomOf(page: PageOfStrips): number {
	const last = page.at(-1);
	return last === undefined ? 0 : last.y + last.strip.height;
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
