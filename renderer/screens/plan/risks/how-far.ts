/** How far a risk is agreed, in a line: never "agreed" of what is agreed in part. */
import type { Plan } from "../../../../shared/plan/plan.ts";

type Risk = Plan["risks"]["items"][number];

/** In: a risk. Out: a sentence for a list. */
export function howFarAgreed({ agreed, disagreement }: Pick<Risk, "agreed" | "disagreement">): string {
	if (disagreement === null) return agreed === null ? "Nothing agreed yet." : "Agreed.";
	return agreed === null ? "Not agreed." : "Agreed in part.";
}
