import { setReview } from "../../../store/edits/reviews.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import type { YesQuestion } from "./steps.ts";

export const yesOrNo = [
	{ value: "yes", word: "Yes" },
	{ value: "no", word: "No" },
] as const;
/** The answer of a yes-or-no question as a review keeps it; null is not asked. */
export const asYes = (answer: boolean | null): "yes" | "no" | null => (answer === null ? null : answer ? "yes" : "no");

/** Yes or no; not asked until somebody answers. */
export function YesStep({ review, keep, question }: StepProps & { readonly question: YesQuestion }) {
	const { act } = usePlan();
	keep.current = () => true;
	return (
		<>
			<Choice
				question={question.question}
				isQuestionHidden
				value={asYes(review[question.field])}
				choices={yesOrNo}
				onChange={(answer) =>
					act(setReview(review, question.field, answer === "yes", "kept an answer of the look-again"))
				}
			/>
			<p className="soft">{question.hint}</p>
		</>
	);
}
