/**
 * How words came, said once under a section heading and again at a quote only where it differs (documents.md 4):
 * "I said this at home on 12 October 2026, with Carys there. Joy typed as I talked, and read it back to me on 9 November."
 */

import { thereFor } from "../../shared/criteria/presence.ts";
import type { Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Who } from "../../shared/plan/quote.ts";
import type { Talk } from "../../shared/plan/talks.ts";
import { type LocalDate, localDateOf, writtenDate } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import { laterDate } from "../language/numbers.ts";
import { andList } from "../language/say.ts";
import { text } from "./blocks.ts";
import type { Context } from "./context.ts";
import { findContact, firstName, named, namedContact } from "./names.ts";
import { placeApart, placeInside } from "./place-phrase.ts";
import { allQuotes, wordsBeforeTheEnd } from "./quote-list.ts";

/** Words in the person's own voice; somebody else's, and what was decided for them, are never `mine`. */
export const isMine = (quote: Quote): boolean =>
	quote.spokenBy.kind === "me" && quote.how !== "someone-who-knows" && quote.how !== "best-interests";

/** How a quote came, so that quotes that came alike can be told from those that did not. */
export const wayOf = (quote: Quote): string =>
	[
		quote.how,
		quote.through ?? "",
		quote.how === "interpreter" && isTranslated(quote) ? "translated" : "",
		typistOf(quote),
		quote.readBack?.answer === "no" ? "no" : "",
	].join("\u0000");

/** Whether what the interpreter made of the words stands beside them: without it nobody is said to have translated. */
const isTranslated = ({ translations }: Quote): boolean => translations.length > 0;

const typistOf = ({ typedBy }: Quote): string =>
	typedBy.kind === "me" ? "me" : typedBy.kind === "contact" ? typedBy.contactId : typedBy.name;

