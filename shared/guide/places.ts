/**
 * Where kept words go: every place in a plan that a talk can put a quote in, the part of the talk it belongs to, and
 * all the words that are in them, in the order they were kept. One quote, one place.
 */
import { z } from "zod";
import type { Place } from "../changes/change.ts";
import { matterAreaSchema, worrySchema } from "../plan/matters.ts";
import type { Plan } from "../plan/plan.ts";
import type { Quote } from "../plan/quote.ts";
import type { Stage } from "../plan/talks.ts";

const matterPlaces = matterAreaSchema.options.map((area) => `matter.${area}` as const);
const worryPlaces = worrySchema.shape.area.options.map((area) => `worry.${area}` as const);
const lists = {
	"daily.do-already": ["daily", "doAlready"],
	"daily.helps": ["daily", "helps"],
	"daily.makes-worse": ["daily", "makesWorse"],
	"daily.find-hard": ["daily", "findHard"],
	"daily.understand": ["daily", "understand"],
	"needs.explained-best": ["needs", "explainedBest"],
	"needs.want-to-know": ["needs", "wantToKnow"],
	"needs.talk": ["needs", "howToTalkWithMe"],
} as const;
const views = { "daily.working": ["daily", "working"], "daily.not-working": ["daily", "notWorking"] } as const;

export type ListPlace = keyof typeof lists;
export type ViewPlace = keyof typeof views;
const listPlaces = Object.keys(lists) as ListPlace[];
const viewPlaces = Object.keys(views) as ViewPlace[];

export const placeIdSchema = z.enum([
	"hopes",
	...matterPlaces,
	...worryPlaces,
	"health.condition",
	...listPlaces,
	...viewPlaces,
	"daily.one-higher",
]);
export type PlaceId = z.infer<typeof placeIdSchema>;

/** The list in the plan that a place's quotes stand in. */
export const listOfPlace = (place: ListPlace | ViewPlace): Place => [...{ ...lists, ...views }[place]];
/** Quotes of a place stand in a list of their own. */
export const isListPlace = (place: PlaceId): place is ListPlace => place in lists;
/** A place where each side's view stands apart, with who holds it. */
export const isViewPlace = (place: PlaceId): place is ViewPlace => place in views;

/** The part of the talk where a place is filled. */
export function stageOfPlace(place: PlaceId): Stage {
	if (place === "hopes" || place === "needs.talk") return "settle";
	if (place.startsWith("matter.")) return "life";
	return place.startsWith("worry.") ? "mind" : "daily";
}

/** Words that were kept, and where. */
export interface Kept {
	readonly place: PlaceId;
	readonly quote: Quote;
	/** Path to the quote. */
	readonly at: Place;
	/** The list and the item in it that goes when the words go; null where the quote is a field by itself. */
	readonly item: { readonly list: Place; readonly id: string } | null;
}

const ofItems = (
	place: PlaceId,
	list: Place,
	items: readonly { readonly id: string; readonly quote: Quote | null }[],
): Kept[] =>
	items.flatMap(({ id, quote }) =>
		quote ? [{ place, quote, at: [...list, { id }, "quote"], item: { list, id } }] : [],
	);

const ofQuotes = (place: PlaceId, list: Place, quotes: readonly Quote[]): Kept[] =>
	quotes.map((quote) => ({ place, quote, at: [...list, { id: quote.id }], item: { list, id: quote.id } }));

/** When something was first said here: words changed since keep their place among the others. */
const firstKept = (quote: Quote): string =>
	[quote.keptAt, ...quote.earlier.map(({ keptAt }) => keptAt)].reduce((one, other) => (other < one ? other : one));

/** Every word that a talk has kept; of one part of the talk when it is named. First said first. */
export function keptWords(plan: Plan, stage?: Stage): Kept[] {
	const { daily, needs } = plan;
	const fields: Record<ListPlace, readonly Quote[]> = {
		"daily.do-already": daily.doAlready,
		"daily.helps": daily.helps,
		"daily.makes-worse": daily.makesWorse,
		"daily.find-hard": daily.findHard,
		"daily.understand": daily.understand,
		"needs.explained-best": needs.explainedBest,
		"needs.want-to-know": needs.wantToKnow,
		"needs.talk": needs.howToTalkWithMe,
	};
	const all = [
		...plan.talks.held.flatMap((talk) => ofQuotes("hopes", ["talks", "held", { id: talk.id }, "hopes"], talk.hopes)),
		...plan.matters.flatMap((matter) => ofItems(`matter.${matter.area}`, ["matters"], [matter])),
		...plan.worries.flatMap((worry) => ofItems(`worry.${worry.area}`, ["worries"], [worry])),
		...ofItems("health.condition", ["health", "conditions"], plan.health.conditions),
		...listPlaces.flatMap((place) => ofQuotes(place, listOfPlace(place), fields[place])),
		...ofItems("daily.working", listOfPlace("daily.working"), daily.working),
		...ofItems("daily.not-working", listOfPlace("daily.not-working"), daily.notWorking),
		...(daily.oneHigher
			? [{ place: "daily.one-higher" as const, quote: daily.oneHigher, at: ["daily", "oneHigher"], item: null }]
			: []),
	];
	const wanted = stage === undefined ? all : all.filter(({ place }) => stageOfPlace(place) === stage);
	return wanted.toSorted((one, other) => firstKept(one.quote).localeCompare(firstKept(other.quote)));
}

/**
 * The words of a part of the talk, for its mark on the map and at the foot. What the person lives with is kept under
 * "day to day", and stands on the map as their health: it alone does not say that day to day was talked about.
 */
export const talkedWords = (plan: Plan, stage: Stage): readonly Quote[] =>
	keptWords(plan, stage).flatMap(({ place, quote }) => (place === "health.condition" ? [] : [quote]));
