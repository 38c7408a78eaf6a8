/** What the pages of a plan are called, wherever one leads to them. */
import type { Plan } from "../../../shared/plan/plan.ts";
import { stageOf } from "../../../templates/guide.ts";
import type { PartName, Route } from "../../store/route.ts";

const agree = "Agree and share";

const names = {
	overview: "Plan map",
	about: "Who they are, and how to reach them",
	preparation: "Before you met",
	rights: "Who may see this, and who decides",
	health: "My health, as I tell it",
	team: "People and team",
	changes: "If things change",
	risks: "Risks I choose to take",
	ahead: "Planning ahead",
	"other-plans": "Other plans",
	budget: "Budget",
	agree,
	copies: agree,
	questions: agree,
	rules: "What is still to do",
	review: "Changes and reviews",
	papers: "Sheets and single pages",
	"first-page": "The first page",
	"easy-read": "Easy read",
} as const satisfies Record<PartName, string>;

/** What a part's page is called. */
export const nameOfPart = (part: PartName): string => names[part];

/** In: a plan and a way to one of its pages. Out: what the page is called, with nothing of what stands on it. */
export function nameOfPage({ goals }: Plan, route: Route): string {
	if (route.screen === "part") return nameOfPart(route.part);
	if (route.screen === "talk") return stageOf(route.stage).title;
	const at = route.screen === "goal" ? goals.findIndex(({ id }) => id === route.goalId) : -1;
	return at < 0 ? "My goals" : `Goal ${at + 1}`;
}
