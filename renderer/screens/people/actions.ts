/** What the link at the end of a line says, and where it leads. */
import type { PersonLine } from "../../store/people.ts";
import type { Route } from "../../store/route.ts";
import { EASY_CHECK, toEasyRead } from "../../store/route.ts";
import type { LineAction } from "../../store/standing.ts";

export const actionWords: Readonly<Record<LineAction, string>> = {
	open: "Open",
	"carry-on": "Carry on",
	answer: "Answer",
	offer: "Offer a date",
	book: "Book",
	"write-down": "Write down",
	check: "Check it",
};

/** By their name the plan itself opens where it was left; left at what a line's link does, it opens at its map. */
export const planRoute = (left: Route): Route =>
	left.screen === "part" && (left.part === "review" || (left.part === "easy-read" && left.itemId === EASY_CHECK))
		? { screen: "part", part: "overview", itemId: null }
		: left;

/** The page of the plan that a line's action needs; none where it was left will do. */
export function routeOf({ summary, standing }: PersonLine): Route | undefined {
	const review = (itemId: string | null): Route => ({ screen: "part", part: "review", itemId });
	switch (standing.action) {
		case "answer":
		case "offer":
			return review(summary.reviews.asked?.reviewId ?? null);
		case "book":
			return review("book");
		case "write-down":
			return review(null);
		case "check":
			return toEasyRead(EASY_CHECK);
		case "open":
		case "carry-on":
			return undefined;
	}
}
