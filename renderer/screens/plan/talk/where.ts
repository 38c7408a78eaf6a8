/** Places that words can go to, as choices on screen: this part of the talk first, all the others behind it. */
import { type PlaceId, placeIdSchema, stageOfPlace } from "../../../../shared/guide/places.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { guide, stageOf } from "../../../../templates/guide.ts";

export interface PlaceGroup {
	readonly title: string;
	readonly choices: readonly { readonly value: PlaceId; readonly word: string }[];
}

/** A place, as the person would call it. */
export const nameOfPlace = (place: PlaceId): string => guide.places[place] ?? "";

/** Words that mean something else, or the opposite, without the name of their place. */
export const needsItsName = (place: PlaceId): boolean =>
	["matter.please-do", "matter.please-dont", "matter.good-day", "matter.bad-day"].includes(place) ||
	place.startsWith("daily.") ||
	place.startsWith("needs.");

const stages: readonly Stage[] = ["settle", "life", "mind", "daily"];

/** Every place, this part's first. */
export const placeGroups = (now: Stage): readonly PlaceGroup[] =>
	[now, ...stages.filter((stage) => stage !== now)].map((stage) => ({
		title: stageOf(stage).title,
		choices: placeIdSchema.options
			.filter((place) => stageOfPlace(place) === stage)
			.map((place) => ({ value: place, word: nameOfPlace(place) })),
	}));
