/** Whether anyone doubted that the person can decide this. A doubt points to the paper of whoever checked; nothing more. */
import { type Risk, setRisk } from "../../../store/edits/risks.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { usePlan } from "../plan-context.ts";

export function Capacity({ risk }: { readonly risk: Risk }) {
	const { plan, act } = usePlan();
	const { capacity } = risk;
	const put = (next: Risk["capacity"]) => act(setRisk(risk, "capacity", next));
	const choices = [
		{ value: "assumed", word: `${plan.about.calledName}’s to make, and nobody doubts it` },
		{ value: "in-doubt", word: "Someone doubts it" },
	] as const;
	return (
		<>
			<Choice
				question="Whose decision"
				isQuestionHidden
				value={capacity?.state ?? null}
				choices={choices}
				onChange={(state) => put({ on: capacity?.on ?? null, where: capacity?.where ?? "", state })}
			/>
			{capacity?.state === "in-doubt" ? (
				<>
					<p className="note">It is checked outside this plan, by whoever may. Write here only where the paper is.</p>
					<div className="ask-sides">
						<SavedDate
							label="Checked on"
							draftKey={`capacity-on:${risk.id}`}
							isPast
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
