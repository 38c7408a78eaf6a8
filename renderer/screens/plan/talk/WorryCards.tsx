/** Worries by area, to point at when words do not come. A card says where the next words go; it never speaks for anyone. */
import type { PlaceId } from "../../../../shared/guide/places.ts";
import type { Worry } from "../../../../shared/plan/matters.ts";
import { worryCards } from "../../../../templates/worry-cards.ts";
import { markTool } from "../../../store/edits/talks.ts";
import { pickWorry } from "../../../store/edits/worries.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { Picture } from "../first-page/Picture.tsx";
import { usePlan } from "../plan-context.ts";

type OnPick = (place: PlaceId) => void;

export function WorryCards({ onPick, onClose }: { readonly onPick: OnPick; readonly onClose: () => void }) {
	const { plan } = usePlan();
	return (
		<Sheet title="Worry cards" onClose={onClose} isWide>
			<p>Let {plan.about.calledName} point. Then ask about that one, and type what you hear.</p>
			<CardsToPointAt onPick={onPick} />
		</Sheet>
	);
}

/** The cards alone: on the sheet, and large where the screen is turned. */
export function CardsToPointAt({ onPick }: { readonly onPick: OnPick }) {
	const { plan, open, act } = usePlan();
	const pick = (area: Worry["area"]) => {
		open.note(markTool(plan, "worry-cards", open.clock));
		act(pickWorry(plan, area));
		onPick(`worry.${area}`);
	};
	return (
		<ul className="worry-cards">
			{worryCards.map((card) => (
				<li key={card.area}>
					<button type="button" className="button" onClick={() => pick(card.area)}>
						<span className="worry-card-name">
							{card.picture === undefined ? null : (
								<Picture choice={{ kind: "shipped", concept: card.picture }} alt="" />
							)}
							{card.title}
						</span>
						<span className="worry-starters">{card.starters.join(". ")}.</span>
					</button>
				</li>
			))}
		</ul>
	);
}
