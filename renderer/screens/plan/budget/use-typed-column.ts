/** What is typed for one line of the budget, in the sheet and in the list of its fields. */
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { setLine } from "../../../store/edits/budget.ts";
import { usePlan } from "../plan-context.ts";
import type { TypedColumn } from "./columns.ts";
import { draftKeyOf } from "./places.ts";
import { type Typed, useTyped } from "./use-typed.ts";

/** Out: the typed state of one column of one line. */
export function useTypedColumn(column: TypedColumn, line: BudgetLine): Typed {
	const { plan } = usePlan();
	return useTyped({
		draftKey: draftKeyOf(line.id, column.name),
		kept: column.typed(line),
		read: column.read,
		edit: (parts) => setLine(plan, line, parts),
	});
}
