/** Where the window is. Never in the address bar; kept inside the record, encrypted, so that unlock comes back here. */
import type { Stage } from "../../shared/plan/talks.ts";

export type GoalPart = 1 | 2 | 3 | 4 | 5;

export type Route =
	| { readonly screen: "people" }
	| { readonly screen: "talk"; readonly stage: Stage; readonly questionId: string | null }
	| { readonly screen: "goal"; readonly goalId: string | null; readonly part: GoalPart }
	| { readonly screen: "share" };

/** A short text for the record: ids only. */
export function writeRoute(route: Route): string {
	switch (route.screen) {
		case "people":
			return "people";
		case "talk":
			return `talk/${route.stage}/${route.questionId ?? ""}`;
		case "goal":
			return `goal/${route.goalId ?? ""}/${route.part}`;
		case "share":
			return "share";
	}
}

/** Back from the text; anything unknown is the first question of the talk. */
export function readRoute(text: string): Route {
	const [screen, first = "", second = ""] = text.split("/");
	if (screen === "goal") {
		const part = Number(second);
		return {
			screen: "goal",
			goalId: first === "" ? null : first,
			part: part >= 1 && part <= 5 ? (part as GoalPart) : 1,
		};
	}
	if (screen === "share") return { screen: "share" };
	if (screen === "talk" && first === "life")
		return { screen: "talk", stage: "life", questionId: second === "" ? null : second };
	return { screen: "talk", stage: "life", questionId: null };
}
