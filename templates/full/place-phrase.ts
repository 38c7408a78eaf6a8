/** A place inside a sentence: "at the surgery", and "at home" as it was typed, though it was typed "At home". */
import { endOf } from "../language/say.ts";
import type { Context } from "./context.ts";

/** In: a place as it was typed. Out: " at the surgery", where its first word fits a sentence; otherwise nothing. */
export function placeInside(context: Context, place: string): string {
	const kind = kindOf(context, place);
	if (kind === "at") return context.say("way.at", { place: place.trim() });
	const own = place.trim();
	return kind === "as" ? context.say("way.as", { place: own.charAt(0).toLowerCase() + own.slice(1) }) : "";
}

/** In: a place as it was typed. Out: a sentence of its own, right for any words, where the place fits no other; otherwise nothing. */
export const placeApart = (context: Context, place: string): string =>
	kindOf(context, place) === "apart" ? context.say("way.where", { place: place.trim(), end: endOf(place.trim()) }) : "";

function kindOf({ language }: Context, place: string): "none" | "as" | "at" | "apart" {
	const first = place.trim().split(/\s/)[0]?.toLowerCase() ?? "";
	if (first === "") return "none";
	if (language.words.placeWords.includes(first)) return "as";
	return language.words.placesAfterAt.includes(first) ? "at" : "apart";
}
