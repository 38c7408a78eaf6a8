import { setNeedsRight } from "../../../store/edits/reviews.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import { asYes, yesOrNo } from "./YesStep.tsx";

/** How they like to be told things, asked again (Accessible Information Standard, step 6). */
export function NeedsStep({ review, keep }: StepProps) {
	const { plan, open, act, showSheet } = usePlan();
	const flags = plan.needs.flags;
	keep.current = () => true;
	return (
		<>
			{flags.length > 0 ? (
				<ul className="needs">
					{flags.map((flag) => (
						<li key={flag.id} className="need">
							{flag.text}
						</li>
					))}
				</ul>
			) : (
				<p className="soft">{plan.needs.askedOn ? "Asked before: nothing special." : "Not asked yet."}</p>
			)}
			<Choice
				question="Still right?"
				value={asYes(review.needsStillRight)}
				choices={yesOrNo}
				onChange={(answer) => act(setNeedsRight(review, answer === "yes", open.clock))}
			/>
			<p>
				<button type="button" className="link" onClick={() => showSheet("needs")}>
					Change them
				</button>
			</p>
		</>
	);
}
