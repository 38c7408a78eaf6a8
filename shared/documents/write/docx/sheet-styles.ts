/** Styles that only sheets to write on use. */
import { type Look, textWidth } from "./look.ts";
import { STYLE } from "./style-ids.ts";
import type { ParagraphLook } from "./style-xml.ts";

/** Kept free beside the words of an answer, in twips. */
const SIDE = 160;

/** In: the look. Out: the styles; sizes in points. */
export function sheetStyles(look: Look): ParagraphLook[] {
	// Room to write is the space before: LibreOffice takes no notice of "at least" where a line holds only a tab.
	const line = { size: 12, line: 16 };
	const before = look.writingLine - line.line;
	return [
		{
			id: STYLE.writing,
			name: "Writing Line",
			type: line,
			before,
			after: 0,
			endTab: textWidth(look),
			hasDottedTab: true,
		},
		{ id: STYLE.answerPicture, name: "Answer Picture", after: 2, align: "center", keepNext: true, isHidden: true },
		{ id: STYLE.answer, name: "Answer", type: look.answer, after: 2, align: "center", left: SIDE, right: SIDE },
		{ id: STYLE.answerWords, name: "Answer Words", type: look.body, after: 6 },
	];
}
