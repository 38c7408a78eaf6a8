/**
 * What runs over in a document that must stand on one page. Never shrunk: the person chooses what waits for another day.
 */
import { anchoredLines, withoutLines } from "../../anchored.ts";
import type { Anchor, Block, DocumentTree } from "../../tree.ts";

/**
 * The last lines of the document, as few as will do, without which all the rest stands on one page; in their order.
 * Whom to ring goes only when nothing else is left. `fits` lays a tree out and says whether one page holds it.
 */
export function fieldsOver(tree: DocumentTree, fits: (fewer: DocumentTree) => boolean): Anchor[] {
	const lines = anchoredLines(tree).filter(({ section }) => section !== "");
	const order = [
		...lines.filter(({ isRow }) => !isRow).toReversed(),
		...lines.filter(({ isRow }) => isRow).toReversed(),
	];
	const without = (count: number): Set<Anchor> => new Set(order.slice(0, count).map(({ anchor }) => anchor));
	let low = 0;
	let high = order.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (fits({ ...tree, blocks: withoutLines(tree.blocks, without(middle)) })) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	const over = without(low);
	return lines.flatMap(({ anchor }) => (over.has(anchor) ? [anchor] : []));
}

/**
 * The tree on one page, without asking anybody: pictures as small as they may be, then, of the lines that may go
 * (`mayLeaveOff`), the most needed are kept first, each that still fits. All that may go is gone when even that is not enough.
 */
export function withoutLeastNeeded(
	tree: DocumentTree,
	fits: (fewer: DocumentTree) => boolean,
): { readonly fewer: DocumentTree; readonly left: readonly Anchor[] } {
	if (fits(tree)) return { fewer: tree, left: [] };
	const small = { ...tree, blocks: tree.blocks.map(smallPictures) };
	if (fits(small)) return { fewer: small, left: [] };
	const order = tree.mayLeaveOff ?? [];
	const left = new Set(order);
	const without = (): DocumentTree => ({ ...small, blocks: withRest(tree, leaving(small.blocks, left)) });
	for (const line of order.toReversed()) {
		left.delete(line);
		if (!fits(without())) left.add(line);
	}
	return { fewer: without(), left: order.filter((line) => left.has(line)).flatMap(([anchor]) => anchor ?? []) };
}

const smallPictures = (block: Block): Block => (block.kind === "pictures" ? { ...block, isSmall: true } : block);

function leaving(blocks: readonly Block[], lines: ReadonlySet<readonly Anchor[]>): Block[] {
	const anchors = new Set([...lines].flat());
	return withoutLines(blocks, anchors, anchors);
}

/** The line that says where the rest is, before the last block or at its end. */
function withRest({ whereRestIs, restEndsLast }: DocumentTree, blocks: readonly Block[]): Block[] {
	if (whereRestIs === undefined) return [...blocks];
	const last = blocks.at(-1);
	if (restEndsLast !== true || last?.kind !== "paragraph")
		return [...blocks.slice(0, -1), whereRestIs, ...blocks.slice(-1)];
	return [...blocks.slice(0, -1), { ...last, runs: [...last.runs, { kind: "text", text: " " }, ...whereRestIs.runs] }];
}

/** Of a line that was left off: enough to know which it is. */
const LINE_START = 60;

/** What was left off, each line by its first words, so that whoever exports can tell what the reader will not see. */
export function leftOffWarning(tree: DocumentTree, left: readonly Anchor[]): string {
	const bySection = new Map<string, string[]>();
	for (const { anchor, section, words } of anchoredLines(tree))
		if (left.includes(anchor)) bySection.set(section, [...(bySection.get(section) ?? []), startOf(words)]);
	const named = [...bySection].map(([section, lines]) => `under “${section}”: ${lines.join(" / ")}`);
	return `Left off, to keep this on one page, ${named.join("; ")} – these lines stand in the whole plan.`;
}

function startOf(words: string): string {
	const line = words.replace(/\s+/g, " ").trim();
	if (line.length <= LINE_START) return line;
	return `${line.slice(0, line.lastIndexOf(" ", LINE_START) > 0 ? line.lastIndexOf(" ", LINE_START) : LINE_START)}…`;
}

/** Says which, by section and place, never by their words. */
export function overWarning(tree: DocumentTree, over: readonly Anchor[]): string {
	const which = placesOf(tree, over);
	const named = which === "" ? "" : ` What runs over: ${which}.`;
	return `This does not fit on one page. Leave some lines for another day.${named}`;
}

function placesOf(tree: DocumentTree, over: readonly Anchor[]): string {
	const bySection = new Map<string, number[]>();
	for (const { anchor, section, line } of anchoredLines(tree)) {
		if (over.includes(anchor)) {
			bySection.set(section, [...(bySection.get(section) ?? []), line]);
		}
	}
	return [...bySection]
		.map(([section, lines]) => `“${section}”, line${lines.length === 1 ? "" : "s"} ${lines.join(", ")}`)
		.join("; ");
}
