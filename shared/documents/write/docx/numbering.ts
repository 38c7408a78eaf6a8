/** The two lists. The library writes `{name-1}` for a list and fills it in later: runs.ts sees to it that no words can look so. */
import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { INK, type Look } from "./look.ts";
import { mmToTwips } from "./measures.ts";
import { STYLE } from "./style-ids.ts";
import { LIST_HANG_MM } from "./style-list.ts";

export const LIST = { bullet: "what-matters-bullet", number: "what-matters-number" } as const;

/** In: the look, whose indent both lists start from. Out: bullets and numbers, one level each. */
export function numbering(look: Look): INumberingOptions {
	const paragraph = { indent: { left: mmToTwips(look.indentMm + LIST_HANG_MM), hanging: mmToTwips(LIST_HANG_MM) } };
	const level = { level: 0, alignment: AlignmentType.START } as const;
	return {
		config: [
			{
				reference: LIST.bullet,
				levels: [
					{
						...level,
						format: LevelFormat.BULLET,
						text: "•",
						style: { style: STYLE.bullet, paragraph, run: { color: INK, bold: false } },
					},
				],
			},
			{
				reference: LIST.number,
				levels: [
					{
						...level,
						format: LevelFormat.DECIMAL,
						text: "%1.",
						style: { style: STYLE.number, paragraph, run: { bold: false } },
					},
				],
			},
		],
	};
}
