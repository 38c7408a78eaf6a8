/**
 * What to do when the working copy (Dexie) and the journal on disk do not agree. Pure: it only looks at heads and says
 * what is to be done; whoever does it opens each envelope first, and a copy that does not open never replaces one that does.
 *
 * The journal only grows, so it is believed over the working copy, which Chromium may empty, cut short or roll back
 * without a word. The working copy is ahead when the journal lost its tail, or a save was cut off between the two.
 */

/** A record's newest revision as the working copy has it. */
export interface WorkingHead {
	readonly id: string;
	readonly person: string;
	readonly rev: number;
	readonly hash: string;
}

/** A record's newest revision as the journal has it. */
export interface StoredHead {
	readonly id: string;
	readonly rev: number;
	readonly hash: string;
}

export type Repair =
	/** The journal has what the working copy lacks, or an older revision of. */
	| { readonly do: "copy-to-dexie"; readonly id: string; readonly rev: number; readonly why: "missing" | "rolled-back" }
	/** The working copy has what the journal lost. */
	| { readonly do: "append-to-journal"; readonly id: string; readonly rev: number; readonly why: "missing" | "behind" }
	/** The same revision with different bytes: the journal's if it opens, else the working copy's. Always reported. */
	| { readonly do: "settle"; readonly id: string; readonly rev: number; readonly why: "differs" }
	/** The person has been erased. */
	| { readonly do: "drop-from-dexie"; readonly id: string; readonly rev: number; readonly why: "erased" };

export interface RepairPlan {
	readonly repairs: readonly Repair[];
	/** Records that are the same on both sides. */
	readonly inStep: number;
}

/** The repairs that bring both sides to the newest revision of every record. `journal` is null where there is none. */
export function reconcile(
	working: readonly WorkingHead[],
	journal: readonly StoredHead[] | null,
	erased: ReadonlySet<string>,
): RepairPlan {
	const repairs: Repair[] = [];
	const stored = new Map((journal ?? []).map((head) => [head.id, head]));
	const seen = new Set<string>();
	for (const head of working) {
		seen.add(head.id);
		const repair = repairFor(head, stored.get(head.id), erased, journal !== null);
		if (repair !== null) repairs.push(repair);
	}
	const inStep = working.length - repairs.length;
	for (const { id, rev } of stored.values()) {
		if (!seen.has(id)) repairs.push({ do: "copy-to-dexie", id, rev, why: "missing" });
	}
	return { repairs, inStep };
}

function repairFor(
	head: WorkingHead,
	stored: StoredHead | undefined,
	erased: ReadonlySet<string>,
	hasJournal: boolean,
): Repair | null {
	const { id, rev } = head;
	if (erased.has(head.person)) return { do: "drop-from-dexie", id, rev, why: "erased" };
	if (!hasJournal) return null;
	if (stored === undefined) return { do: "append-to-journal", id, rev, why: "missing" };
	if (stored.rev > rev) return { do: "copy-to-dexie", id, rev: stored.rev, why: "rolled-back" };
	if (stored.rev < rev) return { do: "append-to-journal", id, rev, why: "behind" };
	return stored.hash === head.hash ? null : { do: "settle", id, rev, why: "differs" };
}
