import { randomUUID } from "node:crypto";
import { appendFile, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { openJournal } from "../../../electron/journal.ts";
import { envelopeOf, testFolder } from "./support/frames.ts";
import { fileOf, filled, framesIn, headsOf, ids, newestOf, reopened } from "./support/journals.ts";

afterEach(() => vi.restoreAllMocks());

test("what was saved is there after a restart, letter for letter", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 20);
	const journal = await reopened(folder);
	expect(await headsOf(journal)).toEqual(newestOf(saves));
	for (const id of ids) {
		const last = saves.findLast((save) => save.id === id);
		expect(Buffer.from((await journal.fetch(id)) ?? [])).toEqual(Buffer.from(last?.frame ?? []));
	}
	expect(await journal.fetch(randomUUID())).toBeNull();
	expect((await stat(fileOf(folder))).mode & 0o777).toBe(0o600);
	expect((await stat(join(folder, "journal"))).mode & 0o777).toBe(0o700);
	await journal.close();
});

test("a torn end costs only what was never confirmed, is kept aside, and saving goes on", async () => {
	const whole = await testFolder();
	const saves = await filled(whole, 12);
	const bytes = await readFile(fileOf(whole));
	const frames = await framesIn(fileOf(whole));
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 0, max: bytes.length }),
			fc.uint8Array({ maxLength: 60 }),
			async (cut, rubbish) => {
				const folder = await testFolder();
				await reopened(folder).then((journal) => journal.close());
				const end = Buffer.concat([bytes.subarray(0, cut), rubbish.map((byte) => (byte === 0x57 ? 0 : byte))]);
				await writeFile(fileOf(folder), end);

				const kept = frames.filter((frame) => frame.offset + frame.length <= cut).length;
				const goodEnd = kept === 0 ? 0 : (frames[kept - 1]?.offset ?? 0) + (frames[kept - 1]?.length ?? 0);
				const journal = await reopened(folder);
				expect(await headsOf(journal)).toEqual(newestOf(saves.slice(0, kept)));
				const aside = (await readdir(join(folder, "journal"))).filter((name) => name.includes(".torn-"));
				expect(aside.length).toBe(end.length > goodEnd ? 1 : 0);
				if (aside[0]) expect(await readFile(join(folder, "journal", aside[0]))).toEqual(end.subarray(goodEnd));

				await journal.append(envelopeOf(ids[0] ?? "", 99));
				await journal.close();
				const again = await reopened(folder);
				expect((await again.heads()).damaged).toBe(0);
				expect((await headsOf(again))[ids[0] ?? ""]).toBe(99);
				await again.close();
			},
		),
		{ numRuns: 40 },
	);
});

test("a flipped byte costs one frame at most, and is counted", async () => {
	const whole = await testFolder();
	await filled(whole, 18);
	const bytes = await readFile(fileOf(whole));
	const frames = await framesIn(fileOf(whole));
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 0, max: bytes.length - 1 }),
			fc.integer({ min: 1, max: 255 }),
			async (at, flip) => {
				const folder = await testFolder();
				await reopened(folder).then((journal) => journal.close());
				const hurt = Buffer.from(bytes);
				hurt[at] = (hurt[at] ?? 0) ^ flip;
				await writeFile(fileOf(folder), hurt);
				const journal = await reopened(folder);
				const { heads, damaged } = await journal.heads();
				expect(damaged).toBe(1);
				const left = frames.filter((frame) => at < frame.offset || at >= frame.offset + frame.length);
				expect(left.length).toBe(frames.length - 1);
				const expected = left.flatMap((frame) =>
					frame.kind === "frame" ? [{ id: frame.header.id, rev: frame.header.rev }] : [],
				);
				expect(Object.fromEntries(heads.map(({ id, rev }) => [id, rev]))).toEqual(newestOf(expected));
				for (const { id } of heads) expect(await journal.fetch(id)).not.toBeNull();
				await journal.close();
			},
		),
		{ numRuns: 60 },
	);
});

