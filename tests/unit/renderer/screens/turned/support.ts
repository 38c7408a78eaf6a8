/** Pages turned to the person: the plans they are of, and who is here. */

import { type TurnedPage, type Turning, turnedPage } from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import { beginReview } from "../../../../../renderer/store/edits/reviews.ts";
import type { PartName } from "../../../../../renderer/store/route.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

export const day = "2026-11-12" as LocalDate;
export const lys = examples[0]?.plan as Plan;
export const clock = { now: () => new Date("2026-11-12T10:00:00Z") };
export const blank = blankPlan(
	{ firstName: "Ada", familyName: "Quill", calledName: "Ada", born: null },
	{ name: "Bríd Shaw", role: "social prescriber" },
	"full",
	clock,
);

/** A page that is turned while these people are here, before anything is typed. */
export const turning = (plan: Plan, present: readonly Who[] = []): Turning => ({
	plan,
	present,
	isRoomAsked: true,
	day,
	copied: new Set(),
	drafts: {},
});
/** One page of the plan, turned. */
export const part = (name: PartName, itemId: string | null, plan: Plan, present: readonly Who[] = []): TurnedPage =>
	turnedPage({ screen: "part", part: name, itemId }, turning(plan, present));

/** The plan while it is looked at again. */
export function looking(plan: Plan) {
	const { review } = beginReview(plan, clock);
	return { review, plan: { ...plan, agreement: { ...plan.agreement, reviews: [review] } } };
}
