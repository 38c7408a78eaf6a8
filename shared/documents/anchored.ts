/** The lines of a document that a person could leave out: each with its field, its section, and its place there. */
import { innerBlocks, sectionName } from "./fonts/missing.ts";
import type { Anchor, Block, DocumentTree, HeadingBlock, Run } from "./tree.ts";

export interface AnchoredLine {
	readonly anchor: Anchor;
	/** Heading of its section; never the person's words. */
	readonly section: string;
	/** Its place among the lines of the section, 1 first. */
	readonly line: number;
	/** What stands in it, from its start. */
	readonly words: string;
	/** A row of a table, such as whom to ring. */
	readonly isRow: boolean;
}

/** In the order of the document. Headings are no lines. */
export function anchoredLines({ blocks }: Pick<DocumentTree, "blocks">): AnchoredLine[] {
	const lines: AnchoredLine[] = [];
	let section = "";
	let number = 0;
	let line = 0;
	const visit = (block: Block): void => {
		if (block.kind === "heading" && block.level <= 2) {
			if (block.level === 2) number += 1;
			section = block.level === 2 ? sectionName(block, number) : "";
			line = 0;
		}
		for (const { anchor, runs } of linesOf(block)) {
			line += 1;
			const isRow = block.kind === "table";
			if (anchor !== undefined) lines.push({ anchor, section, line, words: plainText(runs), isRow });
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

const plainText = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");

interface Line {
	readonly anchor: Anchor | undefined;
	readonly runs: readonly Run[];
}

/** One for each thing that is a line of its own. */
function linesOf(block: Block): Line[] {
	switch (block.kind) {
		case "quote":
		case "voice":
			return [{ anchor: block.anchor, runs: [{ kind: "text", text: block.text }] }];
		case "paragraph":
			return [{ anchor: block.anchor ?? anchorIn(block.runs), runs: block.runs }];
		case "list":
			return block.items.map(({ anchor, runs }) => ({ anchor: anchor ?? anchorIn(runs), runs }));
		case "table":
			return block.rows.map(({ anchor, cells }) => ({ anchor, runs: cells[0]?.runs ?? [] }));
		default:
			return [];
	}
}

/**
 * In: blocks, fields to leave out, and fields that belong to the words before them (translations). Out: the same blocks without
 * those lines, without what belongs to words left out (a translation, a small line), and without a heading over nothing.
 */
export function withoutLines(
	blocks: readonly Block[],
	left: ReadonlySet<Anchor>,
	belonging: ReadonlySet<Anchor> = new Set(),
): Block[] {
	if (left.size === 0) return [...blocks];
	const kept: Block[] = [];
	let isAfterLeft = false;
	for (const block of blocks) {
		if (isAfterLeft && belongsToWords(block, belonging)) continue;
		if (isAfterLeft && !isWords(block) && isLabel(kept.at(-1))) kept.pop();
		const rest = without(block, left, belonging);
		isAfterLeft = rest === null && isWords(block);
		if (rest !== null) kept.push(rest);
	}
	if (isAfterLeft && isLabel(kept.at(-1))) kept.pop();
	return kept.filter((block, at) => block.kind !== "heading" || block.level === 1 || hasText(block, kept[at + 1]));
}

const isWords = (block: Block): boolean => block.kind === "quote" || block.kind === "voice" || block.kind === "list";

/** A line of ours that stands over words ("Please do."), and goes when the last of them has gone. */
const isLabel = (block: Block | undefined): boolean =>
	block?.kind === "paragraph" &&
	block.keepWithNext === true &&
	block.style !== "when" &&
	block.anchor === undefined &&
	anchorIn(block.runs) === undefined;

/** A heading stands over something when what follows is neither its equal nor above it. */
const hasText = (heading: HeadingBlock, next: Block | undefined): boolean =>
	next !== undefined && (next.kind !== "heading" || next.level > heading.level);

function belongsToWords(block: Block, belonging: ReadonlySet<Anchor>): boolean {
	if (block.kind !== "paragraph") return false;
	const field = anchorIn(block.runs);
	return field === undefined ? block.style === "when" : belonging.has(field);
}

/** null: nothing is left of it. */
function without(block: Block, left: ReadonlySet<Anchor>, belonging: ReadonlySet<Anchor>): Block | null {
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
			const inner = withoutLines(block.blocks, left, belonging);
			return inner.length === 0 ? null : { ...block, blocks: inner };
		}
		default:
			return block;
	}
}
