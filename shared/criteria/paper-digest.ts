/**
 * One short text for all that paper shows of a plan: two plans that show the same have the same. It tells what was taken
 * out and what was moved as well as what was added, and it holds none of the words (SHA-256, over canonical JSON).
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes, canonicalJson } from "../canonical-json.ts";
import { isRefused, isUndecided } from "../plan/copies.ts";
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import type { Talk } from "../plan/talks.ts";
import type { Contact } from "../plan/team.ts";
import { type Instant, localDateOf } from "../plan/time.ts";
import { partSeenBy, seenBy } from "../plan/visible.ts";
import { thereFor } from "./presence.ts";
import { quotesOf } from "./voices.ts";

/** Raised with each change of what is digested: a digest of another way of reckoning says nothing. */
const RECKONING = "2";

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

type Field = (name: string, value: unknown) => unknown;

const onPaper: Field = (name, value) => {
	if (NEVER_PRINTED.has(name)) return null;
	// Of the moment, paper shows the day.
	return name === "keptAt" ? localDateOf(value as Instant) : value;
};

const asAgreed: Field = (name, value) => {
	if (HOW_IT_WENT.has(name)) return null;
	if (name === "status") return GIVEN_UP.includes(value) ? value : null;
	if (name === "readBack") return (value as { answer: string } | null)?.answer === "no" ? "no" : null;
	return onPaper(name, value);
};

/** Empty is as if it were not there: a field that a later version adds, and that starts empty, changes nothing. */
const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	value === "" ||
	value === false ||
	(typeof value === "object" && Object.keys(value).length === 0);

/** Names are sorted, so that the same plan is walked the same way however it was put together. */
function shown(value: unknown, field: Field): unknown {
	if (Array.isArray(value)) return value.map((item) => shown(item, field));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, shown(field(name, inner), field)] as const);
	return Object.fromEntries(
		entries.filter(([, inner]) => !isEmpty(inner)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Ids stand for one another, and are nowhere on paper: said again word for word, a thing is the same. */
function withoutIds(value: unknown, numbers: Map<string, number>): unknown {
	if (typeof value === "string") {
		if (!ID.test(value)) return value;
		const number = numbers.get(value) ?? numbers.size;
		numbers.set(value, number);
		return number;
	}
	if (Array.isArray(value)) return value.map((item) => withoutIds(item, numbers));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutIds(inner, numbers)]));
}

const digestOf = (parts: unknown, field: Field): string => {
	const bare = withoutIds(shown(parts, field), new Map());
	return `${RECKONING}:${bytesToHex(sha256(canonicalBytes(bare)))}`;
};

/** Whether a digest can be compared with one of today's. */
export const isOfToday = (digest: string): boolean => digest.startsWith(`${RECKONING}:`);

