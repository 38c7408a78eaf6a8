/** What the budget sheet shows at this moment: the sums, and what there is to say about each line and the whole. */
import { useMemo } from "react";
import { checkBudget, levelOf, type Problem, saidWhileFilling } from "../../../../shared/budget/check.ts";
import { type Sums, sumsOf } from "../../../../shared/budget/sums.ts";
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { today } from "../../../../shared/plan/time.ts";
import { cannotBuy } from "../../../../templates/cannot-buy.ts";
import { usePlan } from "../plan-context.ts";
import { type Column, mainColumns, moreColumns } from "./columns.ts";
import { columnOf, draftKeyOf, type Place } from "./places.ts";

/** Something to say about one cell. */
export interface Saying {
	readonly column: string;
	readonly level: "error" | "warning";
	readonly sentence: string;
	readonly short: string;
}

export interface SheetNow {
	readonly sums: Sums;
	/** By line id. */
	readonly ofLine: ReadonlyMap<string, readonly Saying[]>;
	/** About the whole. */
	readonly ofWhole: readonly Problem[];
	/** Where Tab stops: what is to be filled in or put right, also while nothing is said of it yet. */
	readonly needed: readonly Place[];
	/** Cells in which what stands typed is not understood, the one that is open too. */
	readonly refused: readonly RefusedCell[];
}

interface RefusedCell extends Place {
	readonly typed: string;
}

const typedColumns = [...mainColumns, ...moreColumns].flatMap((column) => (column.kind === "typed" ? [column] : []));

/** What was typed, not understood, and left: it is still a draft. */
function notKept(drafts: Readonly<Record<string, string>>, lineId: string, number: number): Saying[] {
	return typedColumns.flatMap((column: Extract<Column, { kind: "typed" }>): Saying[] => {
		const draft = drafts[draftKeyOf(lineId, column.name)];
		if (draft === undefined) return [];
		const read = column.read(draft);
		const label = column.label.toLowerCase();
		return [
			{
				column: column.name,
				level: "error",
				sentence: `Line ${number}, ${label}, is not kept yet. ${read.ok ? "Open it and press Enter." : read.problem}`,
				short: `line ${number}, ${label}, is not kept yet`,
			},
		];
	});
}

const refusedIn = (drafts: Readonly<Record<string, string>>, lines: readonly BudgetLine[]): RefusedCell[] =>
	lines.flatMap((line) =>
		typedColumns.flatMap((column) => {
			const typed = drafts[draftKeyOf(line.id, column.name)];
			const isRefused = typed !== undefined && typed !== column.typed(line) && !column.read(typed).ok;
			return isRefused ? [{ lineId: line.id, column: column.name, typed }] : [];
		}),
	);

/** In: the draft that is being typed and the line that is being filled in just now, of which nothing is said yet. */
export function useSheet(typing: string | null, filling: string | null): SheetNow {
	const { plan, state, open } = usePlan();
	const all = state.record.drafts;
	const day = today(open.clock);
	return useMemo(() => {
		const drafts = Object.fromEntries(Object.entries(all).filter(([key]) => key !== typing));
		const problems = checkBudget(plan, cannotBuy, day);
		const said = saidWhileFilling(problems, filling);
		const ofLine = new Map(
			plan.budget.lines.map((line, index) => [
				line.id,
				[
					...notKept(drafts, line.id, index + 1),
					...said
						.filter(({ lineId }) => lineId === line.id)
						.map((problem): Saying => {
							const { sentence, short } = problem;
							const level = levelOf(problem);
							return { column: columnOf(problem), level, sentence, short };
						}),
				],
			]),
		);
		return {
			sums: sumsOf(plan.budget),
			ofLine,
			ofWhole: said.filter(({ lineId }) => lineId === null),
			needed: plan.budget.lines.flatMap((line, index) => [
				...notKept(drafts, line.id, index + 1).map(({ column }) => ({ lineId: line.id, column })),
				...problems
					.filter((one) => one.lineId === line.id && (levelOf(one) === "error" || one.code === "line-no-cost"))
					.map((one) => ({ lineId: line.id, column: columnOf(one) })),
			]),
			refused: refusedIn(all, plan.budget.lines),
		};
	}, [plan, all, typing, filling, day]);
}
