/**
 * The structure that a document tree asks for. Written from the contract (tree.ts, design/documents.md sections 5 and 9),
 * not from the writer, so that the two can disagree.
 */
import type { Block, DocumentTree, Run } from "../../../shared/documents/tree.ts";
import type { Picture } from "../../../shared/documents/tree-pictures.ts";

export interface ExpectedNode {
	readonly role: string;
	/** Text read aloud; only leaves have it. */
	readonly text?: string;
	readonly lang?: string;
	/** What is said in place of a photo. */
	readonly alt?: string;
	readonly children?: readonly ExpectedNode[];
}

/** `hasPictures`: false for a first page so full that its pictures had to go (design/documents.md section 11). */
export function expectedStructure(tree: DocumentTree, hasPictures = true): ExpectedNode {
	const draft = tree.draftMark === null ? [] : [leaf("P", tree.draftMark)];
	const blocks = tree.blocks.filter(({ kind }) => hasPictures || kind !== "pictures");
	return { role: "Document", children: [...draft, ...blocks.flatMap(nodesOf)] };
}

function leaf(role: string, text: string, lang?: string): ExpectedNode {
	return { role, text, ...(lang === undefined ? {} : { lang }) };
}

function paragraph(text: string, lang?: string): ExpectedNode[] {
	return text.trim() === "" ? [] : [leaf("P", text, lang)];
}

function branch(role: string, children: readonly ExpectedNode[], lang?: string): ExpectedNode {
	return { role, children, ...(lang === undefined ? {} : { lang }) };
}

/** Stands for the number of a page, which only the writer knows. */
export const ANY_PAGE = "\u0000";

const say = (runs: readonly Run[]): string =>
	runs.map((run) => (run.kind === "text" ? run.text : run.kind === "page" ? `${run.lead}${ANY_PAGE}` : "")).join("");

/** A photo says what it shows; pictures of the set say nothing. */
const photos = (pictures: readonly Picture[]): ExpectedNode[] =>
	pictures.flatMap((picture) => ("photo" in picture ? [{ role: "Figure", text: "", alt: picture.photo.shows }] : []));

function nodesOf(block: Block): ExpectedNode[] {
	switch (block.kind) {
		case "heading":
			return [leaf(`H${block.level}`, block.text)];
		case "paragraph":
			return paragraph(say(block.runs), block.lang);
		case "quote":
			return [branch("BlockQuote", paragraph(`“${block.text}”`), block.lang)];
		case "voice":
			return [
				...paragraph(block.speaker),
				block.voice === "family"
					? branch("BlockQuote", paragraph(`“${block.text}”`), block.lang)
					: branch("Note", paragraph(block.text), block.lang),
			];
		case "list":
			return [
				branch(
					"L",
					block.items.map((item, at) =>
						branch("LI", [leaf("Lbl", block.isOrdered ? `${at + 1}.` : "•"), leaf("LBody", say(item.runs), item.lang)]),
					),
				),
			];
		case "table":
			return [
				branch("Table", [
					...(block.columns.every(({ header }) => header === "")
						? []
						: [
								branch("THead", [
									branch(
										"TR",
										block.columns.map(({ header }) => leaf("TH", header)),
									),
								]),
							]),
					branch(
						"TBody",
						block.rows.map((row) =>
							branch(
								"TR",
								row.cells.map((cell, at) => leaf(at === 0 ? "TH" : "TD", say(cell.runs), cell.lang)),
							),
						),
					),
				]),
			];
		case "pictures":
			return photos(block.pictures);
		case "contents":
			return [
				branch(
					"TOC",
					block.entries.map(({ text }) => branch("TOCI", [branch("Reference", [leaf("Link", `${text} ${ANY_PAGE}`)])])),
				),
			];
		case "writing-lines":
			return [];
		case "answers":
			return [
				branch(
					"L",
					block.answers.map(({ text }) => branch("LI", [leaf("LBody", text)])),
				),
			];
		case "easy":
			return [...photos(block.picture === null ? [] : [block.picture]), ...block.blocks.flatMap(nodesOf)];
		case "together":
			return block.blocks.flatMap(nodesOf);
		case "change-box":
			return [branch("Sect", block.blocks.flatMap(nodesOf))];
	}
}
