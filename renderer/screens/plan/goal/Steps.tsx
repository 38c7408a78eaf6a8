/** Steps on the way to an action: the words, how each stands, and what came of it. Emptied, a step goes. */
import { useId } from "react";
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { addStep, type Step, setStep } from "../../../store/edits/goal-more.ts";
import { focusAfter, keepInSight } from "../../../ui/focus-after.ts";
import { Select } from "../../../ui/Select.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";
import { standings } from "./standings.ts";

export function Steps({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { act } = usePlan();
	const id = useId();
	const put = (step: Step, change: Partial<Omit<Step, "id">>): boolean => act(setStep(goal, action, step, change));
	const reword = (step: Step, text: string | null): boolean => {
		// The step that was emptied goes; the next is written in the last box.
		if (text === null) focusAfter(`#${id} > :last-child textarea`);
		return put(step, { text: text ?? "" });
	};
	const add = (text: string | null): boolean => {
		if (text === null) return true;
		keepInSight();
		return act(addStep(goal, action, text));
	};
	return (
		<section className="steps" id={id} aria-label="Steps on the way">
			{action.steps.map((step, index) => (
				<div key={step.id} className="step">
					<SavedText
						label={`Step ${index + 1}`}
						draftKey={`step:${step.id}`}
						value={step.text}
						onKeep={(text) => reword(step, text)}
					/>
					<Select
						label={`How step ${index + 1} stands`}
						value={step.status}
						choices={standings}
						onChange={(status) => put(step, { status })}
					/>
					{step.outcome !== null || step.status !== "not-started" ? (
						<SavedText
							label={`What came of step ${index + 1}`}
							draftKey={`step-outcome:${step.id}`}
							value={step.outcome}
							onKeep={(outcome) => put(step, { outcome })}
						/>
					) : null}
				</div>
			))}
			<SavedText
				label={action.steps.length === 0 ? "A step on the way" : "Another step"}
				draftKey={`step-new:${action.id}`}
				value={null}
				onKeep={add}
			/>
		</section>
	);
}
