/** How words were given: said, written, signed, through somebody else. */
import type { Place } from "../../../../shared/changes/change.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { saidItself, setHow } from "../../../store/edits/words.ts";
import { Select } from "../../../ui/Select.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { howChoices } from "../words.ts";

export function HowGivenSelect({ quote, at }: { readonly quote: Quote; readonly at: Place }) {
	const { plan, act } = usePlan();
	return (
		<Select
			isLabelShown
			label="How they were given"
			value={quote.how}
			choices={howChoices(nameOfWho(plan, saidItself(plan, quote)), plan.about.calledName)}
			onChange={(how) => act(setHow(plan, at, quote, how))}
		/>
	);
}
