/** What each page of the plan shows when it is turned to the person: every page has its own, so that none is forgotten. */

import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { paperName } from "../../../../templates/fixed.ts";
import { stageOf } from "../../../../templates/guide.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import type { GoalPart, PartName } from "../../../store/route.ts";
import { lowAnswers } from "../agree/low-answers.ts";
import { actionItems } from "../agree/reading/actions.ts";
import { againItems, yesItems } from "../agree/reading/agreed.ts";
import { aheadItems, otherPlanItems, riskItems } from "../agree/reading/ahead.ts";
import { carerItems, helpItems } from "../agree/reading/changes.ts";
import { goalItems } from "../agree/reading/goals.ts";
import { healthItems, resultItems } from "../agree/reading/health.ts";
import { inSentences, line, maybeSaid, type ReadItem, said } from "../agree/reading/item.ts";
import { moneyItems, moneyLineItems } from "../agree/reading/money.ts";
import { teamItems } from "../agree/reading/team.ts";
import { lifeItems, youItems } from "../agree/reading/you.ts";
import { readingOf } from "../agree/reading.ts";
import { isAgreeStep, MEANT } from "../agree/steps.ts";

import { offeredLines } from "../first-page/one-line.ts";
import { colourName, pictureWords } from "../first-page/words.ts";
import { shortWords } from "../overview/short-words.ts";
import { papersOf } from "../papers/list.ts";
import { copyItems, preparationItems, rightsItems } from "./given.ts";
import { carerTitle, contingencyItems, contingencyList, riskList } from "./lists.ts";
import { reviewPage } from "./looking-again.ts";
import { ruleItems } from "./rules.ts";
import type { PageTurned, Seen, TurnPage } from "./seen.ts";
import { orSetAside } from "./set-aside.ts";

/** The plan's map: each part by its name, with short words of the person's where it has them. */
const overview: TurnPage = ({ plan, day }) => ({
	question: "Your plan",
	// Seen by whoever is here already: nobody is to be left out a second time.
	items: readingOf(plan, [], day).map(({ id, title, place, items }) => {
		const quotes = items.flatMap(({ quote, voice }) => (quote !== null && voice === "" ? [quote] : []));
		const words = place.kind === "goal" && place.goalId === id ? goalWords(plan, id) : shortWords(quotes);
		return words === null ? line(`part ${id}`, "", title) : said(words, [], title);
	}),
});

/** What is wished for, however long it is: why it matters or how it went would stand there as the wish. */
function goalWords({ goals }: Plan, goalId: string): Quote | null {
	const goal = goals.find(({ id }) => id === goalId);
	const isPrivate = goal?.visibility.kind === "private" || goal?.quote.visibility.kind === "private";
	return goal === undefined || isPrivate ? null : goal.quote;
}

const changes: TurnPage = ({ plan, isAlone }, itemId) => {
	const { contingencies, carer } = plan.changePlans;
	const one = contingencies.find(({ id }) => id === itemId);
	if (one !== undefined) return { question: one.title, items: [...contingencyItems(one), ...helpItems(plan, one)] };
	const other = carer.find(({ id }) => id === itemId);
	return other === undefined
		? {
				question: "If things change",
				items: orSetAside(contingencyList(plan), plan.changePlans.relevance, isAlone),
			}
		: { question: carerTitle(other.caredFor), items: carerItems(plan, other).filter(({ id }) => id !== other.id) };
};

const risks: TurnPage = ({ plan, isAlone }, itemId) => {
	const risk = plan.risks.items.find(({ id }) => id === itemId);
	if (risk === undefined)
		return {
			question: "Risks you choose to take",
			items: orSetAside(riskList(plan), plan.risks.relevance, isAlone),
		};
	const items = riskItems(plan, risk);
	// What the person says of it comes before what anybody else does.
	const isTheirs = ({ quote }: ReadItem) => quote !== null;
	return { question: risk.title, items: [...items.filter(isTheirs), ...items.filter((item) => !isTheirs(item))] };
};

const ahead: TurnPage = ({ plan, isAlone }, itemId) => {
	const paper = plan.ahead.papers.find(({ id }) => id === itemId);
	const items = aheadItems(plan);
	return paper === undefined
		? { question: "Planning ahead", items: orSetAside(items, plan.ahead.relevance, isAlone) }
		: { question: paper.name ?? paperName(paper.kind), items: items.filter(({ id }) => id === paper.id) };
};

const team: TurnPage = ({ plan, day, isAlone }, itemId) => {
	const contact = plan.team.contacts.find(({ id }) => id === itemId);
	const items = teamItems(plan, day, isAlone);
	return contact === undefined
		? { question: "Your people and your team", items }
		: { question: contact.name, items: items.filter(({ id }) => id === contact.id) };
};

