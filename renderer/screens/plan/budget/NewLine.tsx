/** Where the next line is typed: what will be bought, first. The rest is filled in where it stands. Kept however it is left. */
import { useEffect, useRef } from "react";
import { addLine } from "../../../store/edits/budget.ts";
import { useAddForm } from "../fields/use-add-form.ts";
import { usePlan } from "../plan-context.ts";
import { NEW_LINE_DRAFT } from "./places.ts";

interface NewLineProps {
	/** What kind of line is added: an employer’s cost where such a line is missing. */
	readonly type: "employer-cost" | "other";
	readonly onKept: (lineId: string) => void;
	readonly onClose: () => void;
}

export function NewLine({ type, onKept, onClose }: NewLineProps) {
	const { state, open, act } = usePlan();
	const text = state.record.drafts[NEW_LINE_DRAFT] ?? "";
	const box = useRef<HTMLInputElement>(null);
	useEffect(() => box.current?.focus(), []);
	const { problem, submit, unsay } = useAddForm({
		name: NEW_LINE_DRAFT,
		draftKeys: [NEW_LINE_DRAFT],
		missing: () =>
			open.draftOf(NEW_LINE_DRAFT).trim() === ""
				? { sentence: "Type what will be bought first.", fieldId: "budget-new" }
				: null,
		add: () => {
			if (!act(addLine(open.record.plan, open.draftOf(NEW_LINE_DRAFT), type).edit)) return false;
			open.draft(NEW_LINE_DRAFT, "");
			return true;
		},
	});
	const keep = () => {
		if (!submit()) return;
		const kept = open.record.plan.budget.lines.at(-1);
		if (kept) onKept(kept.id);
	};
	return (
		<div className="budget-new">
			<label htmlFor="budget-new">
				{type === "other"
					? "What will be bought?"
					: "Which cost of an employer? Pension, National Insurance, insurance or payroll"}
			</label>
			{problem ? (
				<span className="field-error" id="budget-new-error">
					{problem.sentence}
				</span>
			) : null}
			<input
				id="budget-new"
				ref={box}
				className="input"
				value={text}
				maxLength={500}
				spellCheck={false}
				autoComplete="off"
				aria-invalid={problem ? true : undefined}
				aria-describedby={problem ? "budget-new-error" : undefined}
				onChange={(event) => {
					unsay();
					open.draft(NEW_LINE_DRAFT, event.target.value);
				}}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return;
					if (event.key === "Enter") {
						// Or the same key would open the choice in the cell that comes next.
						event.preventDefault();
						if (text.trim() !== "") keep();
					}
					if (event.key === "Escape") {
						event.preventDefault();
						onClose();
					}
				}}
			/>
			<button type="button" className="button button-small" onClick={keep}>
				Keep this line
			</button>
			<button type="button" className="link key-link" onClick={onClose}>
				Close <kbd>Esc</kbd>
			</button>
		</div>
	);
}
