/**
 * The fonts of one document: only those that its characters call for are read.
 */
import { type FontFamily, fontFileName, splitByFont, TEXT_FAMILY } from "../../fonts/index.ts";
import { innerBlocks, textsOfBlock } from "../../fonts/missing.ts";
import type { Block, DocumentTree } from "../../tree.ts";
import type { WriterResources } from "../writer.ts";
import type { FontDefinitions } from "./pdfmake.ts";

/** Drawn where no shipped font has a character; the character itself stays in the text that is read out. */
export const SUBSTITUTE = "\u25a1";

/** Font files for every text of the tree, by family. Fails as `resources.font` fails. */
export async function loadFonts(tree: DocumentTree, resources: WriterResources): Promise<FontDefinitions> {
	const families = [...familiesOf(textsOfTree(tree))];
	const loaded = families.map(async (family) => {
		const normal = await resources.font(fontFileName(family, false));
		const boldName = fontFileName(family, true);
		const bold = boldName.endsWith("-Bold") ? await resources.font(boldName) : normal;
		return [family, { normal: [normal], bold: [bold] }] as const;
	});
	return Object.fromEntries(await Promise.all(loaded)) as FontDefinitions;
}

function textsOfTree(tree: DocumentTree): string[] {
	const texts = [tree.head.text, tree.firstFoot.text, tree.foot.text, tree.draftMark ?? ""];
	const visit = (block: Block) => {
		texts.push(...textsOfBlock(block));
		innerBlocks(block).forEach(visit);
	};
	tree.blocks.forEach(visit);
	return texts;
}

function familiesOf(texts: readonly string[]): Set<FontFamily> {
	const families = new Set<FontFamily>([TEXT_FAMILY]);
	for (const text of texts) {
		for (const run of splitByFont(text)) {
			for (const part of run.font === null ? splitByFont(SUBSTITUTE) : [run]) {
				families.add(part.font ?? TEXT_FAMILY);
			}
		}
	}
	return families;
}
