import { addMonths, today } from "../../../../shared/plan/time.ts";
import { CONTINGENCY_MONTHS, YEAR } from "../../../../shared/reviews/facts.ts";
import { nearDate } from "../../../../shared/reviews/words.ts";
import { setContingencyRight, setRiskRight } from "../../../store/edits/progress.ts";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import { StillRight } from "./StillRight.tsx";

/** Each plan for something that could change: right as it stands, or to be changed in its own place. */
export function ChangesStep({ keep }: StepProps) {
	const { plan, open, act } = usePlan();
	const day = today(open.clock);
	const half = addMonths(day, CONTINGENCY_MONTHS);
	keep.current = () => true;
	const things = plan.changePlans.contingencies.map((one) => ({
		id: one.id,
		title: one.title,
		under:
			one.lookAgainOn && one.lookAgainOn > day
				? `Look again by ${nearDate(one.lookAgainOn, day)}`
				: `Last changed ${nearDate(one.updatedOn, day)}`,
		isRight: one.lookAgainOn === half,
		onRight: () => void act(setContingencyRight(one.id, open.clock)),
	}));
	return <StillRight part="changes" things={things} />;
}

/** Each risk they choose to take: the same. A day agreed for one that is still to come stays. */
export function RisksStep({ keep }: StepProps) {
	const { plan, open, act } = usePlan();
	const day = today(open.clock);
	const year = addMonths(day, YEAR);
	keep.current = () => true;
	const things = plan.risks.items.map((risk) => {
		const isAhead = risk.reviewOn !== null && risk.reviewOn > day;
		return {
			id: risk.id,
			title: risk.title,
			under: isAhead
				? `Look again on ${nearDate(risk.reviewOn ?? year, day)}`
				: risk.reviewOn === null
					? "No day to look at it again has been agreed"
					: `To be looked at on ${nearDate(risk.reviewOn, day)}`,
			isRight: risk.reviewOn === year,
			onRight: isAhead && risk.reviewOn !== year ? null : () => void act(setRiskRight(risk, open.clock)),
		};
	});
	return <StillRight part="risks" things={things} />;
}