/** A talk is on paper where it was said when and where words came, and by what the person hoped of it. */
function talksOf(plan: Plan): unknown[] {
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
const CONTENT = [
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

/** What paper shows of one part. */
const partOf = (plan: Pick<Plan, (typeof CONTENT)[number]>, name: (typeof CONTENT)[number], isOwn: boolean): unknown =>
	name === "needs" ? needsOf(plan.needs) : name === "rights" ? rightsOf(plan.rights, isOwn) : plan[name];

/** All that is read back. */
const contentOf = (plan: Plan, isOwn: boolean): object => ({
	...Object.fromEntries(CONTENT.map((name) => [name, partOf(plan, name, isOwn)])),
	talks: talksOf(plan),
});

/** Whether somebody joined the team only to have a copy, and nothing else stands at their name. */
const isReaderOnly = ({
	isForCopy,
	id: _,
	group: __,
	name: ___,
	relation: ____,
	visibility: _____,
	...more
}: Contact) => isForCopy && isEmpty(shown(more, onPaper));

/** The team without those, but for whoever has a part elsewhere: something to do, a place in the talks, the plan kept together. */
function asAgreedTo(plan: Plan): Plan {
	const readers = plan.team.contacts.filter(isReaderOnly);
	if (readers.length === 0) return plan;
	const contacts = plan.team.contacts.filter((contact) => !readers.includes(contact));
	const without = { ...plan, team: { ...plan.team, contacts } };
	const rest = JSON.stringify(shown(contentOf(without, true), asAgreed));
	const kept = plan.team.contacts.filter((contact) => !readers.includes(contact) || rest.includes(contact.id));
	return { ...plan, team: { ...plan.team, contacts: kept } };
}

const agreedDigests = new WeakMap<Plan, string>();

/**
 * In: a whole plan. Out: the digest of what a yes to it covers, as the person's own copy shows it. What was agreed and
 * when, copies, reviews, bookings and progress are none of it.
 */
export function digestOfContent(plan: Plan): string {
	const known = agreedDigests.get(plan);
	if (known !== undefined) return known;
	const digest = digestOf(contentOf(asAgreedTo(seenBy(plan, "person")), true), asAgreed);
	agreedDigests.set(plan, digest);
	return digest;
}

/**
 * In: a whole plan. Out: the digest of what was looked at when easy read is checked together: all that a yes to the plan
 * covers, the plain lines, their pictures and the hard words. Who typed them, and the check itself, are none of it.
 */
export function digestOfEasyRead(plan: Plan): string {
	const { lines, words } = plan.easyRead;
	return digestOf(
		{
			...contentOf(seenBy(plan, "person"), true),
			lines: lines.map(({ itemId, lines: written, picture }) => ({ itemId, written, picture })),
			words,
		},
		asAgreed,
	);
}

/** A whole value that is an id: escaped marks around one are words. */
const ID_IN_JSON = /"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/g;

/**
 * In: two plans, of which one mostly came from the other by changes. Out: whether a yes to the one covers the other, as
 * their digests would tell, without reckoning any: "same", "other", or null where only the digests can tell (ids alone
 * differ). Parts in which the same stands are passed over.
 */
export function compareContent(one: Plan, other: Plan): "same" | "other" | null {
	let [isSame, isUntouched] = [true, true];
	const isOther = (left: string, right: string): boolean => {
		if (left === right) return false;
		isSame = false;
		return left.replace(ID_IN_JSON, "0") !== right.replace(ID_IN_JSON, "0");
	};
	// Whether a reader has a part in the plan is told by all of it.
	const hasReaders = [one, other].some(({ team }) => team.contacts.some(isReaderOnly));
	if (hasReaders) isSame = false;
	for (const name of CONTENT) {
		// Each change makes a plan anew: parts are the same by what stands in them.
		if (rawText(one[name]) === rawText(other[name])) continue;
		isUntouched = false;
		if (!(hasReaders && name === "team") && isOther(textOfPart(one, name), textOfPart(other, name))) return "other";
	}
	// Minutes that pass, and prompts that were asked, are saved most often of all.
	if (isUntouched && toldOfTalks(one) === toldOfTalks(other)) return "same";
	// Last, as which talks are on paper follows from all the other parts.
	const talks = [one, other].map((plan) => JSON.stringify(shown(talksOf(seenBy(plan, "person")), asAgreed)));
	if (isOther(talks[0] ?? "", talks[1] ?? "")) return "other";
	return isSame ? "same" : null;
}

/** All of the talks that paper may tell. */
const toldOfTalks = ({ talks }: Plan): string =>
	JSON.stringify(
		talks.held.map((talk) => [
			talk.id,
			talk.on,
			talk.place,
			talk.present,
			talk.moves,
			talk.isPersonPresent,
			talk.hopes,
		]),
	);

const rawTexts = new WeakMap<object, string>();

/** A part as it stands; one plan is compared with many, so that its text stays known. */
function rawText(part: object | string): string {
	if (typeof part === "string") return part;
	const text = rawTexts.get(part) ?? JSON.stringify(part);
	rawTexts.set(part, text);
	return text;
}

/** What paper shows of one part. */
const textOfPart = (plan: Plan, name: (typeof CONTENT)[number]): string =>
	JSON.stringify(shown(partOf({ ...plan, [name]: partSeenBy(plan, name, "person") }, name, true), asAgreed));

/** Who has a copy, as this copy tells it. That it was given, and when, is what happens to copies, not to the plan. */
function readersOf({ agreement }: Plan, isOwn: boolean): unknown[] {
	const copies = agreement.copies.filter((copy) => !isRefused(copy) && !isUndecided(copy));
	const told = copies.map(({ who, sees, leavesOut, mayBeSaid }) =>
		isOwn ? { who, sees, left: mayBeSaid ? leavesOut : [] } : { who },
	);
	return [...new Set(told.map(canonicalJson))].sort().map((one) => JSON.parse(one) as unknown);
}

/** A review of which nothing was written down is on no paper. */
const reviewsOf = ({ agreement }: Plan): object[] =>
	agreement.reviews.flatMap(({ heldOn, askedOn, typedOn, ...review }) => {
		const { because, tried, learned, pleasedAbout, worriedAbout, next, changed, inAYear } = review;
		const told = { because, tried, learned, pleasedAbout, worriedAbout, next, changed, inAYear };
		return Object.values(told).every((one) => one === null) ? [] : [{ on: heldOn ?? askedOn ?? typedOn, heldOn, told }];
	});

/**
 * In: a plan as it goes into one reader's copy (visiblePlan), whether that is the person's own, and whether the whole plan
 * was changed since it was agreed, which each copy says. Out: the digest of all that this copy shows: the content, how it
 * went, what was agreed, bookings, easy read, who has a copy.
 */
export function digestOfCopy(plan: Plan, isOwn: boolean, isChangedSinceAgreed: boolean): string {
	const { agreed, readBack, teachBack, lookAgain, changes, versions, overallConfidence } = plan.agreement;
	return digestOf(
		{
			...contentOf(plan, isOwn),
			version: plan.version,
			isInvented: plan.isInvented,
			author: plan.author.name,
			easyRead: plan.easyRead,
			booked: plan.talks.booked,
			isChangedSinceAgreed,
			agreed: agreed === null ? null : { ...agreed, at: null, covers: null },
			...{ readBack, teachBack, lookAgain, changes, overallConfidence },
			reviews: reviewsOf(plan),
			versions: versions.map(({ number, startedOn, words }) => ({ number, startedOn, words })),
			readers: readersOf(plan, isOwn),
		},
		onPaper,
	);
}
