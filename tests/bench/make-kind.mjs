// @ts-check
/** Ours: any kind of document, as the app and the command line make it. */
import { copyKinds, kindOf } from "../../shared/documents/kinds.ts";
import { writeDocument } from "../../shared/documents/write/index.ts";
import { treeFrom } from "./document-input.mjs";

/** All there are. */
export const kinds = copyKinds;

/** @param {import("./document-input.mjs").Input} input */
export async function make(input) {
	const { document, format, takesEdits } = kindOf(input.kind ?? "docx");
	const { tree, resources } = await treeFrom(input, { document, isForEditing: takesEdits });
	return (await writeDocument(format, tree, resources)).bytes;
}
