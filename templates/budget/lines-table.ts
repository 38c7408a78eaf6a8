/** The lines of the budget as a table: six columns in the plan, ten on the sheet alone. Totals between thick rules. */
import { isPooled, type LineSum, type Sums } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import type { Run, TableBlock, TableColumn, TableRow } from "../../shared/documents/tree.ts";
import { cell, table, text, textCell } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import type { MessageKey } from "../language/messages.ts";
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
	readonly of: (sum: LineSum) => string | readonly Run[];
}

/** `plan` and `alone`: the column's share of the width in the plan and on the sheet alone; 0 where it is not. */
interface Column {
	readonly header: MessageKey;
	readonly plan: number;
	readonly alone: number;
	readonly isMoney?: boolean;
	readonly of: PrintedColumn["of"];
}

function columnsOf(context: Context, sums: Sums, isAlone: boolean): PrintedColumn[] {
	const { funders } = context.plan.budget;
	// Where all pay by their shares, the sums have said so.
	const isShared = isPooled(context.plan.budget) && sums.lines.every(({ line }) => line.funderId === null);
	const hasPayer = funders.length > 1 && !isShared;
	const all: Column[] = [
		{ header: "budget.line", plan: 0.1, alone: 0.055, of: ({ number }) => String(number) },
		{
			header: "budget.what",
			plan: 0.38,
			alone: 0.225,
			of: ({ line }) => (isAlone ? whatAlone(context, line) : whatRuns(context, line)),
		},
		{ header: "budget.goal", plan: 0.14, alone: 0.13, of: ({ line }) => goalWords(context, line) },
		{
			header: "budget.payer",
			plan: hasPayer ? 0.12 : 0,
			alone: hasPayer ? 0.08 : 0,
			of: ({ line }) => payerWords(context, line),
		},
		{ header: "budget.how", plan: 0, alone: 0.135, of: ({ line }) => heldWords(context, line) },
		{
			header: "budget.unit",
			plan: 0,
			alone: 0.085,
			isMoney: true,
			of: ({ line }) => writtenPounds(line.unitPence),
		},
		{ header: "budget.many", plan: 0, alone: 0.1, of: ({ line }) => manyWords(line) },
		{ header: "budget.often", plan: 0, alone: 0.105, of: ({ line }) => oftenWords(context, line) },
		{ header: "budget.week", plan: 0.14, alone: 0.09, isMoney: true, of: (sum) => weekWords(context, sum) },
		{
			header: isYear(context) ? "budget.thisYear" : "budget.thisTime",
			plan: 0.16,
			alone: 0.1,
			isMoney: true,
			of: ({ cost }) => poundsOr(context, cost),
		},
	];
	const shareOf = (column: Column) => (isAlone ? column.alone : column.plan);
	const whole = all.reduce((sum, column) => sum + shareOf(column), 0);
	return all
		.filter((column) => shareOf(column) > 0)
		.map((column) => ({
			header: context.say(column.header),
			share: shareOf(column) / whole,
			...(column.isMoney ? { align: "end" as const } : {}),
			of: column.of,
		}));
}

const runsOf = (value: string | readonly Run[]): readonly Run[] => (typeof value === "string" ? [text(value)] : value);

/** Lines that were not agreed are told apart (facts.ts): nobody will buy them, and no total counts them. */
export function linesTable(context: Context, sums: Sums, isAlone: boolean): TableBlock[] {
	const columns = columnsOf(context, sums, isAlone);
	const lines = sums.lines.filter(({ isCounted }) => isCounted);
	if (lines.length === 0 && !sums.reserve) return [];
	/** A row whose name takes all columns but the two of money. */
	const wide = (name: MessageKey, week: string, time: string): TableRow => ({
		firstSpan: columns.length - 2,
		cells: [context.say(name), week, time].map(textCell),
	});
	return table(
		context.say("budget.summary"),
		columns.map(({ of: _, ...column }) => column),
		[
			...lines.map((sum): TableRow => ({ cells: columns.map((column) => cell(runsOf(column.of(sum)))) })),
			...(sums.reserve ? [wide("budget.keptWhat", context.say("budget.once"), writtenPounds(sums.reserve))] : []),
			{
				...wide("budget.total", poundsOr(context, sums.eachWeek), poundsOr(context, sums.planned)),
				isTotal: true,
			},
		],
	);
}
