// @ts-check
/** Ours: from a plan to its tagged PDF. */
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import { treeFrom } from "./document-input.mjs";

/** @param {import("./document-input.mjs").Input} input */
export async function make(input) {
	const { tree, resources } = await treeFrom(input, { isForEditing: false });
	return (await writePdf(tree, resources)).bytes;
}
