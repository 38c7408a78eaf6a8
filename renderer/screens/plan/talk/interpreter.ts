/** Who interprets for this person, as far as the plan knows. */
import { thereAt } from "../../../../shared/criteria/presence.ts";
import { quotesOf } from "../../../../shared/criteria/voices.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

/** The name that stands with the latest words that came through an interpreter; "" where there are none. */
export const lastInterpreter = (plan: Plan): string => lastOf(plan, () => true);

/** Who interprets now: with this talk's latest words, else named as here, else whoever it was last; "" where unknown. */
export function interpreterHere(plan: Plan): string {
	const talk = plan.talks.held.at(-1);
	const inThisTalk = talk ? lastOf(plan, ({ talkId }) => talkId === talk.id) : "";
	return inThisTalk || namedAsHere(plan) || lastInterpreter(plan);
}

/**
 * Whether an interpreter is in the room who is not named among those who are here: the talk of today has one. They do not make the person any less alone: what is between the person and us is said through
 * them, so that to keep it off the screen for their sake would keep it from the person.
 */
export function hasUnnamedInterpreter(plan: Plan, day: LocalDate): boolean {
	const talk = plan.talks.held.at(-1);
	return talk?.on === day && talk.isInterpreted && namedAsHere(plan) === "";
}

/** "Farah Siddiqui, Urdu interpreter", where somebody who is here is said to be one. */
function namedAsHere(plan: Plan): string {
	const talk = plan.talks.held.at(-1);
	for (const who of talk ? thereAt(talk, null) : []) {
		const named = who.kind === "contact" ? plan.team.contacts.find(({ id }) => id === who.contactId) : who;
		if (named && "name" in named && /\binterpret/iu.test(named.relation)) return `${named.name}, ${named.relation}`;
	}
	return "";
}

function lastOf(plan: Plan, isMeant: (quote: Quote) => boolean): string {
	const through = quotesOf(plan)
		.map(({ quote }) => quote)
		.filter((quote) => quote.how === "interpreter" && quote.through !== null && isMeant(quote))
		.sort((one, other) => one.keptAt.localeCompare(other.keptAt));
	return through.at(-1)?.through ?? "";
}
