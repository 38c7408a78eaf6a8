/** "Did I get that right?", answered in Read back, is an answer to the goal that stands there. */
import { confirmed } from "../../../../shared/criteria/standing.ts";
import { type Goal, plainOf } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { ReadPart } from "./reading.ts";

/**
 * In: a part as it is shown. Out: the goal that a yes to it confirms; null for any other part, where the goal's words or
 * its plain line are not on the screen, and where the yes stands already. A plain line that they said no to is not read
 * back here, and this yes does not bring it back.
 */
export function goalToConfirm(plan: Plan, { place, items }: ReadPart): Goal | null {
	if (place.kind !== "goal") return null;
	const goal = plan.goals.find(({ id }) => id === place.goalId);
	if (!goal || confirmed(goal) === "yes") return null;
	const isShown = (id: string) => items.some((item) => item.id === id);
	if (!isShown(goal.quote.id)) return null;
	if (goal.plain !== null && (plainOf(goal) === null || !isShown(`plain ${goal.id}`))) return null;
	return goal;
}
