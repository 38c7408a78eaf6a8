import { today } from "../../../../shared/plan/time.ts";
import { numbersToTry } from "../../../../shared/reviews/numbers.ts";
import { numbersStillOther } from "../../../../shared/reviews/said-numbers.ts";
import { nearDate } from "../../../../shared/reviews/words.ts";
import { setTried } from "../../../store/edits/progress.ts";
import { setReview } from "../../../store/edits/reviews.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import { OtherNumbers } from "./OtherNumbers.tsx";
import { asYes, yesOrNo } from "./YesStep.tsx";

/** Each number, and when it was last tried: a yes to the question tries none of them. */
export function NumbersStep({ review, keep }: StepProps) {
	const { plan, open, act } = usePlan();
	const day = today(open.clock);
	keep.current = () => true;
	return (
		<>
			<Choice
				question="Have we rung them?"
				isQuestionHidden
				value={asYes(review.numbersDialled)}
				choices={yesOrNo}
				onChange={(answer) =>
					act(setReview(review, "numbersDialled", answer === "yes", "kept an answer of the look-again"))
				}
			/>
			<OtherNumbers numbers={numbersStillOther(plan)} next="#numbers-tried button" />
			<ul id="numbers-tried" className="review-booked">
				{numbersToTry(plan).map((one) => (
					<li key={one.number}>
						<span>
							{nameOfWho(plan, one.who)}, {one.number}
							<span className="hint review-under">
								{one.triedOn ? `Last tried ${nearDate(one.triedOn, day)}` : "Not tried yet"}
							</span>
						</span>
						<button
							type="button"
							className="button button-small"
							aria-pressed={one.triedOn === day}
							onClick={() => one.triedOn !== day && act(setTried(one, open.clock))}
						>
							{one.triedOn === day ? (
								<>
									<Mark kind="saved" /> Right today
								</>
							) : (
								"Rang it: right"
							)}
							<span className="visually-hidden">, {one.number}</span>
						</button>
					</li>
				))}
			</ul>
			<p className="soft">
				A wrong number is changed where it stands: with the person in the team, or in “If things change”.
			</p>
		</>
	);
}
