import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { openVault, type VaultOptions, type VaultSession } from "../../../../../renderer/store/vault/session.ts";
import { AppError } from "../../../../../shared/errors.ts";
import { headOf } from "../../../../../shared/vault/envelope.ts";
import { readFrames } from "../../../../../shared/vault/frames.ts";
import { makeRecoveryCode } from "../../../../../shared/vault/recovery-code.ts";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { type FakePlatform, fakePlatform, quickKeyTools } from "./fake-platform.ts";

const bodySchema = z.strictObject({ words: z.string() });
const summarySchema = z.strictObject({ name: z.string() });
type Body = z.infer<typeof bodySchema>;
type Summary = z.infer<typeof summarySchema>;
type Session = VaultSession<Body, Summary>;

const passphrase = "violet kettle harbour moss";
const recoveryCode = makeRecoveryCode();
const instant = new Date("2026-05-01T09:00:00.000Z");

const door = (platform: FakePlatform, more: Partial<VaultOptions<Body, Summary>> = {}) =>
	openVault({
		platform,
		vault: "main",
		bodySchema,
		summarySchema,
		schemaVersion: 2,
		now: () => instant,
		withKeyTools: quickKeyTools,
		...more,
	});

/** A new vault with some records; ends as it would at lock. */
async function filled(platform: FakePlatform, count = 3) {
	const session = await door(platform).create({ passphrase, recoveryCode });
	const records = Array.from({ length: count }, (_, at) => ({
		id: newId(),
		person: newId(),
		words: `what matters ${at}`,
		name: `Person ${at}`,
	}));
	for (const { id, person, words, name } of records)
		await session.save({ id, person, rev: 0, body: { words }, summary: { name } });
	session.close();
	return records;
}

async function expectCode(promise: Promise<unknown>, code: string): Promise<void> {
	await expect(promise).rejects.toSatisfy((error) => error instanceof AppError && error.code === code);
}

const change = (session: Session, record: { id: string; person: string }, rev: number, words: string) =>
	session.save({ id: record.id, person: record.person, rev, body: { words }, summary: { name: "Changed" } });

/** Straight into the working copy, past the app. */
async function raw<T>(work: (dexie: Dexie) => Promise<T>): Promise<T> {
	const dexie = await new Dexie("what-matters").open();
	return work(dexie).finally(() => dexie.close());
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

test("new, then locked; what was saved is there again", async () => {
	const platform = fakePlatform();
	expect(await door(platform).state()).toBe("new");
	await expectCode(door(platform).unlock({ passphrase }), "no-vault");
	const records = await filled(platform);
	expect(await door(platform).state()).toBe("locked");
	await expectCode(door(platform).create({ passphrase, recoveryCode }), "vault-exists");
	const session = await door(platform).unlock({ passphrase });
	const { summaries, refused, repaired } = await session.list();
	expect({ refused, repaired }).toEqual({ refused: [], repaired: 0 });
	expect(summaries.map(({ id, summary }) => [id, summary.name]).sort()).toEqual(
		records.map(({ id, name }) => [id, name]).sort(),
	);
	for (const { id, person, words } of records)
		expect(await session.load(id)).toEqual({ person, rev: 1, body: { words } });
	await expectCode(session.load(newId()), "record-missing");
	expect(session.mended.inStep).toBe(3);
});

test("wrong secrets always say the same, and change nothing", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const before = new Map(platform.papers);
	const said = new Set<string>();
	for (const wrong of ["", "wrong", `${passphrase} `, passphrase.toUpperCase()]) {
		await door(platform)
			.unlock({ passphrase: wrong })
			.catch((error: AppError) => said.add(`${error.code} ${error.message}`));
	}
	expect([...said]).toEqual([
		"wrong-passphrase wrong-passphrase: This passphrase does not open the vault. Try again, or use the recovery code.",
	]);
	await expectCode(door(platform).unlock({ recoveryCode: makeRecoveryCode() }), "wrong-recovery-code");
	await expectCode(door(platform).unlock({ recoveryCode: "no code" }), "wrong-recovery-code");
	expect(platform.papers).toEqual(before);
});

test("the recovery code opens, and a new passphrase takes the old one's place", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ recoveryCode: recoveryCode.toLowerCase().replaceAll("-", " ") });
	await expectCode(session.setPassphrase("short"), "bad-input");
	await session.setPassphrase("another four words entirely");
	session.close();
	await expectCode(door(platform).unlock({ passphrase }), "wrong-passphrase");
	for (const secret of [{ passphrase: "another four words entirely" }, { recoveryCode }]) {
		const again = await door(platform).unlock(secret);
		expect((await again.load(record?.id ?? "")).body).toEqual({ words: "what matters 0" });
		again.close();
	}
});

test("the passphrase is the same however its accents are built", async () => {
	const platform = fakePlatform();
	await door(platform).create({ passphrase: "caf\u00e9 harbour kettle moss", recoveryCode });
	await door(platform).unlock({ passphrase: "cafe\u0301 harbour kettle moss" });
});

