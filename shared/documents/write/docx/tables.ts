/** Tables: the plan's, which hold data, and the easy-read ones, which only set a picture beside words. */
import {
	BorderStyle,
	BuilderElement,
	type ITableOptions,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	XmlComponent,
} from "docx";
import { directionOf, isRtl } from "../../direction.ts";
import { isBoldRowHead } from "../../row-headers.ts";
import { columnOf, isOfMoney, spanOf } from "../../spans.ts";
import type { EasyBlock, TableBlock, TableCell as TreeCell, TableRow as TreeRow } from "../../tree.ts";
import { type Placed, rowStays } from "./keeps.ts";
import { INK, RULE, textWidth } from "./look.ts";
import { eighths, mmToTwips } from "./measures.ts";
import { easyChildren } from "./paragraphs.ts";
import { pictureRun } from "./pictures.ts";
import { runChildren, words } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { shapeMm } from "./shapes.ts";
import { STYLE, type StyleId } from "./style-ids.ts";
import { writingLines } from "./writing-lines.ts";

/** The library has no option for a table's alternative text, which ends the table's properties. No braces: see runs.ts. */
class DescribedTable extends Table {
	constructor(options: ITableOptions, description: string) {
		super(options);
		const properties: unknown = this.root.find((one: unknown) => one instanceof XmlComponent);
		if (properties instanceof XmlComponent && description !== "") {
			properties.addChildElement(
				new BuilderElement<{ value: string }>({
					name: "w:tblDescription",
					attributes: { value: { key: "w:val", value: description.replace(/[{}]/g, " ") } },
				}),
			);
		}
	}
}

/** Widths in twips that add up to the whole to the last twip. */
export function columnWidths(shares: readonly number[], whole: number): number[] {
	const total = shares.reduce((sum, share) => sum + share, 0) || 1;
	const edges = shares.map((_, index) =>
		Math.round((whole * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)) / total),
	);
	return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

type Family = "Table" | "Money";

interface Frame {
	readonly block: TableBlock;
	readonly family: Family;
	readonly widths: readonly number[];
	readonly scene: Scene;
}

/** In: a table of the plan, and where it stands among the blocks. Out: the same in Word, its head repeated on each page. */
export function planTable(block: TableBlock, placed: Placed, scene: Scene): Table {
	const family: Family = isOfMoney(block) ? "Money" : "Table";
	const widths = columnWidths(
		block.columns.map(({ share }) => share),
		textWidth(scene.look),
	);
	const hasHeader = block.columns.some(({ header }) => header !== "");
	const frame: Frame = { block, family, widths, scene };
	const rows = block.rows.map((row, index) => bodyRow(row, rowStays(block, index, placed), frame));
	return new DescribedTable(
		{
			style: hasHeader ? STYLE.planTable : STYLE.planRows,
			width: { size: textWidth(scene.look), type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			tableLook: {
				firstRow: hasHeader,
				firstColumn: block.rows.some((row) => isBoldRowHead(block, row)),
				lastRow: false,
				lastColumn: false,
				noHBand: true,
				noVBand: true,
			},
			...(isRtl(scene.tree.language) ? { visuallyRightToLeft: true } : {}),
			rows: hasHeader ? [headRow(frame), ...rows] : rows,
		},
		block.summary,
	);
}

const width = (size: number | undefined) => ({ size: size ?? 0, type: WidthType.DXA });

/** The last column reaches to the margin, so that numbers stand flush with the rules. */
const cellBox = (index: number, widths: readonly number[], span = 1) => ({
	width: width(widths.slice(index, index + span).reduce((sum, one) => sum + one, 0)),
	...(span > 1 ? { columnSpan: span } : {}),
	...(index + span === widths.length ? { margins: { right: 0, marginUnitType: WidthType.DXA } } : {}),
});

function headRow({ block, family, widths, scene }: Frame): TableRow {
	const direction = directionOf({}, scene.tree.language);
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: block.columns.map(({ header, align }, index) => {
			const children = [words(header, { direction }, scene)];
			const style: StyleId = align === "end" ? `${family}HeadNumber` : `${family}Head`;
			return new TableCell({
				...cellBox(index, widths),
				children: [new Paragraph({ style, children })],
			});
		}),
	});
}

