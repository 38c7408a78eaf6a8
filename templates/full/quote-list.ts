/** Every quote of a plan that a document may hold, in the order of the sections. */
import { isOwnVoice } from "../../shared/criteria/voices.ts";
import type { Goal } from "../../shared/plan/goals.ts";
import { stillHolds } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";

/** Longer than this, the chosen quote stands only in its own place (documents.md 1.2). */
const OPENING_LENGTH = 240;

/** Whether words may be the one line of the first page: the person's own, short enough, no translation to go under them. */
export const mayOpen = (quote: Quote): boolean =>
	isOwnVoice(quote) && quote.text.length <= OPENING_LENGTH && quote.translations.length === 0;

/** In: a plan as its reader sees it. Out: the line chosen for the first page, where it is one that may stand there and still holds. */
export function openingOf(plan: Plan): Quote | null {
	const chosen = allQuotes(plan).find(({ id }) => id === plan.firstPage.quoteId);
	const isGone = plan.matters.some((matter) => matter.quote.id === chosen?.id && !stillHolds(matter));
	return chosen !== undefined && !isGone && mayOpen(chosen) ? chosen : null;
}

const present = (quotes: readonly (Quote | null | undefined)[]): Quote[] =>
	quotes.filter((quote) => quote !== null && quote !== undefined);

/** Words, why, how we will know, and how it went. */
export const goalQuotes = (goal: Goal): Quote[] =>
	present([goal.quote, goal.why, goal.howWeWillKnow, ...goal.outcomes.map((outcome) => outcome.quote)]);

/** Conditions, then what is understood of them. */
export const healthQuotes = ({ health, daily }: Plan): Quote[] =>
	present([...health.conditions.map((condition) => condition.quote), ...daily.understand]);

/** Day to day, with how things are explained best and what the person wants to know. */
export const dailyQuotes = ({ daily, needs }: Plan): Quote[] =>
	present([
		...daily.doAlready,
		...daily.helps,
		...daily.makesWorse,
		...daily.findHard,
		daily.oneHigher,
		...[...daily.working, ...daily.notWorking].map((view) => view.quote),
		...needs.explainedBest,
		...needs.wantToKnow,
	]);

/** What matters, how to talk with me, views of an EHC plan. */
export const matterQuotes = ({ matters, needs, about }: Plan): Quote[] =>
	present([...matters.map((matter) => matter.quote), ...needs.howToTalkWithMe, about.ehcPlan?.views]);

/** Of each plan for if things change, all bands; carer plans have no quotes. */
export const changeQuotes = ({ changePlans }: Plan): Quote[] =>
	changePlans.contingencies.flatMap((plan) => [
		...present([plan.quote]),
		...[plan.iDo, plan.theyDo].flatMap((band) => [...band.asUsual, ...band.early, ...band.serious]),
		...plan.asUsual,
		...plan.earlySigns,
		...plan.seriousSigns,
		...plan.helpsMe,
	]);

/** Wishes, priorities, places preferred. */
export const aheadQuotes = ({ ahead }: Plan): Quote[] => [
	...ahead.wishes,
	...ahead.priorities,
	...ahead.preferredPlaces,
];

/** What was said at one look-again, and why it was asked for. */
export const reviewQuotes = (review: Plan["agreement"]["reviews"][number]): Quote[] =>
	present([review.because, ...review.pleasedWords, ...review.worriedWords, ...review.changedWords, review.inAYear]);

/** What was said at the end and at reviews. The answers to "How was it for you?" are never printed (documents.md 8). */
export const agreementQuotes = ({ agreement, talks }: Plan): Quote[] =>
	present([
		...talks.held.flatMap((talk) => talk.hopes),
		agreement.agreed?.quote,
		agreement.teachBack?.quote,
		...agreement.reviews.flatMap(reviewQuotes),
		...agreement.changes.map((change) => change.quote),
		...agreement.versions.flatMap((version) => version.words),
	]);

/** All of the lists here together. */
export const allQuotes = (plan: Plan): Quote[] => [
	...matterQuotes(plan),
	...present(plan.worries.map((worry) => worry.quote)),
	...healthQuotes(plan),
	...dailyQuotes(plan),
	...plan.goals.flatMap(goalQuotes),
	...changeQuotes(plan),
	...plan.risks.items.flatMap((risk) => present([risk.want, risk.iThink])),
	...aheadQuotes(plan),
	...agreementQuotes(plan),
];

/** All but what was said at the end and at reviews, which says by itself how and when it was said. */
export const wordsBeforeTheEnd = (plan: Plan): Quote[] => {
	const atTheEnd = new Set(agreementQuotes(plan).map(({ id }) => id));
	return allQuotes(plan).filter(({ id }) => !atTheEnd.has(id));
};
