// @ts-check
/**
 * The template for docxtemplater: the paragraphs, lists and tables of our own document as a person would lay them out in
 * Word, with a placeholder for each text. Its own looks are few: no anchors, no pictures, no keeps. That is in its favour.
 */
import { writeFile } from "node:fs/promises";
import {
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import { treeFrom } from "./document-input.mjs";

const LEVELS = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
];

/** @param {import("./document-input.mjs").Input} input writes the files named there as `template` and `values` */
export async function make(input) {
	const { tree } = await treeFrom(input, { isForEditing: true });
	/** @type {Record<string, string>} */
	const values = {};
	let count = 0;
	const place = (/** @type {string} */ text) => {
		const name = `t${++count}`;
		values[name] = text;
		return `{${name}}`;
	};
	const line = (/** @type {string} */ text, /** @type {object} */ look = {}) =>
		new Paragraph({ children: [new TextRun(place(text))], ...look });
	const textOf = (/** @type {readonly import("../../shared/documents/tree.ts").Run[]} */ runs) =>
		runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
	const cells = (/** @type {readonly string[]} */ texts, /** @type {object} */ look) =>
		new TableRow({ ...look, children: texts.map((text) => new TableCell({ children: [line(text)] })) });

	/** @param {import("../../shared/documents/tree.ts").Block} block @returns {(Paragraph | Table)[]} */
	function childrenOf(block) {
		switch (block.kind) {
			case "heading":
				return [line(block.text, { heading: LEVELS[block.level], pageBreakBefore: block.breakBefore === "page" })];
			case "paragraph":
				return [line(textOf(block.runs))];
			case "quote":
				return [line(`“${block.text}”`, { style: "Quote" })];
			case "voice":
				return [line(block.speaker), line(block.text, { style: "Quote" })];
			case "list":
				return block.items.map(({ runs }) =>
					line(textOf(runs), { numbering: { reference: block.isOrdered ? "numbers" : "bullets", level: 0 } }),
				);
			case "table": {
				const header = cells(
					block.columns.map((column) => column.header),
					{ tableHeader: true },
				);
				const rows = block.rows.map((row) =>
					cells(
						row.cells.map(({ runs }) => textOf(runs)),
						{ cantSplit: true },
					),
				);
				return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...rows] })];
			}
			case "pictures":
				return [];
			default:
				return "blocks" in block ? block.blocks.flatMap(childrenOf) : [];
		}
	}

	const level = (/** @type {"bullet" | "decimal"} */ format, /** @type {string} */ text) => [
		{ level: 0, format, text },
	];
	const document = new Document({
		title: tree.title,
		styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal", run: { size: 31 } }] },
		numbering: {
			config: [
				{ reference: "bullets", levels: level("bullet", "•") },
				{ reference: "numbers", levels: level("decimal", "%1.") },
			],
		},
		sections: [
			{
				headers: { default: new Header({ children: [line(tree.head.text)] }) },
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
							}),
						],
					}),
				},
				children: tree.blocks.flatMap(childrenOf),
			},
		],
	});
	await writeFile(input.template, await Packer.toBuffer(document));
	await writeFile(input.values, JSON.stringify(values));
	return count;
}
