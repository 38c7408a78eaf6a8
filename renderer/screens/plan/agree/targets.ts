/** The way to where a step of the fourteen rules is taken: a page, or a sheet of this one; null where there is none yet. */
import type { StepTarget } from "../../../../shared/criteria/result.ts";
import { isPast } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { PartName, Route } from "../../../store/route.ts";
import { routeOf } from "../flow.ts";
import { pageOf } from "../parts.tsx";
import type { SheetName } from "../plan-context.ts";
import { MEANT, toAgree, toCopies, toQuestions } from "./steps.ts";

export type Way =
	| { readonly kind: "route"; readonly route: Route }
	| { readonly kind: "sheet"; readonly sheet: SheetName };

const part = (name: PartName): Way | null =>
	pageOf(name) ? { kind: "route", route: { screen: "part", part: name, itemId: null } } : null;
const route = (to: Route | null): Way | null => (to === null ? null : { kind: "route", route: to });

/** In: where a step of the rules is taken. A goal that is not named is the last one. */
export function wayTo({ page, id }: StepTarget, plan: Plan): Way | null {
	const ofAction = plan.goals.find(({ actions }) => actions.some((action) => action.id === id));
	const goalId = ofAction?.id ?? id ?? (plan.goals.findLast((goal) => !isPast(goal)) ?? plan.goals.at(-1))?.id ?? null;
	switch (page) {
		case "preparation":
			return part("preparation");
		case "team":
			return part("team");
		case "talk":
			return { kind: "sheet", sheet: "talk" };
		case "needs":
			return { kind: "sheet", sheet: "needs" };
		case "life":
		case "mind":
		case "daily":
			return route(routeOf(page, plan));
		case "goals":
			return route({ screen: "goal", goalId: null, part: 1 });
		case "goal":
			return route({ screen: "goal", goalId, part: 3 });
		case "goal-actions":
			return route({ screen: "goal", goalId, part: 4, ...(ofAction && id !== null ? { actionId: id } : {}) });
		case "goal-read-back":
			return route({ screen: "goal", goalId, part: 5 });
		case "agree":
			return route(toAgree());
		case "teach-back":
			return route(toAgree("next"));
		case "began-with-life":
		case "look-again":
			return route(toAgree("again"));
		case "copies":
			return route(toCopies);
		case "questions":
			return route(toQuestions(id));
		case "which-meant":
			return route(toQuestions(MEANT));
	}
}

/** What the button says that goes there. */
export function wayWords({ page }: StepTarget, name: string): string {
	const words: Record<StepTarget["page"], string> = {
		preparation: "Go to preparing",
		talk: "Open this talk",
		needs: `Ask how ${name} likes it`,
		life: "Go to what makes life good",
		mind: `Go to what is on ${name}’s mind`,
		daily: "Go to day to day",
		goals: `Ask what ${name} would like`,
		goal: "Go to the goal",
		"goal-actions": "Go to who does what",
		"goal-read-back": "Read it back",
		team: "Go to the team",
		agree: "Read it back",
		"teach-back": `Ask ${name}`,
		"began-with-life": "Answer it",
		"look-again": "Set the day",
		copies: "Go to copies",
		questions: `Turn to ${name} and ask`,
		"which-meant": `Ask ${name} which`,
	};
	return words[page];
}

/** The same in few words, under a rule in the list. */
export function shortWay({ page, id }: StepTarget, name: string): string {
	if (page === "questions" && id === "listened") return `Only ${name} can say`;
	const words: Partial<Record<StepTarget["page"], string>> = {
		questions: `Ask ${name}`,
		copies: "Copies to make or give",
		agree: "Read it back, and ask",
		"look-again": "Set the day",
		team: "Name somebody",
		"which-meant": "Ask which was meant",
		"teach-back": "Ask what happens next",
		"began-with-life": "For you to answer",
	};
	return words[page] ?? wayWords({ page, id: null }, name);
}
