/**
 * The check together, page by page: a part of the plan, or as much of it as one page holds. A yes is to the lines and the
 * picture as they were shown, and goes with any change of them; it waits, saved, in a draft of its own until all are there.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import { canonicalBytes } from "../../../../shared/canonical-json.ts";
import { type LocalDate, localDateSchema } from "../../../../shared/plan/time.ts";
import type { WordOfList } from "../../../../templates/easy-read/hard-words.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";

/** The draft in which each yes waits. */
export const YES_DRAFT = "easy-check";

/** Rule E19: few blocks on a page. */
const MOST_PLACES = 5;

export interface CheckPage {
	readonly title: string;
	/** Which of how many pages of one title; null where it has one. */
	readonly of: readonly [at: number, count: number] | null;
	readonly places: readonly PlainPlace[];
	/** The list at the end: on its own page. */
	readonly words: readonly WordOfList[];
	/** What a yes to this page is to: one mark a thing. */
	readonly marks: readonly string[];
}

/**
 * In: what may be shown here, and the words that paper prints. Out: the pages in the order of paper, with what has no plain
 * lines too: a check covers all that is printed. None where no line is written yet.
 */
export function checkPages(places: readonly PlainPlace[], words: readonly WordOfList[]): CheckPage[] {
	const parts: PlainPlace[][] = [];
	const isWritten = places.some(({ lines }) => lines.length > 0);
	for (const place of isWritten ? places : []) {
		const part = parts.at(-1);
		if (part && part[0]?.section === place.section) part.push(place);
		else parts.push([place]);
	}
	const pages = parts.flatMap((part): CheckPage[] => {
		const count = Math.ceil(part.length / MOST_PLACES);
		// Alike in length, so that no page has one line alone.
		const each = Math.ceil(part.length / count);
		return Array.from({ length: count }, (_, at) => {
			const here = part.slice(at * each, (at + 1) * each);
			return {
				title: part[0]?.section || "The first page",
				of: count === 1 ? null : [at + 1, count],
				places: here,
				words: [],
				marks: here.map(({ itemId, lines, shown, text, label, quote }) =>
					markOf([itemId, lines, shown, text, label, quote?.text ?? null]),
				),
			};
		});
	});
	if (words.length === 0) return pages;
	const marks = words.map(({ word, means }) => markOf([word, means]));
	return [...pages, { title: "Hard words", of: null, places: [], words, marks }];
}

const markOf = (shown: unknown): string => bytesToHex(sha256(canonicalBytes(shown))).slice(0, 16);

const yesSchema = z.record(z.string().regex(/^[0-9a-f]{16}$/), localDateSchema);
/** Each mark that somebody said yes to, with the day. */
export type Yes = Readonly<Record<string, LocalDate>>;

/** In: the draft, or what is there of it. Out: each yes; none where it cannot be read. */
export function readYes(draft: string | undefined): Yes {
	try {
		const read = yesSchema.safeParse(JSON.parse(draft ?? "{}"));
		return read.success ? read.data : {};
	} catch {
		return {};
	}
}

/** The draft with a yes to this page, or without one. Empty where no yes is left. */
export function withYes(yes: Yes, page: CheckPage, on: LocalDate | null): string {
	const rest = Object.entries(yes).filter(([mark]) => !page.marks.includes(mark));
	const next = on === null ? rest : [...rest, ...page.marks.map((mark) => [mark, on] as const)];
	return next.length === 0 ? "" : JSON.stringify(Object.fromEntries(next));
}

/** Whether all of a page has a yes, as it stands now. */
export const hasYes = (yes: Yes, page: CheckPage): boolean => page.marks.every((mark) => yes[mark] !== undefined);

/** The days on which yes was said to what stands on these pages, the first and the last; null where any has none. */
export function daysOfYes(yes: Yes, pages: readonly CheckPage[]): readonly [LocalDate, LocalDate] | null {
	const days = pages.flatMap(({ marks }) => marks.map((mark) => yes[mark])).toSorted();
	const [first, last] = [days[0], days.at(-1)];
	return first === undefined || last === undefined || days.includes(undefined) ? null : [first, last];
}
