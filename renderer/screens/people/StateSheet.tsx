/** Where planning with someone is, from their line: offered, invited, said no, agreed, closed and why. */
import { type FormEvent, useState } from "react";
import { localDateSchema, today, writtenDate } from "../../../shared/plan/time.ts";
import { changeUnseen } from "../../store/app.ts";
import { setPlanningState } from "../../store/edits/state.ts";
import { describeError } from "../../store/open-plan.ts";
import type { PersonLine } from "../../store/people.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { choiceOf, type StateChoice, stateChoices, stateOf } from "../../ui/planning-state.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { readTypedDate } from "../../ui/typed-date.ts";

export function StateSheet({ line, onClose }: { readonly line: PersonLine; readonly onClose: () => void }) {
	const { summary } = line;
	const [choice, setChoice] = useState<StateChoice>(choiceOf(summary.state));
	const [on, setOn] = useState(writtenDate(today({ now: () => new Date() })));
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [isBusy, setBusy] = useState(false);
	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		const date = localDateSchema.safeParse(readTypedDate(on));
		if (!date.success) {
			setProblems([{ fieldId: "state-on", sentence: "Type a date such as 9 June 2027." }]);
			return;
		}
		if (isBusy) return;
		setBusy(true);
		try {
			const state = stateOf(choice, date.data);
			await changeUnseen(line.id, (plan) => setPlanningState(plan, state));
			onClose();
		} catch (error) {
			setBusy(false);
			setProblems([{ fieldId: "state-choice", sentence: describeError(error) }]);
		}
	};
	return (
		<Sheet title={`Where is ${summary.calledName}’s plan?`} onClose={onClose}>
			<form className="stack" onSubmit={(event) => void onSubmit(event)}>
				<ErrorSummary problems={problems} />
				<div className="field">
					<label htmlFor="state-choice">Now</label>
					<select
						id="state-choice"
						className="input"
						value={choice}
						onChange={(event) => setChoice(event.target.value as StateChoice)}
					>
						{stateChoices.map(({ value, word }) => (
							<option key={value} value={value}>
								{word}
							</option>
						))}
					</select>
				</div>
				<Field
					fieldId="state-on"
					label="Since"
					hint="Such as 9 June 2027"
					value={on}
					error={problems.find((problem) => problem.fieldId === "state-on")?.sentence}
					onChange={(event) => setOn(event.target.value)}
				/>
				<p className="soft">
					Closed plans and plans somebody said no to leave the lists of what is due. Nothing in them is lost: choose
					“Talking, or agreed” to go on.
				</p>
				<div className="buttons">
					<button type="submit" className="button button-main">
						{isBusy ? "Saving…" : "Keep this"}
					</button>
				</div>
			</form>
		</Sheet>
	);
}
