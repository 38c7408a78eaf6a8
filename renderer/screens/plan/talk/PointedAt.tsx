/** Worry cards that were pointed at and have no words yet: named, so that pointing leaves something, and no words of anybody. */
import { worryCardOf } from "../../../../templates/worry-cards.ts";
import { meanCard, unpickWorry } from "../../../store/edits/worries.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { useShownWorries } from "./Worries.tsx";

export function PointedAt() {
	const { plan, open, act, staff } = usePlan();
	const pointed = useShownWorries().filter(({ quote }) => quote === null);
	if (pointed.length === 0) return null;
	const name = plan.about.calledName;
	return (
		<ul className="pointed-at" aria-label="Cards pointed at">
			{pointed.map((worry) => {
				const { title } = worryCardOf(worry.area);
				const after = () => focusAfter("main .words-box");
				return (
					<li key={worry.id}>
						<strong>{title}</strong> <span className="soft">Pointed at, no words yet.</span>{" "}
						<button
							type="button"
							className="link"
							onClick={() => {
								after();
								act(meanCard(plan, worry, title, staff, open.clock));
							}}
						>
							{name} means the card as it is<span className="visually-hidden">: {title}</span>
						</button>{" "}
						<button
							type="button"
							className="link"
							onClick={() => {
								after();
								act(unpickWorry(worry.id));
							}}
						>
							Put it back<span className="visually-hidden">: {title}</span>
						</button>
					</li>
				);
			})}
		</ul>
	);
}
