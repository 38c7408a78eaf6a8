/** Text that looks like a dose: one question, never a block, and nothing structured is stored. */
import { useState } from "react";
import { unansweredDose } from "../../../../shared/language/dose.ts";
import { stayNear } from "../../../ui/focus-after.ts";

interface DoseHintProps {
	readonly text: string;
	readonly answered?: readonly string[];
	/** Remembers the answer with the words; without it, for as long as the page is open. */
	readonly onAnswer?: (dose: string) => void;
}

/** Nothing where there is no dose, or its question was answered. */
export function DoseHint({ text, answered = [], onAnswer }: DoseHintProps) {
	const [here, setHere] = useState<readonly string[]>([]);
	const dose = unansweredDose(text, [...answered, ...here]);
	if (dose === null) return null;
	const answer = () => {
		// The question goes with its buttons: the focus goes back to the words it was about.
		const stay = stayNear();
		setHere([...here, dose]);
		onAnswer?.(dose);
		stay();
	};
	return (
		<div className="note dose-hint" role="status">
			<p>“{dose}”: is this on the medicine label? A plan is not where doses are checked.</p>
			<div className="buttons">
				<button type="button" className="link" onClick={answer}>
					It is on the label
				</button>
				<button type="button" className="link" onClick={answer}>
					Keep it as it was said
				</button>
			</div>
		</div>
	);
}
