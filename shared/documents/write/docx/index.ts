/**
 * Tree → Word document.
 *
 * Invariants:
 * - Words stand letter for letter; only the quotation marks round a quote, "Page x of y" and bullets are the writer's.
 * - Looks are styles (style-list.ts); formatting on a paragraph is only what its place asks for: keeps, page breaks, direction.
 * - Anchors are bookmarks, each once. The file says nothing about who made it or when: same tree, same bytes.
 * - Works wherever there is JavaScript: no Node, no DOM.
 */
import { Document, type FileChild, type IPageSizeAttributes, Packer, PageOrientation, Paragraph } from "docx";
import type { DocumentTree } from "../../tree.ts";
import type { WriterResources, WrittenDocument } from "../writer.ts";
import { blockChildren } from "./blocks.ts";
import { place } from "./keeps.ts";
import { FONT } from "./look.ts";
import { A4_MM, mmToTwips } from "./measures.ts";
import { LIST, numbering } from "./numbering.ts";
import { corePropertiesXml, fontTableXml, settingsXml } from "./parts.ts";
import { gatherPictures } from "./pictures.ts";
import { draftMark, footers, headers } from "./running.ts";
import { openScene, type Scene } from "./scene.ts";
import { STYLE } from "./style-ids.ts";
import type { ListNumbers } from "./style-list.ts";
import { stylesXml } from "./styles.ts";
import { neutralTimes } from "./zip-time.ts";

/**
 * Makes the Word copy of a tree.
 *
 * In: any tree; of `resources` only `picture` and `progress` are used (a Word copy names its font and carries none).
 * Out: the file; `pages` is null, as Word lays out; `warnings` when a picture could not be had.
 * Errors: what `progress` throws (AbortError) is passed on. The same tree gives the same bytes.
 * Source: design/documents.md 2 to 6 and 11; technology/documents.md A.
 */
export async function writeDocx(tree: DocumentTree, resources: WriterResources): Promise<WrittenDocument> {
	const progress = resources.progress ?? (() => {});
	progress(0);
	const { pictures, missing } = await gatherPictures(tree, resources);
	progress(0.3);
	const document = compose(openScene(tree, pictures));
	progress(0.5);
	const packed = await Packer.toArrayBuffer(document, undefined, [
		{ path: "word/styles.xml", data: stylesXml(tree, listNumbers(document)) },
		{ path: "word/settings.xml", data: settingsXml(tree) },
		{ path: "word/fontTable.xml", data: fontTableXml() },
		{ path: "docProps/core.xml", data: corePropertiesXml(tree) },
	]);
	const bytes = new Uint8Array(packed);
	neutralTimes(bytes);
	progress(1);
	return { bytes, pages: null, warnings: missing === 0 ? [] : [MISSING_PICTURES] };
}

const MISSING_PICTURES = "One or more pictures could not be found, so they were left out. The words are all there.";

function compose(scene: Scene): Document {
	const { tree, look } = scene;
	const { marginMm, headMm, footMm } = look;
	const side = mmToTwips(marginMm.side);
	return new Document({
		theme: { name: "What Matters", fonts: { headings: FONT.text, body: FONT.text } },
		numbering: numbering(look),
		customProperties: identity(tree),
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: pageSize(scene),
						margin: {
							top: mmToTwips(marginMm.top),
							bottom: mmToTwips(marginMm.bottom),
							left: side,
							right: side,
							header: mmToTwips(headMm),
							footer: mmToTwips(footMm),
							gutter: 0,
						},
					},
				},
				headers: headers(scene),
				footers: footers(scene),
				children: body(scene),
			},
		],
	});
}

/** The library turns what it is given round for a page on its side, so it is given the paper upright. */
function pageSize({ tree }: Scene): IPageSizeAttributes {
	const upright = { width: mmToTwips(A4_MM.width), height: mmToTwips(A4_MM.height) };
	return tree.orientation === "landscape" ? { ...upright, orientation: PageOrientation.LANDSCAPE } : upright;
}

function body(scene: Scene): FileChild[] {
	const placed = place(scene.tree.blocks, scene.look);
	const children = blockChildren(placed, scene);
	const last = placed.at(-1)?.block.kind;
	const end =
		last === "table" || last === "easy" || last === "answers" || last === undefined
			? [new Paragraph({ style: STYLE.tableGap })]
			: [];
	return [...draftMark(scene), ...children, ...end];
}

/** What a copy needs to come home (technology/documents.md A 4). */
function identity({ identity: own }: DocumentTree): { name: string; value: string }[] {
	return [
		{ name: "cpPlanId", value: own.planId },
		{ name: "cpExportId", value: own.exportId },
		{ name: "cpSchema", value: String(own.schemaVersion) },
		{ name: "cpPlanVersion", value: String(own.planVersion) },
		{ name: "cpKind", value: own.kind },
	];
}

/** The library numbers lists as they are met; these two are asked for first, so that their styles can name them. */
function listNumbers(document: Document): ListNumbers {
	const { Numbering: lists } = document;
	const numberOf = (reference: string): number => {
		lists.createConcreteNumberingInstance(reference, 0);
		return lists.ConcreteNumbering.find((one) => one.reference === reference)?.numId ?? 0;
	};
	return { bullet: numberOf(LIST.bullet), number: numberOf(LIST.number) };
}
