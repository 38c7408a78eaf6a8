/** What every edit is made of: typed changes with a name for undo. The names never hold words of the person. */
import type { Change } from "../../../shared/changes/change.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Talk } from "../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";

export interface Edit {
	readonly label: string;
	readonly changes: readonly Change[];
}

type Json = Extract<Change, { op: "set" }>["value"];
const asJson = (value: unknown): Json => value as Json;

/** The id that a new item comes after, to stand last. */
export const last = (items: readonly { readonly id: string }[]): string | null => items.at(-1)?.id ?? null;

/** The talk that what is kept now belongs to: that of this day, until somebody says that it is over. */
export function talkGoingOn({ talks }: Plan, day: LocalDate): Talk | null {
	const talk = talks.held.at(-1);
	return talk?.on === day && talk.endedAt === null ? talk : null;
}

/** Puts an item into a list. */
export const insert = (at: Change["at"], item: { readonly id: string }, after: string | null): Change => ({
	op: "insert",
	at,
	item: item as { id: string; [key: string]: unknown },
	after,
});

/** Puts a value in a field. */
export const set = (at: Change["at"], value: unknown): Change => ({ op: "set", at, value: asJson(value) });

/** Takes an item out of a list. */
export const remove = (at: Change["at"], id: string): Change => ({ op: "remove", at, id });

/** An edit of one change or more. */
export const edit = (label: string, ...changes: readonly Change[]): Edit => ({ label, changes });

export type Way = "up" | "down";

/** Moves an item one place within its list; null when it stands at that end. */
export function move(at: Change["at"], items: readonly { readonly id: string }[], id: string, way: Way): Change | null {
	const index = items.findIndex((item) => item.id === id);
	const target = way === "up" ? index - 1 : index + 1;
	if (index < 0 || target < 0 || target >= items.length) return null;
	const after = way === "up" ? (items[index - 2]?.id ?? null) : (items[target]?.id ?? null);
	return { op: "move", at, id, after };
}
