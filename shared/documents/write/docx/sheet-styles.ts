/** Styles that only sheets to write on use. */
import { type Look, textWidth } from "./look.ts";
import { STYLE } from "./style-ids.ts";
import type { ParagraphLook } from "./style-xml.ts";

export function sheetStyles(look: Look): ParagraphLook[] {
	const line = { size: 12, line: look.writingLine };
	return [
		{ id: STYLE.writing, name: "Writing Line", type: line, after: 0, endTab: textWidth(look), hasDottedTab: true },
		{ id: STYLE.answerPicture, name: "Answer Picture", after: 2, align: "center", keepNext: true, isHidden: true },
		{ id: STYLE.answer, name: "Answer", type: look.answer, after: 4, align: "center" },
		{ id: STYLE.answerWords, name: "Answer Words", type: look.body, after: 6 },
	];
}
