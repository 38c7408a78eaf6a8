/** Which words can be the one line of the first page, and what to say of the one that was chosen. */
import { stillHolds } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { seenBy } from "../../../../shared/plan/visible.ts";
import { goalQuotes, matterQuotes, mayOpen, openingOf } from "../../../../templates/full/quote-list.ts";
import type { Shown } from "../in-room.ts";

/** Words of what matters to them and of their goals that paper would print, and that everybody here may see. */
export function offeredLines(plan: Plan, mayShow: (...things: readonly Shown[]) => boolean): Quote[] {
	const gone = new Set(plan.matters.filter((matter) => !stillHolds(matter)).map(({ quote }) => quote.id));
	const all = [
		...matterQuotes(plan)
			.filter(({ id }) => !gone.has(id))
			.map((quote) => ({ quote, within: quote })),
		...plan.goals.flatMap((goal) => goalQuotes(goal).map((quote) => ({ quote, within: goal }))),
	];
	return all
		.filter(
			({ quote, within }) => mayOpen(quote) && [quote, within].every(({ visibility }) => visibility.kind !== "private"),
		)
		.filter(({ quote, within }) => mayShow(quote, within))
		.map(({ quote }) => quote);
}

/** What is said in place of a chosen line that is not among those offered; null where it is, or where none was chosen. */
export function otherLine(plan: Plan, offered: readonly Quote[]): string | null {
	const { quoteId } = plan.firstPage;
	if (quoteId === null || offered.some(({ id }) => id === quoteId)) return null;
	if (openingOf(seenBy(plan, "person")) !== null) return "Other words, chosen where they were kept";
	const changed = plan.matters.find(({ quote }) => quote.id === quoteId)?.stillTrue?.answer;
	// Private since, or put into other and longer words: whoever is here may read it, so it does not say which.
	if (changed !== "changed" && changed !== "no") return "The line chosen before does not stand here any more";
	return `The line chosen before was taken off: it ${changed === "changed" ? "has changed" : "is no longer so"}`;
}
