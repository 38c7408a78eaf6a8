/** My budget, in the plan (documents.md 8.9): three sums in a sentence, who pays, the lines, how it is held and agreed. */
import { sumsOf } from "../../shared/budget/sums.ts";
import type { Block } from "../../shared/documents/tree.ts";
import {
	agreedRuns,
	howHeld,
	moreAboutLines,
	refused,
	source,
	threeSums,
	unspent,
	whatItIs,
	whatItShows,
} from "../budget/facts.ts";
import { linesTable } from "../budget/lines-table.ts";
import { payerBars } from "../budget/sums-table.ts";
import { body, section, when } from "./blocks.ts";
import type { Context } from "./context.ts";

/** Nothing where there is no budget (team.ts says so in one line), or where nobody has written anything of it down. */
export function budget(context: Context): Block[] {
	const { budget: sheet } = context.plan;
	if (sheet.type === "none") return [];
	if (sheet.lines.length === 0 && sheet.final === null && sheet.indicative === null) return [];
	const sums = sumsOf(sheet);
	const lines = sums.lines.filter(({ isCounted }) => isCounted);
	const table = linesTable(context, sums, false);
	const blocks = [
		threeSums(context, sums),
		...payerBars(context, sums),
		...(table.length === 0 ? [body(context.runs("budget.noLines"))] : table),
		...howHeld(context, lines),
		...source(context),
		body(agreedRuns(context)),
		...unspent(context),
		...refused(context, sums.lines),
		...moreAboutLines(context, lines),
		when([...context.runs("budget.weekNote"), { kind: "text", text: " " }, ...whatItShows(context, sums)]),
	];
	return section(context.say("budget"), whatItIs(context), blocks, { breakBefore: "third" });
}
