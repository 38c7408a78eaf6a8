/** Who interprets for this person, as far as the plan knows. */
import { quotesOf } from "../../../../shared/criteria/voices.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";

/** The name that stands with the latest words that came through an interpreter; "" where there are none. */
export function lastInterpreter(plan: Plan): string {
	const through = quotesOf(plan)
		.map(({ quote }) => quote)
		.filter((quote) => quote.how === "interpreter" && quote.through !== null)
		.sort((one, other) => one.keptAt.localeCompare(other.keptAt));
	return through.at(-1)?.through ?? "";
}
