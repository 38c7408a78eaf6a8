import { type Review, setReview } from "../../../store/edits/reviews.ts";
import { newQuote } from "../../../store/edits/words.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";
import type { StepProps } from "./HoldPage.tsx";
import { useKeptText } from "./use-kept-text.ts";

/** Where they would like to be in a year: a quotation, so that words said before stay beside the new. */
export function YearStep({ review, keep, onNext }: StepProps) {
	const { plan, open, staff } = usePlan();
	const old = review.inAYear;
	const quoteOf = (text: string): Review["inAYear"] => {
		if (text.trim() === "") return old;
		const quote = newQuote(plan, { text, ...usualWay(plan), staff, questionId: "review.year" }, open.clock);
		if (old === null) return quote;
		const earlier = { text: old.text, how: old.how, keptAt: old.keptAt, typedBy: old.typedBy };
		return { ...quote, id: old.id, earlier: [...old.earlier, earlier] };
	};
	const box = useKeptText(`review-text:${review.id}:year`, old?.text ?? "", (text) => {
		const quote = quoteOf(text);
		return quote === old ? null : setReview(review, "inAYear", quote, "kept where they would like to be");
	});
	keep.current = () => {
		box.keep();
		return true;
	};
	return (
		<div className="words-place">
			<WordsBox
				label={`${plan.about.calledName}’s words`}
				value={box.text}
				language={plan.needs.preferredLanguage}
				hint="Type what you hear. No need to tidy."
				onChange={box.type}
				onKeep={onNext}
			/>
		</div>
	);
}
