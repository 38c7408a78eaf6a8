/**
 * The plan as it is read back, part by part: all that paper prints of it, the person's words whole and our lines beside
 * them, and for each thing where it is changed and who may see it. What matters comes first, then the order of the paper.
 * What somebody here may not see is left out, and what the person leaves out of the copy of any of them. It is read by
 * whoever keeps the plan to the person: our sentences and leads say "you", from here and from reading/ alone.
 */
import { isPast, livingFirst, pastWord } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { languageName } from "../../../../templates/language/direction.ts";
import type { PartName } from "../../../store/route.ts";
import { seenInRoom } from "../../../store/shown.ts";
import { actionItems } from "./reading/actions.ts";
import { againItems, beforeItems, hopesItems, sharingItems, yesItems } from "./reading/agreed.ts";
import { aheadItems, otherPlanItems, riskItems } from "./reading/ahead.ts";
import { carerItems, helpItems, signItems } from "./reading/changes.ts";
import { goalItems } from "./reading/goals.ts";
import { dailyItems, healthItems, resultItems, workingItems } from "./reading/health.ts";
import { line, type ReadItem, voiceOf } from "./reading/item.ts";
import { moneyItems, moneyLineItems } from "./reading/money.ts";
import { teamItems } from "./reading/team.ts";
import { mattersItems, mindItems, youItems } from "./reading/you.ts";

export type { ReadItem } from "./reading/item.ts";

export type ReadPlace =
	| { readonly kind: "stage"; readonly stage: Stage }
	| { readonly kind: "goal"; readonly goalId: string; readonly part: 3 | 4 }
	| { readonly kind: "part"; readonly part: PartName; readonly itemId: string | null };

export interface ReadPart {
	readonly id: string;
	readonly title: string;
	/** Where it is changed. */
	readonly place: ReadPlace;
	/** Parts with one name are read on one page, where they are not too much for it. */
	readonly on: string;
	readonly items: readonly ReadItem[];
}

const stage = (name: Stage): ReadPlace => ({ kind: "stage", stage: name });
const page = (part: PartName, itemId: string | null = null): ReadPlace => ({ kind: "part", part, itemId });

/**
 * In: a whole plan, who else is in the room, and the day. Out: what is read back, part by part; parts with nothing in them
 * are not read, and nothing is where the person has said nothing yet.
 */
