import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askForRebuild, setDatabaseAside } from "../../../electron/quarantine.ts";
import { testFolder } from "./support/frames.ts";

const now = new Date("2026-03-01T09:30:00.000Z");

async function withDatabase(): Promise<{ userData: string; partition: string }> {
	const userData = await testFolder();
	const partition = join(userData, "Partitions/what-matters");
	const database = join(partition, "IndexedDB/app_what-matters_0.indexeddb.leveldb");
	await mkdir(database, { recursive: true });
	await writeFile(join(database, "000003.log"), "everything");
	return { userData, partition };
}

test("nothing happens without the marker", async () => {
	const { userData, partition } = await withDatabase();
	expect(await setDatabaseAside(userData, "what-matters", now)).toBe(false);
	expect(await readdir(partition)).toEqual(["IndexedDB"]);
});

test("with the marker the database is set aside whole, once", async () => {
	const { userData, partition } = await withDatabase();
	await askForRebuild(userData);
	expect(await setDatabaseAside(userData, "what-matters", now)).toBe(true);
	const aside = "IndexedDB-quarantine-2026-03-01T09-30-00-000Z";
	expect(await readdir(partition)).toEqual([aside]);
	expect(await readFile(join(partition, aside, "app_what-matters_0.indexeddb.leveldb/000003.log"), "utf8")).toBe(
		"everything",
	);
	expect(await setDatabaseAside(userData, "what-matters", now)).toBe(false);
	expect(await readdir(userData)).toEqual(["Partitions"]);
});

test("an earlier quarantine is never written over", async () => {
	const { userData, partition } = await withDatabase();
	for (let round = 0; round < 3; round++) {
		await mkdir(join(partition, "IndexedDB"), { recursive: true });
		await writeFile(join(partition, "IndexedDB", `round-${round}`), "");
		await askForRebuild(userData);
		await setDatabaseAside(userData, "what-matters", now);
	}
	expect((await readdir(partition)).length).toBe(3);
});

test("a start cut short after the move, and a profile with no database yet, go on", async () => {
	const userData = await testFolder();
	await askForRebuild(userData);
	expect(await setDatabaseAside(userData, "what-matters", now)).toBe(true);
	expect(await readdir(userData)).toEqual([]);
});
