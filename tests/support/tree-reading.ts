/** Reads a document tree as a test needs it, without the composer's own code. */
import type { Anchor, Block, DocumentTree, Run } from "../../shared/documents/tree.ts";

/** Every block, with what it holds, in reading order. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
	for (const block of blocks) {
		yield block;
		if (block.kind === "easy" || block.kind === "together" || block.kind === "change-box")
			yield* everyBlock(block.blocks);
	}
}

export const runText = (runs: readonly Run[]): string =>
	runs.map((run) => (run.kind === "text" ? run.text : "")).join("");

/** Each thing that can be read: a whole paragraph, quote, list item or cell, and each anchored run of one. */
export function* everyText(
	blocks: readonly Block[],
): Generator<{ text: string; anchor: Anchor | undefined; where: string }> {
	for (const block of everyBlock(blocks)) {
		if (block.kind === "heading" || block.kind === "quote")
			yield { text: block.text, anchor: block.anchor, where: block.kind };
		if (block.kind === "voice") {
			yield { text: block.text, anchor: block.anchor, where: `voice ${block.voice}` };
			yield { text: block.speaker, anchor: undefined, where: "speaker" };
		}
		if (block.kind === "contents")
			for (const entry of block.entries) yield { text: entry.text, anchor: undefined, where: "contents" };
		if (block.kind === "paragraph") yield* ofRuns(block.runs, block.anchor, `paragraph ${block.style}`);
		if (block.kind === "list") for (const item of block.items) yield* ofRuns(item.runs, item.anchor, "item");
		if (block.kind === "answers")
			for (const answer of block.answers) yield { text: answer.text, anchor: undefined, where: "answer" };
		if (block.kind === "table") {
			for (const row of block.rows) {
				yield { text: "", anchor: row.anchor, where: "row" };
				for (const cell of row.cells) yield* ofRuns(cell.runs, cell.anchor, "cell");
			}
		}
	}
}

function* ofRuns(runs: readonly Run[], anchor: Anchor | undefined, where: string) {
	yield { text: runText(runs), anchor, where };
	for (const run of runs)
		if (run.kind === "text" && run.anchor !== undefined)
			yield { text: run.text, anchor: run.anchor, where: `${where} run` };
}

/** All that a reader could find in it, as one text. */
export const allText = (tree: DocumentTree): string =>
	[
		tree.title,
		...[tree.head, tree.firstFoot, tree.foot].flatMap(({ text, end = "" }) => [text, end]),
		tree.draftMark ?? "",
		...[...everyText(tree.blocks)].map((one) => one.text),
		...[...everyBlock(tree.blocks)].map((block) =>
			block.kind === "table" ? [block.summary, ...block.columns.map((column) => column.header)].join("\n") : "",
		),
	].join("\n");
