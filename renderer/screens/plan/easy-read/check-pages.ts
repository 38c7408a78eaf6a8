/** The yes to each part of the check together: it waits, saved, in a draft of its own until all are there. */
import { z } from "zod";
import { type LocalDate, localDateSchema } from "../../../../shared/plan/time.ts";
import type { CheckPart } from "../../../../templates/easy-read/check-parts.ts";

/** The draft in which each yes waits. */
export const YES_DRAFT = "easy-check";

/** The draft in which each no waits, until there is a yes or the part prints something else. */
export const NO_DRAFT = "easy-check-no";

/** What a part is called: "What matters to me, 2 of 3". */
export function titleOf({ page, section, of }: Pick<CheckPart, "page" | "section" | "of">): string {
	const title = section || (page === "words" ? "At the end" : "The first page");
	return of === null ? title : `${title}, ${of[0]} of ${of[1]}`;
}

const yesSchema = z.record(z.string().regex(/^[0-9a-f]{16}$/), localDateSchema);
/** Each mark that somebody said yes to, or no, with the day. */
export type Yes = Readonly<Record<string, LocalDate>>;

type Marked = Pick<CheckPart, "mark">;

/** In: the draft, or what is there of it. Out: each yes; none where it cannot be read. */
export function readYes(draft: string | undefined): Yes {
	try {
		const read = yesSchema.safeParse(JSON.parse(draft ?? "{}"));
		return read.success ? read.data : {};
	} catch {
		return {};
	}
}

/** The draft with a yes to this part, or without one. Empty where no yes is left. */
export function withYes(yes: Yes, { mark }: Marked, on: LocalDate | null): string {
	const { [mark]: _, ...rest } = yes;
	const next = on === null ? rest : { ...rest, [mark]: on };
	return Object.keys(next).length === 0 ? "" : JSON.stringify(next);
}

/** Whether a part has a yes (or, read in the draft of each no, a no), as it stands now. */
export const hasYes = (yes: Yes, { mark }: Marked): boolean => yes[mark] !== undefined;

/** The days on which yes was said to these parts, the first and the last; null where any has none. */
export function daysOfYes(yes: Yes, parts: readonly Marked[]): readonly [LocalDate, LocalDate] | null {
	const days = parts.map(({ mark }) => yes[mark]).toSorted();
	const [first, last] = [days[0], days.at(-1)];
	return first === undefined || last === undefined || days.includes(undefined) ? null : [first, last];
}
