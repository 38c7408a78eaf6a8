/**
 * Saves one record at a time. A save is confirmed when it is durable in the journal and in the working copy, never before.
 *
 * Both are written at once, as either may be the one that is ahead when the app is cut off: reconcile.ts takes the newer.
 * But only while the journal takes what it is given. It keeps the disk from filling up, which has destroyed whole
 * databases (decision 2), so the first save, and each one after the journal refused, waits for it.
 */
import { AppError } from "../../../shared/errors.ts";
import { parseHeader, seal } from "../../../shared/vault/envelope.ts";
import { type OpenVault, recordLock, rowsOf } from "./copies.ts";
import { currentHead, putRecord, staleRecord, storageError } from "./database.ts";
import { withLock } from "./locks.ts";
import type { Reader } from "./reader.ts";
import type { Mended } from "./repair.ts";
import type { VaultOptions, VaultSession } from "./session.ts";

const MAX_REV = 0xffff_ffff;

type Save<Body, Summary> = VaultSession<Body, Summary>["save"];
/** Whose record is saved over which revision. */
interface Saved {
	readonly id: string;
	readonly person: string;
	readonly rev: number;
}

/** How an open vault saves. */
export function makeSaver<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	vault: OpenVault,
	reader: Reader<Body, Summary>,
	mended: Mended,
): Save<Body, Summary> {
	const { platform, vaultName, database, ring } = vault;
	const now = options.now ?? (() => new Date());
	const floors = new Map(mended.floors);
	/** Saves that the working copy took and the journal did not: whoever made one still has the revision before it. */
	const ahead = new Map<string, { readonly from: number; readonly rev: number }>();
	let isJournalTaking = false;

	return async (record) => {
		const { id, person } = record;
		// Made while the lock is waited for.
		const making = Promise.resolve().then(() => reader.toBytes(record.body, record.summary));
		try {
			return await withLock(recordLock(vault, id), async () => {
				const seen = seenBy(record);
				const rev = nextRev(id, seen);
				const sealNow = async () => {
					const plain = await making;
					const key = await ring.keyFor(person);
					const { schemaVersion: schema } = options;
					return seal({ key, vault: vault.vault, person, id, rev, schema, ...plain });
				};
				// Sealed while the head is waited for; but nothing stale makes a new key.
				const sealing = ring.isStored(person) ? sealNow() : null;
				const [checked] = await Promise.allSettled([checkCurrent(record, seen), making, sealing]);
				await making;
				if (checked.status === "rejected") throw checked.reason;
				const bytes = await (sealing ?? sealNow());
				await keep(bytes, { id, person, rev }, { from: record.rev, seen });
				return { rev, savedAt: now() };
			});
		} catch (error) {
			throw notSaved(error);
		} finally {
			await making.then(zero, () => undefined);
		}
	};

	/** The revision that the working copy has, if nobody else changed it: the caller's, or that of their save that failed. */
	function seenBy({ id, rev }: Saved): number {
		const mine = ahead.get(id);
		return mine?.from === rev ? mine.rev : rev;
	}

	/** Refuses early what the transaction would refuse, so that nothing stale reaches the journal. */
	async function checkCurrent({ id, person }: Saved, seen: number): Promise<void> {
		const head = await currentHead(database, id);
		if ((head?.rev ?? 0) !== seen) throw staleRecord();
		if (head !== undefined && head.person !== person)
			throw new AppError("bad-input", "A plan stays with its person.", "person");
		const isNewer =
			mended.newer.has(id) || (head !== undefined && (parseHeader(head.head)?.schema ?? 0) > options.schemaVersion);
		if (isNewer)
			throw new AppError(
				"from-newer-version",
				"This was saved by a newer version of What Matters. Update the app, then open it again.",
			);
	}

	/** One more than there is, and more than a frame in the journal that could not be opened. */
	function nextRev(id: string, rev: number): number {
		const floor = floors.get(id) ?? 0;
		return Math.max(rev, floor < MAX_REV ? floor : 0) + 1;
	}

	/** Answers when both have it. */
	async function keep(
		bytes: Uint8Array,
		header: { readonly id: string; readonly person: string; readonly rev: number },
		{ from, seen }: { readonly from: number; readonly seen: number },
	): Promise<void> {
		const { id, rev } = header;
		const { record, head } = await rowsOf(bytes, header);
		const put = () => putRecord(database, seen, record, head);
		const append = async () => {
			await platform.journal?.append(vaultName, bytes);
		};
		if (isJournalTaking) {
			const [kept, appended] = await Promise.allSettled([put(), append()]);
			if (appended.status === "rejected") {
				isJournalTaking = false;
				if (kept.status === "fulfilled") ahead.set(id, { from, rev });
				throw appended.reason;
			}
			if (kept.status === "rejected") throw kept.reason;
		} else {
			await append();
			await put();
			isJournalTaking = true;
		}
		ahead.delete(id);
		floors.delete(id);
	}
}

function zero({ body, summary }: { readonly body: Uint8Array; readonly summary: Uint8Array }): void {
	body.fill(0);
	summary.fill(0);
}

/** Whatever went wrong in a save, as an AppError; what has no better name is `not-saved`. */
export function notSaved(error: unknown): AppError {
	const known = storageError(error);
	if (known.code !== "storage-failed") return known;
	return new AppError("not-saved", "This could not be saved. Keep the window open and try again.");
}
