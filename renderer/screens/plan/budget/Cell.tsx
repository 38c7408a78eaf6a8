/** An open cell of the grid: typed or chosen, kept by Enter or on leaving it, let go by Esc. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { setLine } from "../../../store/edits/budget.ts";
import { usePlan } from "../plan-context.ts";
import type { ChosenColumn, Column, TypedColumn } from "./columns.ts";
import { draftKeyOf, saysIdOf } from "./places.ts";
import { useTypedColumn } from "./use-typed-column.ts";

/** What to do after an open cell: stay on it, go to the next that needs something, or to the one before. */
export type Leaving = "stay" | "next" | "previous";

interface CellProps<C extends Column> {
	readonly column: C;
	readonly line: BudgetLine;
	readonly number: number;
	/** By a key: the focus goes where it says. Answers false when there is nowhere to go and Tab may do as it does. */
	readonly onLeave: (leaving: Leaving) => boolean;
	/** The focus went elsewhere by itself. */
	readonly onBlur: () => void;
	readonly onReason: () => void;
	/** Kept was asked for, and what stands there is not understood. */
	readonly onTried: () => void;
}

export const OpenCell = ({ column, ...rest }: CellProps<Column>) =>
	column.kind === "typed" ? <TypedCell column={column} {...rest} /> : <ChosenCell column={column} {...rest} />;

const leavingBy = ({ key, shiftKey }: KeyboardEvent): Leaving | null =>
	key === "Enter" ? "stay" : key === "Tab" ? (shiftKey ? "previous" : "next") : null;

function TypedCell({ column, line, number, onLeave, onBlur, onTried }: CellProps<TypedColumn>) {
	const typed = useTypedColumn(column, line);
	const box = useRef<HTMLInputElement>(null);
	const isDone = useRef(false);
	useEffect(() => box.current?.select(), []);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			isDone.current = true;
			typed.cancel();
			onLeave("stay");
		}
		const leaving = leavingBy(event);
		if (leaving === null) return;
		if (typed.keep()) {
			isDone.current = true;
			if (onLeave(leaving)) event.preventDefault();
		} else {
			event.preventDefault();
			onTried();
		}
	};
	return (
		<input
			ref={box}
			className="input cell-input"
			aria-label={`Line ${number}, ${column.label}`}
			aria-invalid={typed.problem !== "" || undefined}
			aria-describedby={saysIdOf(line.id)}
			data-draft={draftKeyOf(line.id, column.name)}
			value={typed.text}
			maxLength={500}
			spellCheck={false}
			autoComplete="off"
			onChange={(event) => typed.onChange(event.target.value)}
			onKeyDown={onKeyDown}
			onBlur={() => {
				if (isDone.current || !document.hasFocus()) return;
				typed.keep();
				onBlur();
			}}
		/>
	);
}

function ChosenCell({ column, line, number, onLeave, onBlur, onReason }: CellProps<ChosenColumn>) {
	const { plan, act } = usePlan();
	const [chosen, setChosen] = useState(column.chosen(line));
	const box = useRef<HTMLSelectElement>(null);
	const isDone = useRef(false);
	useEffect(() => box.current?.focus(), []);
	/** False where a reason is wanted first. */
	const keep = (): boolean => {
		isDone.current = true;
		if (chosen === column.chosen(line)) return true;
		const parts = column.choose(line, chosen);
		if (parts !== null) act(setLine(plan, line, parts));
		return parts !== null;
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") {
			event.preventDefault();
			isDone.current = true;
			onLeave("stay");
		}
		const leaving = leavingBy(event);
		if (leaving === null) return;
		if (!keep()) {
			event.preventDefault();
			onReason();
		} else if (onLeave(leaving)) event.preventDefault();
	};
	return (
		<select
			ref={box}
			className="input cell-input"
			aria-label={`Line ${number}, ${column.label}`}
			aria-describedby={saysIdOf(line.id)}
			value={chosen}
			onChange={(event) => setChosen(event.target.value)}
			onKeyDown={onKeyDown}
			onBlur={() => {
				if (isDone.current || !document.hasFocus()) return;
				if (!keep()) onReason();
				else onBlur();
			}}
		>
			{column.choices(plan).map((choice) => (
				<option key={choice.value} value={choice.value}>
					{choice.word}
				</option>
			))}
		</select>
	);
}
