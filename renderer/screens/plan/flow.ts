/** The order of the conversation: life first, health after, money and papers last. What a short talk leaves out waits. */
import { isPast } from "../../../shared/plan/goals.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import { stageOf } from "../../../templates/guide.ts";
import type { PartName, Route } from "../../store/route.ts";
import { pageOf } from "./parts.tsx";

export interface Step {
	readonly stage: Stage;
	readonly route: Route;
}

const talk = (stage: Stage): Step => ({ stage, route: { screen: "talk", stage, questionId: null } });
const part = (stage: Stage, name: PartName): Step[] =>
	pageOf(name) === null ? [] : [{ stage, route: { screen: "part", part: name, itemId: null } }];

/** The pages that health is on: offered after life, or with a reason (decision 20). */
export const isAboutHealth = (route: Route): boolean =>
	(route.screen === "talk" && (route.stage === "mind" || route.stage === "daily")) ||
	(route.screen === "part" && route.part === "health");

/** Every step of a talk, in order; one that this talk has no time for is left out. */
export function stepsOf(plan: Plan): readonly Step[] {
	const goal = plan.goals.findLast((one) => !isPast(one)) ?? plan.goals.at(-1);
	const all: Step[] = [
		talk("settle"),
		talk("life"),
		talk("mind"),
		...part("daily", "health"),
		talk("daily"),
		{ stage: "different", route: { screen: "goal", goalId: goal?.id ?? null, part: goal ? 3 : 1 } },
		...(goal
			? [{ stage: "who-does-what" as const, route: { screen: "goal" as const, goalId: goal.id, part: 4 as const } }]
			: []),
		...part("if-things-change", "changes"),
		...part("read-back", "agree"),
	];
	const shape = plan.talks.held.at(-1)?.shape ?? 45;
	return all.filter((step) => stageOf(step.stage).minutes[`${shape}`] > 0);
}

/** Where a part of the thread leads today; null when there is nothing to open yet. */
export const routeOf = (stage: Stage, plan: Plan): Route | null =>
	stepsOf(plan).find((step) => step.stage === stage && step.route.screen !== "part")?.route ??
	stepsOf(plan).find((step) => step.stage === stage)?.route ??
	null;

const isSame = (one: Route, other: Route): boolean => {
	if (one.screen === "talk" && other.screen === "talk") return one.stage === other.stage;
	if (one.screen === "part" && other.screen === "part") return one.part === other.part;
	return one.screen === other.screen;
};

/** The step after this one; after the last it stays. `goal` steps go on among themselves. */
export function nextStep(plan: Plan, now: Route): Route {
	const steps = stepsOf(plan);
	const last = steps.findLastIndex((step) => isSame(step.route, now));
	return steps[last + 1]?.route ?? now;
}

const changes: Route = { screen: "part", part: "changes", itemId: null };

/** After what could change: risks and papers; a short plan has no time for them, and keeps them on its map. */
export const afterChanges = (plan: Plan): Route =>
	plan.kind === "lite" ? nextStep(plan, changes) : { ...changes, part: "risks" };

/** The step before this one; before the first it stays. */
export function stepBefore(plan: Plan, now: Route): Route {
	const steps = stepsOf(plan);
	const first = steps.findIndex((step) => isSame(step.route, now));
	return steps[first - 1]?.route ?? now;
}
