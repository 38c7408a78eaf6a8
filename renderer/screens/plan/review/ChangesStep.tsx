import { addMonths, today } from "../../../../shared/plan/time.ts";
import { CONTINGENCY_MONTHS } from "../../../../shared/reviews/facts.ts";
import { nearDate } from "../../../../shared/reviews/words.ts";
import { setContingencyRight } from "../../../store/edits/progress.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";

/** Each plan for something that could change: right as it stands, or to be changed in its own place. */
export function ChangesStep({ keep }: StepProps) {
	const { plan, open, act, go } = usePlan();
	const day = today(open.clock);
	const half = addMonths(day, CONTINGENCY_MONTHS);
	keep.current = () => true;
	return (
		<ul className="review-booked">
			{plan.changePlans.contingencies.map((one) => (
				<li key={one.id}>
					<span>
						{one.title}
						<span className="hint review-under">
							{one.lookAgainOn && one.lookAgainOn > day
								? `Look again by ${nearDate(one.lookAgainOn, day)}`
								: `Last changed ${nearDate(one.updatedOn, day)}`}
						</span>
					</span>
					<span className="buttons">
						<button
							type="button"
							className="button button-small"
							aria-pressed={one.lookAgainOn === half}
							onClick={() => one.lookAgainOn !== half && act(setContingencyRight(one.id, open.clock))}
						>
							{one.lookAgainOn === half ? <Mark kind="saved" /> : null} Still right
							<span className="visually-hidden">: {one.title}</span>
						</button>
						{pageOf("changes") ? (
							<button
								type="button"
								className="link"
								onClick={() => go({ screen: "part", part: "changes", itemId: one.id })}
							>
								Change it<span className="visually-hidden">: {one.title}</span>
							</button>
						) : null}
					</span>
				</li>
			))}
		</ul>
	);
}
