/** A document tree as a file of the wanted format. Each writer is loaded when it is first needed. */
import type { Format } from "../kinds.ts";
import type { DocumentTree, WriterResources, WrittenDocument } from "../tree.ts";

/** Rejects as the writers do: with what `resources` reject, and with what `resources.progress` throws. */
export async function writeDocument(
	format: Format,
	tree: DocumentTree,
	resources: WriterResources,
): Promise<WrittenDocument> {
	switch (format) {
		case "docx":
			return (await import("./docx/index.ts")).writeDocx(tree, resources);
		case "pdf":
			return (await import("./pdf/index.ts")).writePdf(tree, resources);
		case "txt":
			return (await import("./text/index.ts")).writeText(tree);
	}
}
