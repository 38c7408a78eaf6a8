/** What was said of a whole part in which nothing stands, so that its page is not empty without a word. */
import type { Relevance } from "../../../../shared/plan/quote.ts";
import { line, type ReadItem } from "../agree/reading/item.ts";

/**
 * In: what stands on the page of a part, and what was said of the part. Out: the same, or where nothing stands why not. What
 * the person did not want to talk about is said while others are here only where they wish it said, as on paper.
 */
export function orSetAside(
	items: readonly ReadItem[],
	{ state, isSaid }: Relevance,
	isAlone: boolean,
): readonly ReadItem[] {
	if (items.length > 0) return items;
	const aside = (text: string): ReadItem[] => [line("set aside", "", text)];
	switch (state) {
		case "not-relevant":
			return aside("This is not relevant to you.");
		case "did-not-want":
			return isSaid || isAlone ? aside("You did not want to talk about this.") : [];
		case "left-for-now":
			return isAlone ? aside("This is still to talk about.") : [];
		default:
			return [];
	}
}
