import { open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openJournal } from "../../../electron/journal.ts";
import { envelopeOf, testFolder } from "./support/frames.ts";
import { fileOf, filled, framesIn, headsOf, ids, newestOf, reopened } from "./support/journals.ts";

afterEach(() => vi.restoreAllMocks());

test("past its size, mostly old revisions: a new generation with the newest of each, the one before kept", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	const before = await readFile(fileOf(folder));
	const journal = await reopened(folder, { rotateBytes: before.length - 1 });
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	expect(await readFile(fileOf(folder, 1))).toEqual(before);
	expect((await framesIn(fileOf(folder, 2))).length).toBe(ids.length);
	await journal.append(envelopeOf(ids[0] ?? "", 50));
	await journal.close();
	expect(await readFile(fileOf(folder, 1))).toEqual(before);
	// The third: two behind goes, one behind stays.
	const later = openJournal(folder);
	for (let rev = 51; rev < 90; rev++) await later.append(envelopeOf(ids[0] ?? "", rev));
	await later.close();
	const third = await reopened(folder, { rotateBytes: 1 });
	expect((await headsOf(third))[ids[0] ?? ""]).toBe(89);
	expect((await readdir(join(folder, "journal"))).sort()).toEqual(["00000002.wmj", "00000003.wmj"]);
	await third.close();
});

test("large but all new: no rotation, it would gain nothing", async () => {
	const folder = await testFolder();
	await filled(folder, 6);
	await reopened(folder, { rotateBytes: 1 }).then((journal) => journal.close());
	expect(await readdir(join(folder, "journal"))).toEqual(["00000001.wmj"]);
});

test("rotation that the disk wrote wrongly is found out, and everything stays as it was", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	const handle = await open(fileOf(folder), "r");
	const prototype: { appendFile: (bytes: Uint8Array) => Promise<void> } = Object.getPrototypeOf(handle);
	await handle.close();
	const real = prototype.appendFile;
	vi.spyOn(prototype, "appendFile").mockImplementation(function (this: unknown, bytes) {
		return real.call(
			this,
			bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte)),
		);
	});
	const journal = await reopened(folder, { rotateBytes: 1 });
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	expect(await readdir(join(folder, "journal"))).not.toContain("00000002.wmj");
	await journal.close();
});

test("rotation that has no room leaves everything as it was", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	const tight = { freeBytes: async () => 10, floorBytes: 5 };
	const journal = await reopened(folder, { rotateBytes: 1, room: tight });
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	expect(await readdir(join(folder, "journal"))).toEqual(["00000001.wmj"]);
	await journal.close();
});

test("a rotation that was killed half-way is done again from the start", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	await writeFile(`${fileOf(folder, 2)}.unproved`, (await readFile(fileOf(folder))).subarray(0, 700));
	const journal = await reopened(folder, { rotateBytes: 1 });
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	expect((await readdir(join(folder, "journal"))).sort()).toEqual(["00000001.wmj", "00000002.wmj"]);
	await journal.close();
});

test("damage in a later generation is made up from the one before it", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	await reopened(folder, { rotateBytes: 1 }).then((journal) => journal.close());
	const hurt = await readFile(fileOf(folder, 2));
	hurt[100] = (hurt[100] ?? 0) ^ 1;
	await writeFile(fileOf(folder, 2), hurt);
	const journal = await reopened(folder);
	expect((await journal.heads()).damaged).toBe(1);
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	for (const id of ids) expect(await journal.fetch(id)).not.toBeNull();
	await journal.close();
});

test("a damaged generation is kept for ever when it is left behind", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 60);
	const hurt = await readFile(fileOf(folder));
	hurt[100] = (hurt[100] ?? 0) ^ 1;
	await writeFile(fileOf(folder), hurt);
	const journal = await reopened(folder, { rotateBytes: 1 });
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	await journal.close();
	expect((await readdir(join(folder, "journal"))).sort()).toEqual(["00000001.wmj.damaged", "00000002.wmj"]);
	expect(await readFile(`${fileOf(folder)}.damaged`)).toEqual(hurt);
});