/** The way most of the person's own quotes came; the first of them when there are as many. null without any. */
export function mainWay(quotes: readonly Quote[]): string | null {
	const counts = new Map<string, number>();
	for (const quote of quotes.filter(isMine)) counts.set(wayOf(quote), (counts.get(wayOf(quote)) ?? 0) + 1);
	let main: string | null = null;
	for (const [way, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = way;
	return main;
}

/** The line for a section: how most of its quotes came. Empty when none is the person's own, and where it has been said. */
export function whenRuns(context: Context, quotes: readonly Quote[]): Run[] {
	const way = mainWay(quotes);
	if (way !== null && way === context.saidWay) return [];
	const alike = quotes.filter((quote) => isMine(quote) && wayOf(quote) === way);
	if (alike.length === 0) return [];
	const sentence = whenSentence(context, alike);
	const isSaid = context.saidLines?.has(sentence) === true;
	context.saidLines?.add(sentence);
	return [text(isSaid ? whenSentence(context, alike, true) : sentence)];
}

/** The same for quotes that all came one way; in brief, only how and on what day. */
export function whenSentence(context: Context, alike: readonly Quote[], isBrief = false): string {
	const [first] = alike;
	if (!first) return "";
	const talks = [...new Set(alike.map((quote) => quote.talkId))];
	const talk = talks.length === 1 ? context.plan.talks.held.find((held) => held.id === talks[0]) : undefined;
	const dates = [...new Set(alike.map((quote) => saidOn(context, quote)))].sort();
	const place = talk?.place ?? "";
	const values = {
		place: isBrief ? "" : placeInside(context, place),
		dates: dateWords(context, dates),
		with: isBrief ? "" : withWords(context, talk, alike),
		name: throughName(first),
	};
	const came = context.say(cameKey(first), values);
	if (isBrief) return came;
	const isTypedSaid = context.saidTyped !== null && context.saidTyped === typedKey(alike);
	return [came, placeApart(context, place), isTypedSaid ? "" : typedSentence(context, alike, dates.at(-1) ?? null)]
		.filter((part) => part !== "")
		.join(" ");
}

/** "Imran Baig, interpreter", where the name does not say so itself and nothing else in the sentence does. */
function throughName(quote: Quote): string {
	const name = quote.through ?? "";
	const saysSo = quote.how !== "interpreter" || isTranslated(quote) || /\binterpret/iu.test(name);
	return saysSo ? name : `${name}, interpreter`;
}

function cameKey(quote: Quote): MessageKey {
	const hasThrough = quote.through !== null;
	if (quote.how === "signed") return hasThrough ? "way.signedThrough" : "way.signed";
	if (quote.how === "interpreter" && isTranslated(quote) && hasThrough) return "way.interpreterThrough";
	if (quote.how === "interpreter") return hasThrough ? "way.interpreterNamed" : "way.interpreter";
	if (quote.how === "written") return "way.written";
	return quote.how === "pictures" ? "way.pictures" : "way.said";
}

/** The day words were given: the day of the talk, otherwise the day they were kept. */
export const saidOn = (context: Pick<Context, "plan">, quote: Quote): LocalDate =>
	context.plan.talks.held.find((talk) => talk.id === quote.talkId)?.on ?? localDateOf(quote.keptAt);

function dateWords(context: Context, dates: readonly LocalDate[]): string {
	const [first] = dates;
	const last = dates.at(-1);
	if (first === undefined || last === undefined) return "";
	if (dates.length === 1 && first === context.saidDay) return context.say("way.then");
	if (dates.length > 3) return context.say("way.between", { first: writtenDate(first), last: writtenDate(last) });
	return context.say("way.on", { dates: andList(context.language, dates.map(writtenDate)) });
}

/** Who was there for all of these words, and who for some: whoever came in later or left did not hear the others. */
function withWords(context: Context, talk: Talk | undefined, alike: readonly Quote[]): string {
	if (!talk) return "";
	const { all, some } = thereFor(
		talk,
		alike.map(({ keptAt }) => keptAt),
	);
	const names = (people: readonly Who[]): string =>
		andList(
			context.language,
			people.filter((who) => who.kind !== "me").map((who) => shortName(context, named(context, who).name)),
		);
	const [throughout, partly] = [names(all), names(some)];
	return [
		throughout === "" ? "" : context.say("way.with", { names: throughout }),
		partly === "" ? "" : context.say(throughout === "" ? "way.withPart" : "way.andPart", { names: partly }),
	].join("");
}

const shortName = (context: Context, name: string): string => firstName(context, name);

/**
 * How words came that say nothing else where they stand, in a document that says of its words who typed them: simply said,
 * or written by the person, as most were. Where most came by an interpreter, each says so itself: "", which no way is.
 */
export function commonWayOf(plan: Plan): string {
	const quotes = wordsBeforeTheEnd(plan);
	const way = mainWay(quotes);
	const first = quotes.find((quote) => isMine(quote) && wayOf(quote) === way);
	return way !== null && (first?.how === "said" || first?.how === "written") ? way : "";
}

/**
 * Who typed and read back most of the words of a plan, to be said once for all of it; null where there is nothing to say.
 * Where some came otherwise, it is said to hold of those that say nothing else.
 */
export function typedForAll(
	context: Context,
	quotes: readonly Quote[],
): { readonly key: string; readonly sentence: string } | null {
	const way = mainWay(quotes);
	const alike = quotes.filter((quote) => isMine(quote) && wayOf(quote) === way);
	const wrote = alike[0]?.how === "written" ? context.say("read.iWrote") : "";
	const typed = [wrote, typedSentence(context, alike, null)].filter((part) => part !== "").join(" ");
	if (typed === "") return null;
	const isAll = allQuotes(context.plan).every((quote) => !isMine(quote) || wayOf(quote) === way);
	return { key: typedKey(alike), sentence: isAll ? typed : context.say("read.otherwise", { typed }) };
}

/** Equal for quotes of which the same is to be said. */
const typedKey = (alike: readonly Quote[]): string => {
	const [first] = alike;
	return first === undefined ? "" : JSON.stringify([wayOf(first), readBackOf(alike)]);
};

/** Who typed and read it back, after a day that was named; only what holds for every one of these quotes is said. */
function typedSentence(context: Context, alike: readonly Quote[], lastDate: LocalDate | null): string {
	const [first] = alike;
	if (!first) return "";
	const read = readBackOf(alike);
	const date = read ? (lastDate === null ? writtenDate(read.on) : laterDate(read.on, lastDate)) : "";
	if (first.typedBy.kind === "me") {
		const typed = first.how === "written" ? "" : context.say("way.iTyped");
		return [typed, read ? context.say("way.read", { date }) : ""].filter((part) => part !== "").join(" ");
	}
	const contact = first.typedBy.kind === "contact" ? findContact(context, first.typedBy.contactId) : undefined;
	const whole =
		first.typedBy.kind === "staff" ? first.typedBy.name : contact ? contact.name : context.say("voice.someone");
	const name = contact ? namedContact(context, contact).name : firstName(context, whole);
	const isSaid = first.how === "said" || first.how === "interpreter";
	if (!read) return context.say(isSaid ? "way.typedAsTalked" : "way.typed", { name });
	if (!isSaid) return context.say("way.typedReadOther", { name, date });
	return context.say(read.by === whole ? "way.typedReadSame" : "way.typedRead", { name, date });
}

/** The last day on which all of these had been read back and met with a yes; null when one was not. */
function readBackOf(alike: readonly Quote[]): { on: LocalDate; by: string | null } | null {
	let last: { on: LocalDate; by: string | null } | null = null;
	for (const { readBack } of alike) {
		if (readBack?.answer !== "yes") return null;
		if (last === null || readBack.on > last.on) last = { on: readBack.on, by: readBack.by?.name ?? null };
	}
	return last;
}
