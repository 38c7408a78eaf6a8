/** The boxes for the person's words on each page of the plan, by the drafts that stand for them. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Route } from "../../../store/route.ts";
import { BETTER, PAPER } from "../agree/steps.ts";
import { readItem } from "../review/steps.ts";

type PageRoute = Extract<Route, { readonly screen: "goal" | "part" }>;

interface Boxes {
	/** Drafts by their whole name. */
	readonly keys: readonly string[];
	/** What the page is about: words that are to stand in it are a draft with the id of where. */
	readonly about: unknown;
	/** Places of the plan that have no id, as they begin a draft's name. */
	readonly heads: readonly string[];
}

const none: Boxes = { keys: [], about: null, heads: [] };

function boxesOf(route: PageRoute, plan: Plan): Boxes {
	if (route.screen === "goal") {
		const goal = plan.goals.find(({ id }) => id === route.goalId);
		if (route.goalId === null) return { ...none, keys: ["goal-words"] };
		return goal ? { ...none, keys: [`goal-why:${goal.id}`, `goal-outcome:${goal.id}`], about: goal } : none;
	}
	const { part, itemId } = route;
	switch (part) {
		case "about":
			return { ...none, about: [plan.about, plan.needs], heads: ["about", "needs"] };
		case "health":
			return { keys: ["words-condition"], about: plan.health, heads: ["health"] };
		case "changes":
			return { ...none, about: plan.changePlans.contingencies.find(({ id }) => id === itemId) };
		case "risks":
			return itemId === null
				? { ...none, keys: ["risk-want"] }
				: { ...none, about: plan.risks.items.find(({ id }) => id === itemId) };
		case "ahead":
			return { ...none, about: plan.ahead, heads: ["ahead"] };
		case "questions":
			return itemId === PAPER || itemId === BETTER
				? { ...none, keys: [itemId === PAPER ? "questions:paper-better" : "questions:better"] }
				: none;
		case "review":
			return {
				...none,
				about: plan.agreement.reviews.find(({ id }) => id === readItem(itemId ?? "").reviewId),
			};
		default:
			return none;
	}
}

/** The id of everything in it. */
function idsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (value === null || typeof value !== "object") return [];
	const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
	return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** How words that stand already are changed: in the ladder, said otherwise, put right. */
const CHANGED = ["quote", "reword", "mistyped"];

/**
 * In: the page, the plan as far as everybody here may see it, the names of the drafts, and whether all of the plan may be
 * seen. Out: the drafts of the person's words that are typed on it and not kept yet. What has no place in the plan yet is
 * shown only where no part of it is left out for somebody here: it may be of just that part.
 */
export function wordsTyped(route: PageRoute, plan: Plan, drafts: readonly string[], isWhole: boolean): string[] {
	const { keys, about, heads } = boxesOf(route, plan);
	const ids = new Set(idsIn(about));
	return drafts.filter((key) => {
		const [name = "", id] = key.split(":");
		if (keys.includes(key)) return isWhole || (id !== undefined && ids.has(id));
		if (id !== undefined) return (name.startsWith("words-") || CHANGED.includes(name)) && ids.has(id);
		return isWhole && heads.some((head) => name.startsWith(`words-${head}-`));
	});
}
