/** One fact of a line as a labelled field: in the detail below a line, and in the narrow list. */
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { setLine } from "../../../store/edits/budget.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";
import type { ChosenColumn, Column, TypedColumn } from "./columns.ts";
import { draftKeyOf, fieldIdOf } from "./places.ts";
import { TypedInput } from "./TypedInput.tsx";
import { useTypedColumn } from "./use-typed-column.ts";

interface LineFieldProps<C extends Column> {
	readonly column: C;
	readonly line: BudgetLine;
	/** A reason is wanted before this can be chosen. */
	readonly onReason?: () => void;
}

export function LineField({ column, line, ...rest }: LineFieldProps<Column>) {
	return column.kind === "typed" ? (
		<TypedLineField column={column} line={line} {...rest} />
	) : (
		<ChosenLineField column={column} line={line} {...rest} />
	);
}

function TypedLineField({ column, line }: LineFieldProps<TypedColumn>) {
	const typed = useTypedColumn(column, line);
	return (
		<TypedInput
			fieldId={fieldIdOf(line.id, column.name)}
			label={column.label}
			data-draft={draftKeyOf(line.id, column.name)}
			typed={typed}
		/>
	);
}

function ChosenLineField({ column, line, onReason }: LineFieldProps<ChosenColumn>) {
	const { plan, act } = usePlan();
	return (
		<Select
			isLabelShown
			id={fieldIdOf(line.id, column.name)}
			label={column.label}
			value={column.chosen(line)}
			choices={column.choices(plan)}
			onChange={(value) => {
				const parts = column.choose(line, value);
				if (parts === null) onReason?.();
				else act(setLine(plan, line, parts));
			}}
		/>
	);
}
