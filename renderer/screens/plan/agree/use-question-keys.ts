import { useKeys } from "../../../ui/keys.ts";
import { usePlan } from "../plan-context.ts";

interface QuestionKeys {
	readonly onNext: () => void;
	readonly onBack: () => void;
	readonly onLeave: () => void;
}

/** The keys of a question that is turned to the person: on, back, and Escape to turn back, once no sheet is open. */
export function useQuestionKeys({ onNext, onBack, onLeave }: QuestionKeys): void {
	const { sheet } = usePlan();
	useKeys({
		"Mod+Enter": onNext,
		"Alt+ArrowLeft": onBack,
		Escape: () => {
			if (sheet !== null) return false;
			onLeave();
			return true;
		},
	});
}
