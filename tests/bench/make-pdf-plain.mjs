// @ts-check
/**
 * Theirs: the same tree through pdfmake as it comes, untagged, with the same fonts, sizes, pictures and drawn dots. It
 * leaves out what pdfmake does not do: structure, bookmarks, hung quotation marks, pages that break where ours do.
 */
// @ts-expect-error It has no types of its own.
import pdfmake from "pdfmake";
import { ACCENTS, looksOf, ROW_RULE } from "../../shared/documents/write/pdf/looks.ts";
import { treeFrom } from "./document-input.mjs";

/**
 * @typedef {import("../../shared/documents/tree.ts").Block} Block
 * @typedef {import("../../shared/documents/tree.ts").Run} Run
 */

const FONT = "AtkinsonHyperlegibleNext";
const looks = looksOf({ layout: "standard", orientation: "portrait" });
// It asks for these, and warns on each document without them.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** @param {import("./document-input.mjs").Input} input */
export async function make(input) {
	const { tree, resources } = await treeFrom(input, { isForEditing: false });
	const [normal, bold] = await Promise.all([resources.font(`${FONT}-Regular`), resources.font(`${FONT}-Bold`)]);
	const pictures = await picturesOf(tree.blocks, resources);
	const accent = ACCENTS[tree.accent].color;
	pdfmake.virtualfs.writeFileSync("regular.ttf", Buffer.from(normal));
	pdfmake.virtualfs.writeFileSync("bold.ttf", Buffer.from(bold));
	pdfmake.setFonts({ [FONT]: { normal: "regular.ttf", bold: "bold.ttf" } });
	const document = pdfmake.createPdf({
		pageSize: "A4",
		pageMargins: [looks.margin, looks.top, looks.margin, looks.margin],
		version: "1.7",
		lang: tree.language,
		info: { title: tree.title },
		defaultStyle: { font: FONT, fontSize: looks.body.size },
		header: (/** @type {number} */ page) =>
			page === 1 ? "" : { text: tree.head.text, margin: [looks.margin, 28], fontSize: looks.head.size },
		footer: (/** @type {number} */ page, /** @type {number} */ pages) => ({
			margin: [looks.margin, 14],
			fontSize: looks.foot.size,
			columns: [
				page === 1 ? tree.firstFoot.text : tree.foot.text,
				{ text: `Page ${page} of ${pages}`, alignment: "right" },
			],
		}),
		content: tree.blocks.flatMap((block) => contentOf(block, pictures, accent)),
	});
	return await document.getBuffer();
}

/** @param {readonly Block[]} blocks @param {import("../../shared/documents/write/writer.ts").WriterResources} resources */
async function picturesOf(blocks, resources) {
	const names = blocks.flatMap((block) =>
		block.kind === "pictures" ? block.pictures.map(({ concept }) => concept) : [],
	);
	return new Map(
		await Promise.all(names.map(async (name) => /** @type {const} */ ([name, (await resources.picture(name)).svg]))),
	);
}

/** @param {Block} block @param {ReadonlyMap<string, string>} pictures @param {string} accent @returns {object[]} */
function contentOf(block, pictures, accent) {
	switch (block.kind) {
		case "heading": {
			const look = { 1: looks.name, 2: looks.section, 3: looks.subsection, 4: looks.small }[block.level];
			return [
				{
					text: block.text,
					color: accent,
					...typed(look),
					...(block.breakBefore === "page" ? { pageBreak: "before" } : {}),
				},
			];
		}
		case "paragraph":
			return [withDots(block.runs, typed(block.style === "kind" ? looks.kind : looks[block.style]), accent)];
		case "quote":
			return [{ text: `“${block.text}”`, ...typed(looks.quote[block.size], looks.indent), color: accent }];
		case "voice": {
			const look = block.voice === "family" ? looks.family : looks.worker;
			const text = block.voice === "family" ? `“${block.text}”` : block.text;
			return [
				{ text: block.speaker, ...typed({ ...look, after: 0 }, looks.indent), bold: true },
				{ text, ...typed({ ...look, before: 0 }, looks.indent) },
			];
		}
		case "list":
			return [
				{
					[block.isOrdered ? "ol" : "ul"]: block.items.map(({ runs }) => withDots(runs, typed(looks.item), accent)),
					margin: [looks.indent, 0, 0, 0],
				},
			];
		case "table":
			return [tableOf(block, accent)];
		case "pictures":
			return [
				{
					columns: block.pictures.map(({ concept }) => ({
						svg: pictures.get(concept) ?? "",
						width: looks.picture.size,
					})),
					columnGap: looks.picture.step,
				},
			];
		default:
			return "blocks" in block ? block.blocks.flatMap((one) => contentOf(one, pictures, accent)) : [];
	}
}

/** @param {Extract<Block, { kind: "table" }>} block @param {string} accent */
function tableOf({ columns, rows }, accent) {
	const width = 595.28 - 2 * looks.margin - columns.length * 2 * looks.cellPadding;
	const look = { fontSize: looks.table.size };
	return {
		margin: [0, looks.table.before ?? 0, 0, looks.table.after ?? 0],
		layout: { hLineWidth: () => ROW_RULE.width, hLineColor: () => ROW_RULE.color, vLineWidth: () => 0 },
		table: {
			headerRows: 1,
			dontBreakRows: true,
			widths: columns.map(({ share }) => share * width),
			body: [
				columns.map(({ header }) => ({ text: header, bold: true, ...look })),
				// The first cell takes the columns that have none of their own.
				...rows.map(({ cells: [first, ...others] }) => [
					{ ...withDots(first?.runs ?? [], look, accent), colSpan: columns.length - others.length },
					...Array.from({ length: columns.length - others.length - 1 }, () => ""),
					...others.map(({ runs }) => withDots(runs, look, accent)),
				]),
			],
		},
	};
}

/** Text, with the ten dots drawn before it where there are any. @param {readonly Run[]} runs @param {object} look @param {string} accent */
function withDots(runs, look, accent) {
	const text = runs.flatMap((run) => (run.kind === "text" ? [{ text: run.text, bold: run.strong === true }] : []));
	const dots = runs.find((run) => run.kind === "dots");
	if (dots?.kind !== "dots") return { text, ...look };
	const canvas = Array.from({ length: dots.of }, (_, at) => ({
		type: "ellipse",
		x: 4 + at * 9,
		y: 7,
		r1: 3,
		r2: 3,
		lineColor: accent,
		...(at < dots.value ? { color: accent } : {}),
	}));
	return {
		columns: [
			{ canvas, width: 96 },
			{ text, ...look },
		],
	};
}

/** @param {import("../../shared/documents/write/pdf/looks.ts").Type} type @param {number} [indent] */
function typed({ size, isBold, before = 0, after = 0, leading }, indent = 0) {
	return {
		fontSize: size,
		bold: isBold === true,
		lineHeight: leading / size / 1.2,
		margin: [indent, before, 0, after],
	};
}
