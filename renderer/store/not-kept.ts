/**
 * What was typed, refused at its box and left so: on which page it stands. Waits in a draft, with no word of what was
 * typed, so that the plan's map can lead back to it after another start as well. It holds for as long as what was typed
 * still stands there.
 */
import { z } from "zod";

/** The draft in which it waits. */
export const NOT_KEPT = "not-kept";

/** Something refused: by which drafts it stands typed, and on which page, as a route is written. */
export interface LeftTyped {
	readonly draftKeys: readonly string[];
	readonly place: string;
}

type Drafts = Readonly<Record<string, string>>;

const leftSchema = z.array(z.strictObject({ draftKeys: z.array(z.string()), place: z.string() }));

/** What was refused, left, and still stands as it was typed. */
export function leftTyped(drafts: Drafts): readonly LeftTyped[] {
	const read = (): unknown => {
		try {
			return JSON.parse(drafts[NOT_KEPT] ?? "[]");
		} catch {
			return [];
		}
	};
	const left = leftSchema.safeParse(read()).data ?? [];
	return left.filter(({ draftKeys }) => draftKeys.some((key) => drafts[key] !== undefined));
}

/**
 * In: the drafts, what the boxes that are known refuse just now, and the drafts of all these boxes. Out: the draft that
 * holds it, with what other boxes left before.
 */
export function withLeftTyped(drafts: Drafts, refused: readonly LeftTyped[], known: ReadonlySet<string>): string {
	const before = leftTyped(drafts).filter(({ draftKeys }) => !draftKeys.some((key) => known.has(key)));
	const all = [...before, ...refused.map(({ draftKeys, place }) => ({ draftKeys, place }))];
	return all.length === 0 ? "" : JSON.stringify(all);
}
