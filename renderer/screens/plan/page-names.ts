/** What the pages of a plan are called, wherever one leads to them. */
import { personWords } from "../../../shared/criteria/person.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { stageOf } from "../../../templates/guide.ts";
import type { PartName, Route } from "../../store/route.ts";

const agree = "Agree and share";

const names = {
	overview: "Plan map",
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
} as const satisfies Record<Exclude<PartName, "about">, string>;

/** What a part's page is called, where that does not speak of the person. */
export const nameOfPart = (part: keyof typeof names): string => names[part];

function nameOfAbout({ about }: Plan): string {
	const who = personWords(about);
	return `Who ${who.she} ${who.verb("is", "are")}, and how to reach ${who.her}`;
}

/** In: a plan and a way to one of its pages. Out: what the page is called, with nothing of what stands on it. */
export function nameOfPage(plan: Plan, route: Route): string {
	const { goals } = plan;
	if (route.screen === "part") return route.part === "about" ? nameOfAbout(plan) : nameOfPart(route.part);
	if (route.screen === "talk") return stageOf(route.stage).title;
	const at = route.screen === "goal" ? goals.findIndex(({ id }) => id === route.goalId) : -1;
	return at < 0 ? "My goals" : `Goal ${at + 1}`;
}
