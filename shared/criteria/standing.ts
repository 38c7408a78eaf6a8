/** What stands in a plan, with its place: what matters that is still true, goals that were not dropped. */
import type { ServiceWords } from "../language/service-words.ts";
import { isPlaceholder } from "../language/voice.ts";
import { type Goal, isPast } from "../plan/goals.ts";
import type { Matter } from "../plan/matters.ts";
import type { Plan } from "../plan/plan.ts";
import { isInThePlan } from "./voices.ts";

export interface Placed<T> {
	readonly item: T;
	readonly path: string;
}

/** Items with their places in the plan. */
export const placed = <T>(items: readonly T[], path: string): Placed<T>[] =>
	items.map((item, index) => ({ item, path: `${path}.${index}` }));

/** What matters, still true, in the plan, saying something. */
export const mattersThatStand = (plan: Plan, list: ServiceWords): Placed<Matter>[] =>
	placed(plan.matters, "matters").filter(
		({ item }) => isInThePlan(item.quote) && item.stillTrue?.answer !== "no" && !isPlaceholder(item.quote.text, list),
	);

/** Goals that stand: in the plan, and not dropped by the person. Of what is done nothing is asked while others stand. */
export function goalsThatStand(plan: Plan): Placed<Goal>[] {
	const kept = placed(plan.goals, "goals").filter(
		({ item }) => isInThePlan(item) && isInThePlan(item.quote) && item.status !== "changed-my-mind",
	);
	const living = kept.filter(({ item }) => !isPast(item));
	return living.length > 0 ? living : kept;
}

/** "goal 2", as the person's paper counts them. */
export const title = ({ path }: Placed<Goal>): string => `goal ${Number(path.split(".")[1]) + 1}`;

/**
 * The latest answer when the goal was read back; the goal's own before its words', on one day. A yes to the words is none
 * to a plain line beside them.
 */
export function confirmed(goal: Goal): "yes" | "no" | null {
	const toWords = goal.quote.readBack;
	const answers = [toWords?.answer === "yes" && goal.plain !== null ? null : toWords, goal.readBack].filter(
		(one) => one !== null,
	);
	return answers.sort((a, b) => a.on.localeCompare(b.on)).at(-1)?.answer ?? null;
}
