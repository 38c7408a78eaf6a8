/** The easy-read plan, and what a test reads in it. */
import type { DocumentTree, EasyBlock } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { composed, ofKind } from "./composed.ts";
import { runText } from "./tree-reading.ts";

export const easyReadOf = (plan: Plan): DocumentTree => composed(plan, "easy-read", "2026-11-12");

/** What stands beside a picture, or where one could. */
export const easyBlocks = (tree: DocumentTree): EasyBlock[] => tree.blocks.filter((block) => block.kind === "easy");

/** The words of such a block, line by line. */
export const wordsOf = (block: EasyBlock): string[] =>
	block.blocks.map((part) => (part.kind === "paragraph" ? runText(part.runs) : "text" in part ? part.text : ""));

export const lines = (tree: DocumentTree): string[] => ofKind(tree, "paragraph").map(({ runs }) => runText(runs));
