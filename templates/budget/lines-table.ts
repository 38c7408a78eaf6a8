/** The lines of the budget as a table: six columns in the plan, ten on the sheet alone. Totals between thick rules. */
import { isPooled, type LineSum, type Sums } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import { widthOfWords } from "../../shared/documents/letter-widths.ts";
import type { Run, TableBlock, TableColumn, TableRow } from "../../shared/documents/tree.ts";
import { cell, table, text, textCell } from "../full/blocks.ts";
import { fitted } from "../full/column-widths.ts";
import type { Context } from "../full/context.ts";
import type { MessageKey } from "../language/messages.ts";
import { plainText } from "../sheets/frame.ts";
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

/** `share`: of the width in the plan; null for a column that stands only on the sheet alone. */
interface Column {
	readonly header: MessageKey;
	readonly share: number | null;
	readonly isMoney?: boolean;
	readonly isSaidInLines?: boolean;
	/** What stands below the lines, bold. */
	readonly total?: number | null;
	readonly of: PrintedColumn["of"];
}

function columnsOf(context: Context, sums: Sums, isAlone: boolean): PrintedColumn[] {
	const { funders } = context.plan.budget;
	// Where all pay by their shares, the sums have said so.
	const isShared = isPooled(context.plan.budget) && sums.lines.every(({ line }) => line.funderId === null);
	const hasPayer = funders.length > 1 && !isShared;
	const all: Column[] = [
		{ header: "budget.line", share: 0.1, isSaidInLines: true, of: ({ number }) => String(number) },
		{
			header: "budget.what",
			share: 0.38,
			isSaidInLines: false,
			of: ({ line }) => (isAlone ? whatAlone(context, line) : whatRuns(context, line)),
		},
		{ header: "budget.goal", share: 0.14, of: ({ line }) => goalWords(context, line) },
		{
			header: "budget.payer",
			share: 0.12,
			of: ({ line }) => payerWords(context, line),
		},
		{ header: "budget.how", share: null, of: ({ line }) => heldWords(context, line) },
		{
			header: "budget.unit",
			share: null,
			isMoney: true,
			of: ({ line }) => poundsOr(context, line.unitPence === 0 ? null : line.unitPence),
		},
		{ header: "budget.many", share: null, of: ({ line }) => manyWords(line) },
		{ header: "budget.often", share: null, of: ({ line }) => oftenWords(context, line) },
		{ header: "budget.week", share: 0.14, isMoney: true, total: sums.eachWeek, of: (sum) => weekWords(context, sum) },
		{
			header: isYear(context) ? "budget.thisYear" : "budget.thisTime",
			share: 0.16,
			isMoney: true,
			total: sums.planned,
			of: ({ cost }) => poundsOr(context, cost),
		},
	];
	const shown = all
		.filter(({ header, share }) => (header !== "budget.payer" || hasPayer) && (isAlone || share !== null))
		.map((column) => ({ ...column, header: context.say(column.header) }));
	const weights = shown.map((column) => (isAlone ? weightOf(column, sums) : (column.share ?? 0)));
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	return shown.map(({ header, isMoney, isSaidInLines, of }, index) => ({
		header,
		share: (weights[index] ?? 0) / whole,
		...(isMoney ? { align: "end" as const } : {}),
		...(isSaidInLines === undefined ? {} : { isSaidInLines }),
		of,
	}));
}

/** Ems of a column before it breaks into a second line. */
const WIDEST = 20.5;
/** Room between two columns, and a little over what letters are guessed to take, in ems. */
const GAP = 0.8;

/** On the sheet alone, each column is as wide as what stands in it. */
function weightOf({ header, total, of }: Omit<Column, "header"> & { header: string }, sums: Sums): number {
	const words = sums.lines.map((sum) => plainText(runsOf(of(sum))));
	const bold = [header, writtenPounds(total ?? 0)];
	const longest = Math.max(...words.map((text) => widthOfWords(text)), ...bold.map((text) => widthOfWords(text, true)));
	return Math.min(WIDEST, longest) + GAP;
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
	const rows = lines.map((sum): TableRow => ({ cells: columns.map((column) => cell(runsOf(column.of(sum)))) }));
	/** What must stand in one line below them. */
	const totals = [
		...columns.slice(0, -2).map(() => ""),
		poundsOr(context, sums.eachWeek),
		poundsOr(context, sums.planned),
	];
	const total: TableRow = { cells: totals.map((sum) => cell([text(sum, { strong: true })])) };
	const shown = columns.map(({ of: _, ...column }) => column);
	return table(context.say("budget.summary"), isAlone ? shown : fitted(shown, [...rows, total]), [
		...rows,
		...(sums.reserve ? [wide("budget.keptWhat", context.say("budget.once"), writtenPounds(sums.reserve))] : []),
		{
			...wide("budget.total", poundsOr(context, sums.eachWeek), poundsOr(context, sums.planned)),
			isTotal: true,
		},
	]);
}
