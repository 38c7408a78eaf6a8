import type { Place } from "../../../../shared/changes/change.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { setVisibility } from "../../../store/edits/words.ts";
import { usePlan } from "../plan-context.ts";

interface OnlyBetweenUsProps {
	readonly quote: Quote;
	/** Where the quote stands in the plan. */
	readonly at: Place;
}

/** What the safety card says too: no promise to keep secret what may hurt somebody. */
export const NO_PROMISE = "Where somebody may come to harm I may have to tell it, and will say so first.";

/** Keeps words between the person and whoever works with them, or lets everybody with a copy have them again. */
export function OnlyBetweenUs({ quote, at }: OnlyBetweenUsProps) {
	const { act } = usePlan();
	const isPrivate = quote.visibility.kind === "private";
	return (
		<label className="check">
			<input
				type="checkbox"
				checked={isPrivate}
				onChange={() => act(setVisibility(at, { kind: isPrivate ? "everyone" : "private" }))}
			/>
			<span>Only between us. Private words are in nobody’s copy. {NO_PROMISE}</span>
		</label>
	);
}
