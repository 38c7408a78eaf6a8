/** What stands before a name and is none: the same for many. */
import { sameName } from "./people-known.ts";

const titles = new Set(["dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor"]);

/** Letters and figures alone, as names are compared. */
export const bareName = (text: string): string => sameName(text.replaceAll(/[^\p{L}\p{N}]+/gu, " "));

/** In: a name as it was typed. Out: its words, without the titles that it begins with; none where it is titles alone. */
export function namesIn(name: string): readonly string[] {
	const words = name
		.trim()
		.split(/\s+/u)
		.filter((word) => word !== "");
	const first = words.findIndex((word) => !titles.has(bareName(word)));
	return first < 0 ? [] : words.slice(first);
}
