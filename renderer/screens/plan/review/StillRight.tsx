/** Things with a page of their own: right as they stand, or to be changed there. */
import type { PartName } from "../../../store/route.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";

export interface RightThing {
	readonly id: string;
	readonly title: string;
	readonly under: string;
	readonly isRight: boolean;
	/** Notes that it is right; null where a day agreed for it is still to come. */
	readonly onRight: (() => void) | null;
}

export function StillRight({ part, things }: { readonly part: PartName; readonly things: readonly RightThing[] }) {
	const { go } = usePlan();
	return (
		<ul className="review-booked">
			{things.map(({ id, title, under, isRight, onRight }) => (
				<li key={id}>
					<span>
						{title}
						<span className="hint review-under">{under}</span>
					</span>
					<span className="buttons">
						{onRight ? (
							<button
								type="button"
								className="button button-small"
								aria-pressed={isRight}
								onClick={() => !isRight && onRight()}
							>
								{isRight ? <Mark kind="saved" /> : null} Still right
								<span className="visually-hidden">: {title}</span>
							</button>
						) : null}
						{pageOf(part) ? (
							<button type="button" className="link" onClick={() => go({ screen: "part", part, itemId: id })}>
								Change it<span className="visually-hidden">: {title}</span>
							</button>
						) : null}
					</span>
				</li>
			))}
		</ul>
	);
}
