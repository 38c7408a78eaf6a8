import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { AppError } from "../../../../../shared/errors.ts";
import { readFrames } from "../../../../../shared/vault/frames.ts";
import { newId } from "../../../../../shared/vault/web-crypto.ts";
import { type FakePlatform, fakePlatform } from "./fake-platform.ts";
import { change, door, expectCode, filled, passphrase, raw, wipe } from "./small-vault.ts";

beforeEach(wipe);

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
	const mend = failPuts();
	await expectCode(change(session, record as never, 1, "second"), "disk-full").finally(mend);
	expect((await change(session, record as never, 1, "third")).rev).toBe(2);
	session.close();
	await wipe();
	const after = await door(platform).unlock({ passphrase });
	expect((await after.load(record?.id ?? "")).body).toEqual({ words: "third" });
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

/** Lets both be written at once: the first save of a session waits for the journal. */
async function warmedUp(platform: FakePlatform) {
	const [record] = await filled(platform, 1);
	if (record === undefined) throw new Error("no record");
	const session = await door(platform).unlock({ passphrase });
	await change(session, record, 1, "two");
	return { record, session };
}

const workingRev = (id: string) => raw((dexie) => dexie.table("heads").get(id)).then(({ rev }) => rev);

/** The working copy takes nothing until this is called. */
function failPuts(): () => void {
	const put = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = function fail() {
		throw new DOMException("full", "QuotaExceededError");
	};
	return () => {
		IDBObjectStore.prototype.put = put;
	};
}

test("written at once, it is confirmed only when the slower one has it", async () => {
	const platform = fakePlatform();
	const { record, session } = await warmedUp(platform);
	let letIn: () => void = () => undefined;
	platform.beforeAppend = () =>
		new Promise((done) => {
			letIn = done;
		});
	let isSaved = false;
	const saving = change(session, record, 2, "three").then(() => {
		isSaved = true;
	});
	await vi.waitFor(async () => expect(await workingRev(record.id)).toBe(3));
	expect([isSaved, platform.appends]).toEqual([false, 2]);
	letIn();
	await saving;
	expect(platform.appends).toBe(3);
});

test("what the journal did not take is not confirmed, and is tried again above it, journal first", async () => {
	const platform = fakePlatform();
	const { record, session } = await warmedUp(platform);
	platform.beforeAppend = () => {
		throw new AppError("disk-full", "Free some space.");
	};
	await expectCode(change(session, record, 2, "three"), "disk-full");
	expect(await workingRev(record.id)).toBe(3);
	// While the journal says that the disk is full, the working copy is not filled up either.
	await expectCode(change(session, record, 2, "three again"), "disk-full");
	await expectCode(change(session, record, 2, "three once more"), "disk-full");
	expect([await workingRev(record.id), platform.appends]).toEqual([3, 2]);
	// Whoever has another revision than the one that failed is stale as ever.
	await expectCode(change(session, record, 1, "from long ago"), "record-stale");
	platform.beforeAppend = () => undefined;
	expect((await change(session, record, 2, "four")).rev).toBe(4);
	await expectCode(change(session, record, 2, "from long ago"), "record-stale");
	expect((await change(session, record, 4, "five")).rev).toBe(5);
	session.close();
	await wipe();
	const after = await door(platform).unlock({ passphrase });
	expect(await after.load(record.id)).toMatchObject({ rev: 5, body: { words: "five" } });
});

test("cut off when only the working copy has it, it is in both after the next unlock", async () => {
	const platform = fakePlatform();
	const { record, session } = await warmedUp(platform);
	platform.beforeAppend = () => {
		throw new Error("the power went");
	};
	await expectCode(change(session, record, 2, "half written"), "not-saved");
	session.close();
	platform.beforeAppend = () => undefined;
	(await door(platform).unlock({ passphrase })).close();
	await wipe();
	const after = await door(platform).unlock({ passphrase });
	expect(await after.load(record.id)).toMatchObject({ rev: 3, body: { words: "half written" } });
});

test("when neither takes it nothing has changed, and it may be tried again", async () => {
	const platform = fakePlatform();
	const { record, session } = await warmedUp(platform);
	platform.beforeAppend = () => {
		throw new AppError("disk-full", "Free some space.");
	};
	const mend = failPuts();
	await expectCode(change(session, record, 2, "three"), "disk-full").finally(mend);
	platform.beforeAppend = () => undefined;
	expect([await workingRev(record.id), platform.appends]).toEqual([2, 2]);
	expect((await change(session, record, 2, "three again")).rev).toBe(3);
});

test("a save above a frame that does not open may be tried again when the working copy fails", async () => {
	const platform = fakePlatform();
	const [record] = await filled(platform, 1);
	if (record === undefined) throw new Error("no record");
	for await (const event of readFrames([platform.file])) {
		if (event.kind !== "frame") throw new Error(event.kind);
		const forged = event.bytes.slice();
		forged[11] = 9;
		await platform.journal?.append("main", forged);
	}
	const session = await door(platform).unlock({ passphrase });
	const mend = failPuts();
	await expectCode(change(session, record, 1, "above"), "disk-full").finally(mend);
	expect((await change(session, record, 1, "above")).rev).toBe(10);
	expect((await session.load(record.id)).body).toEqual({ words: "above" });
});
