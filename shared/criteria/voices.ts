/** Whose voice stands in the plan: every quote with its place, and which of them are the person's own. */
import type { Plan } from "../plan/plan.ts";
import type { Quote, Visibility } from "../plan/quote.ts";
import type { StandIn } from "./stand-in.ts";

export interface PlacedQuote {
	readonly path: string;
	readonly quote: Quote;
}

const isQuote = (value: object): value is Quote =>
	"spokenBy" in value && "keptAt" in value && "how" in value && "text" in value;

/** Every quote in something of a plan, in order. */
function quotesIn(whole: unknown): PlacedQuote[] {
	const found: PlacedQuote[] = [];
	const look = (value: unknown, path: string): void => {
		if (typeof value !== "object" || value === null) return;
		if (isQuote(value)) {
			found.push({ path, quote: value });
			return;
		}
		for (const [name, inner] of Object.entries(value)) look(inner, path === "" ? name : `${path}.${name}`);
	};
	look(whole, "");
	return found;
}

/** Every quote of the plan itself, in order. What was said about the planning (answers, reviews) is not the plan. */
export function quotesOf(plan: Plan): PlacedQuote[] {
	const { agreement: _about, ...itself } = plan;
	return quotesIn(itself);
}

/** Every quote that is kept with the plan, with what was said about the planning. */
export const everyQuoteOf = (plan: Plan): PlacedQuote[] => quotesIn(plan);

/** The person's own voice: they said, wrote, signed or showed it, or said it through an interpreter. */
export const isOwnVoice = (quote: Quote): boolean =>
	quote.spokenBy.kind === "me" && quote.how !== "someone-who-knows" && quote.how !== "best-interests";

/** Own voice; or, where a representative stands in, the voice of those who know the person. */
export const speaksForThePerson = (quote: Quote, standIn: StandIn | null): boolean =>
	isOwnVoice(quote) ||
	(standIn !== null &&
		(quote.how === "someone-who-knows" ||
			quote.how === "best-interests" ||
			(quote.spokenBy.kind === "contact" && quote.spokenBy.contactId === standIn.contactId)));

/** Whether a thing stands in the person's own copy. */
export const isInThePlan = (item: { readonly visibility: Visibility }): boolean => item.visibility.kind !== "private";
/** Whether a thing stands in every copy that has its part. */
export const isForEveryone = (item: { readonly visibility: Visibility }): boolean =>
	item.visibility.kind === "everyone";
