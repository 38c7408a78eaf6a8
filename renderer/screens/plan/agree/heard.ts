/** Who heard an answer of the person: whoever did not is not shown it. */
import { keyOf } from "../../../../shared/criteria/case.ts";
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";

/** An answer is for nobody to see who was not in the room when it was given; that it is asked about tells of it too. */
export function mayHear(plan: Plan, { inTheRoom }: Pick<ExperienceAnswer, "inTheRoom">, here: readonly Who[]): boolean {
	const heard = new Set(inTheRoom.map((who) => keyOf(whoMeant(plan, who))));
	return here.every((who) => who.kind === "me" || heard.has(keyOf(whoMeant(plan, who))));
}
