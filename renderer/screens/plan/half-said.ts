/**
 * Where something stands half said: words that lock kept from a box and nobody has looked at since, and actions that were
 * left before they were added (docs/decisions/021).
 */
import { everyQuoteOf } from "../../../shared/criteria/voices.ts";
import { keptWords, stageOfPlace } from "../../../shared/guide/places.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { mayBeUnfinished } from "../../store/kept-at-lock.ts";
import { type PartName, type Route, writeRoute } from "../../store/route.ts";
import { BETTER, toQuestions } from "./agree/steps.ts";
import type { Shown } from "./in-room.ts";

interface Standing {
	readonly route: Route;
	/** What the words stand in. */
	readonly within: readonly Shown[];
}

const page = (part: PartName, itemId: string | null = null): Route => ({ screen: "part", part, itemId });

/** The page where words outside of the talk stand, by their path in the plan; null for those that are on none. */
function standingAt(plan: Plan, path: string): Standing | null {
	const [part = "", list = "", at = "", what = ""] = path.split(".");
	if (part === "goals") {
		const goal = plan.goals[Number(list)];
		return goal ? { route: { screen: "goal", goalId: goal.id, part: 3 }, within: [goal] } : null;
	}
	if (part === "changePlans") {
		const plans = plan.changePlans.contingencies[list === "contingencies" ? Number(at) : -1];
		return { route: page("changes", plans?.id ?? null), within: plans ? [plans] : [] };
	}
	if (part === "risks") {
		const risk = plan.risks.items[list === "items" ? Number(at) : -1];
		return { route: page("risks", risk?.id ?? null), within: risk ? [risk] : [] };
	}
	if (part === "ahead") return { route: page("ahead"), within: [] };
	if (part === "agreement") return agreementAt(plan, list, Number(at), what);
	return null;
}

function agreementAt(plan: Plan, list: string, at: number, what: string): Standing | null {
	if (list === "teachBack") return { route: page("agree", "next"), within: [] };
	const review = list === "reviews" && what === "because" ? plan.agreement.reviews[at] : undefined;
	if (review) return { route: page("review", review.id), within: [] };
	return list === "answers" && what === "better" ? { route: toQuestions(BETTER), within: [] } : null;
}

/** In: a plan, the draft of what lock kept, and what may be shown here. Out: the pages where it stands, each once. */
export function halfSaid(
	plan: Plan,
	left: string | undefined,
	mayShow: (...things: readonly Shown[]) => boolean,
): readonly Route[] {
	const inTalk = new Map(keptWords(plan).map(({ quote, place }) => [quote.id, stageOfPlace(place)]));
	const routes = everyQuoteOf(plan).flatMap(({ path, quote }): Route[] => {
		if (!mayBeUnfinished(left, quote)) return [];
		const stage = inTalk.get(quote.id);
		const standing = stage
			? { route: { screen: "talk" as const, stage, questionId: null }, within: [] }
			: standingAt(plan, path);
		return standing && mayShow(quote, ...standing.within) ? [standing.route] : [];
	});
	return [...new Map(routes.map((route) => [writeRoute(route), route])).values()];
}

/** In: a plan, what stands typed, and what may be shown here. Out: the goals in which an action was begun and not added. */
export function halfTyped(
	plan: Plan,
	drafts: Readonly<Record<string, string>>,
	mayShow: (...things: readonly Shown[]) => boolean,
): readonly Route[] {
	return plan.goals
		.filter((goal) => mayShow(goal.quote, goal) && (drafts[actionDraft(goal.id)] ?? "").trim() !== "")
		.map(({ id }) => ({ screen: "goal", goalId: id, part: 4 }));
}

/** The draft in which the words of a new action of a goal stand. */
export const actionDraft = (goalId: string): string => `action:${goalId}`;
