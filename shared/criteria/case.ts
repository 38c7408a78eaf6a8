/** What every rule reads: the plan, today, the list of service words, and what follows from them once. */
import type { ServiceWords } from "../language/service-words.ts";
import type { Goal } from "../plan/goals.ts";
import type { Matter } from "../plan/matters.ts";
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import type { LocalDate } from "../plan/time.ts";
import { type AnswerPart, personSays } from "./answers.ts";
import { type PersonWords, personWords } from "./person.ts";
import type { Finding } from "./result.ts";
import { type StandIn, standInOf } from "./stand-in.ts";
import { goalsThatStand, mattersThatStand, type Placed } from "./standing.ts";
import { isForEveryone } from "./voices.ts";

export interface Case {
	readonly plan: Plan;
	readonly today: LocalDate;
	readonly list: ServiceWords;
	/** Marks of wording that stands in three plans or more (V9). */
	readonly copied: ReadonlySet<string>;
	/** Whether a sentence may quote a word of the plan: not before somebody who may not see all of it. */
	readonly mayQuote: boolean;
	readonly who: PersonWords;
	readonly standIn: StandIn | null;
	/** What matters, still true, in the plan, saying something. */
	readonly matters: readonly Placed<Matter>[];
	/** Goals that stand: in the plan, and not dropped by the person. */
	readonly goals: readonly Placed<Goal>[];
	/** The person's answer, once there is something to ask about. */
	readonly says: (part: AnswerPart, isReady: boolean) => Finding;
}

/**
 * In: a plan, the day, the words of services, and the marks of copied wording. Out: what every rule asks of them, looked up
 * once.
 */
export function caseOf(
	plan: Plan,
	today: LocalDate,
	list: ServiceWords,
	copied: ReadonlySet<string> = new Set(),
	mayQuote = true,
): Case {
	const who = personWords(plan.about);
	const standIn = standInOf(plan);
	return {
		plan,
		today,
		list,
		copied,
		mayQuote,
		who,
		standIn,
		matters: mattersThatStand(plan, list),
		goals: goalsThatStand(plan),
		says: (part, isReady) => personSays(plan, part, who, standIn, isReady),
	};
}

/** Whether the person was in a talk, or the one who stands in for them. */
export function wasInTheTalk(talk: Plan["talks"]["held"][number], standIn: StandIn | null): boolean {
	return (
		talk.isPersonPresent ||
		(standIn !== null && talk.present.some((one) => one.kind === "contact" && one.contactId === standIn.contactId))
	);
}

/** Whether there was any talk with the person, or with the one who stands in for them. */
export const hasTalked = ({ plan, standIn }: Case): boolean =>
	plan.talks.held.some((talk) => wasInTheTalk(talk, standIn));

/** One key for one person, however they are named. */
export const keyOf = (who: Who): string =>
	who.kind === "me"
		? "me"
		: who.kind === "contact"
			? `contact:${who.contactId}`
			: `other:${who.name.trim().toLowerCase()}`;

/** A name to say on a screen; a contact whom not all may see is not named. */
export function nameOf(plan: Plan, who: Who): string {
	if (who.kind === "me") return plan.about.calledName;
	if (who.kind === "other") return who.name;
	const contact = plan.team.contacts.find((one) => one.id === who.contactId);
	return contact !== undefined && isForEveryone(contact) ? contact.name : "someone in the team";
}

/** Whether it is known who this is: an id must be in the team. */
export const isKnown = (plan: Plan, who: Who): boolean =>
	who.kind !== "contact" || plan.team.contacts.some((contact) => contact.id === who.contactId);
