/** What of a plan paper shows, part by part: what a yes, a copy or a check was of. */
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import type { Talk } from "../plan/talks.ts";
import type { Contact } from "../plan/team.ts";
import { type Instant, localDateOf } from "../plan/time.ts";
import { thereFor } from "./presence.ts";
import { quotesOf } from "./voices.ts";

/** Kept, and printed nowhere: what is told of identity, what the guide asked, words that stood before. */
const NEVER_PRINTED = new Set([
	"visibility",
	"earlier",
	"exactWords",
	"questionId",
	"hints",
	"measures",
	"category",
	"aliases",
	"spokenName",
	"otherIdentifiers",
	"gender",
	"sex",
	"ethnicity",
	"religion",
	"maritalStatus",
	"placeOfBirth",
	"isForCopy",
]);

/** How it went, and that somebody looked: the plan that was agreed is no other for it. */
const HOW_IT_WENT = new Set([
	"outcomes",
	"scores",
	"statusNote",
	"updatedAt",
	"stillTrue",
	"checkedOn",
	"dialledOn",
	"lookAgainOn",
	"isChecked",
]);
/** A state that takes a goal or an action out of the plan. Any other tells how far it has come. */
const GIVEN_UP: readonly unknown[] = ["changed-my-mind", "no-longer-wanted"];

/** In: the name of a field, and what stands in it. Out: what is shown of it; null for nothing. */
export type Field = (name: string, value: unknown) => unknown;

/** What stands on paper at all. */
export const onPaper: Field = (name, value) => {
	if (NEVER_PRINTED.has(name)) return null;
	// Of the moment, paper shows the day.
	return name === "keptAt" ? localDateOf(value as Instant) : value;
};

/** What a yes covers: how it went is left out, as is a state that tells only how far something has come. */
export const asAgreed: Field = (name, value) => {
	if (HOW_IT_WENT.has(name)) return null;
	if (name === "status") return GIVEN_UP.includes(value) ? value : null;
	if (name === "readBack") return (value as { answer: string } | null)?.answer === "no" ? "no" : null;
	return onPaper(name, value);
};

/** That somebody looked, which easy read prints nowhere. */
const LOOKED = new Set(["updatedAt", "checkedOn", "dialledOn", "lookAgainOn", "isChecked", "readBack"]);
/** States that easy read tells alike. */
const UNDER_WAY: readonly unknown[] = ["not-started", "doing"];

/** What easy read prints, how it went too. */
export const asRead: Field = (name, value) => {
	if (LOOKED.has(name) || (name === "status" && UNDER_WAY.includes(value))) return null;
	if (name === "stillTrue") return (value as { answer: string } | null)?.answer === "yes" ? null : value;
	return onPaper(name, value);
};

/** Empty is as if it were not there: a field that a later version adds, and that starts empty, changes nothing. */
const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	value === "" ||
	value === false ||
	(typeof value === "object" && Object.keys(value).length === 0);

/**
 * In: any part of a plan, and which fields count. Out: the same without those that do not, and without what is empty. Names
 * are sorted, so that the same plan is walked the same way however it was put together.
 */
export function shown(value: unknown, field: Field): unknown {
	if (Array.isArray(value)) return value.map((item) => shown(item, field));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, shown(field(name, inner), field)] as const);
	return Object.fromEntries(
		entries.filter(([, inner]) => !isEmpty(inner)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}

/** In: a plan. Out: its talks that are on paper: by when and where words came, and by what the person hoped of them. */
export function talksOf(plan: Plan): unknown[] {
	const text = JSON.stringify({ ...plan, talks: null, agreement: null });
	return plan.talks.held
		.filter((talk) => talk.hopes.length > 0 || text.includes(talk.id))
		.map((talk) => {
			const { id, on, place, isPersonPresent, hopes } = talk;
			return { id, on, place, ...presentOf(plan, talk), isPersonPresent, hopes };
		});
}

/** With whom words were said: whoever came in or left has done so for those only that were kept before or after. */
function presentOf(plan: Plan, talk: Talk): object {
	if (talk.moves.length === 0) return { present: talk.present };
	const quotes = quotesOf(plan).flatMap(({ quote }) => (quote.talkId === talk.id ? [quote] : []));
	const { all, some } = thereFor(
		talk,
		quotes.map(({ keptAt }) => keptAt),
	);
	const heard = (who: Who) => quotes.filter(({ keptAt }) => thereFor(talk, [keptAt]).all.includes(who));
	return { present: all, partly: some.map((who) => ({ who, heard: heard(who).map(({ id }) => id) })) };
}

/** Of how somebody is talked with, what the first pages say; the rest is how copies and the screen are made. */
const needsOf = ({ flags, howToTalkWithMe, explainedBest, wantToKnow, ...needs }: Plan["needs"]): object => ({
	...{ flags, howToTalkWithMe, explainedBest, wantToKnow },
	preferredLanguage: needs.preferredLanguage,
	needsInterpreter: needs.needsInterpreter,
	interpreterDetails: needs.interpreterDetails,
});

/** Who may decide for me; what I decided about sharing stands in my own copy alone (templates/full/rights.ts). */
const rightsOf = ({ representative, sharing, toldWhoSees }: Plan["rights"], isOwn: boolean): object => ({
	representative,
	...(isOwn && sharing.length > 0 ? { sharing, toldOn: toldWhoSees?.on } : {}),
});

/** The parts that are read back, and who is in them, but for the talks. Easy read is not: it has a check of its own. */
export const CONTENT = [
	"kind",
	"about",
	"needs",
	"rights",
	"firstPage",
	"matters",
	"worries",
	"health",
	"daily",
	"goals",
	"changePlans",
	"risks",
	"ahead",
	"otherPlans",
	"budget",
	"team",
	"photos",
] as const;

/** In: a plan, the name of one part, whether the copy is the person's own. Out: what paper shows of that part. */
export const partOf = (
	plan: Pick<Plan, (typeof CONTENT)[number]>,
	name: (typeof CONTENT)[number],
	isOwn: boolean,
): unknown => (name === "needs" ? needsOf(plan.needs) : name === "rights" ? rightsOf(plan.rights, isOwn) : plan[name]);

/** In: a plan as its reader sees it, whether the copy is the person's own. Out: all that is read back. */
export const contentOf = (plan: Plan, isOwn: boolean): object => ({
	...Object.fromEntries(CONTENT.map((name) => [name, partOf(plan, name, isOwn)])),
	talks: talksOf(plan),
});

/** Whether somebody joined the team only to have a copy, and nothing else stands at their name. */
export const isReaderOnly = ({
	isForCopy,
	id: _,
	group: __,
	name: ___,
	relation: ____,
	visibility: _____,
	...more
}: Contact) => isForCopy && isEmpty(shown(more, onPaper));

/**
 * In: a plan. Out: the plan without those who joined its team only to have a copy, but for whoever has a part elsewhere:
 * something to do, a place in the talks, the plan kept together.
 */
export function asAgreedTo(plan: Plan): Plan {
	const readers = plan.team.contacts.filter(isReaderOnly);
	if (readers.length === 0) return plan;
	const contacts = plan.team.contacts.filter((contact) => !readers.includes(contact));
	const without = { ...plan, team: { ...plan.team, contacts } };
	const rest = JSON.stringify(shown(contentOf(without, true), asAgreed));
	const kept = plan.team.contacts.filter((contact) => !readers.includes(contact) || rest.includes(contact.id));
	return { ...plan, team: { ...plan.team, contacts: kept } };
}
