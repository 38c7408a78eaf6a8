/** A place inside a sentence: "at the surgery", and "at home" as it was typed, though it was typed "At home". */
import type { MessageKey } from "../language/messages.ts";
import type { Values } from "../language/say.ts";
import type { Context } from "./context.ts";

/** In: a place, not blank. Out: the message that says it, and its values. */
export function placePhrase({ language }: Context, place: string): readonly [MessageKey, Values] {
	const isPhrase = language.words.placeWords.includes(place.split(/\s/)[0]?.toLowerCase() ?? "");
	if (!isPhrase) return ["way.at", { place }];
	return ["way.as", { place: place.charAt(0).toLowerCase() + place.slice(1) }];
}
