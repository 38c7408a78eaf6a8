/** Worries by area, to point at when words do not come. A card says where the next words go; it never speaks for anyone. */
import type { PlaceId } from "../../../../shared/guide/places.ts";
import { type Worry, worrySchema } from "../../../../shared/plan/matters.ts";
import { guide } from "../../../../templates/guide.ts";
import { markTool } from "../../../store/edits/talks.ts";
import { pickWorry } from "../../../store/edits/worries.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";

export function WorryCards({
	onPick,
	onClose,
}: {
	readonly onPick: (place: PlaceId) => void;
	readonly onClose: () => void;
}) {
	const { plan, open, act } = usePlan();
	const pick = (area: Worry["area"]) => {
		open.note(markTool(plan, "worry-cards", open.clock));
		act(pickWorry(plan, area));
		onPick(`worry.${area}`);
	};
	return (
		<Sheet title="Worry cards" onClose={onClose} isWide>
			<p>Let {plan.about.calledName} point. Then ask about that one, and type what you hear.</p>
			<ul className="worry-cards">
				{worrySchema.shape.area.options.map((area) => (
					<li key={area}>
						<button type="button" className="button" onClick={() => pick(area)}>
							{guide.places[`worry.${area}`]}
						</button>
					</li>
				))}
			</ul>
		</Sheet>
	);
}
