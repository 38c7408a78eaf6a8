/** Leave a question for now, with the reason. Nothing is forced, and no blank goes unexplained. */
import type { Skip, Stage } from "../../../shared/plan/talks.ts";
import { leaveQuestion } from "../../store/edits/talks.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { theirOf, theyOf } from "./names.ts";
import { usePlan } from "./plan-context.ts";

interface LeaveSheetProps {
	readonly stage: Stage;
	readonly questionId: string;
	/** Whether the part of the conversation is left with it. */
	readonly isWhole?: boolean;
	readonly onLeft: () => void;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function LeaveSheet({ stage, questionId, isWhole = false, onLeft }: LeaveSheetProps) {
	const { plan, open, act, showSheet } = usePlan();
	const reasons: readonly { readonly value: Skip["reason"]; readonly word: string }[] = [
		{ value: "not-now", word: "Not now" },
		{ value: "not-relevant", word: `Does not fit ${theirOf(plan)} life` },
		{ value: "did-not-want", word: `${capital(theyOf(plan))} did not want to` },
	];
	return (
		<Sheet title="Leave this for now" onClose={() => showSheet(null)}>
			<p>You can come back to it at any time.</p>
			{reasons.map((reason) => (
				<button
					key={reason.value}
					type="button"
					className="button"
					onClick={() => {
						if (act(leaveQuestion(plan, stage, questionId, reason.value, open.clock, isWhole))) onLeft();
					}}
				>
					{reason.word}
				</button>
			))}
		</Sheet>
	);
}
