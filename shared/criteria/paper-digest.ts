/**
 * One short text for all that paper shows of a plan: two plans that show the same have the same. It tells what was taken
 * out and what was moved as well as what was added, and it holds none of the words (SHA-256, over canonical JSON).
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes, canonicalJson } from "../canonical-json.ts";
import type { Plan } from "../plan/plan.ts";
import { type Instant, localDateOf } from "../plan/time.ts";
import { seenBy } from "../plan/visible.ts";

/** Raised with each change of what is digested: a digest of another way of reckoning says nothing. */
const RECKONING = "1";

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
		.map(({ id, on, place, present, isPersonPresent, hopes }) => ({ id, on, place, present, isPersonPresent, hopes }));
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

/** All that is read back, and who is in it. Easy read is not: it has a check of its own. */
const contentOf = (plan: Plan, isOwn: boolean): object => ({
	kind: plan.kind,
	about: plan.about,
	needs: needsOf(plan.needs),
	rights: rightsOf(plan.rights, isOwn),
	firstPage: plan.firstPage,
	matters: plan.matters,
	worries: plan.worries,
	health: plan.health,
	daily: plan.daily,
	goals: plan.goals,
	changePlans: plan.changePlans,
	risks: plan.risks,
	ahead: plan.ahead,
	otherPlans: plan.otherPlans,
	budget: plan.budget,
	team: plan.team,
	photos: plan.photos,
	talks: talksOf(plan),
});

const agreedDigests = new WeakMap<Plan, string>();

/**
 * In: a whole plan. Out: the digest of what a yes to it covers, as the person's own copy shows it. What was agreed and
 * when, copies, reviews, bookings and progress are none of it.
 */
export function digestOfContent(plan: Plan): string {
	const known = agreedDigests.get(plan);
	if (known !== undefined) return known;
	const digest = digestOf(contentOf(seenBy(plan, "person"), true), asAgreed);
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

/** Who has a copy, as this copy tells it. That it was given, and when, is what happens to copies, not to the plan. */
function readersOf({ agreement }: Plan, isOwn: boolean): unknown[] {
	const told = agreement.copies.map(({ who, sees, state, leavesOut, mayBeSaid }) =>
		isOwn ? { who, sees, isRefused: state === "person-said-no", left: mayBeSaid ? leavesOut : [] } : { who },
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
 * In: a plan as it goes into one reader's copy (visiblePlan), and whether that is the person's own. Out: the digest of all
 * that this copy shows: the content, how it went, what was agreed, bookings, easy read, who has a copy.
 */
export function digestOfCopy(plan: Plan, isOwn: boolean): string {
	const { agreed, readBack, teachBack, lookAgain, changes, versions } = plan.agreement;
	return digestOf(
		{
			...contentOf(plan, isOwn),
			version: plan.version,
			isInvented: plan.isInvented,
			author: plan.author.name,
			easyRead: plan.easyRead,
			booked: plan.talks.booked,
			agreed: agreed === null ? null : { ...agreed, at: null, covers: null },
			...{ readBack, teachBack, lookAgain, changes },
			reviews: reviewsOf(plan),
			versions: versions.map(({ number, startedOn, words }) => ({ number, startedOn, words })),
			readers: readersOf(plan, isOwn),
		},
		onPaper,
	);
}
