/** What a part of the plan shows when the screen is turned to the person: what it is about, and their own words in it. */
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { wishesTitle } from "../../../templates/fixed.ts";
import { stageOf } from "../../../templates/guide.ts";
import type { PartName } from "../../store/route.ts";
import { readingOf } from "./agree/reading.ts";
import { mayBeShown, type Shown } from "./in-room.ts";

/** Words, or a line of the plan, with what is said before it: a sign of danger and a step that helps look alike. */
export interface TurnedItem {
	readonly id: string;
	readonly lead: string;
	readonly quote: Quote | null;
	readonly line: string;
}

export interface TurnedPart {
	readonly question: string;
	readonly items: readonly TurnedItem[];
}

export const turnedWords = (quotes: readonly Quote[], lead = ""): TurnedItem[] =>
	quotes.map((quote) => ({ id: quote.id, lead, quote, line: "" }));

/** Those that may be shown while these people are here, where what they stand in may be. */
export const shownOf = (
	plan: Plan,
	present: readonly Who[],
	items: readonly TurnedItem[],
	...within: readonly Shown[]
): TurnedItem[] =>
	items.filter(({ quote }) => mayBeShown(plan, present, ...within, ...(quote === null ? [] : [quote])));

/** A part with no words of its own to turn shows what is read back of it, or else what matters: never another question. */
export function turnedPart(
	plan: Plan,
	part: PartName,
	itemId: string | null,
	present: readonly Who[],
	day: LocalDate,
): TurnedPart {
	if (part === "changes") {
		const one = plan.changePlans.contingencies.find((contingency) => contingency.id === itemId);
		if (!one || !mayBeShown(plan, present, one))
			return { question: stageOf("if-things-change").question.text, items: [] };
		const bands = [
			...turnedWords([...one.asUsual, ...one.iDo.asUsual, ...one.theyDo.asUsual], "As usual"),
			...turnedWords([...one.earlySigns, ...one.iDo.early, ...one.theyDo.early], "Getting worse"),
			...turnedWords([...one.seriousSigns, ...one.iDo.serious, ...one.theyDo.serious], "Serious"),
		];
		const items = [
			...turnedWords(one.quote ? [one.quote] : []),
			...bands,
			...turnedWords(one.helpsMe, "What helps you"),
		];
		return { question: one.title, items: shownOf(plan, present, items, one) };
	}
	const risk = part === "risks" ? plan.risks.items.find((one) => one.id === itemId) : undefined;
	if (risk && mayBeShown(plan, present, risk, risk.want)) {
		const items = [...turnedWords([risk.want]), ...turnedWords(risk.iThink ? [risk.iThink] : [], "What you think")];
		return { question: risk.title, items: shownOf(plan, present, items) };
	}
	if (part === "ahead") {
		const { wishes, priorities, preferredPlaces } = plan.ahead;
		const items = [
			...turnedWords(wishes, "What you wish for"),
			...turnedWords(priorities, "What comes first for you"),
			...turnedWords(preferredPlaces, "Where you would like to be"),
		];
		return { question: wishesTitle, items: shownOf(plan, present, items) };
	}
	const read = readingOf(plan, present, day);
	const found = read.find(({ id }) => id === part) ?? read.find(({ id }) => id === "matters");
	return found ? { question: found.title, items: found.items } : { question: "Your plan", items: [] };
}
