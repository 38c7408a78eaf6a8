// @ts-check
/** Ours: from a plan to its Word copy. */
import { writeDocx } from "../../shared/documents/write/docx/index.ts";
import { treeFrom } from "./document-input.mjs";

/** @param {import("./document-input.mjs").Input} input */
export async function make(input) {
	const { tree, resources } = await treeFrom(input, { isForEditing: true });
	return (await writeDocx(tree, resources)).bytes;
}
