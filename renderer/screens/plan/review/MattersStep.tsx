import { setStillTrue } from "../../../store/edits/progress.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Said } from "../../../ui/Said.tsx";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";

const answers = [
	{ value: "yes", word: "Still true" },
	{ value: "changed", word: "Changed" },
	{ value: "no", word: "No longer" },
] as const;

/** Each thing that matters: still true? An answer from before stands until it is asked again. */
export function MattersStep({ review, keep }: StepProps) {
	const { plan, open, act } = usePlan();
	keep.current = () => true;
	return (
		<ul className="review-matters">
			{plan.matters.map((matter) => {
				const answered = matter.stillTrue && matter.stillTrue.on >= review.typedOn ? matter.stillTrue.answer : null;
				return (
					<li key={matter.id}>
						<Said quote={matter.quote} size="small" name={plan.about.calledName} />
						<Choice
							question={`Still true? ${matter.quote.text.slice(0, 60)}`}
							isQuestionHidden
							value={answered}
							choices={answers}
							onChange={(answer) => act(setStillTrue(matter, answer, open.clock))}
						/>
					</li>
				);
			})}
		</ul>
	);
}