test("a weak passphrase or a code that is none makes no vault", async () => {
	const platform = fakePlatform();
	await expectCode(door(platform).create({ passphrase: "password1234", recoveryCode }), "bad-input");
	await expectCode(door(platform).create({ passphrase, recoveryCode: "AAAA" }), "bad-input");
	expect(platform.papers.size).toBe(0);
	expect(await door(platform).state()).toBe("new");
});

test("of racing saves exactly one is kept, and the journal holds no other", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	const other = await door(platform).unlock({ passphrase });
	for (let rev = 1; rev < 20; rev++) {
		const before = platform.appends;
		const saves = [session, other, session].map((one, at) => change(one, record as never, rev, `try ${rev} ${at}`));
		const results = await Promise.allSettled(saves);
		expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
		for (const result of results)
			if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "record-stale" });
		expect(platform.appends).toBe(before + 1);
		const winner = results.findIndex(({ status }) => status === "fulfilled");
		expect((await session.load(record?.id ?? "")).body).toEqual({ words: `try ${rev} ${winner}` });
	}
});

test("nothing is confirmed before the journal and the working copy have it", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	const order: string[] = [];
	platform.beforeAppend = async () => {
		await new Promise((done) => setTimeout(done, 20));
		order.push(
			`journal, working copy at ${await raw((dexie) => dexie.table("heads").get(record?.id ?? "")).then(({ rev }) => rev)}`,
		);
	};
	await change(session, record as never, 1, "later").then(({ rev, savedAt }) =>
		order.push(`saved ${rev} ${savedAt.toISOString()}`),
	);
	order.push(
		`working copy at ${await raw((dexie) => dexie.table("heads").get(record?.id ?? "")).then(({ rev }) => rev)}`,
	);
	expect(order).toEqual(["journal, working copy at 1", "saved 2 2026-05-01T09:00:00.000Z", "working copy at 2"]);
});

test("a save that failed may be tried again, on either side", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	platform.beforeAppend = () => {
		throw new AppError("disk-full", "Free some space.");
	};
	await expectCode(change(session, record as never, 1, "first"), "disk-full");
	platform.beforeAppend = () => {
		throw new Error("unplugged");
	};
	await expectCode(change(session, record as never, 1, "first"), "not-saved");
	platform.beforeAppend = () => undefined;
	expect((await session.load(record?.id ?? "")).body).toEqual({ words: "what matters 0" });

	// The journal has it and the working copy fails: tried again, the later frame of the same revision counts.
	const put = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = function fail() {
		throw new DOMException("full", "QuotaExceededError");
	};
	await expectCode(change(session, record as never, 1, "second"), "disk-full").finally(() => {
		IDBObjectStore.prototype.put = put;
	});
	expect((await change(session, record as never, 1, "third")).rev).toBe(2);
	session.close();
	await wipe();
	const after = await door(platform).unlock({ passphrase });
	expect((await after.load(record?.id ?? "")).body).toEqual({ words: "third" });
});

async function wipe(): Promise<void> {
	globalThis.indexedDB = new IDBFactory();
	Dexie.dependencies.indexedDB = globalThis.indexedDB;
}

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

