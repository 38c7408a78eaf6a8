import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase, putRecord, type VaultDatabase } from "../../../../../renderer/store/vault/database.ts";
import { newId, randomBytes } from "../../../../../shared/vault/web-crypto.ts";

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
});
afterEach(() => vi.restoreAllMocks());

async function opened(): Promise<VaultDatabase> {
	const result = await openDatabase("main");
	if (!result.isOpen) throw result.error;
	return result.database;
}

const record = (id: string, rev: number) => {
	const row = { id, person: newId(), rev };
	return [
		{ ...row, bytes: randomBytes(50) },
		{ ...row, hash: "00", head: randomBytes(20) },
	] as const;
};

test("a new or emptied database says so; one that was there does not", async () => {
	const first = await opened();
	expect(first.isFresh).toBe(true);
	first.dexie.close();
	const again = await opened();
	expect(again.isFresh).toBe(false);
	again.dexie.close();
});

test("the two vaults are two databases", async () => {
	(await opened()).dexie.close();
	const practice = await openDatabase("practice");
	if (practice.isOpen) practice.database.dexie.close();
	expect((await globalThis.indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
		"what-matters",
		"what-matters-practice",
	]);
});

test("every write is strict", async () => {
	const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
	const database = await opened();
	await putRecord(database, 0, ...record(newId(), 1));
	await database.papers.put({ name: "slots", text: "{}" });
	const writes = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
	expect(writes.length).toBeGreaterThanOrEqual(2);
	for (const call of writes) expect(call[2]).toMatchObject({ durability: "strict" });
	database.dexie.close();
});

test("of three racing writes from the same revision exactly one is kept, record and head together", async () => {
	const database = await opened();
	const id = newId();
	for (let rev = 0; rev < 10; rev++) {
		const rows = [record(id, rev + 1), record(id, rev + 1), record(id, rev + 1)];
		const results = await Promise.allSettled(rows.map((pair) => putRecord(database, rev, ...pair)));
		expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
		for (const result of results)
			if (result.status === "rejected") expect(result.reason).toMatchObject({ name: "AppError", code: "record-stale" });
		const kept = rows[results.findIndex(({ status }) => status === "fulfilled")];
		expect([await database.records.get(id), await database.heads.get(id)]).toEqual(kept);
	}
	database.dexie.close();
});

test("when the head cannot be put, neither is the record", async () => {
	const database = await opened();
	const id = newId();
	const put = IDBObjectStore.prototype.put;
	vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function fail(
		this: IDBObjectStore,
		...o: Parameters<typeof put>
	) {
		if (this.name === "heads") throw new DOMException("full", "QuotaExceededError");
		return put.apply(this, o);
	});
	await expect(putRecord(database, 0, ...record(id, 1))).rejects.toMatchObject({ code: "disk-full" });
	expect(await database.records.count()).toBe(0);
	database.dexie.close();
});

test("part of a larger buffer is stored alone", async () => {
	const database = await opened();
	const [row, head] = record(newId(), 1);
	const large = randomBytes(60_000);
	await putRecord(database, 0, { ...row, bytes: large.subarray(10, 20) }, head);
	expect((await database.records.get(row.id))?.bytes.buffer.byteLength).toBe(10);
	database.dexie.close();
});

test("a newer database is not opened, and one that will not open says what to do; neither is deleted", async () => {
	await new Promise((done) => {
		const request = globalThis.indexedDB.open("what-matters", 20);
		request.onsuccess = () => {
			request.result.close();
			done(null);
		};
	});
	expect(await openDatabase("main")).toMatchObject({ isOpen: false, error: { code: "from-newer-version" } });
	expect(await globalThis.indexedDB.databases()).toHaveLength(1);
	for (const [name, code] of [
		["UnknownError", "storage-failed"],
		["QuotaExceededError", "disk-full"],
	] as const) {
		vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
			throw new DOMException("Internal error opening backing store", name);
		});
		expect(await openDatabase("practice")).toMatchObject({ isOpen: false, error: { code } });
		vi.restoreAllMocks();
	}
});
