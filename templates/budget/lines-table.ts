/** The lines of the budget as a table: six columns in the plan, ten on the sheet alone. Totals between thick rules. */
import { isPooled, type LineSum, type Sums } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import type { Run, TableBlock, TableColumn, TableRow } from "../../shared/documents/tree.ts";
import { cell, table, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { isYear } from "./facts.ts";
import {
	goalWords,
	heldWords,
	manyWords,
	oftenWords,
	payerWords,
	poundsOr,
	weekWords,
	whatAlone,
	whatRuns,
} from "./line-words.ts";

interface PrintedColumn extends TableColumn {
	readonly of: (sum: LineSum) => readonly Run[];
	/** In the row of what is kept back, and in the total. */
	readonly kept: string;
	readonly total: string;
}

const plain = (value: string): Run[] => [text(value)];

function columnsOf(context: Context, sums: Sums, isWide: boolean): PrintedColumn[] {
	const { say } = context;
	const { funders } = context.plan.budget;
	const all = say("budget.all");
	const time = say(isYear(context) ? "budget.thisYear" : "budget.thisTime");
	const once = say("budget.once");
	const first: PrintedColumn[] = [
		{
			header: say("budget.line"),
			share: isWide ? 0.055 : 0.1,
			of: ({ number }) => plain(String(number)),
			kept: say("budget.kept"),
			total: say("budget.total"),
		},
		{
			header: say("budget.what"),
			share: isWide ? 0.26 : 0.38,
			of: ({ line }) => (isWide ? whatAlone(context, line) : whatRuns(context, line)),
			kept: say("budget.keptWhat"),
			total: say("budget.allLines"),
		},
		{
			header: say("budget.goal"),
			share: isWide ? 0.11 : 0.14,
			of: ({ line }) => plain(goalWords(context, line)),
			kept: say("budget.ifThings"),
			total: all,
		},
	];
	// Where all pay by their shares, the sums have said so.
	const isShared = isPooled(context.plan.budget) && !sums.lines.some(({ line }) => line.funderId !== null);
	const payer: PrintedColumn[] =
		funders.length < 2 || isShared
			? []
			: [
					{
						header: say("budget.payer"),
						share: isWide ? 0.09 : 0.12,
						of: ({ line }) => plain(payerWords(context, line)),
						kept: all,
						total: all,
					},
				];
	const middle: PrintedColumn[] = [
		{ header: say("budget.how"), share: 0.1, of: ({ line }) => plain(heldWords(context, line)), kept: all, total: all },
		{
			header: say("budget.unit"),
			share: 0.09,
			align: "end",
			of: ({ line }) => plain(writtenPounds(line.unitPence)),
			kept: poundsOr(context, sums.reserve),
			total: all,
		},
		{ header: say("budget.many"), share: 0.08, of: ({ line }) => plain(manyWords(line)), kept: "1", total: all },
		{
			header: say("budget.often"),
			share: 0.1,
			of: ({ line }) => plain(oftenWords(context, line)),
			kept: once,
			total: all,
		},
	];
	const last: PrintedColumn[] = [
		{
			header: say("budget.week"),
			share: isWide ? 0.09 : 0.14,
			align: "end",
			of: (sum) => plain(weekWords(context, sum)),
			kept: once,
			total: poundsOr(context, sums.eachWeek),
		},
		{
			header: time,
			share: isWide ? 0.1 : 0.16,
			align: "end",
			of: ({ cost }) => plain(poundsOr(context, cost)),
			kept: poundsOr(context, sums.reserve),
			total: poundsOr(context, sums.planned),
		},
	];
	return [...first, ...payer, ...(isWide ? middle : []), ...last];
}

/** Lines that were not agreed are told apart (facts.ts): nobody will buy them, and no total counts them. */
export function linesTable(context: Context, sums: Sums, isWide: boolean): TableBlock[] {
	const columns = columnsOf(context, sums, isWide);
	const whole = columns.reduce((sum, { share }) => sum + share, 0);
	const row = (of: (column: PrintedColumn) => readonly Run[]): TableRow => ({
		cells: columns.map((column) => cell(of(column))),
	});
	const lines = sums.lines.filter(({ isCounted }) => isCounted);
	if (lines.length === 0 && !sums.reserve) return [];
	return table(
		context.say("budget.summary"),
		columns.map(({ header, share, align }) => ({ header, share: share / whole, ...(align ? { align } : {}) })),
		[
			...lines.map((sum) => row((column) => column.of(sum))),
			...(sums.reserve ? [row(({ kept }) => plain(kept))] : []),
			{ ...row(({ total }) => plain(total)), isTotal: true },
		],
	);
}