test("a second window sees the people whom the first has added", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const [first, second] = [await door(platform).unlock({ passphrase }), await door(platform).unlock({ passphrase })];
	const added = [];
	for (const session of [first, second, first]) {
		const record = { id: newId(), person: newId() };
		await session.save({ ...record, rev: 0, body: { words: "added" }, summary: { name: "Added" } });
		added.push(record);
	}
	for (const session of [first, second]) {
		const { summaries, refused } = await session.list();
		expect([summaries.length, refused]).toEqual([4, []]);
		for (const { id } of added) expect((await session.load(id)).body).toEqual({ words: "added" });
	}
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

test("an erased person is gone, stays gone, and takes nobody along", async () => {
	const platform = fakePlatform();
	const records = await filled(platform, 3);
	const oldKeys = platform.papers.get("keys") ?? "";
	const session = await door(platform).unlock({ passphrase });
	const gone = records[1];
	if (gone === undefined) throw new Error("no record");
	await session.erasePerson(gone.person);
	expect((await session.list()).summaries).toHaveLength(2);
	await expectCode(session.load(gone.id), "record-missing");
	await expectCode(
		session.save({ id: newId(), person: gone.person, rev: 0, body: { words: "" }, summary: { name: "" } }),
		"record-missing",
	);
	session.close();
	expect(await raw((dexie) => dexie.table("records").count())).toBe(2);
	for (const step of ["as it is", "older keys put back", "working copy emptied"] as const) {
		if (step === "older keys put back") platform.papers.set("keys", oldKeys);
		if (step === "working copy emptied") await wipe();
		const again = await door(platform).unlock({ passphrase });
		const { summaries, refused } = await again.list();
		expect([step, summaries.length, refused]).toEqual([step, 2, []]);
		expect(platform.papers.get("keys")).toContain(gone.person);
		expect(platform.papers.get("keys")?.match(/"wrapped"/g)).toHaveLength(2);
		again.close();
	}
});

test("nothing readable is stored anywhere", async () => {
	const platform = fakePlatform();
	const marker = "Zanzibar-marker";
	const session = await door(platform).create({ passphrase: `${marker} kettle harbour moss`, recoveryCode });
	for (const id of [newId(), newId()]) {
		await session.save({
			id,
			person: newId(),
			rev: 0,
			body: { words: `${marker} words` },
			summary: { name: `${marker} name` },
		});
	}
	await session.setPassphrase(`${marker} harbour kettle moss`);
	session.close();
	const rows = await raw(async (dexie) => Promise.all(dexie.tables.map((table) => table.toArray())));
	const pieces: string[] = [Buffer.from(platform.file).toString("latin1"), ...platform.papers.values()];
	const seen = new Set<string>();
	for (const row of rows.flat() as Record<string, unknown>[]) {
		for (const [name, value] of Object.entries(row)) {
			seen.add(name);
			pieces.push(value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value));
		}
	}
	const everything = pieces.join("\n");
	for (const form of [
		marker,
		Buffer.from(marker, "utf16le").toString("latin1"),
		Buffer.from(marker).toString("base64").slice(0, 18),
		recoveryCode.slice(0, 9),
	]) {
		expect(everything).not.toContain(form);
	}
	expect([...seen].sort()).toEqual(["bytes", "hash", "head", "id", "name", "person", "rev", "text"]);
	expect(pieces.length).toBeGreaterThan(10);
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

test("what a newer version wrote is not shown, not overwritten, not mistaken for damage", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const newer = await door(platform, { schemaVersion: 3 }).unlock({ passphrase });
	await change(newer, record as never, 1, "of tomorrow");
	newer.close();
	const session = await door(platform).unlock({ passphrase });
	expect(await session.list()).toMatchObject({
		summaries: [],
		refused: [{ id: record?.id, code: "from-newer-version" }],
	});
	await expectCode(session.load(record?.id ?? ""), "from-newer-version");
	await expectCode(change(session, record as never, 2, "of yesterday"), "from-newer-version");
});

test("an older schema is brought up to date when it is read", async () => {
	const platform = fakePlatform();
	const old = openVault({
		platform,
		vault: "main",
		bodySchema: z.strictObject({ text: z.string() }),
		summarySchema: z.strictObject({ title: z.string() }),
		schemaVersion: 1,
		withKeyTools: quickKeyTools,
	});
	const session = await old.create({ passphrase, recoveryCode });
	const id = newId();
	await session.save({ id, person: newId(), rev: 0, body: { text: "old words" }, summary: { title: "Old" } });
	session.close();
	const today = await door(platform, {
		migrate: (schema, body) => ({ words: `${schema} ${z.object({ text: z.string() }).parse(body).text}` }),
		summarise: (body) => ({ name: body.words }),
	}).unlock({ passphrase });
	expect((await today.list()).summaries).toMatchObject([{ summary: { name: "1 old words" } }]);
	expect((await today.load(id)).body).toEqual({ words: "1 old words" });
});

test("what could not be read back is not saved; a plan stays with its person", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	const session = await door(platform).unlock({ passphrase });
	const wrong = { words: 3 } as never;
	await expectCode(
		session.save({ id: newId(), person: newId(), rev: 0, body: wrong, summary: { name: "" } }),
		"bad-input",
	);
	await expectCode(change(session, { id: record?.id ?? "", person: newId() }, 1, "moved"), "bad-input");
	await expectCode(
		session.save({ id: "not-an-id", person: newId(), rev: 0, body: { words: "" }, summary: { name: "" } }),
		"bad-input",
	);
	expect(platform.appends).toBe(1);
});

test("the vault's backup secret and the recipient are the same at each unlock", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const found = [];
	for (const secret of [{ passphrase }, { recoveryCode }]) {
		const session = await door(platform).unlock(secret);
		found.push([await session.recoveryRecipient(), Buffer.from(await session.backupSecret()).toString("hex")].join());
		session.close();
	}
	expect(new Set(found).size).toBe(1);
	expect(found[0]).toMatch(/^age1quick,[0-9a-f]{64}$/);
});

test("a recipient put in by someone else is refused", async () => {
	const platform = fakePlatform();
	await filled(platform, 1);
	const other = fakePlatform();
	await wipe();
	await filled(other, 1);
	const theirs = JSON.parse(other.papers.get("keys") ?? "").recoveryRecipient;
	await wipe();
	const keys = JSON.parse(platform.papers.get("keys") ?? "");
	platform.papers.set("keys", JSON.stringify({ ...keys, recoveryRecipient: theirs }));
	const session = await door(platform).unlock({ passphrase });
	await expectCode(session.recoveryRecipient(), "vault-damaged");
});
