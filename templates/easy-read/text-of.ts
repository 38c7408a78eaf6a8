/** The words of a block, each thing of a list and each block within it on a line of its own. */
import type { Block, Run } from "../../shared/documents/tree.ts";

/** In: any block. Out: what it says, without its pictures. */
export function textOf(block: Block): string {
	switch (block.kind) {
		case "heading":
		case "quote":
		case "voice":
			return block.text;
		case "paragraph":
			return joined(block.runs);
		case "list":
			return block.items.map((item) => joined(item.runs)).join("\n");
		case "table":
			return block.rows.flatMap((row) => row.cells.map((one) => joined(one.runs))).join("\n");
		case "contents":
		case "pictures":
		case "writing-lines":
			return "";
		case "answers":
			return block.answers.map((answer) => answer.text).join("\n");
		default:
			return block.blocks.map(textOf).join("\n");
	}
}

const joined = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
