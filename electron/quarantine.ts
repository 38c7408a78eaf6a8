/**
 * When Chromium's database will not open, it will not open however often it is tried (80 of 80 retries, measured), but a
 * new one in its place does, and the journal fills it again. So: the window says so, a marker is left, the app starts
 * again, and before any session exists the old database is set aside. Nothing is deleted here, ever.
 */
import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { errnoOf, replaceFile, syncFolder } from "./disk.ts";

const MARKER = "rebuild-database";
const DATABASE = "IndexedDB";

/** Leaves the marker, durably, for the next start. */
export async function askForRebuild(userData: string): Promise<void> {
	await replaceFile(join(userData, MARKER), "");
}

/**
 * Sets the database aside if the marker asks for it. Must run after the single-instance lock is held (the first
 * process's database is not ours to move) and before the session exists. Answers whether it was asked for.
 */
export async function setDatabaseAside(userData: string, partition: string, now: Date): Promise<boolean> {
	if (!(await isThere(join(userData, MARKER)))) return false;
	const folder = join(userData, "Partitions", partition);
	if (await isThere(join(folder, DATABASE))) {
		await rename(join(folder, DATABASE), join(folder, await freeName(folder, now)));
		await syncFolder(folder);
	}
	// Last: a start that is cut short before this does it all again.
	await rm(join(userData, MARKER), { force: true });
	await syncFolder(userData);
	return true;
}

async function freeName(folder: string, now: Date): Promise<string> {
	const taken = new Set(await readdir(folder));
	const wanted = `${DATABASE}-quarantine-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
	for (let count = 1; ; count++) {
		const name = count === 1 ? wanted : `${wanted}-${count}`;
		if (!taken.has(name)) return name;
	}
}

async function isThere(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (errnoOf(error) === "ENOENT") return false;
		throw error;
	}
}
