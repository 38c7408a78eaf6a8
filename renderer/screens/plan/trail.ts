/** The way by which a page was reached: "Done here" goes back along it, "Carry on" leads to the conversation. */
import type { Plan } from "../../../shared/plan/plan.ts";
import { isOverview, type Route, writeRoute } from "../../store/route.ts";
import type { Step } from "./flow.ts";
import { isDone } from "./settled.ts";

export interface Trail {
	/** Where the page was opened from. */
	readonly from: Route;
	/** What was opened there, to the thing: a thing that was gone to from its own list was opened from that. */
	readonly opened: Route;
	readonly before: Trail | null;
}

/** The page of a route, whatever it shows of it. */
const placeOf = (route: Route): string =>
	route.screen === "part" ? route.part : route.screen === "talk" ? route.stage : route.screen;

/**
 * In: the way so far, where one is, where one goes, and whether that is on in the order of the talk. Out: the way then.
 * Every way begins anew at the map; going back where one came from, by whatever means, goes one back on it.
 */
export function follow(trail: Trail | null, now: Route, to: Route, isOnward: boolean): Trail | null {
	if (placeOf(now) === placeOf(to)) return trail;
	if (isOverview(to)) return null;
	if (trail !== null && placeOf(trail.from) === placeOf(to)) return trail.before;
	return isOnward ? trail : { from: now, opened: to, before: trail };
}

/** Parts that are lists of things with a page each. */
const lists: readonly string[] = ["changes", "risks", "ahead", "team"];

/** Where the page that is shown was opened from; null where that was its own list, or the order of the talk led there. */
export function openerOf(trail: Trail | null, now: Route): Route | null {
	if (trail === null) return null;
	const isThing = now.screen === "part" && now.itemId !== null && lists.includes(now.part);
	return isThing && writeRoute(now) !== writeRoute(trail.opened) ? null : trail.from;
}

/** Parts that the talk goes through after what could change. */
const afterwards: readonly string[] = ["risks", "ahead", "team"];

/**
 * In: the steps of the talk, a page, and the way to it. Out: whether the conversation is there: one of its questions, or a
 * page of its order, where the talk itself led there. What was opened from the map or a list is beside it.
 */
export function isConversation(steps: readonly Step[], route: Route, trail: Trail | null): boolean {
	if (route.screen !== "part") return true;
	const isOfOrder = afterwards.includes(route.part) || steps.some((step) => placeOf(step.route) === placeOf(route));
	return isOfOrder && trail?.from.screen !== "part";
}

/** The first step of the talk that is not done and was not left for now; after all of them the last. */
export function firstUnfinished(plan: Plan, steps: readonly Step[]): Route {
	const isLeft = (stage: string) => plan.talks.skips.some((skip) => skip.stage === stage);
	const open = steps.find(({ stage }) => !isDone(stage, plan) && !isLeft(stage)) ?? steps.at(-1);
	return open?.route ?? { screen: "talk", stage: "settle", questionId: null };
}
