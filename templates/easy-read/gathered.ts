/** Easy-read: blocks on one matter stand as one while they are short together, so that a plan keeps to fewer pages (rule E21). */
import type { Block, EasyBlock } from "../../shared/documents/tree.ts";
import type { EasyPart } from "./blocks.ts";
import { textOf } from "./text-of.ts";

/** About so many letters stand on a line beside a picture. */
const LETTERS = 50;
/** A block never parts: taller than this it would leave half a page blank. */
const MOST_LINES = 8;
/** Lines of ours, one after the other, that are still read as one thing. */
const MOST_OURS = 5;

/**
 * In: blocks on one matter, in their order, and whose picture stands for several: the first's, or the last's where that says
 * what came of it. Out: the same words in fewer blocks. What stands across the page stays as it is.
 */
export function gathered(blocks: readonly Block[], whose: "first" | "last" = "first"): Block[] {
	const found: Block[] = [];
	for (const block of blocks) {
		const last = found.at(-1);
		const both = last?.kind === "easy" && block.kind === "easy" ? together(last, block, whose) : null;
		if (both === null) found.push(block);
		else found.splice(-1, 1, both);
	}
	return found;
}

/** One block of two, under one label where both have the same; null where it would be too much for one. */
function together(first: EasyBlock, second: EasyBlock, whose: "first" | "last"): EasyBlock | null {
	const [opening, ...rest] = second.blocks;
	const under = first.blocks.findLast(isLabel);
	const isSame = opening !== undefined && under !== undefined && isLabel(opening) && textOf(opening) === textOf(under);
	const blocks = oneList([...first.blocks, ...(isSame ? rest : second.blocks)]);
	return isShort(blocks) ? { ...(whose === "first" ? first : second), blocks } : null;
}

const isLabel = (part: EasyPart): boolean => part.kind === "paragraph" && part.style === "label";

/** Two lists one after the other are one list. */
function oneList(parts: readonly EasyPart[]): EasyPart[] {
	const found: EasyPart[] = [];
	for (const part of parts) {
		const last = found.at(-1);
		if (last?.kind === "list" && part.kind === "list")
			found.splice(-1, 1, { ...last, items: [...last.items, ...part.items] });
		else found.push(part);
	}
	return found;
}

function isShort(parts: readonly EasyPart[]): boolean {
	let ours = 0;
	for (const part of parts) {
		ours = part.kind === "paragraph" && part.style === "body" ? ours + 1 : 0;
		if (ours > MOST_OURS) return false;
	}
	return parts.reduce((sum, part) => sum + linesIn(part), 0) <= MOST_LINES;
}

/** Lines on paper, about; whoever else speaks is named on a line of their own. */
const linesIn = (part: EasyPart): number =>
	textOf(part)
		.split("\n")
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), part.kind === "voice" ? 1 : 0);
