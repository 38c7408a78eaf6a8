/** What every edit is made of: typed changes with a name for undo. The names never hold words of the person. */
import type { Change } from "../../../shared/changes/change.ts";

export interface Edit {
	readonly label: string;
	readonly changes: readonly Change[];
}

type Json = Extract<Change, { op: "set" }>["value"];
const asJson = (value: unknown): Json => value as Json;

/** The id that a new item comes after, to stand last. */
export const last = (items: readonly { readonly id: string }[]): string | null => items.at(-1)?.id ?? null;

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
