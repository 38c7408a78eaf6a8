import { setReview } from "../../../store/edits/reviews.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
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
		</div>
	);
}