const agree: TurnPage = ({ plan, day }, itemId) => {
	const { teachBack } = plan.agreement;
	switch (isAgreeStep(itemId) ? itemId : null) {
		case "next":
			return {
				question: "Could you tell me in your own words what happens next?",
				items: maybeSaid(teachBack?.quote ?? null, ["agreement", "teachBack", "quote"]),
			};
		case "yes": {
			const items = yesItems(plan).filter(({ id }) => id !== teachBack?.quote?.id);
			const not = line("not agreed", "", "You have not agreed to it yet.");
			return {
				question: "Do you agree to this plan?",
				items: plan.agreement.agreed === null ? [not, ...items] : items,
			};
		}
		case "again":
			return { question: "When shall we look at it again?", items: againItems(plan, day) };
		case null: {
			const parts = readingOf(plan, [], day);
			const read = (parts.find(({ id }) => id === itemId) ?? parts[0])?.items ?? [];
			return { question: "Your plan, read back", items: read, isRead: true };
		}
	}
};

const firstPage: TurnPage = ({ plan }) => {
	const { accent, pictures, quoteId } = plan.firstPage;
	const words = offeredLines(plan, () => true).filter(({ id }) => id === quoteId);
	return {
		question: "Your first page",
		items: [
			line("name", "How it begins", plan.about.calledName),
			...words.map((quote) => said(quote, [])),
			line("colour", "Your colour", colourName(accent)),
			...pictures.map((choice, at) => line(`picture ${at}`, "Your pictures", pictureWords(plan, choice))),
		],
	};
};

/** Each answer that may be about one of two things, and the two; both is an answer too. */
const meantItems = (plan: Plan): ReadItem[] =>
	lowAnswers(plan).flatMap(({ question, answer }) =>
		question.parts.map(({ about, text }) =>
			line(
				`${answer.id} ${about}`,
				inSentences(question.text, question.under, `You said: ${answer.answer === "no" ? "No" : "Mostly"}.`),
				text,
			),
		),
	);

/** A page that is added has to say here what it shows to the person. */
export const pages: Readonly<Record<PartName, TurnPage>> = {
	overview,
	about: ({ plan }) => ({
		question: "You, and how to reach you",
		items: [...youItems(plan), ...lifeItems(plan, true), ...lifeItems(plan, false)],
	}),
	preparation: ({ plan, isAlone }) => ({ question: "Before we met", items: preparationItems(plan, isAlone) }),
	rights: ({ plan, isAlone }) => ({
		question: "Who may see this, and who decides",
		items: rightsItems(plan, isAlone),
	}),
	health: ({ plan }) => ({
		question: "Your health, as you tell it",
		items: [...healthItems(plan), ...resultItems(plan)],
	}),
	team,
	changes,
	risks,
	ahead,
	"other-plans": ({ plan }) => ({ question: "Other plans that go with this one", items: otherPlanItems(plan) }),
	budget: ({ plan, day, isAlone }) => ({
		question: "The money for your care",
		items:
			plan.budget.type === "none"
				? [line("no budget", "", "You do not have a personal budget.")]
				: orSetAside([...moneyItems(plan, day), ...moneyLineItems(plan, day)], plan.budget.relevance, isAlone),
	}),
	agree,
	copies: ({ plan, day, isAlone }) => ({
		question: "Who should have a copy?",
		items: copyItems(plan, day, isAlone),
	}),
	rules: (seen) => ({ question: "What is still to do", items: ruleItems(seen) }),
	questions: ({ plan, isAlone }, itemId) =>
		itemId === MEANT
			? { question: "Which did you mean?", items: isAlone ? meantItems(plan) : [] }
			: {
					question: questionSheet.title,
					items: [
						line("before", "", questionSheet.before),
						...questionSheet.questions.map(({ id, text }) => line(id, "We will ask you", text)),
					],
				},
	review: reviewPage,
	papers: ({ plan }) => ({
		question: "Sheets and single pages",
		items: papersOf(plan).map(({ title, toYou }) => line(title, title, toYou)),
	}),
	"first-page": firstPage,
	/** Its things are read off the document itself, so that the screen shows them: here is its name alone. */
	"easy-read": () => ({ question: "Easy read", items: [] }),
};

/** A goal at one of its five parts; `worryId`: what a new one comes from. */
export function goalPage(seen: Seen, goalId: string | null, part: GoalPart, worryId: string | null): PageTurned {
	const { plan } = seen;
	const goal = plan.goals.find(({ id }) => id === goalId);
	const questions: Readonly<Record<GoalPart, string>> = {
		1: stageOf("different").question.text,
		2: "Why does this matter?",
		3: "Saying it plainly, together",
		4: "Who will do what?",
		5: "Did I get that right?",
	};
	const question = questions[goalId === null ? 1 : part];
	if (goal === undefined) {
		const worry = goalId === null ? plan.worries.find(({ id }) => id === worryId) : undefined;
		return { question, items: maybeSaid(worry?.quote ?? null, ["worries", { id: worryId ?? "" }, "quote"]) };
	}
	const [words, ...more] = goalItems(plan, goal);
	const own = words === undefined ? [] : [words];
	const isSpoken = ({ id }: ReadItem) => id === goal.why?.id || id === `plain ${goal.id}`;
	const not = more.filter(({ id }) => id === `not possible ${goal.id}`);
	if (part === 4) return { question, items: [...own, ...not, ...actionItems(plan, goal)] };
	if (part === 3) return { question, items: [...own, ...more] };
	const spokenOf = more.filter((item) => isSpoken(item) && (part === 5 || item.quote !== null));
	return { question, items: [...own, ...spokenOf, ...not] };
}
