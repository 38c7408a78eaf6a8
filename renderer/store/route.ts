/** Where the window is. Never in the address bar; kept inside the record, encrypted, so that unlock comes back here. */
import { type Stage, stageSchema } from "../../shared/plan/talks.ts";

export type GoalPart = 1 | 2 | 3 | 4 | 5;

/** Parts of a plan that have a page of their own beside the conversation. */
export const partNames = [
	"overview",
	"about",
	"preparation",
	"rights",
	"health",
	"team",
	"changes",
	"risks",
	"ahead",
	"other-plans",
	"budget",
	"agree",
	"copies",
	"rules",
	"questions",
	"review",
	"papers",
	"first-page",
	"easy-read",
] as const;
export type PartName = (typeof partNames)[number];

export type Route =
	| { readonly screen: "people" }
	| { readonly screen: "talk"; readonly stage: Stage; readonly questionId: string | null }
	/** `actionId`: the action that is led to, where it is one of who does what. */
	| {
			readonly screen: "goal";
			readonly goalId: string | null;
			readonly part: GoalPart;
			readonly actionId?: string | undefined;
	  }
	/** `itemId`: one contingency, risk, line or review of that part; null for the part itself. */
	| { readonly screen: "part"; readonly part: PartName; readonly itemId: string | null };

/** Whether this is the plan map. */
export const isOverview = (route: Route): boolean => route.screen === "part" && route.part === "overview";

/** Work at a desk, which the map is not left for: from there the talk is carried on, and not this. */
export const isBesideTalk = (route: Route): boolean =>
	isOverview(route) || (route.screen === "part" && route.part === "easy-read");

const readBackParts: readonly PartName[] = ["agree", "copies", "rules"];
/** Where the plan is read back, agreed and given: by then nothing typed may be waiting. */
export const isReadBack = (route: Route): boolean => route.screen === "part" && readBackParts.includes(route.part);

/** Of easy read, in place of a thing: how far the check together is, and who says that all of it is right. */
export const EASY_CHECK = "check";
/** The parts of that check, from 1. */
export const easyCheckPart = (part: number): string => `${EASY_CHECK}-${part}`;
/** The hard words, and what each means. */
export const EASY_WORDS = "words";

/** Easy read at a thing by its id, at the words or the check, or where the next line is missing. */
export const toEasyRead = (itemId: string | null = null): Route => ({ screen: "part", part: "easy-read", itemId });

/** A short text for the record: ids only. */
export function writeRoute(route: Route): string {
	switch (route.screen) {
		case "people":
			return "people";
		case "talk":
			return `talk/${route.stage}/${route.questionId ?? ""}`;
		case "goal":
			return `goal/${route.goalId ?? ""}/${route.part}${route.actionId ? `/${route.actionId}` : ""}`;
		case "part":
			return `part/${route.part}/${route.itemId ?? ""}`;
	}
}

const orNull = (text: string): string | null => (text === "" ? null : text);

/** Back from the text; anything unknown is the first question about what makes life good. */
export function readRoute(text: string): Route {
	const [screen, first = "", second = "", third = ""] = text.split("/");
	if (screen === "goal") {
		const part = Number(second);
		const goal = {
			screen: "goal",
			goalId: orNull(first),
			part: part >= 1 && part <= 5 ? (part as GoalPart) : 1,
		} as const;
		return third === "" ? goal : { ...goal, actionId: third };
	}
	// Kept by an older version, which had one page for all of it.
	if (screen === "share") return { screen: "part", part: "agree", itemId: null };
	const part = partNames.find((name) => name === first);
	if (screen === "part" && part) return { screen: "part", part, itemId: orNull(second) };
	const stage = stageSchema.safeParse(first);
	if (screen === "talk" && stage.success) return { screen: "talk", stage: stage.data, questionId: orNull(second) };
	return { screen: "talk", stage: "life", questionId: null };
}
