/** Answers side by side, faces over words: a table that only sets them, without rules. */
import { Paragraph, type Table, TableCell, TableRow, WidthType } from "docx";
import { isRtl } from "../../direction.ts";
import type { Answer, AnswersBlock } from "../../tree-sheets.ts";
import { textWidth } from "./look.ts";
import { pictureRun } from "./pictures.ts";
import { words } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { STYLE } from "./style-ids.ts";
import { columnWidths, settingTable } from "./tables.ts";

export { writingLines } from "./writing-lines.ts";

/** Air beside words that stand in a row, in letters. */
const AIR = 6;

/** In: answers, and whether they stay with what follows. Out: one row that does not part, each answer a cell. */
export function answersTable({ answers }: AnswersBlock, withNext: boolean, scene: Scene): Table {
	const hasPictures = answers.some(({ picture }) => picture !== null);
	const widths = columnWidths(
		answers.map(({ text }) => (hasPictures ? 1 : text.length + AIR)),
		textWidth(scene.look),
	);
	const cells = answers.map(
		(answer, at) =>
			new TableCell({
				width: { size: widths[at] ?? 0, type: WidthType.DXA },
				margins: { bottom: 0, marginUnitType: WidthType.DXA },
				children: answerChildren(answer, hasPictures, withNext, scene),
			}),
	);
	return settingTable([new TableRow({ cantSplit: true, children: cells })], widths, scene);
}

function answerChildren({ text, picture }: Answer, hasPictures: boolean, withNext: boolean, scene: Scene): Paragraph[] {
	const said = words(text, { direction: isRtl(scene.tree.language) ? "rtl" : "ltr" }, scene);
	const drawn = picture === null ? [] : pictureRun(picture, scene.look.answerPictureMm, scene);
	return [
		...(drawn.length === 0 ? [] : [new Paragraph({ style: STYLE.answerPicture, children: drawn })]),
		new Paragraph({
			style: hasPictures ? STYLE.answer : STYLE.answerWords,
			children: [said],
			...(withNext ? { keepNext: true } : {}),
		}),
	];
}
