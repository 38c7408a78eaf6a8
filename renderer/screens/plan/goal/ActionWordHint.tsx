/**
 * The service word in an action that "It sounds like them" waits for (C3.1): what to say instead and where, or that the
 * person does say it. Whether the plan sounds like them is the other half of that rule, and takes no word out of it.
 */
import { isToLookAt } from "../../../../shared/criteria/words-to-look-at.ts";
import { voiceCheck } from "../../../../shared/language/voice.ts";
import { exactWordsOf } from "../../../../shared/language/voice-of-plan.ts";
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { setGoal } from "../../../store/edits/goals.ts";
import { stayNear } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";

export function ActionWordHint({ goal, action }: { readonly goal: Goal; readonly action: Action }) {
	const { plan, act } = usePlan();
	const { calledName, firstName } = plan.about;
	const [finding] = voiceCheck(
		{
			text: action.text,
			kind: action.group === "me" ? "my-action" : "their-action",
			language: plan.language,
			names: [calledName, firstName],
			exactWords: exactWordsOf(goal),
		},
		serviceWords,
	).filter(isToLookAt);
	if (!finding) return null;
	const word = action.text.slice(finding.start, finding.end);
	const { quote } = goal;
	const onSaid = () => {
		const stay = stayNear();
		const exactWords = [...quote.exactWords, word.replaceAll("\n", " ").slice(0, 500)];
		act(setGoal(goal, "quote", { ...quote, exactWords }, "answered a question about words"));
		// What was pressed goes with the hint.
		stay();
	};
	return (
		<div className="note" role="status">
			<p>
				<strong>
					{action.group === "me" ? `Does ${calledName} say “${word}”?` : `“${word}” is a word that services use.`}
				</strong>{" "}
				{finding.swap ? `Plainer: “${finding.swap.say[0]}”. ` : ""}It is changed under “More about this action”.
			</p>
			{action.group === "me" ? (
				<button type="button" className="link" onClick={onSaid}>
					{calledName} does say it
				</button>
			) : null}
		</div>
	);
}
