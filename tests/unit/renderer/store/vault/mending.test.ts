import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { AppError } from "../../../../../shared/errors.ts";
import { headOf } from "../../../../../shared/vault/envelope.ts";
import { readFrames } from "../../../../../shared/vault/frames.ts";
import { fakePlatform } from "./fake-platform.ts";
import { change, door, expectCode, filled, passphrase, raw, recoveryCode, wipe } from "./small-vault.ts";

beforeEach(wipe);

test("an emptied working copy is rebuilt from the journal", async () => {
	const platform = fakePlatform();
	const records = await filled(platform, 20);
	await wipe();
	expect(await door(platform).state()).toBe("locked");
	const session = await door(platform).unlock({ passphrase });
	const { summaries, refused, repaired } = await session.list();
	expect({ count: summaries.length, refused, repaired }).toEqual({ count: 20, refused: [], repaired: 20 });
	for (const { id, words } of records) expect((await session.load(id)).body).toEqual({ words });
	session.close();
	expect((await (await door(platform).unlock({ passphrase })).list()).repaired).toBe(0);
});

test("a lost journal is rebuilt from the working copy, and lost papers from theirs", async () => {
	const platform = fakePlatform();
	await filled(platform, 5);
	platform.file = new Uint8Array(0);
	platform.papers.clear();
	const session = await door(platform).unlock({ passphrase });
	expect((await session.list()).repaired).toBe(5);
	session.close();
	await wipe();
	expect((await (await door(platform).unlock({ passphrase })).list()).summaries).toHaveLength(5);
});

test("papers hurt on one side are taken from the other; hurt on both, the vault is damaged and not new", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	platform.papers.set("slots", "{").set("keys", "null");
	(await door(platform).unlock({ passphrase })).close();
	expect(platform.papers.get("slots")).toContain('"slots"');
	await wipe();
	platform.papers.clear();
	expect(await door(platform).state()).toBe("damaged");
	await expectCode(door(platform).create({ passphrase, recoveryCode }), "vault-exists");
	platform.papers.set("slots", '{"paper":"slots","version":2}');
	await expectCode(door(platform).state(), "from-newer-version");
});

test("of two good copies of the same revision the journal's later one counts, and it is reported", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	const before = platform.file;
	await change(session, record as never, 1, "in the working copy");
	const confirmed = platform.file.slice(before.length);
	session.close();
	await wipe();
	platform.file = before;
	const elsewhere = await door(platform).unlock({ passphrase });
	await change(elsewhere, record as never, 1, "in the journal");
	elsewhere.close();
	await raw(async (dexie) => {
		const bytes = confirmed.slice(8);
		const head = await dexie.table("heads").get(record?.id ?? "");
		await dexie.table("records").put({ ...head, bytes, head: undefined, hash: undefined });
		await dexie.table("heads").put({ ...head, hash: "00", head: headOf(bytes) });
	});
	const after = await door(platform).unlock({ passphrase });
	expect(after.mended).toMatchObject({ settled: 1, repaired: 1, refused: [] });
	expect((await after.load(record?.id ?? "")).body).toEqual({ words: "in the journal" });
});

test("a rolled-back record comes forward again", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const old = await raw(
		async (dexie) => [await dexie.table("records").toArray(), await dexie.table("heads").toArray()] as const,
	);
	const session = await door(platform).unlock({ passphrase });
	await change(session, record as never, 1, "new");
	session.close();
	await raw(async (dexie) => {
		await dexie.table("records").bulkPut([...old[0]]);
		await dexie.table("heads").bulkPut([...old[1]]);
	});
	const after = await door(platform).unlock({ passphrase });
	expect((await after.list()).repaired).toBe(1);
	expect(await after.load(record?.id ?? "")).toMatchObject({ rev: 2, body: { words: "new" } });
});

test("changed, swapped and half-lost rows are refused or mended, never shown", async () => {
	for (const hasJournal of [true, false]) {
		await wipe();
		const platform = fakePlatform(hasJournal);
		const records = await filled(platform, 6);
		const ids = records.map(({ id }) => id) as [string, string, string, string, string, string];
		await raw(async (dexie) => {
			const table = dexie.table("records");
			const flip = async (name: string, id: string, part: string) => {
				const row = await dexie.table(name).get(id);
				row[part][row[part].length - 1] ^= 1;
				await dexie.table(name).put(row);
			};
			await flip("records", ids[0], "bytes");
			await flip("heads", ids[1], "head");
			const [two, three] = [await table.get(ids[2]), await table.get(ids[3])];
			await table.bulkPut([
				{ ...two, id: ids[3] },
				{ ...three, id: ids[2] },
			]);
			await dexie.table("records").delete(ids[4]);
			await dexie.table("heads").delete(ids[5]);
		});
		const session = await door(platform).unlock({ passphrase });
		const { refused } = await session.list();
		const loaded = await Promise.all(
			ids.map((id) =>
				session.load(id).then(
					({ body }) => body.words,
					(error: AppError) => error.code,
				),
			),
		);
		const whole = records.map(({ words }) => words);
		if (hasJournal) {
			expect(loaded).toEqual(whole);
			expect(refused).toEqual([]);
			session.close();
			expect((await (await door(platform).unlock({ passphrase })).list()).repaired).toBe(0);
		} else {
			expect(loaded).toEqual([
				"record-refused",
				whole[1],
				"record-refused",
				"record-refused",
				"record-missing",
				whole[5],
			]);
		}
		session.close();
	}
});

test("another vault's records are refused, and none of them is shown or deleted", async () => {
	const [mine, theirs] = [fakePlatform(), fakePlatform()];
	await filled(theirs, 2);
	const foreign = theirs.file;
	await wipe();
	const records = await filled(mine, 1);
	mine.file = new Uint8Array([...mine.file, ...foreign]);
	const session = await door(mine).unlock({ passphrase });
	const { summaries, refused } = await session.list();
	expect(summaries.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
	expect(refused.map(({ code }) => code)).toEqual(["record-refused", "record-refused"]);
});

test("a forged newer frame hides nothing: the older copy is shown, reported, and saved above it", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	for await (const event of readFrames([platform.file])) {
		if (event.kind !== "frame") throw new Error(event.kind);
		const forged = event.bytes.slice();
		forged[11] = 9;
		await platform.journal?.append("main", forged);
	}
	session.close();
	const after = await door(platform).unlock({ passphrase });
	const { summaries, refused } = await after.list();
	expect([summaries.length, refused]).toEqual([1, [{ id: record?.id, code: "record-refused" }]]);
	expect((await change(after, record as never, 1, "above")).rev).toBe(10);
	after.close();
	await wipe();
	const again = await door(platform).unlock({ passphrase });
	expect(await again.load(record?.id ?? "")).toMatchObject({ rev: 10, body: { words: "above" } });
});
