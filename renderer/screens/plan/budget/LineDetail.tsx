/** All about one line, opened below it: supplier, who pays, dates, reason, note; where it stands, and out. */
import { useEffect, useState } from "react";
import type { LineSum } from "../../../../shared/budget/sums.ts";
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { moveLine, removeLine, setLine } from "../../../store/edits/budget.ts";
import { leaveField } from "../../../ui/leave-field.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";
import { agreed, mainColumns, moreColumns, times } from "./columns.ts";
import { LineField } from "./LineField.tsx";
import { fieldIdOf, reasonDraftOf } from "./places.ts";
import { canMeet } from "./words.ts";

interface LineDetailProps {
	readonly sum: LineSum;
	/** Where there is no grid, everything is here. */
	readonly hasAll: boolean;
	/** "Not agreed" was chosen, and the reason is still to come. */
	readonly wantsReason?: boolean;
	readonly onClose: () => void;
}

export function LineDetail({ sum, hasAll, wantsReason = false, onClose }: LineDetailProps) {
	const { plan, state, act } = usePlan();
	const { line, number } = sum;
	const [isAsked, setAsked] = useState(false);
	const hasDraft = state.record.drafts[reasonDraftOf(line.id)] !== undefined;
	const isReasonShown = line.agreed.kind === "not-agreed" || hasDraft || isAsked || wantsReason;
	const isReasonWanted = isAsked || wantsReason;
	useEffect(() => {
		if (isReasonWanted) document.getElementById(fieldIdOf(line.id, "reason"))?.querySelector("textarea")?.focus();
	}, [isReasonWanted, line.id]);
	const close = () => {
		leaveField();
		onClose();
	};
	const fields = moreColumns.filter(
		(column) =>
			(column.name !== "funderId" || plan.budget.funders.length > 1) && (column !== times || countsTimes(line)),
	);
	return (
		<section
			className="budget-detail"
			aria-label={`Line ${number}, all about it`}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				event.preventDefault();
				close();
			}}
		>
			<div className="budget-fields">
				{hasAll
					? [...mainColumns, agreed].map((column) => (
							<LineField key={column.name} column={column} line={line} onReason={() => setAsked(true)} />
						))
					: null}
				{fields.map((column) => (
					<LineField key={column.name} column={column} line={line} />
				))}
			</div>
			<AlsoMeets line={line} />
			{isReasonShown ? <Reason line={line} /> : null}
			<div className="buttons">
				<button type="button" className="button button-small" onClick={() => act(moveLine(plan, line, "up"))}>
					Move up <kbd>Alt ↑</kbd>
				</button>
				<button type="button" className="button button-small" onClick={() => act(moveLine(plan, line, "down"))}>
					Move down <kbd>Alt ↓</kbd>
				</button>
				<button
					type="button"
					className="button button-small"
					onClick={() => {
						act(removeLine(plan, line));
						onClose();
					}}
				>
					Take line {number} out
				</button>
				<button type="button" className="link key-link" onClick={close}>
					Close <kbd>Esc</kbd>
				</button>
			</div>
		</section>
	);
}

const countsTimes = ({ howOften }: BudgetLine): boolean => howOften === "once" || howOften === "term";

/** A line may serve more than one goal; it is counted under the first. */
function AlsoMeets({ line }: { readonly line: BudgetLine }) {
	const { plan, act } = usePlan();
	const others = canMeet(plan).filter(({ value }) => value !== line.meets[0]);
	if (line.meets.length === 0 || others.length === 0) return null;
	const toggle = (id: string) => {
		const next = line.meets.includes(id) ? line.meets.filter((one) => one !== id) : [...line.meets, id];
		act(setLine(plan, line, { meets: next }));
	};
	return (
		<fieldset>
			<legend className="label">It also meets</legend>
			<div className="budget-checks">
				{others.map(({ value, word }) => (
					<label key={value} className="budget-check">
						<input type="checkbox" checked={line.meets.includes(value)} onChange={() => toggle(value)} /> {word}
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** Not agreed always says why. Until the reason is kept, the line stands as it was. */
function Reason({ line }: { readonly line: BudgetLine }) {
	const { plan, open, state, act } = usePlan();
	const key = reasonDraftOf(line.id);
	const kept = line.agreed.kind === "not-agreed" ? line.agreed.because : "";
	const draft = state.record.drafts[key];
	const text = draft === undefined ? kept : draft;
	const keep = () => {
		if (text.trim() === "" || text === kept) return;
		if (act(setLine(plan, line, { agreed: { kind: "not-agreed", because: text } }))) open.draft(key, "");
	};
	return (
		<div id={fieldIdOf(line.id, "reason")}>
			<WordsBox
				className="words-box-ours words-box-small"
				rows={1}
				label="Why was this not agreed?"
				hint="The line becomes “not agreed” when this is kept"
				value={text}
				onChange={(next) => open.draft(key, next)}
				onKeep={keep}
			/>
			<div className="buttons">
				<button type="button" className="button button-small" onClick={keep}>
					Keep the reason
				</button>
			</div>
		</div>
	);
}
