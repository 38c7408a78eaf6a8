/**
 * The voice check over the person's own words: one question, never a block, never a change. "She did say it" is kept
 * with the words and silences it (V1 to V9, reference 3.4).
 */
import { voiceCheck } from "../../../../shared/language/voice.ts";
import type { Goal } from "../../../../shared/plan/goals.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { setGoal } from "../../../store/edits/goals.ts";
import { theyOf } from "../names.ts";
import { usePlan } from "../plan-context.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function TheirWordsHint({ goal }: { readonly goal: Goal }) {
	const { plan, act } = usePlan();
	const { quote } = goal;
	const [finding] = voiceCheck(
		{
			text: quote.text,
			kind: "goal",
			language: quote.language,
			names: [plan.about.calledName, plan.about.firstName],
			exactWords: quote.exactWords,
		},
		serviceWords,
	).filter((one) => one.level !== "hint");
	if (!finding) return null;
	const isWhole = finding.start === 0 && finding.end === quote.text.length;
	const words = quote.text.slice(finding.start, finding.end);
	const question = isWhole
		? `Are these ${plan.about.calledName}’s own words, or ours?`
		: `Did ${plan.about.calledName} say “${words}”?`;
	return (
		<div className="note" role="status">
			<p>
				<strong>{question}</strong>
			</p>
			<button
				type="button"
				className="link"
				onClick={() =>
					act(
						setGoal(
							goal,
							"quote",
							{
								...quote,
								exactWords: [...quote.exactWords, (isWhole ? quote.text : words).replaceAll("\n", " ").slice(0, 500)],
							},
							"answered a question about words",
						),
					)
				}
			>
				{capital(theyOf(plan))} did say it
			</button>
		</div>
	);
}
