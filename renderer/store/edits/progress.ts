/** How goals, actions and what matters have gone since last time, as told at a review. */
import type { Change } from "../../../shared/changes/change.ts";
import type { Action, Goal } from "../../../shared/plan/goals.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Matter } from "../../../shared/plan/matters.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow, type LocalDate, today } from "../../../shared/plan/time.ts";
import type { TriedNumber } from "../../../shared/reviews/numbers.ts";
import { type Edit, insert, last, remove, set } from "./edit.ts";
import type { QuotePlace } from "./quotes.ts";
import { newQuote, type Said, saidAgain } from "./words.ts";

export interface HowItWent {
	/** Verbatim; null when they said nothing of it. */
	readonly words: Said | null;
	readonly helped: string;
	readonly gotInTheWay: string;
	readonly next: "keep" | "change" | "finish" | "drop" | null;
	/** On the goal's own five levels; null is "can't say", undefined was not asked. */
	readonly level: number | null | undefined;
}

/** The text as it stands, or null where there is nothing but space. */
export const filled = (text: string): string | null => (text.trim() === "" ? null : text);
const earlierOf = (quote: Quote): Quote["earlier"] => [
	...quote.earlier,
	{ text: quote.text, how: quote.how, keptAt: quote.keptAt, typedBy: quote.typedBy },
];

/** What was kept of a goal today: at one review a goal is asked about once. */
export const outcomeOf = (goal: Goal, day: LocalDate): Goal["outcomes"][number] | null =>
	goal.outcomes.find((outcome) => outcome.on === day) ?? null;

/** The goal's state after "finish" or "drop"; dropping is a normal result. Nothing said of what now changes nothing. */
const statusAfter = (goal: Goal, next: HowItWent["next"]): Goal["status"] => {
	if (next === null) return goal.status;
	if (next === "finish") return "reached";
	if (next === "drop") return "changed-my-mind";
	return goal.status === "reached" || goal.status === "changed-my-mind" ? "working-on-it" : goal.status;
};

/** How a goal has gone, as one step to undo. Said again on the same day, the earlier words are kept beside the new. */
export function keepHowItWent(plan: Plan, goal: Goal, went: HowItWent, clock: Clock): Edit | null {
	const day = today(clock);
	const old = outcomeOf(goal, day);
	const words = went.words;
	const isSame = words === null || words.text === old?.quote?.text;
	const kept = isSame ? (old?.quote ?? null) : newQuote(plan, words, clock);
	const quote = !isSame && kept && old?.quote ? { ...kept, id: old.quote.id, earlier: earlierOf(old.quote) } : kept;
	const outcome: Goal["outcomes"][number] = {
		id: old?.id ?? newId(),
		on: day,
		quote,
		helped: filled(went.helped),
		gotInTheWay: filled(went.gotInTheWay),
		next: went.next,
	};
	const isEmpty = !quote && !outcome.helped && !outcome.gotInTheWay && !outcome.next;
	const at = ["goals", { id: goal.id }];
	const status = statusAfter(goal, went.next);
	const changes: Change[] = [
		...(isEmpty && !old
			? []
			: [
					...(old ? [remove([...at, "outcomes"], old.id)] : []),
					insert([...at, "outcomes"], outcome, last(goal.outcomes.filter((other) => other !== old))),
				]),
		...(status === goal.status ? [] : [set([...at, "status"], status)]),
		...levelChange(goal, went.level, day),
	];
	const isNothing = old !== null && JSON.stringify(old) === JSON.stringify(outcome) && changes.length === 2;
	return changes.length === 0 || isNothing ? null : { label: "kept how a goal has gone", changes };
}

function levelChange(goal: Goal, level: HowItWent["level"], day: LocalDate): Change[] {
	if (level === undefined || goal.attainment === null) return [];
	const { scores } = goal.attainment;
	const old = scores.find((score) => score.on === day);
	if (old && old.level === level) return [];
	const at = ["goals", { id: goal.id }, "attainment", "scores"];
	return old
		? [set([...at, { id: old.id }, "level"], level)]
		: [insert(at, { id: newId(), on: day, level } as { id: string }, last(scores))];
}

/** How an action has gone, and when that was said. */
export function setActionTold(goal: Goal, action: Action, status: Action["status"], clock: Clock): Edit {
	const at = ["goals", { id: goal.id }, "actions", { id: action.id }];
	return {
		label: "said how an action went",
		changes: [set([...at, "status"], status), set([...at, "updatedAt"], instantNow(clock))],
	};
}

/** The day on which a plan for something that could change is looked at again. */
export const setContingencyDay = (id: string, on: LocalDate): Edit => ({
	label: "set a day to look again at a plan for if things change",
	changes: [set(["changePlans", "contingencies", { id }, "lookAgainOn"], on)],
});

/** Somebody rang this number today, and it was right. */
export const setTried = ({ places }: TriedNumber, clock: Clock): Edit => ({
	label: "tried a phone number",
	changes: places.map((place) => set([...place], today(clock))),
});

/** The words of one thing that matters. */
export const matterPlace = (id: string): QuotePlace => ({
	at: ["matters", { id }, "quote"],
	isOne: true,
	name: "what matters",
});

/** Is it still true? */
export const setStillTrue = (matter: Matter, answer: "yes" | "no" | "changed", clock: Clock): Edit => ({
	label: "said whether it is still true",
	changes: [set(["matters", { id: matter.id }, "stillTrue"], { answer, on: today(clock) })],
});

/** It has changed, and this is how they say it now: it holds again in the new words, and the earlier ones are kept behind. */
export const sayAnew = (plan: Plan, matter: Matter, said: Said, clock: Clock): Edit => ({
	label: "kept how it is said now",
	changes: [
		set(["matters", { id: matter.id }, "quote"], saidAgain(matter.quote, newQuote(plan, said, clock))),
		set(["matters", { id: matter.id }, "stillTrue"], { answer: "yes", on: today(clock) }),
	],
});

/** All of these are still true: one answer, one step to undo. */
export const setAllStillTrue = (matters: readonly Matter[], clock: Clock): Edit => ({
	label: "said that all is still true",
	changes: matters.map(({ id }) => set(["matters", { id }, "stillTrue"], { answer: "yes", on: today(clock) })),
});

/** The day on which a risk is looked at again. */
export const setRiskDay = (id: string, on: LocalDate): Edit => ({
	label: "set a day to look again at a risk",
	changes: [set(["risks", "items", { id }, "reviewOn"], on)],
});
