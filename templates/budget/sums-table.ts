/** What there is, what the plan uses and what is left, for each who pays and together. */
import { promisedBy } from "../../shared/budget/shares.ts";
import type { Sums } from "../../shared/budget/sums.ts";
import { writtenPounds } from "../../shared/budget/written.ts";
import type { Block, Run, TableBlock, TableRow } from "../../shared/documents/tree.ts";
import { paragraph, textCell } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { poundsOr } from "./line-words.ts";

/** More than these, and the columns would be too narrow: then there is no table by funder. */
const MOST_FUNDERS = 4;

/** What each who pays has promised, and what of it the plan uses; null for what is not known. */
export function partsOf(context: Context, sums: Sums): { name: string; has: number | null; uses: number | null }[] {
	const { funders } = context.plan.budget;
	const promised = promisedBy(funders, sums.amount);
	return funders.map(({ id, name }) => ({
		name,
		has: promised.get(id) ?? null,
		uses: sums.planned === null ? null : (sums.byFunder.find(({ key }) => key === id)?.cost ?? 0),
	}));
}

/**
 * In the plan: a bar for each who pays, the sums in words after it (pages/10). The table instead where a bar would not
 * tell it: where a sum is not known, or where some of the money is nobody's share.
 */
export function payerBars(context: Context, sums: Sums): Block[] {
	const { funders, carriedForwardPence, contributionPence } = context.plan.budget;
	const parts = partsOf(context, sums);
	const isTold = parts.every(({ has, uses }) => has !== null && has > 0 && uses !== null);
	if (!isTold || funders.length > MOST_FUNDERS || carriedForwardPence + contributionPence > 0 || sums.reserve)
		return sumsTable(context, sums);
	return parts.map(({ name, has, uses }, at) => {
		const values = { name, planned: writtenPounds(uses ?? 0), amount: writtenPounds(has ?? 0) };
		const bar: Run = { kind: "bar", share: (uses ?? 0) / (has ?? 1), ...(at % 2 === 1 ? { isPale: true } : {}) };
		return paragraph("body", [bar, ...context.runs("budget.bar", values)], { keepWithNext: true });
	});
}

/** Nothing without funders, or with one only: then the three sums have said it all. */
export function sumsTable(context: Context, sums: Sums): TableBlock[] {
	const { budget } = context.plan;
	const { funders } = budget;
	if (funders.length < 2 || funders.length > MOST_FUNDERS) return [];
	const parts = partsOf(context, sums).map(({ has, uses }) => ({
		has,
		uses,
		left: has === null || uses === null ? null : has - uses,
	}));
	const lines = sums.planned === null || sums.reserve === null ? null : sums.planned - sums.reserve;
	const row = (title: string, cells: readonly string[], together: string): TableRow => ({
		cells: [title, ...cells, together].map(textCell),
	});
	const pounds = (pence: number | null) => poundsOr(context, pence);
	const added = budget.carriedForwardPence + budget.contributionPence;
	const notShared = funders.map(() => context.say("budget.notShared"));
	const rows = [
		row(
			context.say("budget.rowHave"),
			parts.map(({ has }) => pounds(has)),
			pounds(sums.amount),
		),
		...(added > 0 ? [row(context.say("budget.rowAdded"), notShared, writtenPounds(added))] : []),
		row(
			context.say("budget.rowUses"),
			parts.map(({ uses }) => pounds(uses)),
			pounds(lines),
		),
		...(sums.reserve ? [row(context.say("budget.rowKept"), notShared, writtenPounds(sums.reserve))] : []),
		row(
			context.say("budget.rowLeft"),
			parts.map(({ left }) => leftWords(context, left)),
			leftWords(context, sums.left),
		),
	];
	const share = 0.72 / (funders.length + 1);
	const column = (header: string) => ({ header, share, align: "end" as const });
	return [
		{
			kind: "table",
			summary: context.say("budget.sumsSummary"),
			columns: [
				{ header: context.say("budget.sums"), share: 0.28 },
				...funders.map(({ name }) => column(name)),
				column(context.say("budget.together")),
			],
			rows,
		},
	];
}

const leftWords = (context: Context, left: number | null): string =>
	left !== null && left < 0 ? context.say("budget.rowOver", { over: writtenPounds(-left) }) : poundsOr(context, left);
