/** What criterion 3 takes from the voice check: service words and what to ask, each as one sentence. */
import { type PlacedVoice, voiceOfPlan } from "../language/voice-of-plan.ts";
import type { Case } from "./case.ts";

export interface WordToLookAt {
	/** In the person's own words: we ask. Else it is our line: we change it. */
	readonly isTheirs: boolean;
	/** “mobilise” in goal 1: walk? */
	readonly sentence: string;
	readonly path: string;
}

/**
 * What is still open. Only service words and "please ask": the rest are hints that hold nothing up. Reading back and
 * whose goal it was have rules of their own (C3.2, C3.3).
 */
export const isToLookAt = ({ rule, level }: Pick<PlacedVoice, "rule" | "level">): boolean =>
	rule === "V4" || (level === "please-ask" && rule !== "V12" && rule !== "V13");

/** Out: each of them in the plan, as one sentence. */
export const wordsToLookAt = (about: Case): WordToLookAt[] =>
	voiceOfPlan(about.plan, about.list, about.copied)
		.filter(isToLookAt)
		.map((finding) => ({
			isTheirs: finding.isTheirs,
			sentence: sentenceFor({ ...finding, mayShow: finding.mayShow && about.mayQuote }, about.who.name),
			path: finding.path,
		}));

function sentenceFor({ swap, isTheirs, mayShow, goalNumber }: PlacedVoice, name: string): string {
	const place = goalNumber === null ? "what matters" : `goal ${goalNumber}`;
	if (swap === undefined)
		return isTheirs
			? `Ask ${name} about ${place}: are these ${name}’s exact words?`
			: `Look at ${place}: it sounds like the service, not like ${name}.`;
	if (!mayShow) return `A service word in ${place}: did ${name} say it?`;
	return isTheirs
		? `“${swap.word}” in ${place}: did ${name} say that word?`
		: `“${swap.word}” in ${place}: ${swap.say[0]}?`;
}
