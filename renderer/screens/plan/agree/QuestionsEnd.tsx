/** The end of the seven questions, still turned to the person: thanks, and what becomes of the answers. */
import { questionSheet } from "../../../../templates/questions.ts";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { usePlan } from "../plan-context.ts";
import { useQuestionKeys } from "./use-question-keys.ts";

interface QuestionsEndProps {
	readonly onBack: () => void;
	readonly onLeave: () => void;
}

export function QuestionsEnd({ onBack, onLeave }: QuestionsEndProps) {
	const { plan } = usePlan();
	const main = useFocusOnShow<HTMLButtonElement>();
	useQuestionKeys({ onNext: onLeave, onBack, onLeave });
	return (
		<div className="turned" data-turned-size={plan.needs.turnedSize}>
			<main className="turned-page" data-region="theirs">
				<h1 className="turned-question">{questionSheet.thanks}</h1>
				<p className="question-under">
					{plan.agreement.answers.length === 0
						? "That was the last question. Nothing was answered, and nothing is kept. You can come back to them."
						: "That was the last question. Your answers are kept with your plan. They help us do better. They are in nobody’s copy."}
				</p>
			</main>
			<footer className="turned-foot" data-region="foot">
				<p>
					<strong>{plan.about.calledName}</strong> <span className="soft">You can turn the screen back now.</span>
				</p>
				<div className="buttons">
					<button type="button" className="link" onClick={onBack}>
						Back
					</button>
					<button ref={main} type="button" className="button button-main" onClick={onLeave}>
						Turn back
					</button>
				</div>
			</footer>
		</div>
	);
}
