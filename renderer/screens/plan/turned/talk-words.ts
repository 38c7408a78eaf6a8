/** Words of the talk as they are turned to the person, and what is looked at together. */
import { type Kept, keptWords, type PlaceId } from "../../../../shared/guide/places.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { worryCardOf } from "../../../../templates/worry-cards.ts";
import { mayBeShown } from "../in-room.ts";
import { days, strengths } from "../talk/together.ts";
import { nameOfPlace, needsItsName } from "../talk/where.ts";
import { shownOf, type TurnedItem, type TurnedPage, turnedWords } from "./turned-page.ts";

/**
 * In: a plan, who is here, and the words of a part of the talk. Out: those that may be shown. Where one of them has to be
 * named by its place, each is: a strength that stands under "A bad day" would be one.
 */
export function talkWords(plan: Plan, present: readonly Who[], kept: readonly Kept[]): TurnedItem[] {
	const shown = shownOf(
		plan,
		present,
		kept.flatMap(({ quote }) => turnedWords([quote])),
	);
	const places = new Map(kept.map(({ quote, place }) => [quote.id, place]));
	const placeOf = ({ id }: TurnedItem): PlaceId | undefined => places.get(id);
	const isNamed = shown.some((item) => needsItsName(placeOf(item) ?? "hopes"));
	return shown.map((item) => ({ ...item, lead: isNamed ? nameOfPlace(placeOf(item) ?? "hopes") : "" }));
}

/**
 * Cards that were pointed at and have no words yet, by their names. Like words that are not written down yet they keep to
 * what everybody here may see.
 */
export function pointedAt(plan: Plan, present: readonly Who[]): TurnedItem[] {
	return plan.worries
		.filter(({ id, quote }) => quote === null && mayBeShown(plan, present, { id, visibility: { kind: "everyone" } }))
		.map(({ id, area }) => ({ id, lead: "You pointed at", quote: null, line: worryCardOf(area).title }));
}

/** A good day, a bad day, and what the person is good at: each under its own name. */
export function daysPage(plan: Plan, present: readonly Who[]): TurnedPage {
	const kept = keptWords(plan, "life");
	const listed = [...days, ...strengths].flatMap((place) => kept.filter((one) => one.place === place));
	const items = shownOf(
		plan,
		present,
		listed.flatMap(({ quote, place }) => turnedWords([quote], nameOfPlace(place))),
	);
	const nothing = items.length > 0 ? null : listed.length > 0 ? "not-now" : "not-yet";
	return { question: "A good day, a bad day, and what you are good at", items, nothing };
}
