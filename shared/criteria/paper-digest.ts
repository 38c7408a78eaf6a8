/**
 * One short text for all that paper shows of a plan: two plans that show the same have the same. It tells what was taken
 * out and what was moved as well as what was added, and it holds none of the words (SHA-256, over canonical JSON).
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes, canonicalJson } from "../canonical-json.ts";
import { isRefused, isUndecided } from "../plan/copies.ts";
import type { Plan } from "../plan/plan.ts";
import { seenBy } from "../plan/visible.ts";
import { asAgreed, asAgreedTo, asRead, contentOf, type Field, onPaper, shown } from "./paper-content.ts";

/** Raised with each change of what is digested (paper-content.ts): a digest of another way of reckoning says nothing. */
const RECKONING = "2";

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

/** The same for a check of easy read. Until 100 it was kept of less than was printed: what such a one covers says nothing. */
const EASY_RECKONING = "100";

/**
 * In: a whole plan. Out: the digest of what was looked at when easy read is checked together: all that its copy prints,
 * how it went and what was said at reviews too. Who typed it, the check itself, who has a copy, and whether and when it
 * was agreed are none of it.
 */
export function digestOfEasyRead(plan: Plan): string {
	const seen = seenBy(plan, "person");
	const { lines, words } = seen.easyRead;
	const { agreed, teachBack, reviews, changes, versions } = seen.agreement;
	const bare = withoutIds(
		shown(
			{
				...contentOf(asAgreedTo(seen), true),
				author: seen.author.name,
				isInvented: seen.isInvented,
				lines: lines.map(({ itemId, lines: written, picture }) => ({ itemId, written, picture })),
				words,
				said: [agreed?.quote ?? null, teachBack?.quote ?? null],
				reviews: reviews.map(({ because, pleasedWords, worriedWords, changedWords, inAYear }) => [
					...[because, pleasedWords, worriedWords, changedWords, inAYear],
				]),
				changes: changes.map(({ on, what, quote }) => ({ on, what, quote })),
				versions: versions.map(({ number, words: own }) => ({ number, own })),
			},
			asRead,
		),
		new Map(),
	);
	return `${EASY_RECKONING}:${bytesToHex(sha256(canonicalBytes(bare)))}`;
}

/** Whether what a check of easy read covers can be known today. */
export const isOfEasyRead = (digest: string): boolean => digest.startsWith(`${EASY_RECKONING}:`);

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
		const { changedWords, pleasedWords, worriedWords } = review;
		const told = { because, tried, learned, pleasedAbout, worriedAbout, next, changed, inAYear };
		const words = [...changedWords, ...pleasedWords, ...worriedWords];
		if (words.length === 0 && Object.values(told).every((one) => one === null)) return [];
		// Lists in which nothing stands are left out (paper-content.ts): what was digested before there were any is the same.
		return [{ on: heldOn ?? askedOn ?? typedOn, heldOn, told: { ...told, changedWords, pleasedWords, worriedWords } }];
	});

/** The moment of a yes stands on paper where there may be another paper of its version and day. */
function yesOnPaper({ agreement: { agreed } }: Plan): object | null {
	if (agreed === null) return null;
	const { isAgain, ...yes } = agreed;
	return { ...yes, at: isAgain ? yes.at : null, covers: null };
}

/**
 * In: a plan as it goes into one reader's copy (visiblePlan), whether that is the person's own, and whether the whole plan
 * was changed since it was agreed, which each copy says. Out: the digest of all that this copy shows: the content, how it
 * went, what was agreed, bookings, easy read, who has a copy.
 */
export function digestOfCopy(plan: Plan, isOwn: boolean, isChangedSinceAgreed: boolean): string {
	const { readBack, teachBack, lookAgain, changes, versions, overallConfidence, promise } = plan.agreement;
	return digestOf(
		{
			...contentOf(plan, isOwn),
			version: plan.version,
			isInvented: plan.isInvented,
			author: plan.author.name,
			easyRead: plan.easyRead,
			booked: plan.talks.booked,
			isChangedSinceAgreed,
			agreed: yesOnPaper(plan),
			...{ readBack, teachBack, lookAgain, changes, overallConfidence },
			// Left out where nothing is promised, so that a copy made before it could be is not said to have changed.
			...(promise === null ? {} : { promise }),
			reviews: reviewsOf(plan),
			versions: versions.map(({ number, startedOn, words }) => ({ number, startedOn, words })),
			readers: readersOf(plan, isOwn),
		},
		onPaper,
	);
}
