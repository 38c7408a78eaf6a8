/** Where things are: what is kept ready, papers (only where, decision 17), home and pets. */
import type { Block, Run, TextRun } from "../../shared/documents/tree.ts";
import { isNeededAtOnce } from "../../shared/plan/safety.ts";
import { paperName } from "../full/ahead.ts";
import { body, field, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { endOf } from "../language/say.ts";
import { atHome, situations } from "./situations.ts";

/** All blocks of the part, in that order. */
export const whereThingsAre = (context: Context): Block[] => [
	...keptReady(context),
	...papers(context),
	...situations(context).flatMap((situation) => atHome(context, situation).map(body)),
];

const line = (context: Context, what: TextRun, where: TextRun): Run[] =>
	context.runs("emergency.thing", { what, colon: endOf(what.text) === "" ? "" : ":", where, end: endOf(where.text) });

const paragraphOf = (lines: readonly Run[][]): Block[] => (lines.length === 0 ? [] : [body(sentences(...lines))]);

/** A paragraph for each thing that could happen. */
export const keptReady = (context: Context): Block[] =>
	situations(context).flatMap((situation) =>
		paragraphOf(
			situation.keptReady.map(({ id, what, where }) =>
				line(context, field(what, id, "what"), field(where, id, "where")),
			),
		),
	);

/** Only papers that exist, whose place is known, and that are needed at once. */
export function papers(context: Context): Block[] {
	const found = context.plan.ahead.papers
		.filter(isNeededAtOnce)
		.map((paper) => line(context, text(paperName(context, paper)), field(paper.where, paper.id, "where")));
	return paragraphOf(found.length === 0 ? [] : [...found, context.runs("ahead.line")]);
}
