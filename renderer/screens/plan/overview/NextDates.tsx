/** What comes next of this plan, the earliest first, each by its name. */
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { reviewFactsOf } from "../../../../shared/reviews/facts.ts";
import { bookedWords, requestNext } from "../../../../shared/reviews/words.ts";
import { app } from "../../../store/app-state.ts";
import { useObservable } from "../../../store/observable.ts";
import type { Route } from "../../../store/route.ts";
import { isClosedHere } from "../closed-here.ts";
import { useHere } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";

const toReview: Route = { screen: "part", part: "review", itemId: null };

export function NextDates() {
	const { plan, open } = usePlan();
	const { profile } = useObservable(app);
	const isClosed = isClosedHere(plan, useHere(), toReview);
	const day = today(open.clock);
	const [next] = plan.talks.booked.filter(({ on }) => on >= day).toSorted((a, b) => a.on.localeCompare(b.on));
	const look = plan.agreement.lookAgain;
	const asked = requestNext(reviewFactsOf(plan), day, plan.about.calledName, profile?.promises);
	const dates = [
		...(asked && !isClosed
			? [
					{
						on: asked.on,
						says: (
							<p key="asked" className="overview-next">
								<strong>{asked.sentence}</strong>. A full look-again was asked for.
							</p>
						),
					},
				]
			: []),
		...(next
			? [
					{
						on: next.on,
						says: (
							<p key="booked" className="overview-next">
								{next.what === "review" ? "Review" : "Next talk"}{" "}
								<strong>{bookedWords(next.on, next.time, day)}</strong>
								{next.place.trim() === "" ? "" : `, ${next.place}`}
							</p>
						),
					},
				]
			: []),
		...(look
			? [
					{
						on: look.on,
						says: (
							<div key="look">
								<p className="overview-next">
									Look again by <strong>{writtenDate(look.on)}</strong>
								</p>
								<p className="soft small">
									{look.because && !isClosed ? `${look.because} ` : ""}
									{nameOfWho(plan, look.arrangedBy)} arranges it.
								</p>
							</div>
						),
					},
				]
			: []),
	];
	return (
		<>
			{dates.toSorted((one, other) => one.on.localeCompare(other.on)).map(({ says }) => says)}
			{look ? null : <p className="soft">No date yet to look at it again.</p>}
		</>
	);
}
