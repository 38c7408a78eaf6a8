/** Results, in plain words: what, when, what it means for me, who explained (decision 18). */
import { type PartialDate, today } from "../../../../shared/plan/time.ts";
import { addResult, removeResult, setResult } from "../../../store/edits/health.ts";
import { DateLine } from "../fields/DateLine.tsx";
import { NewLine } from "../fields/NewLine.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";
import { readPartialDay } from "../review/dates.ts";

export function Results() {
	const { plan, open, act } = usePlan();
	const { results } = plan.health;
	return (
		<>
			{results.length === 0 ? <p className="soft">None yet.</p> : null}
			{results.map((result) => (
				<div key={result.id} className="told-item">
					<SavedText
						label="What it was"
						draftKey={`result:${result.id}`}
						value={result.what}
						onKeep={(text) => act(text === null ? removeResult(result.id) : setResult(result.id, "what", text))}
					/>
					<SavedText
						label={`What it means for ${plan.about.calledName}`}
						draftKey={`result-means:${result.id}`}
						value={result.meansForMe}
						onKeep={(text) => act(setResult(result.id, "meansForMe", text))}
					/>
					<div className="ask-sides">
						<DateLine<PartialDate>
							label="When"
							draftKey={`result-on:${result.id}`}
							value={result.on}
							read={(typed) => readPartialDay(typed, today(open.clock))}
							offer={{ word: "Today", date: today(open.clock) }}
							onKeep={(date) => act(setResult(result.id, "on", date))}
						/>
						<SavedLine
							label="Who explained it"
							draftKey={`result-by:${result.id}`}
							value={result.explainedBy ?? ""}
							onKeep={(text) => act(setResult(result.id, "explainedBy", text.trim() === "" ? null : text))}
						/>
					</div>
				</div>
			))}
			<NewLine
				label="A result"
				hint="Blood test for sugar"
				button="Keep it"
				missing="Say what it was."
				draftKey="result-new"
				onKeep={(text) => act(addResult(open.record.plan, text))}
			/>
		</>
	);
}
