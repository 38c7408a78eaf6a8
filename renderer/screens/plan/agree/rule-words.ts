/** How a rule and what it rests on are said on screen: dates in words, places by their names, never a path. */
import type { GoodPractice } from "../../../../shared/criteria/good-practice.ts";
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { RuleOutcome, RuleResult } from "../../../../shared/criteria/result.ts";
import type { PlanPart } from "../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { isForAll, isLeftOutHere, mayBeShown, type Shown } from "../../../store/shown.ts";
import type { MarkKind } from "../../../ui/Mark.tsx";
import { mayHear } from "./heard.ts";

export const marks: Record<RuleOutcome, { readonly mark: MarkKind; readonly word: string }> = {
	met: { mark: "done", word: "Met" },
	"not-asked": { mark: "open", word: "Not asked yet" },
	"not-met": { mark: "wrong", word: "Not met" },
	"not-relevant": { mark: "left", word: "Not relevant" },
};

/** Asked about, and something on record for it, though not all that the rule asks. */
export const partly = { mark: "begun", word: "Not all of it yet" } as const;

/** Said of a rule that rests on an answer which somebody here did not hear: neither what it was, nor what it leaves to do. */
export const unheard = { mark: "left", word: "Not shown now" } as const;

/** Whether a rule rests on an answer that one of these people did not hear: how it stands tells the answer. */
export const isUnheard = (plan: Plan, { evidence, beside }: RuleResult, here: readonly Who[]): boolean =>
	[...evidence, ...beside].some(({ path }) => {
		const answer = plan.agreement.answers.find((_, index) => path === `agreement.answers.${index}`);
		return answer !== undefined && !mayHear(plan, answer, here);
	});

/** How a rule stands. */
export const standingOf = ({ result, evidence }: RuleResult): { readonly mark: MarkKind; readonly word: string } =>
	result === "not-asked" && evidence.length > 0 ? partly : marks[result];

/** What in the plan a path leads through that says for itself who may see it: a goal, and an action of it. */
function thingsAt(plan: Plan, path: string): Shown[] {
	const [part, goalAt, , actionAt] = path.split(".");
	const goal = part === "goals" ? plan.goals[Number(goalAt)] : undefined;
	const action = goal?.actions[Number(actionAt)];
	return [...(goal ? [goal, goal.quote] : []), ...(action ? [action] : [])];
}

/** What a rule rests on while these people are here: nothing of who has a copy and who was refused one. */
export const evidenceFor = ({ evidence }: RuleResult, here: readonly Who[]): RuleResult["evidence"] =>
	evidence.filter(({ path }) => here.every(({ kind }) => kind === "me") || !path.startsWith("agreement.copies"));

/** What is said under a rule that was heard, while these people are here: nothing of a goal or an action they may not see. */
export const besideFor = (plan: Plan, { beside }: RuleResult, here: readonly Who[]): readonly string[] =>
	beside.flatMap(({ what, path }) => (mayBeShown(plan, here, ...thingsAt(plan, path)) ? [what] : []));

/** Lines of good practice that tell whether something stands in a part. */
const partOf: Partial<Record<GoodPractice["id"], PlanPart>> = {
	results: "results",
	"if-things-change": "changes",
	risks: "risks",
	"planning-ahead": "ahead",
	budget: "budget",
};

/** Whether a line of good practice may stand there: of a part that is left out for somebody here, or kept from them, none does. */
export function mayBeJudged(plan: Plan, here: readonly Who[], id: GoodPractice["id"]): boolean {
	const part = partOf[id];
	if (id === "budget" && !isForAll(plan, plan.budget.visibility, here)) return false;
	return part === undefined || !isLeftOutHere(plan, here, part);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The five criteria of the framework, as headings. */
export const criterionTitle = (criterion: 1 | 2 | 3 | 4 | 5, who: PersonWords): string =>
	({
		1: `${capital(who.their)} own plan`,
		2: "What matters",
		3: `${capital(who.their)} goals`,
		4: "Clear, and shared",
		5: "Kept alive",
	})[criterion];

/** Each day written as 2026-06-01 in a text, as a written date. */
export const inWords = (text: string): string =>
	text.replace(/\d{4}-\d\d-\d\d/g, (date) => writtenDate(date as LocalDate));

const places = (who: PersonWords): Readonly<Record<string, string>> => ({
	matters: "what matters",
	worries: `on ${who.their} mind`,
	health: "health",
	daily: "day to day",
	needs: `how ${who.she} ${who.verb("likes", "like")} to be told things`,
	team: "the team",
	rights: "who decides",
	about: "about the person",
	changePlans: "if things change",
	risks: "risks",
	ahead: "planning ahead",
	budget: "the budget",
	"talks.held": "the talks",
	"talks.skips": "what was left for now",
	"talks.preparation": "preparing",
	"agreement.answers": "the seven questions",
	"agreement.copies": "copies",
	"agreement.lookAgain": "when we look again",
	"agreement.reviews": "reviews",
	"agreement.agreed": "the agreement",
	"agreement.overallConfidence": `how sure ${who.she} ${who.verb("is", "are")}`,
	"agreement.teachBack": "what happens next",
	"agreement.startedWithLife": "the staff question",
});
/** Where in the plan, by name: `goals.0.readBack` is "goal 1". */
export function placeName(path: string, who: PersonWords): string {
	const [first = "", second = ""] = path.split(".");
	if (first === "goals") return second === "" ? "the goals" : `goal ${Number(second) + 1}`;
	const names = places(who);
	return names[`${first}.${second}`] ?? names[first] ?? "the plan";
}
