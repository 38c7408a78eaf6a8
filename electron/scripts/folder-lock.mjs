// @ts-check
/**
 * One process at a time, by a folder: making a folder either works or fails, on
 * every file system. The holder touches it; one that has not been touched for
 * a quarter of a minute belongs to a process that died, and may be taken.
 */
import { mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const STALE_MS = 15_000;
const BEAT_MS = 3_000;

/**
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} job
 * @param {{ onWait?: () => void, staleMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withFolderLock(folder, job, options = {}) {
	const { onWait, staleMs = STALE_MS } = options;
	await mkdir(dirname(folder), { recursive: true });
	let hasWaited = false;
	while (!(await take(folder))) {
		if (await isStale(folder, staleMs)) {
			// Moved before it is removed: of two processes that see it stale, one wins.
			const aside = `${folder}.${process.pid}.stale`;
			await rename(folder, aside).catch(() => undefined);
			await rm(aside, { recursive: true, force: true });
			continue;
		}
		if (!hasWaited) onWait?.();
		hasWaited = true;
		await wait(200);
	}
	const beat = setInterval(() => {
		const now = new Date();
		utimes(folder, now, now).catch(() => undefined);
	}, BEAT_MS);
	try {
		return await job();
	} finally {
		clearInterval(beat);
		await rm(folder, { recursive: true, force: true });
	}
}

/** @param {string} folder */
async function take(folder) {
	try {
		await mkdir(folder);
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
		throw error;
	}
}

/** @param {string} folder @param {number} staleMs */
async function isStale(folder, staleMs) {
	try {
		return Date.now() - (await stat(folder)).mtimeMs > staleMs;
	} catch {
		return false; // Released meanwhile: simply try again.
	}
}
