/**
 * Where an answer of a look-again stands, and so which copies it is in: some questions are answered in a part of the plan,
 * and go where that part goes; what is answered in the look-again itself is in no copy that leaves something out
 * (docs/decisions/026).
 */
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { PlanPart } from "../../../../shared/plan/agreement.ts";
import { partName } from "../../../../templates/copies.ts";

const inParts: readonly {
	readonly part: PlanPart;
	readonly steps: RegExp;
	readonly words: (who: PersonWords) => string;
}[] = [
	{ part: "daily", steps: /^(not-)?working$/u, words: () => "what works and what does not" },
	{ part: "goals", steps: /^goal-/u, words: () => "how each goal has gone" },
	{
		part: "matters",
		steps: /^(matters|strengths)$/u,
		words: ({ she, verb }) => `what still matters, and what ${she} ${verb("is", "are")} good at`,
	},
];

/** In: a question of a look-again. Out: the part that its answer stands in; null where it stands in none. */
export const partOfAnswer = (step: string): PlanPart | null =>
	inParts.find(({ steps }) => steps.test(step))?.part ?? null;

/**
 * In: the parts that a copy leaves out, and the person. Out: which answers of a look-again are in it all the same, each with
 * its part; null where there are none.
 */
export function answersStillIn(without: readonly PlanPart[], who: PersonWords): string | null {
	const still = inParts.filter(({ part }) => !without.includes(part));
	if (still.length === 0) return null;
	return still.map(({ part, words }) => `${words(who)}, with “${partName(part, who.their)}”`).join("; ");
}
