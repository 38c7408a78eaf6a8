/** A worry can also be something that matters, or become a goal. The words stay the person's, and stay here too. */
import type { Kept } from "../../../../shared/guide/places.ts";
import { growIntoMatter } from "../../../store/edits/worries.ts";
import { usePlan } from "../plan-context.ts";

export function GrowWorry({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
	const { plan, act, go, open } = usePlan();
	const worry = plan.worries.find((candidate) => candidate.id === kept.item?.id);
	if (!kept.place.startsWith("worry.") || !worry) return null;
	const isGrown = plan.matters.some((matter) => matter.fromWorryId === worry.id);
	return (
		<div className="buttons">
			{isGrown ? (
				<span className="soft">Also with what matters.</span>
			) : (
				<button
					type="button"
					className="button"
					onClick={() => {
						act(growIntoMatter(plan, worry));
						onClose();
					}}
				>
					It also says what matters
				</button>
			)}
			<button
				type="button"
				className="button"
				onClick={() => {
					// The goal has words of its own; it only remembers which worry it came from.
					open.draft("goal-from", worry.id);
					go({ screen: "goal", goalId: null, part: 1 });
				}}
			>
				Make a goal of it
			</button>
		</div>
	);
}
