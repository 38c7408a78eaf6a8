/** The questions of a review, one a screen, in the order they are asked (reference 6). All but the day it was held may be left. */
import type { Goal } from "../../../../shared/plan/goals.ts";
import { isStrength } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { numbersToTry } from "../../../../shared/reviews/numbers.ts";
import type { Review, WordsField } from "../../../store/edits/reviews.ts";

/** What we found together: a note of ours. */
export interface TextQuestion {
	readonly step: string;
	readonly field: "tried" | "learned" | "next";
	readonly question: string;
	readonly label: string;
}

/** What the person is asked: answered in words. Where a look-again of earlier days has a note there, it stays a note. */
export interface SaidQuestion {
	readonly step: string;
	readonly field: WordsField;
	readonly note: "changed" | "pleasedAbout" | "worriedAbout" | null;
	readonly question: string;
}

export const saidQuestions: readonly SaidQuestion[] = [
	{
		step: "changed",
		field: "changedWords",
		note: "changed",
		question: "What has changed in your life since we last talked?",
	},
	{ step: "pleased", field: "pleasedWords", note: "pleasedAbout", question: "What are you pleased about?" },
	{ step: "worried", field: "worriedWords", note: "worriedAbout", question: "What are you worried about?" },
	{ step: "year", field: "inAYear", note: null, question: "Where would you like to be in a year?" },
];

export const textQuestions: readonly TextQuestion[] = [
	{ step: "tried", field: "tried", question: "What have we tried?", label: "What we tried" },
	{ step: "learned", field: "learned", question: "What have we learned?", label: "What we learned" },
	{ step: "next", field: "next", question: "So what comes next?", label: "What comes next" },
];

export interface YesQuestion {
	readonly step: string;
	readonly field: "budgetWorking" | "wantsToPlanMore";
	readonly question: string;
	readonly hint: string;
}

export const yesQuestions: readonly YesQuestion[] = [
	{
		step: "budget",
		field: "budgetWorking",
		question: "Is the budget working for you?",
		hint: "Enough for what was agreed, paid on time, easy enough to look after.",
	},
	{
		step: "more",
		field: "wantsToPlanMore",
		question: "Would you like to plan more of this yourself?",
		hint: "Some people write the next plan on their own and bring it.",
	},
];

/** As it is asked on our side, by the person's name; null: as it is said to them. */
const titles: Readonly<Record<string, (name: string | null) => string>> = {
	preparation: (name) => `Did ${name ?? "you"} have something to prepare with?`,
	working: () => "What is working?",
	"not-working": () => "What is not working?",
	matters: (name) => `Is this still what matters to ${name ?? "you"}?`,
	strengths: (name) => `What ${name === null ? "are you" : `is ${name}`} good at, and proud of?`,
	risks: (name) => `The risks ${name === null ? "you choose" : `${name} chooses`} to take: still right?`,
	seen: () => "Should the same people still see the plan?",
	changes: () => "If things change: is it still right?",
	numbers: () => "Have we rung the phone numbers, to see that they are right?",
	needs: (name) => `Are ${name === null ? "your" : `${name}’s`} needs still right?`,
	finish: () => "Finish, and begin the next version",
};

/** In: a question of a review, and the person's name where it stands on our side; null where it is turned to them. */
export function titleOfStep(plan: Plan, step: string, name: string | null): string {
	const questions = [...saidQuestions, ...textQuestions, ...yesQuestions];
	return (
		(goalOfStep(plan, step) ? "How has it gone?" : titles[step]?.(name)) ??
		questions.find((question) => question.step === step)?.question ??
		"Looking again"
	);
}

const hasBudget = ({ budget: { type } }: Plan): boolean => type !== null && type !== "none" && type !== "not-sure";

/** The questions that concern this plan. */
export function stepsOf(plan: Plan): readonly string[] {
	return [
		"preparation",
		"working",
		"not-working",
		"changed",
		"tried",
		"learned",
		"pleased",
		"worried",
		...plan.goals.map((goal) => `goal-${goal.id}`),
		...(plan.matters.some((matter) => !isStrength(matter)) ? ["matters"] : []),
		"strengths",
		"needs",
		...(plan.changePlans.contingencies.length > 0 ? ["changes"] : []),
		...(plan.risks.items.length > 0 ? ["risks"] : []),
		...(numbersToTry(plan).length > 0 ? ["numbers"] : []),
		...(hasBudget(plan) ? ["budget"] : []),
		"seen",
		"more",
		"year",
		"next",
		"finish",
	];
}

/** The goal that a question of a review is about; null where it is about none, or the goal is gone. */
export const goalOfStep = (plan: Plan, step: string): Goal | null =>
	step.startsWith("goal-") ? (plan.goals.find((goal) => `goal-${goal.id}` === step) ?? null) : null;

/** In a route, a review and its question are one id: "…review id….step". */
export const itemOf = (review: Review, step: string): string => `${review.id}.${step}`;

/** The draft that remembers the question at which a review stands. */
export const placeKey = (review: Review): string => `looking-again-at:${review.id}`;

/** The draft that remembers what the plan was as the review began (shared/reviews/answered.ts). */
export const groundKey = (review: Review): string => `looking-again-from:${review.id}`;

/** The drafts of a box at a review's question: what is typed in it, and how those words were given. */
export const typedKey = ({ id }: Pick<Review, "id">, step: string): string => `review-text:${id}:${step}`;
/** The draft of how the words of a step were given. */
export const wayKey = ({ id }: Pick<Review, "id">, step: string): string => `review-way:${id}:${step}`;
/** The same for what is told between two reviews: why a look-again is asked for, and a small change. */
export const ASKED_WAY = "review-ask:way";
export const CHANGED_WAY = "review-change:way";

/** Where a review goes on: at the question where it was left, while the plan still asks it; otherwise at the first. */
export function stepLeft(plan: Plan, review: Review, drafts: Readonly<Record<string, string>>): string {
	const left = drafts[placeKey(review)] ?? "";
	return stepsOf(plan).includes(left) ? left : "preparation";
}

/** What itemOf() made one id of: the review, and its question; null where it names the review alone. */
export function readItem(itemId: string): { readonly reviewId: string; readonly step: string | null } {
	const dot = itemId.indexOf(".");
	return dot < 0 ? { reviewId: itemId, step: null } : { reviewId: itemId.slice(0, dot), step: itemId.slice(dot + 1) };
}
