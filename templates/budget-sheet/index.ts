/** My budget sheet alone, on its side (documents.md 8.9, pages/30): for a drawer, a panel, a payroll company. */
import { sumsOf } from "../../shared/budget/sums.ts";
import type { Block, DocumentTree } from "../../shared/documents/tree.ts";
import {
	agreedRuns,
	moreAboutLines,
	refused,
	threeSums,
	unspent,
	wayNote,
	whatItIs,
	whatItShows,
} from "../budget/facts.ts";
import { goalNames } from "../budget/line-words.ts";
import { linesTable } from "../budget/lines-table.ts";
import { sumsTable } from "../budget/sums-table.ts";
import { body, paragraph, sentences, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { calledName } from "../full/names.ts";
import { headText, laterFootText } from "../full/running.ts";
import { identityOf } from "../identity.ts";

/**
 * The budget sheet as a document of its own.
 *
 * In: a context of what the reader may see (`contextFor(visiblePlan(plan, reader), …)`). Out: the whole tree, landscape,
 * with the head on its first page too. Kind in the identity: `budget-sheet`. A plan without a budget gives a sheet that
 * says so in one line: whoever offers the document asks first.
 */
export function composeBudgetSheet(context: Context): DocumentTree {
	const { plan, options, language, say } = context;
	const foot = { text: laterFootText(context, say("budget.footKind")), hasPageNumber: false };
	return {
		title: say("budget.title", { name: calledName(plan) }),
		language: language.tag,
		layout: "wide",
		orientation: "landscape",
		accent: plan.firstPage.accent,
		head: { text: headText(context), hasPageNumber: true },
		isHeadOnFirst: true,
		firstFoot: foot,
		foot,
		draftMark: null,
		isForEditing: options.isForEditing,
		identity: identityOf(context, "budget-sheet"),
		blocks: [{ kind: "heading", level: 1, text: say("budget.sheet") }, ...sheet(context)],
	};
}

function sheet(context: Context): Block[] {
	const { budget } = context.plan;
	if (budget.type === "none" || (budget.type === null && budget.lines.length === 0))
		return [body(context.runs("team.noBudget"))];
	const sums = sumsOf(budget);
	const lines = sums.lines.filter(({ isCounted }) => isCounted);
	const table = linesTable(context, sums, true);
	const goals = goalNames(
		context,
		lines.map(({ line }) => line),
	);
	return [
		when(whatItIs(context)),
		threeSums(context, sums),
		...(table.length === 0 ? [body(context.runs("budget.noLines"))] : table),
		...sumsTable(context, sums),
		paragraph("body", agreedRuns(context)),
		...asSections([
			...refused(context, sums.lines),
			...runOn([...unspent(context), ...moreAboutLines(context, lines)]),
		]),
		when(sentences(goals, wayNote(context), context.runs("budget.weekNote"), whatItShows(context, sums))),
	];
}

/** Paragraphs one after the other on the same lines, each after its label: the sheet has a page, and no more. */
function runOn(blocks: readonly Block[]): Block[] {
	const paragraphs = blocks.filter((block) => block.kind === "paragraph");
	// Words in another direction, or of several lines, keep a paragraph of their own.
	const isPlain =
		paragraphs.length === blocks.length && paragraphs.every(({ dir, keepWithNext }) => !dir && !keepWithNext);
	return isPlain && paragraphs.length > 1 ? [body(sentences(...paragraphs.map(({ runs }) => runs)))] : [...blocks];
}

/** Right under the name, no level of heading is skipped. */
const asSections = (blocks: readonly Block[]): Block[] =>
	blocks.map((block) => (block.kind === "heading" && block.level === 3 ? { ...block, level: 2 } : block));
