/** What is read out one after another, and the small makers of it. Sentences of ours say "you"; values stand as they were kept. */

import type { Place } from "../../../../../shared/changes/change.ts";
import { isOwnVoice } from "../../../../../shared/criteria/voices.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Quote, Rating, Visibility, Who } from "../../../../../shared/plan/quote.ts";
import { type LocalDate, writtenDate } from "../../../../../shared/plan/time.ts";
import { endOf } from "../../../../../templates/language/say.ts";
import { joined } from "../../../../ui/letters.ts";
import { nameOfWho } from "../../names.ts";

export interface ReadItem {
	readonly id: string;
	/** Said before it: "Raj will", "Early signs". Each has its own: what stands before it may be out of sight. */
	readonly lead: string;
	/** The words of a person, or a line of the plan. */
	readonly quote: Quote | null;
	/** Whose words they are, where they are not the person's own: "Carys says". */
	readonly voice: string;
	readonly line: string;
	/** Of the line, where it is not the language of the screen. */
	readonly language: string | null;
	/** Where its visibility stands; null for what everyone with a copy sees. */
	readonly at: Place | null;
	readonly visibility: Visibility;
	/** It stands in the title of its part, and is not said twice. */
	readonly isTitle?: boolean;
}

const everyone = { kind: "everyone" } as Visibility;

/** The person's or somebody's words, with the place a yes to them is kept at. `lead` is said before them. */
export const said = (quote: Quote, at: Place, lead = ""): ReadItem => ({
	id: quote.id,
	lead,
	quote,
	voice: "",
	line: "",
	language: null,
	at,
	visibility: quote.visibility,
});
/** The same where words may be missing: none then. */
export const maybeSaid = (quote: Quote | null, at: Place, lead = ""): ReadItem[] =>
	quote === null ? [] : [said(quote, at, lead)];
/** A list of quotes; `lead` is said before each. */
export const quotesAt = (quotes: readonly Quote[], list: Place, lead: string): ReadItem[] =>
	quotes.map((quote) => said(quote, [...list, { id: quote.id }], lead));

/** A line of ours; `at` is where it stands in the plan, null where it has no place of its own. */
export const line = (
	id: string,
	lead: string,
	text: string,
	at: Place | null = null,
	visibility: Visibility = everyone,
): ReadItem => ({ id, lead, quote: null, voice: "", line: text, language: null, at, visibility });
/** A line where something was said; nothing where nothing was. */
export const maybeLine = (id: string, lead: string, text: string | null): ReadItem[] =>
	text === null || text.trim() === "" ? [] : [line(id, lead, text)];

/** Several things said, one after another, each as a sentence; what was not said is passed over, nothing is trimmed. */
export const inSentences = (...parts: readonly (string | null | undefined)[]): string =>
	parts
		.filter((part) => part !== null && part !== undefined && part.trim() !== "")
		.map((part, index, all) => (index === all.length - 1 ? part : `${part}${endOf(part ?? "")}`))
		.join(" ");

/** "Kept: in the kitchen"; null where it was not said. */
export const after = (label: string, value: string | null): string | null =>
	value === null || value.trim() === "" ? null : `${label}: ${value}`;
/** "Look at it again on 12 January 2027."; null without a day. */
export const onDay = (before: string, date: LocalDate | null): string | null =>
	date === null ? null : `${before} ${writtenDate(date)}.`;

/** "8 out of 10", or that they cannot say; null where it was not asked. */
export const ratingWords = (rating: Rating | null): string | null =>
	rating === null ? null : rating.kind === "number" ? `${rating.value} out of 10` : "You cannot say";

/** "you" or a name; somebody named only there with what they are to the person, which nothing else says. */
export function whoIs(plan: Plan, who: Who, me: "you" | "You" = "you"): string {
	if (who.kind === "me") return me;
	const name = nameOfWho(plan, who);
	return who.kind === "other" && who.relation.trim() !== "" ? `${name}, ${who.relation}` : name;
}

/** Who speaks, before words that are not the person's own. */
export function voiceOf(plan: Plan, quote: Quote): string {
	if (isOwnVoice(quote)) return "";
	const { calledName } = plan.about;
	const best = quote.how === "best-interests" ? `Agreed as best for ${calledName}` : "";
	if (quote.spokenBy.kind !== "me") return [best, `${whoIs(plan, quote.spokenBy)} says`].filter(Boolean).join(". ");
	if (best !== "") return `${best}${quote.through === null ? "" : ` by ${quote.through}`}`;
	return `${quote.through ?? `Someone who knows ${calledName}`} says`;
}

/** "Ann, Bo and you": each once. */
export function namesOf(plan: Plan, people: readonly Who[]): string {
	const names = [...new Set(people.map((who, index) => whoIs(plan, who, index === 0 ? "You" : "you")))];
	return joined(names);
}

/** "Hannah Pryce, MS nurse". */
export const staffLine = ({ name, role }: { readonly name: string; readonly role: string }): string =>
	role.trim() === "" ? name : `${name}, ${role}`;
