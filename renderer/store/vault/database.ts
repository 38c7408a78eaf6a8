/**
 * The working copy in IndexedDB: envelopes, their heads, copies of the papers. Nothing in it can be read without the
 * vault's keys but ids and revisions.
 *
 * Invariants: every write is durable before it is confirmed (strict); a record and its head change in one transaction; a
 * record changes only from the revision that whoever changes it has seen. Chromium may still empty the whole database:
 * the journal is what cannot be lost (reconcile.ts).
 */
import { Dexie, type Table } from "dexie";
import type { VaultName } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";

const STRICT = { durability: "strict" } as const;
/** Only stores and indexes have this version; what is in an envelope has its own. */
const DATABASE_VERSION = 1;
const databaseNames = { main: "what-matters", practice: "what-matters-practice" } as const satisfies Record<
	VaultName,
	string
>;

export interface RecordRow {
	readonly id: string;
	readonly person: string;
	readonly rev: number;
	/** The whole envelope. */
	readonly bytes: Uint8Array;
}

/** The start of an envelope, up to its summary: what lists need, without reading every plan. */
export interface HeadRow {
	readonly id: string;
	readonly person: string;
	readonly rev: number;
	/** SHA-256 of the whole envelope. */
	readonly hash: string;
	readonly head: Uint8Array;
}

export interface PaperRow {
	readonly name: "slots" | "keys";
	readonly text: string;
}

export interface VaultDatabase {
	readonly dexie: Dexie;
	readonly records: Table<RecordRow, string>;
	readonly heads: Table<HeadRow, string>;
	readonly papers: Table<PaperRow, string>;
	/** True when it did not exist: a first start, or Chromium has emptied it. */
	readonly isFresh: boolean;
}

export type OpenedDatabase =
	| { readonly isOpen: true; readonly database: VaultDatabase }
	| { readonly isOpen: false; readonly error: AppError };

/** Opens the working copy of a vault, or says why it will not open. Never deletes anything. */
export async function openDatabase(vault: VaultName): Promise<OpenedDatabase> {
	const dexie = new Dexie(databaseNames[vault], { chromeTransactionDurability: STRICT.durability });
	dexie.version(DATABASE_VERSION).stores({ records: "id, person", heads: "id, person", papers: "name" });
	let isFresh = false;
	dexie.on("populate", () => {
		isFresh = true;
	});
	try {
		await dexie.open();
	} catch (error) {
		dexie.close();
		return { isOpen: false, error: storageError(error) };
	}
	// Dexie opens a newer database without a word, and counts in tens.
	if (dexie.backendDB().version > DATABASE_VERSION * 10) {
		dexie.close();
		return { isOpen: false, error: newerDatabase() };
	}
	const records = dexie.table<RecordRow, string>("records");
	const heads = dexie.table<HeadRow, string>("heads");
	const papers = dexie.table<PaperRow, string>("papers");
	return { isOpen: true, database: { dexie, records, heads, papers, isFresh } };
}

/** The head of a record as it is now. Every save waits for this too. */
export async function currentHead(database: VaultDatabase, id: string): Promise<HeadRow | undefined> {
	try {
		const asked: IDBRequest<HeadRow | undefined> = database.dexie
			.backendDB()
			.transaction(["heads"], "readonly")
			.objectStore("heads")
			.get(id);
		return await new Promise((resolve, reject) => {
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error);
		});
	} catch (error) {
		throw storageError(error);
	}
}

/**
 * Puts a record and its head in place of the revision seen (0 for none). Throws AppError `record-stale` if that has changed.
 *
 * Every save waits for this, so it is one plain transaction, without what Dexie puts round each step. All is asked for
 * at once and done in this order: when the first answer is wrong, the transaction takes the others back.
 */
export async function putRecord(
	database: VaultDatabase,
	seenRev: number,
	record: RecordRow,
	head: HeadRow,
): Promise<void> {
	const [recordRow, headRow] = [
		{ ...record, bytes: ownCopy(record.bytes) },
		{ ...head, head: ownCopy(head.head) },
	];
	let isStale = false;
	try {
		const transaction = database.dexie.backendDB().transaction(["records", "heads"], "readwrite", STRICT);
		await doneWith(transaction, () => {
			const heads = transaction.objectStore("heads");
			const current: IDBRequest<HeadRow | undefined> = heads.get(record.id);
			current.onsuccess = () => {
				isStale = (current.result?.rev ?? 0) !== seenRev;
				if (isStale) transaction.abort();
			};
			transaction.objectStore("records").put(recordRow);
			heads.put(headRow);
		});
	} catch (error) {
		throw isStale ? staleRecord() : storageError(error);
	}
}

/** Asks for what is to be done in a transaction, and waits until it is durable. */
function doneWith(transaction: IDBTransaction, ask: () => void): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
		try {
			ask();
		} catch (error) {
			reject(error);
			transaction.abort();
		}
	});
}

/** Takes these records out. */
export async function dropRecords(database: VaultDatabase, ids: readonly string[]): Promise<void> {
	const { dexie, records, heads } = database;
	try {
		await dexie.transaction("rw", [records, heads], async () => {
			await records.bulkDelete([...ids]);
			await heads.bulkDelete([...ids]);
		});
	} catch (error) {
		throw storageError(error);
	}
}

/** The error for a record that someone else has changed. */
export function staleRecord(): AppError {
	return new AppError(
		"record-stale",
		"This was changed somewhere else in the meantime. Open it again, then make the change.",
	);
}

/** Any failure of the working copy as an AppError: the disk is full, or it will not work. */
export function storageError(error: unknown): AppError {
	const own = findError(error, (one) => one instanceof AppError);
	if (own instanceof AppError) return own;
	if (findError(error, (one) => one.name === "QuotaExceededError") !== null) {
		return new AppError("disk-full", "The disk is full, and this was not saved. Free some space, then try again.");
	}
	if (findError(error, (one) => one.name === "VersionError") !== null) return newerDatabase();
	return new AppError(
		"storage-failed",
		"The app's working copy will not open or take changes. Close the app and start it again.",
	);
}

function newerDatabase(): AppError {
	return new AppError(
		"from-newer-version",
		"This vault was last used by a newer version of What Matters. Update the app, then open it again.",
	);
}

/** Dexie wraps what went wrong, some levels deep. */
function findError(error: unknown, isSought: (error: Error) => boolean): Error | null {
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
		if (isSought(current)) return current;
		current = (current as { readonly inner?: unknown }).inner ?? current.cause;
	}
	return null;
}

/** A view is stored with everything behind it, so a part is copied out first. */
function ownCopy(bytes: Uint8Array): Uint8Array {
	return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
