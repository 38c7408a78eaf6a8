/** Whether anything was answered at a look-again: what was not is no reason for a new version. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes } from "../canonical-json.ts";
import type { Plan } from "../plan/plan.ts";
import { type LocalDate, localDateOf } from "../plan/time.ts";

type Review = Plan["agreement"]["reviews"][number];

/** What a request is, and who was there: no answers. */
const ABOUT_IT: ReadonlySet<keyof Review> = new Set([
	"id",
	"kind",
	"startedBy",
	"askedOn",
	"typedOn",
	"how",
	"because",
	"answeredOn",
	"offeredFor",
	"heldOn",
	"with",
	"madeVersion",
]);

const isSomething = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/**
 * In: a plan. Out: a digest of all of it that answers at a look-again change, without the look-agains themselves, talks and
 * bookings. None of the words are in it.
 */
export function groundOf({ updatedAt: _, talks, agreement, ...plan }: Plan): string {
	const { reviews: _reviews, versions: _versions, ...agreed } = agreement;
	return bytesToHex(sha256(canonicalBytes({ ...plan, agreement: agreed, preparation: talks.preparation })));
}

/**
 * In: a plan, a review in it that is not held yet, and the digest of when it was begun; empty where that was not kept.
 * Out: whether an answer stands in the review, or in the plan since it began, where its answers go. Without the digest it
 * goes by the day: how goals and actions went, what still matters, what works, numbers that were tried.
 */
export function isAnswered(plan: Plan, review: Review, ground = ""): boolean {
	const fields = Object.keys(review) as (keyof Review)[];
	if (fields.some((field) => !ABOUT_IT.has(field) && isSomething(review[field]))) return true;
	return ground === "" ? isAnsweredSince(plan, review) : ground !== groundOf(plan);
}

function isAnsweredSince(plan: Plan, review: Review): boolean {
	const { typedOn } = review;
	const isSince = (on: LocalDate | null | undefined): boolean => on != null && on >= typedOn;
	return (
		plan.goals.some(
			({ outcomes, attainment, actions }) =>
				outcomes.some(({ on }) => isSince(on)) ||
				(attainment?.scores ?? []).some(({ on }) => isSince(on)) ||
				actions.some(({ status, updatedAt }) => status !== "not-started" && isSince(localDateOf(updatedAt))),
		) ||
		plan.matters.some(({ stillTrue, quote }) => isSince(stillTrue?.on) || isSince(localDateOf(quote.keptAt))) ||
		[...plan.daily.working, ...plan.daily.notWorking].some(({ quote }) => isSince(localDateOf(quote.keptAt))) ||
		plan.talks.preparation.given.some(({ on }) => isSince(on)) ||
		plan.team.contacts.some(({ phones }) => phones.some(({ checkedOn }) => isSince(checkedOn)))
	);
}
