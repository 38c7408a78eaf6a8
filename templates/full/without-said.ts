/**
 * What was said at agreeing, at a look-again and in the log of changes is tied to no one part of the plan: it may tell of
 * any. So it goes into no copy that leaves something out (docs/decisions/026). What was said of a goal, of what is done
 * for it or of a thing that matters stands with that, and goes where that goes; the day, the place and who was there stay.
 */
import type { Plan } from "../../shared/plan/plan.ts";

/** In: a plan. Out: the same without words that are tied to none of its parts. */
export function withoutSaid(plan: Plan): Plan {
	const { agreement, talks } = plan;
	const { agreed, teachBack, lookAgain } = agreement;
	return {
		...plan,
		talks: { ...talks, held: talks.held.map((talk) => ({ ...talk, hopes: [] })) },
		agreement: {
			...agreement,
			agreed: agreed && { ...agreed, quote: null },
			teachBack: teachBack && { ...teachBack, quote: null },
			lookAgain: lookAgain && { ...lookAgain, because: null },
			reviews: [],
			changes: [],
			versions: [],
		},
	};
}

/** Whether paper would print any such words of this plan. */
export function hasSaid({ agreement, talks }: Plan): boolean {
	const { agreed, teachBack, lookAgain, reviews, changes, versions } = agreement;
	const words = [
		...talks.held.flatMap(({ hopes }) => hopes),
		...[agreed?.quote, teachBack?.quote, lookAgain?.because],
		...reviews.flatMap((review) => [review.because, review.tried, review.learned, review.pleasedAbout]),
		...reviews.flatMap((review) => [review.worriedAbout, review.next, review.changed, review.inAYear]),
		...reviews.flatMap((review) => [...review.changedWords, ...review.pleasedWords, ...review.worriedWords]),
		...changes,
		...versions.flatMap((version) => version.words),
	];
	return words.some((one) => one !== null && one !== undefined);
}
