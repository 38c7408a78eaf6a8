/** Who interprets for this person, as far as the plan knows. */
import { thereAt } from "../../../../shared/criteria/presence.ts";
import { quotesOf } from "../../../../shared/criteria/voices.ts";
import { sameName } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

/** The name that stands with the latest words that came through an interpreter; "" where there are none. */
export const lastInterpreter = (plan: Plan): string => lastOf(plan, () => true);

/**
 * Who interprets now: with this talk's latest words, else named as here, else whoever it was last; "" where unknown. Never
 * somebody whom the plan knows and nobody put down as here, or who has left.
 */
export function interpreterHere(plan: Plan): string {
	const inThisTalk = inLastTalk(plan);
	if (inThisTalk !== "" && !isAway(plan, inThisTalk)) return inThisTalk;
	const named = namedAsHere(plan);
	const before = lastInterpreter(plan);
	return named || (isAway(plan, before) ? "" : before);
}

/** Whether whoever interpreted at this talk is not here any more, and nobody who is here is said to be an interpreter. */
export function hasInterpreterLeft(plan: Plan): boolean {
	const talk = plan.talks.held.at(-1);
	if (!talk || namedAsHere(plan) !== "") return false;
	const inThisTalk = inLastTalk(plan);
	return inThisTalk === "" ? talk.present.some((who) => titleOf(plan, who) !== "") : isAway(plan, inThisTalk);
}

/** The name that stands with the latest words of the last talk that came through an interpreter. */
function inLastTalk(plan: Plan): string {
	const talk = plan.talks.held.at(-1);
	return talk ? lastOf(plan, ({ talkId }) => talkId === talk.id) : "";
}

/** Whether this is the name of somebody whom the plan knows and who is not here by the record of the last talk. */
function isAway(plan: Plan, through: string): boolean {
	const talk = plan.talks.held.at(-1);
	const isOf = (who: Who): boolean => {
		const name = sameName(entryOf(plan, who)?.name ?? "");
		const words = sameName(through);
		return name !== "" && (words === name || words.startsWith(`${name},`));
	};
	const contacts = plan.team.contacts.map(({ id }): Who => ({ kind: "contact", contactId: id }));
	const isKnown = [...contacts, ...plan.talks.held.flatMap(({ present }) => present)].some(isOf);
	return isKnown && !(talk ? thereAt(talk, null) : []).some(isOf);
}

/**
 * Whether an interpreter is in the room who is not named among those who are here: the talk of today has one. They do not
 * make the person any less alone: what is between the person and us is said through them, so that to keep it off the screen for their sake would keep it from the person.
 */
export function hasUnnamedInterpreter(plan: Plan, day: LocalDate): boolean {
	const talk = plan.talks.held.at(-1);
	return talk?.on === day && talk.isInterpreted && namedAsHere(plan) === "" && !hasInterpreterLeft(plan);
}

/** "Farah Siddiqui, Urdu interpreter", where somebody who is here is said to be one. */
function namedAsHere(plan: Plan): string {
	const talk = plan.talks.held.at(-1);
	const titles = talk ? thereAt(talk, null).map((who) => titleOf(plan, who)) : [];
	return titles.find((title) => title !== "") ?? "";
}

const entryOf = (plan: Plan, who: Who): { readonly name: string; readonly relation?: string } | undefined => {
	const named = who.kind === "contact" ? plan.team.contacts.find(({ id }) => id === who.contactId) : who;
	return named && "name" in named ? named : undefined;
};

/** The name of somebody who is said to interpret, with what they are; "" of anybody else. */
function titleOf(plan: Plan, who: Who): string {
	const { name = "", relation = "" } = entryOf(plan, who) ?? {};
	return /\binterpret/iu.test(relation) ? `${name}, ${relation}` : "";
}

function lastOf(plan: Plan, isMeant: (quote: Quote) => boolean): string {
	const through = quotesOf(plan)
		.map(({ quote }) => quote)
		.filter((quote) => quote.how === "interpreter" && quote.through !== null && isMeant(quote))
		.sort((one, other) => one.keptAt.localeCompare(other.keptAt));
	return through.at(-1)?.through ?? "";
}
