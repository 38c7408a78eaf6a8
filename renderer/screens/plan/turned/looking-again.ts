/** Looking again, turned to the person: its home, what was asked for, and each question of a review. */
import { isStrength, type Matter } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { numbersToTry } from "../../../../shared/reviews/numbers.ts";
import { quoteAt, quotesAt } from "../../../store/edits/quotes.ts";
import { answerPlace } from "../../../store/edits/reviews.ts";
import { againItems, beforeItems } from "../agree/reading/agreed.ts";
import { goalItems } from "../agree/reading/goals.ts";
import { inSentences, line, maybeLine, maybeSaid, onDay, type ReadItem, said, whoIs } from "../agree/reading/item.ts";
import { youItems } from "../agree/reading/you.ts";
import { goalOfStep, readItem, saidQuestions, textQuestions, titleOfStep } from "../review/steps.ts";
import { copyItems, preparationItems } from "./given.ts";
import { contingencyList, riskList } from "./lists.ts";
import type { Seen, TurnPage } from "./seen.ts";

type Review = Plan["agreement"]["reviews"][number];

/** In: what everybody here may see, and the item of the route. Out: the question and what stands under it. */
export const reviewPage: TurnPage = (seen, itemId) => {
	const { plan, day } = seen;
	if (itemId === "change") return { question: "A small change to your plan", items: [] };
	if (itemId === "ask") return { question: "Asking for your plan to be looked at again", items: [] };
	const { reviewId, step } = readItem(itemId ?? "");
	const review = plan.agreement.reviews.find(({ id }) => id === reviewId);
	if (review === undefined)
		return { question: "Looking again at your plan", items: [...againItems(plan, day), ...beforeItems(plan)] };
	if (step === null) return { question: "What was asked for", items: askedItems(plan, review) };
	return { question: titleOfStep(plan, step, null), items: stepItems(seen, review, step) };
};

function askedItems(plan: Plan, review: Review): ReadItem[] {
	const { id, kind, startedBy, askedOn, typedOn, how, because, answeredOn, offeredFor } = review;
	const asks = startedBy === null || startedBy.kind === "me" ? "You" : whoIs(plan, startedBy);
	const what = kind === "unplanned" ? "said that something has happened" : "asked for your plan to be looked at again";
	return [
		line(
			id,
			"",
			inSentences(
				`${asks} ${what}, on ${writtenDate(askedOn ?? typedOn)}.`,
				how,
				answeredOn === null ? "Not answered yet." : onDay("Answered on", answeredOn),
				onDay("A day was offered:", offeredFor),
			),
		),
		...maybeSaid(because, ["agreement", "reviews", { id }, "because"], "Why"),
	];
}

const wordsOf = (matters: readonly Matter[]): ReadItem[] =>
	matters.map(({ id, quote }) => said(quote, ["matters", { id }, "quote"]));

function viewItems(plan: Plan, list: "working" | "notWorking", questionId: string): ReadItem[] {
	const views = plan.daily[list].filter(({ quote }) => quote.questionId === questionId);
	return views.map(({ id, by, quote }) =>
		said(by.kind === "me" ? quote : { ...quote, spokenBy: by }, ["daily", list, { id }, "quote"]),
	);
}

const answerItems = (answer: boolean | null): ReadItem[] =>
	answer === null ? [] : [line("answer", "", answer ? "You said yes." : "You said no.")];

function stepItems({ plan, isAlone, day }: Seen, review: Review, step: string): ReadItem[] {
	const goal = goalOfStep(plan, step);
	if (goal !== null) return goalItems(plan, goal);
	const asked = saidQuestions.find((one) => one.step === step);
	if (asked !== undefined) {
		const place = answerPlace(review, asked.field);
		return [
			...quotesAt(plan, place).map((quote) => said(quote, quoteAt(place, quote))),
			...maybeLine(asked.step, "", asked.note && review[asked.note]),
		];
	}
	const text = textQuestions.find((one) => one.step === step);
	if (text !== undefined) return maybeLine(text.step, "", review[text.field]);
	switch (step) {
		case "preparation":
			return preparationItems(plan, isAlone);
		case "working":
			return viewItems(plan, "working", "review.working");
		case "not-working":
			return viewItems(plan, "notWorking", "review.not-working");
		case "matters":
			return wordsOf(plan.matters.filter((matter) => !isStrength(matter)));
		case "strengths":
			return wordsOf(plan.matters.filter(isStrength));
		case "needs":
			return youItems(plan);
		case "changes":
			return contingencyList(plan);
		case "risks":
			return riskList(plan);
		case "numbers":
			return numbersToTry(plan).map(({ number, who, triedOn }) =>
				line(number, whoIs(plan, who), inSentences(number, onDay("Last tried on", triedOn) ?? "Not tried yet.")),
			);
		case "budget":
			return answerItems(review.budgetWorking);
		case "more":
			return answerItems(review.wantsToPlanMore);
		case "seen":
			return copyItems(plan, day, isAlone);
		default:
			return againItems(plan, day);
	}
}
