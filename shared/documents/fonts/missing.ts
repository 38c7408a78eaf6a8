/**
 * Looks through a whole document for characters that no shipped font has, before any file is made (decisions 9).
 */
import type { Block, DocumentTree, HeadingBlock, Run } from "../tree.ts";
import { missingCharacters } from "./split.ts";

/** Where a character without a font stands. */
export interface MissingInPlace {
	/** The section it is in, or "First page" or "Head and foot". Never the person's words. */
	readonly where: string;
	/** Each character once, in the order met. */
	readonly characters: readonly string[];
}

/** One entry for each section that holds such characters; empty when all of the tree can be set. */
export function missingInTree(tree: DocumentTree): MissingInPlace[] {
	const found = new Map<string, Set<string>>();
	const look = (where: string, text: string) => {
		for (const { char } of missingCharacters(text)) {
			const characters = found.get(where) ?? new Set<string>();
			found.set(where, characters.add(char));
		}
	};
	let where = "First page";
	let section = 0;
	const visit = (block: Block) => {
		if (block.kind === "heading" && block.level === 2) {
			section += 1;
			where = sectionName(block, section);
		}
		for (const text of textsOfBlock(block)) {
			look(where, text);
		}
		for (const inner of innerBlocks(block)) {
			visit(inner);
		}
	};
	tree.blocks.forEach(visit);
	for (const text of [
		...[tree.head, tree.firstFoot, tree.foot].flatMap(({ text, end = "" }) => [text, end]),
		tree.draftMark ?? "",
	]) {
		look("Head and foot", text);
	}
	return [...found].map(([place, characters]) => ({ where: place, characters: [...characters] }));
}

/** A section by its heading; by its number where the heading holds words of the plan. */
export const sectionName = ({ text, isTheirs }: HeadingBlock, number: number): string =>
	isTheirs ? `Section ${number}` : text;

/** All texts that a block prints itself, in order, without those of blocks inside it. */
export function textsOfBlock(block: Block): string[] {
	switch (block.kind) {
		case "heading":
		case "quote":
			return [block.text];
		case "paragraph":
			return textsOfRuns(block.runs);
		case "voice":
			return [block.speaker, block.text];
		case "list":
			return block.items.flatMap((item) => textsOfRuns(item.runs));
		case "table":
			return [
				...block.columns.map((column) => column.header),
				...block.rows.flatMap((row) => row.cells.flatMap((cell) => textsOfRuns(cell.runs))),
			];
		case "answers":
			return block.answers.map((answer) => answer.text);
		case "contents":
			return block.entries.map(({ text }) => text);
		case "pictures":
		case "writing-lines":
		case "easy":
		case "change-box":
		case "together":
			return [];
	}
}

/** Blocks that stand inside a block. */
export function innerBlocks(block: Block): readonly Block[] {
	return block.kind === "easy" || block.kind === "change-box" || block.kind === "together" ? block.blocks : [];
}

function textsOfRuns(runs: readonly Run[]): string[] {
	return runs.flatMap((run) => (run.kind === "text" ? [run.text] : []));
}
