import type { Quote } from "../../../../shared/plan/quote.ts";

/** Short words that may stand in the map; private ones never. */
export const shortWords = (quotes: readonly Quote[]): Quote | null =>
	quotes.find(
		(quote) => quote.visibility.kind !== "private" && quote.text.length <= 90 && !quote.text.includes("\n"),
	) ?? null;
