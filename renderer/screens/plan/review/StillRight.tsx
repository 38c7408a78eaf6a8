/** Things with a page and a day of their own: right as they stand, or to be changed there. No day moves unless it is chosen. */
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { type Review, setStillRight } from "../../../store/edits/reviews.ts";
import type { PartName } from "../../../store/route.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { ReadItem } from "../agree/reading/item.ts";
import { type Shown, useMayShow } from "../in-room.ts";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidInPlan } from "../SaidHere.tsx";

export interface RightThing {
	readonly id: string;
	readonly title: string;
	/** What it says, to be judged by: as it is read back, each under what it is of. */
	readonly items: readonly ReadItem[];
	readonly within: Shown;
	/** The day agreed to look at it again; null: none was. */
	readonly on: LocalDate | null;
	/** A day to offer. */
	readonly offered: LocalDate;
	readonly onDay: () => void;
}

interface StillRightProps {
	readonly review: Review;
	readonly part: PartName;
	readonly things: readonly RightThing[];
}

export function StillRight({ review, part, things }: StillRightProps) {
	const { open, act, go } = usePlan();
	const day = today(open.clock);
	return (
		<ul className="review-booked review-right">
			{things.map(({ id, title, items, within, on, offered, onDay }, at) => {
				const isRight = review.stillRight.includes(id);
				return (
					<li key={id}>
						<div>
							{/* What it says is read first: a long one would bring its buttons up, and itself out of sight. */}
							<h2 className="review-title" tabIndex={-1} data-first={at === 0 ? "" : undefined}>
								{title}
							</h2>
							<WhatItSays items={items} within={within} />
							<span className="hint review-under">{dayText(on, day)}</span>
							{on !== null && on >= offered ? null : (
								<button type="button" className="link review-under" onClick={onDay}>
									Look again on {writtenDate(offered)}
									{on !== null && on > day ? " instead" : ""}
									<span className="visually-hidden">: {title}</span>
								</button>
							)}
						</div>
						<span className="buttons">
							<button
								type="button"
								className="button button-small"
								aria-pressed={isRight}
								onClick={() => act(setStillRight(review, id, !isRight))}
							>
								{isRight ? <Mark kind="saved" /> : null} Still right
								<span className="visually-hidden">: {title}</span>
							</button>
							{pageOf(part) ? (
								<button type="button" className="link" onClick={() => go({ screen: "part", part, itemId: id })}>
									Change it<span className="visually-hidden">: {title}</span>
								</button>
							) : null}
						</span>
					</li>
				);
			})}
		</ul>
	);
}

/** Under its lead, which is said once for what follows one another; without what somebody here may not see. */
function WhatItSays({ items, within }: Pick<RightThing, "items" | "within">) {
	const mayShow = useMayShow();
	const shown = items.filter(({ quote }) => mayShow(within, ...(quote ? [quote] : [])));
	return shown.map(({ id, lead, quote, line }, at) => (
		<div key={id} className="review-under" style={{ marginBlock: "0.375rem" }}>
			{lead === "" || lead === shown[at - 1]?.lead ? null : <p className="soft small">{lead}</p>}
			{quote ? <SaidInPlan quote={quote} size="small" /> : <p dir="auto">{line}</p>}
		</div>
	));
}

function dayText(on: LocalDate | null, day: LocalDate): string {
	if (on === null) return "No day to look at it again has been agreed.";
	return on > day ? `Look again on ${writtenDate(on)}.` : `Was to be looked at by ${writtenDate(on)}.`;
}
