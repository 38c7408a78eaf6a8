/** Where planning with someone is: offered, invited, said no, talking, closed and why; and since when. */
import { type FormEvent, useState } from "react";
import type { Plan } from "../../shared/plan/plan.ts";
import { today, writtenDate } from "../../shared/plan/time.ts";
import { ErrorSummary, type FieldProblem } from "./ErrorSummary.tsx";
import { Field } from "./Field.tsx";
import { type ChosenState, choiceOf, type StateChoice, stateChoices, stateOf } from "./planning-state.ts";
import { readDay } from "./read-day.ts";

interface StateFormProps {
	readonly state: Plan["state"];
	/** Gives a sentence when it could not be kept. */
	readonly onKeep: (state: ChosenState) => Promise<string>;
}

/** Keeps nothing by itself: `onKeep` does, with a day that has been. */
export function StateForm({ state, onKeep }: StateFormProps) {
	const [choice, setChoice] = useState<StateChoice>(choiceOf(state));
	const [on, setOn] = useState(writtenDate(today({ now: () => new Date() })));
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [isBusy, setBusy] = useState(false);
	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		const since = readDay(on, today({ now: () => new Date() }), "past");
		if ("problem" in since) {
			setProblems([{ fieldId: "state-on", sentence: since.problem }]);
			return;
		}
		if (isBusy) return;
		setBusy(true);
		const refusal = await onKeep(stateOf(choice, since.date));
		setBusy(false);
		if (refusal !== "") setProblems([{ fieldId: "state-choice", sentence: refusal }]);
	};
	return (
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
				hint="Such as 9 June 2026"
				value={on}
				error={problems.find((problem) => problem.fieldId === "state-on")?.sentence}
				onChange={(event) => setOn(event.target.value)}
			/>
			<p className="soft">
				Closed plans, and plans somebody said no to, leave the lists of what is due. Nothing in them is lost: choose
				“Talking, or agreed” to go on.
			</p>
			<div className="buttons">
				<button type="submit" className="button button-main">
					{isBusy ? "Saving…" : "Keep this"}
				</button>
			</div>
		</form>
	);
}
