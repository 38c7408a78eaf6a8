/** Whether a part of the plan concerns this person, so that no empty part goes unexplained (reference 4.2). */
import type { Change, Place } from "../../../shared/changes/change.ts";
import type { Relevance } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, set } from "./edit.ts";

export interface RelevanceAnswer {
	readonly state: Relevance["state"];
	/** In a few words; empty when none were given. */
	readonly because: string;
	/** "I did not want to talk about this" may be printed: only where the person wishes it. */
	readonly isSaid?: boolean;
}

/** In: the place of the part's answer. Kept with today's day; a blank reason is none. */
export const setRelevance = (at: Place, answer: RelevanceAnswer, clock: Clock): Edit =>
	edit(
		"said whether a part is relevant",
		set(at, {
			state: answer.state,
			because: answer.because.trim() === "" ? null : answer.because,
			on: today(clock),
			isSaid: answer.isSaid ?? false,
		} satisfies Relevance),
	);

/** What was begun is relevant: no change when that was said before. */
export const nowRelevant = (at: Place, relevance: Relevance, clock: Clock): readonly Change[] =>
	relevance.state === "relevant"
		? []
		: setRelevance(at, { state: "relevant", because: relevance.because ?? "" }, clock).changes;
