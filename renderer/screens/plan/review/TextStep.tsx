import { isPast } from "../../../../shared/plan/goals.ts";
import { setReview } from "../../../store/edits/reviews.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { actionDraft } from "../half-said.ts";
import { useMayShow } from "../in-room.ts";
import { nameOfPage } from "../page-names.ts";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import type { TextQuestion } from "./steps.ts";
import { useKeptText } from "./use-kept-text.ts";

/** One box for one answer. */
export function TextStep({ review, keep, onNext, question }: StepProps & { readonly question: TextQuestion }) {
	const box = useKeptText(`review-text:${review.id}:${question.step}`, review[question.field] ?? "", (text) =>
		setReview(review, question.field, text.trim() === "" ? null : text, "kept an answer of the look-again"),
	);
	keep.current = () => {
		box.keep();
		return true;
	};
	return (
		<div className="words-place">
			<WordsBox
				label={question.label}
				isLabelHidden
				value={box.text}
				hint="Type what you hear. No need to tidy."
				onChange={box.type}
				onKeep={onNext}
			/>
			{question.step === "next" ? <DoingToo text={box.text} keep={box.keep} /> : null}
		</div>
	);
}

/**
 * What comes next is done by somebody only once it stands with who does what: the words go into that form, where it is
 * said who and when. Nothing that stands typed in it is written over.
 */
function DoingToo({ text, keep }: { readonly text: string; readonly keep: () => void }) {
	const { plan, open, state, go } = usePlan();
	const mayShow = useMayShow();
	const goals = plan.goals.filter(
		(goal) =>
			!isPast(goal) && mayShow(goal.quote, goal) && (state.record.drafts[actionDraft(goal.id)] ?? "").trim() === "",
	);
	if (text.trim() === "" || goals.length === 0) return null;
	return (
		<p className="soft small">
			It is a note here. Put it with who does what too, to say who and by when:{" "}
			{goals.map((goal) => (
				<button
					key={goal.id}
					type="button"
					className="link left-open"
					onClick={() => {
						keep();
						open.draft(actionDraft(goal.id), text);
						go({ screen: "goal", goalId: goal.id, part: 4 });
					}}
				>
					{nameOfPage(plan, { screen: "goal", goalId: goal.id, part: 4 })}
				</button>
			))}
		</p>
	);
}
