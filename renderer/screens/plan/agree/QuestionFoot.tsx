/** The foot under what is turned to the person: any answer is all right, saved or not, back, on, turn back. */
import { questionSheet } from "../../../../templates/questions.ts";
import { platform } from "../../../store/platform/index.ts";
import { SaveLine } from "../../../ui/SaveLine.tsx";
import { usePlan } from "../plan-context.ts";

interface QuestionFootProps {
	readonly onBack: () => void;
	/** On, whether or not it was answered. */
	readonly onSkip: () => void;
	readonly onLeave: () => void;
}

export function QuestionFoot({ onBack, onSkip, onLeave }: QuestionFootProps) {
	const { plan, state, showSheet } = usePlan();
	return (
		<footer className="turned-foot" data-region="foot">
			<p>
				<strong>{plan.about.calledName}</strong> <span className="soft">{questionSheet.before}</span>
			</p>
			<div className="buttons">
				<SaveLine save={state.save} isWeak={platform.kind === "browser"} onWhatToDo={() => showSheet("not-saved")} />
				<button type="button" className="link" onClick={onBack}>
					Back
				</button>
				<button type="button" className="link" onClick={onSkip}>
					Next
				</button>
				<button type="button" className="link key-link" onClick={onLeave}>
					Turn back <kbd>Esc</kbd>
				</button>
			</div>
		</footer>
	);
}
