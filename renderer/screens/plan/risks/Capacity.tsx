/** Whether anyone doubted that the person can decide this. A doubt points to the paper of whoever checked; nothing more. */
import { type Risk, setRisk } from "../../../store/edits/risks.ts";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { usePlan } from "../plan-context.ts";

export function Capacity({ risk }: { readonly risk: Risk }) {
	const { plan, act } = usePlan();
	const { capacity } = risk;
	const put = (next: Risk["capacity"]) => act(setRisk(risk, "capacity", next));
	const choices = [
		{ value: "not-asked", word: "Not asked yet" },
		{ value: "assumed", word: `${plan.about.calledName}’s to make, and nobody doubts it` },
		{ value: "in-doubt", word: "Someone doubts it" },
	] as const;
	return (
		<>
			<fieldset>
				<legend className="visually-hidden">Whose decision</legend>
				<div className="choices">
					{choices.map(({ value, word }) => (
						<label key={value} className="choice">
							<input
								type="radio"
								name={`capacity-${risk.id}`}
								checked={(capacity?.state ?? "not-asked") === value}
								onChange={() =>
									put(
										value === "not-asked"
											? null
											: { on: capacity?.on ?? null, where: capacity?.where ?? "", state: value },
									)
								}
							/>
							<span>{word}</span>
						</label>
					))}
				</div>
			</fieldset>
			{capacity?.state === "in-doubt" ? (
				<>
					<p className="note">It is checked outside this plan, by whoever may. Write here only where the paper is.</p>
					<div className="ask-sides">
						<SavedDate
							label="Checked on"
							draftKey={`capacity-on:${risk.id}`}
							value={capacity.on}
							onKeep={(on) => put({ ...capacity, on })}
						/>
						<SavedLine
							label="Where the paper is"
							draftKey={`capacity-where:${risk.id}`}
							value={capacity.where}
							onKeep={(where) => put({ ...capacity, where })}
						/>
					</div>
				</>
			) : null}
		</>
	);
}
