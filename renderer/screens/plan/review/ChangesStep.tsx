import { addMonths, today } from "../../../../shared/plan/time.ts";
import { CONTINGENCY_MONTHS, YEAR } from "../../../../shared/reviews/facts.ts";
import { setContingencyDay, setRiskDay } from "../../../store/edits/progress.ts";
import { signItems } from "../agree/reading/changes.ts";
import { said } from "../agree/reading/item.ts";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";
import { StillRight } from "./StillRight.tsx";

/** Each plan for something that could change: right as it stands, or to be changed in its own place. */
export function ChangesStep({ review, keep }: StepProps) {
	const { plan, open, act } = usePlan();
	const offered = addMonths(today(open.clock), CONTINGENCY_MONTHS);
	keep.current = () => true;
	const things = plan.changePlans.contingencies.map((one) => ({
		id: one.id,
		title: one.title,
		items: signItems(one).filter(({ isTitle }) => isTitle !== true),
		within: one,
		on: one.lookAgainOn,
		offered,
		onDay: () => void act(setContingencyDay(one.id, offered)),
	}));
	return <StillRight review={review} part="changes" things={things} />;
}

/** Each risk they choose to take: the same. */
export function RisksStep({ review, keep }: StepProps) {
	const { plan, open, act } = usePlan();
	const offered = addMonths(today(open.clock), YEAR);
	keep.current = () => true;
	const things = plan.risks.items.map((risk) => ({
		id: risk.id,
		title: risk.title,
		items: [said(risk.want, ["risks", "items", { id: risk.id }, "want"])],
		within: risk,
		on: risk.reviewOn,
		offered,
		onDay: () => void act(setRiskDay(risk.id, offered)),
	}));
	return <StillRight review={review} part="risks" things={things} />;
}
