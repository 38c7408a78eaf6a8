/** A document tree as a file of the wanted format. Each writer is loaded when it is first needed. */
import type { Format } from "../kinds.ts";
import type { DocumentTree } from "../tree.ts";
import type { WriterResources, WrittenDocument } from "./writer.ts";

/**
 * Rejects as the writers do: with what `resources` reject, and with what `resources.progress` throws.
 * What a document may leave off to stand on one page is left off here, and `leftOff` says what. The Word copy
 * of the emergency page, of which nobody may lose whom to ring, keeps a reserve: it brings no fonts of its own.
 */
export async function writeDocument(
	format: Format,
	whole: DocumentTree,
	resources: WriterResources,
): Promise<WrittenDocument> {
	if (whole.mustFitOnePage !== true) return write(format, whole, resources);
	const hasStandIns = format === "docx" && whole.layout === "emergency";
	const { tree, leftOff } = await (await import("./pdf/index.ts")).fitOnePage(whole, resources, hasStandIns);
	return { ...(await write(format, tree, resources)), leftOff };
}

async function write(format: Format, tree: DocumentTree, resources: WriterResources): Promise<WrittenDocument> {
	switch (format) {
		case "docx":
			return docx(tree, resources);
		case "pdf":
			return (await import("./pdf/index.ts")).writePdf(tree, resources);
		case "txt":
			return (await import("./text/index.ts")).writeText(tree);
	}
}

/** Word lays out by itself, so whether one page holds it all is asked of our own layout, which sets the same sizes. */
async function docx(tree: DocumentTree, resources: WriterResources): Promise<WrittenDocument> {
	const written = await (await import("./docx/index.ts")).writeDocx(tree, resources);
	if (tree.mustFitOnePage !== true) return written;
	const over = await (await import("./pdf/index.ts")).measureOnePage(tree, resources);
	return { ...written, warnings: [...written.warnings, ...over.warnings], runsOver: over.runsOver };
}