export function readingOf(whole: Plan, present: readonly Who[], day: LocalDate): ReadPart[] {
	const plan = seenInRoom(whole, present);
	if (plan === null) return [];
	const isAlone = present.every((who) => who.kind === "me");
	const { changePlans, goals, risks } = plan;
	const said: ReadPart[] = [
		{ id: "matters", title: "What matters to you", place: stage("life"), on: "life", items: mattersItems(plan) },
		{ id: "you", title: "You, and how to talk with you", place: page("about"), on: "you", items: youItems(plan) },
		{ id: "mind", title: "What is on your mind", place: stage("mind"), on: "you", items: mindItems(plan) },
		{
			id: "health",
			title: "Your health, as you tell it",
			place: page("health"),
			on: "health",
			items: healthItems(plan),
		},
		{
			id: "results",
			title: "Your results, in plain words",
			place: page("health"),
			on: "health",
			items: resultItems(plan),
		},
		{
			id: "daily",
			title: "Living with it, day to day",
			place: stage("daily"),
			on: "health",
			items: dailyItems(plan),
		},
		{
			id: "working",
			title: "What is working, and the help you have",
			place: stage("daily"),
			on: "health",
			items: workingItems(plan),
		},
		...livingFirst(goals).flatMap((goal): ReadPart[] => [
			{
				id: goal.id,
				title: `Goal ${goals.indexOf(goal) + 1}${pastWord(goal)}: ${goal.title ?? "what you would like"}`,
				place: { kind: "goal", goalId: goal.id, part: 3 },
				on: goal.id,
				items: goalItems(plan, goal),
			},
			{
				id: `${goal.id} doing`,
				title: `Goal ${goals.indexOf(goal) + 1}${pastWord(goal)}: who ${isPast(goal) ? "did" : "will do"} what`,
				place: { kind: "goal", goalId: goal.id, part: 4 },
				on: goal.id,
				items: actionItems(plan, goal),
			},
		]),
		...changePlans.contingencies.flatMap((one): ReadPart[] => {
			const changed = { place: page("changes", one.id), on: one.id };
			return [
				{ ...changed, id: one.id, title: one.title, items: signItems(one) },
				{ ...changed, id: `${one.id} help`, title: `Getting help: ${one.title}`, items: helpItems(plan, one) },
			];
		}),
		...changePlans.carer.map((one) => ({
			id: one.id,
			title: "If someone else must step in",
			place: page("changes"),
			on: one.id,
			items: carerItems(plan, one),
		})),
		...risks.items.map((risk) => ({
			id: risk.id,
			title: `A risk you choose to take: ${risk.title}`,
			place: page("risks", risk.id),
			on: risk.id,
			items: riskItems(plan, risk),
		})),
		{ id: "ahead", title: "Planning ahead", place: page("ahead"), on: "ahead", items: aheadItems(plan) },
		{
			id: "other-plans",
			title: "Other plans that go with this one",
			place: page("other-plans"),
			on: "ahead",
			items: otherPlanItems(plan),
		},
		{
			id: "budget",
			title: "The money for your care",
			place: page("budget"),
			on: "money",
			items: moneyItems(plan, day),
		},
		{
			id: "lines",
			title: "The money, line by line",
			place: page("budget"),
			on: "money",
			items: moneyLineItems(plan, day),
		},
		{
			id: "team",
			title: "Your people and your team",
			place: page("team"),
			on: "team",
			items: teamItems(plan, day, isAlone),
		},
		{ id: "agreed", title: "What we agreed", place: page("agree", "yes"), on: "agreed", items: yesItems(plan) },
		{
			id: "hopes",
			title: "What you hoped today would do",
			place: stage("settle"),
			on: "agreed",
			items: hopesItems(plan),
		},
		{
			id: "sharing",
			title: "What you decided about sharing",
			place: page("rights"),
			on: "agreed",
			items: isAlone ? sharingItems(plan) : [],
		},
		{
			id: "look",
			title: "When we look at it again",
			place: page("agree", "again"),
			on: "agreed",
			items: againItems(plan, day),
		},
		{
			id: "before",
			title: isFromLookAgain(plan) ? "What was said when we looked again, and before" : "What was before",
			place: page("review"),
			on: "agreed",
			items: beforeItems(plan),
		},
	];
	const parts = said
		.map((part) => ({ ...part, items: part.items.flatMap((item) => spoken(plan, item)) }))
		.filter((part) => part.items.length > 0);
	return parts.some(({ items }) => items.some(({ id }) => !ALWAYS.has(id))) ? parts : [];
}

/** Whether this version began with a look-again: what was said there is of now. */
const isFromLookAgain = ({ version, agreement }: Plan): boolean =>
	agreement.reviews.some(({ madeVersion }) => madeVersion === version);

/** Whether some of what is read to the person alone is not read while these are here. */
export function isReadInPart(plan: Plan, present: readonly Who[], day: LocalDate): boolean {
	const linesOf = (here: readonly Who[]) =>
		readingOf(plan, here, day).flatMap(({ items }) => items.map((item) => `${item.id} ${item.line}`));
	const read = new Set(linesOf(present));
	return linesOf([]).some((one) => !read.has(one));
}

/** What is said of every plan, before anybody has told anything. */
const ALWAYS = new Set(["name", "allergies", "no coordinator"]);

/** The words with whose they are, then what they were put into, each under the name of its language. */
export function spoken(plan: Plan, item: ReadItem): ReadItem[] {
	const translations = item.quote?.translations ?? [];
	return [
		item.quote === null ? item : { ...item, voice: voiceOf(plan, item.quote) },
		...translations.map(({ id, language, text, isChecked }) => ({
			...line(id, `In ${languageName(language, "en-GB")}${isChecked ? "" : ", not checked by anyone yet"}`, text),
			language,
		})),
	];
}