const STRONG = { style: BorderStyle.SINGLE, size: eighths(RULE.strong), color: INK } as const;

function bodyRow(row: TreeRow, stays: boolean, frame: Frame): TableRow {
	return new TableRow({
		cantSplit: true,
		children: row.cells.map((cell, index) => {
			const anchor = index === 0 ? row.anchor : undefined;
			return new TableCell({
				...cellBox(columnOf(row, index), frame.widths, spanOf(row, index)),
				...(row.isTotal ? { borders: { top: STRONG, bottom: STRONG } } : {}),
				children: [
					cellParagraph(
						row.isTotal ? asTotal(cell) : cell,
						{ row: anchor, style: cellStyle(row, index, frame), stays },
						frame.scene,
					),
				],
			});
		}),
	});
}

const asTotal = (cell: TreeCell): TreeCell => ({
	...cell,
	runs: cell.runs.map((run) => (run.kind === "text" ? { ...run, strong: true } : run)),
});

function cellStyle(row: TreeRow, index: number, { block, family }: Frame): StyleId {
	if (index === 0 && isBoldRowHead(block, row)) return `${family}First`;
	return block.columns[columnOf(row, index)]?.align === "end" ? `${family}Number` : `${family}Text`;
}

interface CellPlace {
	readonly row: TreeRow["anchor"];
	readonly style: StyleId;
	readonly stays: boolean;
}

function cellParagraph(cell: TreeCell, { row, style, stays }: CellPlace, scene: Scene): Paragraph {
	const direction = directionOf(cell, scene.tree.language);
	const voice = { lang: cell.lang, direction, isBold: style.endsWith("First") };
	const inside = scene.mark(cell.anchor, runChildren(cell.runs, voice, scene));
	const isTurned = (direction === "rtl") !== isRtl(scene.tree.language);
	return new Paragraph({
		style,
		children: scene.mark(row, inside),
		...(stays ? { keepNext: true } : {}),
		...(cell.runs[0]?.kind === "shape" ? { indent: HUNG_SHAPE } : {}),
		...(isTurned ? { bidirectional: direction === "rtl" } : {}),
	});
}

/** A shape stands out to the side of its words, however many lines they take. */
const SHAPE_TWIPS = mmToTwips(shapeMm({ layout: "standard" }).widthMm);
const HUNG_SHAPE = { left: SHAPE_TWIPS, hanging: SHAPE_TWIPS };

interface EasyRow {
	readonly block: EasyBlock;
	readonly withNext: boolean;
}

/** One row for each block: picture, words. No row parts. */
export function easyTable(rows: readonly EasyRow[], scene: Scene): Table {
	const whole = textWidth(scene.look);
	const picture = mmToTwips(scene.look.easyColumnMm);
	const widths = [picture, whole - picture];
	return settingTable(
		rows.map((row) => easyRow(row, widths, scene)),
		widths,
		scene,
	);
}

/** A table that only sets things beside each other, over the whole width of the text: no rules, no heads. */
export const settingTable = (rows: TableRow[], widths: number[], scene: Scene): Table =>
	new Table({
		style: STYLE.easyTable,
		width: { size: textWidth(scene.look), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
		...(isRtl(scene.tree.language) ? { visuallyRightToLeft: true } : {}),
		rows,
	});

function easyRow({ block, withNext }: EasyRow, widths: readonly number[], scene: Scene): TableRow {
	const drawn = block.picture ? pictureRun(block.picture, scene.look.easyPictureMm, scene) : [];
	return new TableRow({
		cantSplit: true,
		children: [
			new TableCell({
				width: width(widths[0]),
				verticalAlign: VerticalAlignTable.CENTER,
				children: [
					new Paragraph({ style: STYLE.easyPicture, children: drawn, ...(withNext ? { keepNext: true } : {}) }),
				],
			}),
			new TableCell({
				width: width(widths[1]),
				verticalAlign: VerticalAlignTable.CENTER,
				children: block.blocks.flatMap((inner) =>
					inner.kind === "writing-lines" ? writingLines(inner, false, widths[1]) : easyChildren(inner, scene),
				),
			}),
		],
	});
}