test("saves that come at once are written one at a time, in the order they came", async () => {
	const folder = await testFolder();
	const journal = openJournal(folder);
	const id = ids[0] ?? "";
	const answers = await Promise.all(
		Array.from({ length: 60 }, (_, index) => journal.append(envelopeOf(id, index + 1))),
	);
	expect(answers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
	await journal.close();
	const revs = (await framesIn(fileOf(folder))).map((event) => (event.kind === "frame" ? event.header.rev : 0));
	expect(revs).toEqual(answers);
});

test("an answer comes only after fdatasync", async () => {
	const folder = await testFolder();
	const journal = await reopened(folder);
	const order: string[] = [];
	await spyOnDatasync(folder, async (real) => {
		await new Promise((resolve) => setTimeout(resolve, 30));
		await real();
		order.push("on the disk");
	});
	await journal.append(envelopeOf(ids[0] ?? "", 1)).then(() => order.push("answered"));
	expect(order).toEqual(["on the disk", "answered"]);
	await journal.close();
});

test("a save that the disk refuses is refused, cut off again, and does not stop the next", async () => {
	const folder = await testFolder();
	const saved: string[] = [];
	const journal = await reopened(folder, { onSaved: (id, rev) => saved.push(`${id} ${rev}`) });
	await journal.append(envelopeOf(ids[0] ?? "", 1));
	const before = await readFile(fileOf(folder));
	let isBroken = true;
	await spyOnDatasync(folder, async (real) => {
		if (!isBroken) return await real();
		isBroken = false;
		throw Object.assign(new Error("words of a person"), { code: "EIO" });
	});
	await expect(journal.append(envelopeOf(ids[1] ?? "", 1))).rejects.toMatchObject({ code: "storage-failed" });
	expect(await readFile(fileOf(folder))).toEqual(before);
	await journal.append(envelopeOf(ids[2] ?? "", 1));
	expect(saved).toEqual([`${ids[0]} 1`, `${ids[2]} 1`]);
	expect(Object.keys(await headsOf(journal)).sort()).toEqual([ids[0], ids[2]].sort());
	await journal.close();
	const again = await reopened(folder);
	expect((await again.heads()).damaged).toBe(0);
	await again.close();
});

test("below the floor nothing is written and the window is told that the disk is full", async () => {
	const folder = await testFolder();
	let free = 1_000_000;
	const room = { freeBytes: async () => free, floorBytes: 500_000 };
	const journal = await reopened(folder, { room });
	await journal.append(envelopeOf(ids[0] ?? "", 1));
	const before = await readFile(fileOf(folder));
	free = 500_100;
	await expect(journal.append(envelopeOf(ids[0] ?? "", 2))).rejects.toMatchObject({ code: "disk-full" });
	expect(await readFile(fileOf(folder))).toEqual(before);
	expect((await headsOf(journal))[ids[0] ?? ""]).toBe(1);
	free = 1_000_000;
	await journal.append(envelopeOf(ids[0] ?? "", 2));
	await journal.close();
});

test("an older revision than the newest is refused; an equal one takes its place", async () => {
	const folder = await testFolder();
	const journal = openJournal(folder);
	const [id = ""] = ids;
	await journal.append(envelopeOf(id, 5));
	await expect(journal.append(envelopeOf(id, 4))).rejects.toMatchObject({ code: "record-stale" });
	const again = envelopeOf(id, 5);
	await journal.append(again);
	expect(Buffer.from((await journal.fetch(id)) ?? [])).toEqual(Buffer.from(again));
	await journal.close();
});

test("what could not be read back is never written", async () => {
	const folder = await testFolder();
	const journal = await reopened(folder);
	const good = envelopeOf(ids[0] ?? "", 1);
	const longer = Buffer.concat([good, Buffer.from([0])]);
	for (const bad of [new Uint8Array(0), new Uint8Array(500), good.subarray(0, 90), good.subarray(1), longer]) {
		await expect(journal.append(bad)).rejects.toMatchObject({ name: "AppError" });
	}
	expect((await stat(fileOf(folder))).size).toBe(0);
	await journal.close();
});

test("a journal changed or taken away while the app runs is read again, never written blind", async () => {
	const folder = await testFolder();
	const saves = await filled(folder, 6);
	const journal = await reopened(folder);
	await truncate(fileOf(folder), 10);
	await appendFile(fileOf(folder), "rubbish");
	expect(await journal.heads()).toEqual({ heads: [], damaged: 1 });
	await journal.append(saves[0]?.frame ?? new Uint8Array());
	for (const [index, takeAway] of [
		(path: string, _size: number) => rename(path, `${path}.away`),
		(path: string, _size: number) => rm(path),
		// Another file of the same size in its place, as when someone puts a copy back.
		(path: string, size: number) =>
			writeFile(`${path}.new`, Buffer.alloc(size)).then(() => rename(`${path}.new`, path)),
	].entries()) {
		const { size } = await stat(fileOf(folder));
		await takeAway(fileOf(folder), size);
		await journal.append(saves[index + 1]?.frame ?? new Uint8Array());
		expect((await framesIn(fileOf(folder))).map(({ kind }) => kind)).toEqual(["frame"]);
	}
	expect((await framesIn(`${fileOf(folder)}.away`)).length).toBe(1);
	await journal.close();
});

test("damage that comes while the app runs is found at fetch, not handed on", async () => {
	const folder = await testFolder();
	await filled(folder, 6);
	const journal = await reopened(folder);
	const hurt = await readFile(fileOf(folder));
	hurt[100] = (hurt[100] ?? 0) ^ 1;
	await writeFile(fileOf(folder), hurt);
	await expect(journal.fetch(ids[0] ?? "")).rejects.toMatchObject({ code: "record-refused" });
	await journal.close();
});

test("a whole frame that is not the one asked for is not handed on", async () => {
	const folder = await testFolder();
	const journal = openJournal(folder);
	const [one = "", other = ""] = ids;
	await journal.append(envelopeOf(one, 1));
	await journal.append(envelopeOf(other, 1));
	const bytes = await readFile(fileOf(folder));
	const half = bytes.length / 2;
	await writeFile(fileOf(folder), Buffer.concat([bytes.subarray(half), bytes.subarray(0, half)]));
	await expect(journal.fetch(one)).rejects.toMatchObject({ code: "record-refused" });
	await journal.close();
});

/** Replaces fdatasync for every file of this process. */
async function spyOnDatasync(folder: string, instead: (real: () => Promise<void>) => Promise<void>): Promise<void> {
	const handle = await open(fileOf(folder), "r");
	const prototype: { datasync: () => Promise<void> } = Object.getPrototypeOf(handle);
	await handle.close();
	const real = prototype.datasync;
	vi.spyOn(prototype, "datasync").mockImplementation(function (this: unknown) {
		return instead(() => real.call(this));
	});
}
