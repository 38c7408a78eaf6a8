/** What a goal can come from. */
import { isOwnVoice } from "../../../../shared/criteria/voices.ts";
import type { Goal } from "../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";

/**
 * In: a plan and one of its goals. Out: what the person said that it can come from: what matters to them, and worries. What
 * others said of them is none of it, but for what was chosen already.
 */
export const sourcesFor = (plan: Plan, goal: Goal): { readonly id: string; readonly quote: Quote }[] =>
	[...plan.matters, ...plan.worries].flatMap(({ id, quote }) =>
		quote && (isOwnVoice(quote) || id === goal.matterId || id === goal.worryId) ? [{ id, quote }] : [],
	);
