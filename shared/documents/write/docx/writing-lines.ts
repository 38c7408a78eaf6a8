/**
 * Lines to write on. Each is a tab that dots lead up to, so that a line can also be typed on: what is typed stands in
 * front of the dots. (A dotted border would be drawn once under all lines, as Word joins neighbours that look alike.)
 */
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { WritingLinesBlock } from "../../tree-sheets.ts";
import { STYLE } from "./style-ids.ts";

/** `width`, in twips, where the lines are not as wide as the page. They all stay together. */
export const writingLines = ({ lines }: WritingLinesBlock, keepNext: boolean, width?: number): Paragraph[] =>
	Array.from(
		{ length: lines },
		(_, at) =>
			new Paragraph({
				style: STYLE.writing,
				children: [new TextRun({ children: [new Tab()] })],
				...(width === undefined
					? {}
					: { tabStops: [{ type: TabStopType.RIGHT, leader: LeaderType.DOT, position: width }] }),
				...(at < lines - 1 || keepNext ? { keepNext: true } : {}),
			}),
	);
