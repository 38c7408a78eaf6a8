/** A yes to what was read back: to the person's own words, each by itself, and to a goal that was read with them. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { isOwnVoice, type PlacedQuote, quotesOf } from "../../../shared/criteria/voices.ts";
import type { Goal } from "../../../shared/plan/goals.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Staff } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, set } from "./edit.ts";
import { answerReadBack } from "./goals.ts";

/** The person's own words of the plan itself among those shown. Others' are not theirs to confirm. */
export function wordsToConfirm(plan: Plan, shown: readonly Quote[]): readonly PlacedQuote[] {
	const ids = new Set(shown.map(({ id }) => id));
	return quotesOf(plan).filter(({ quote }) => ids.has(quote.id) && isOwnVoice(quote));
}

/** Whether the person said yes to these words when they were read back. */
export const isConfirmed = ({ quote }: PlacedQuote): boolean => quote.readBack?.answer === "yes";

/**
 * In: the plan; the words that were on the screen, and the goals that were read whole; who read, and the clock.
 * Out: their yes to each of the person's own words that has none yet, and to the goals, as one edit; null where there is
 * nothing to write down. Who was there is in the record of the talk (decision 023).
 */
export function yesToWords(
	plan: Plan,
	shown: readonly Quote[],
	goals: readonly Goal[],
	staff: Staff,
	clock: Clock,
): Edit | null {
	const yes = { answer: "yes", on: today(clock), by: staff };
	const changes: Change[] = wordsToConfirm(plan, shown)
		.filter((words) => !isConfirmed(words))
		.map(({ path }) => set([...placeOf(plan, path), "readBack"], yes));
	const all = [...changes, ...goals.flatMap((goal) => answerReadBack(goal, "yes", staff, clock).changes)];
	return all.length === 0 ? null : edit("wrote down a yes to reading back", ...all);
}

/** What stands in a list is named by its id, as a change needs it. */
function placeOf(plan: Plan, path: string): Place {
	let value: unknown = plan;
	return path.split(".").map((step) => {
		const isInList = Array.isArray(value);
		value = (value as Record<string, unknown>)[step];
		return isInList ? { id: (value as { id: string }).id } : step;
	});
}
