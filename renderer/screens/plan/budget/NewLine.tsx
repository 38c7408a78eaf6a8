/** Where the next line is typed: what will be bought, first. The rest is filled in where it stands. */
import { useEffect, useRef } from "react";
import { addLine } from "../../../store/edits/budget.ts";
import { usePlan } from "../plan-context.ts";
import { NEW_LINE_DRAFT } from "./places.ts";

interface NewLineProps {
	/** What kind of line is added: an employer’s cost where such a line is missing. */
	readonly type: "employer-cost" | "other";
	readonly onKept: (lineId: string) => void;
	readonly onClose: () => void;
}

export function NewLine({ type, onKept, onClose }: NewLineProps) {
	const { plan, state, open } = usePlan();
	const text = state.record.drafts[NEW_LINE_DRAFT] ?? "";
	const box = useRef<HTMLInputElement>(null);
	useEffect(() => box.current?.focus(), []);
	const keep = () => {
		if (text.trim() === "") return;
		const { line, edit } = addLine(plan, text, type);
		open.actAndClear(edit.label, edit.changes, NEW_LINE_DRAFT);
		onKept(line.id);
	};
	return (
		<div className="budget-new">
			<label htmlFor="budget-new">
				{type === "other"
					? "What will be bought?"
					: "Which cost of an employer? Pension, National Insurance, insurance or payroll"}
			</label>
			<input
				id="budget-new"
				ref={box}
				className="input"
				value={text}
				maxLength={500}
				spellCheck={false}
				autoComplete="off"
				onChange={(event) => open.draft(NEW_LINE_DRAFT, event.target.value)}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return;
					if (event.key === "Enter") {
						// Or the same key would open the choice in the cell that comes next.
						event.preventDefault();
						keep();
					}
					if (event.key === "Escape") {
						event.preventDefault();
						onClose();
					}
				}}
			/>
			<button
				type="button"
				className="button button-small"
				onClick={() => (text.trim() === "" ? box.current?.focus() : keep())}
			>
				Keep this line
			</button>
			<button type="button" className="link key-link" onClick={onClose}>
				Close <kbd>Esc</kbd>
			</button>
		</div>
	);
}
