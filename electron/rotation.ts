/**
 * Generations of a journal: which there are, which record stands where, and writing the next one.
 *
 * Invariant: a generation gets its name only after it was read back and holds exactly the newest frame of each record of
 * those before it; until then it is a temporary file that any start may remove. Nothing older goes before that.
 */
import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { encodeFrame, type FoldedHead, foldFrames, readFrames } from "../shared/vault/frames.ts";
import { checkRoom, PRIVATE_FILE, type Room, syncFolder } from "./disk.ts";
import { chunksOf, type Generation, openGeneration } from "./generation.ts";

const GENERATION_NAME = /^(\d{8})\.wmj$/;
const UNPROVED = ".unproved";

/** The generation written to, and the one before it where that is needed to make up for damage. */
export interface Opened {
	readonly current: Generation;
	readonly previous: Generation | null;
}

interface Found {
	readonly head: FoldedHead;
	readonly generation: Generation;
}

/** The generations in this folder, oldest first. */
export async function generationNumbers(folder: string): Promise<number[]> {
	const names = await readdir(folder);
	const numbers = names.flatMap((name) => GENERATION_NAME.exec(name)?.[1] ?? []);
	return numbers.map(Number).sort((one, other) => one - other);
}

/** The file of one generation. */
export function generationPath(folder: string, number: number): string {
	return join(folder, `${String(number).padStart(8, "0")}.wmj`);
}

/** Where the newest frame of a record stands. */
export function newestOf(from: Opened, id: string): Found | null {
	const head = from.current.fold.heads.get(id);
	const earlier = from.previous?.fold.heads.get(id);
	if (from.previous !== null && earlier !== undefined && earlier.rev > (head?.rev ?? 0)) {
		return { head: earlier, generation: from.previous };
	}
	return head === undefined ? null : { head, generation: from.current };
}

/** Large, and mostly old revisions? One that is large because all it holds is new would gain nothing. */
export function isWorthRotating(opened: Opened, rotateBytes: number): boolean {
	const size = opened.current.size();
	return size > rotateBytes && sizeOf(allNewest(opened)) * 2 <= size;
}

/** Goes on to the next generation; stays with this one when there is no room or the new one could not be proved. */
export async function rotate(folder: string, number: number, opened: Opened, room: Room): Promise<Opened> {
	const next = generationPath(folder, number + 1);
	const isMade = await writeNext(folder, next, allNewest(opened), room).catch(() => false);
	if (!isMade) return opened;
	const { current, previous } = opened;
	await current.close();
	await previous?.close();
	// What could not be read today may still be wanted by someone with better tools.
	for (const old of [current, previous]) {
		if (old !== null && old.fold.damaged > 0) await rename(old.path, `${old.path}.damaged`);
	}
	await rm(generationPath(folder, number - 1), { force: true });
	await syncFolder(folder);
	return { current: await openGeneration(next), previous: null };
}

function allNewest(opened: Opened): Found[] {
	const ids = new Set([...(opened.previous?.fold.heads.keys() ?? []), ...opened.current.fold.heads.keys()]);
	return [...ids].flatMap((id) => newestOf(opened, id) ?? []);
}

function sizeOf(found: readonly Found[]): number {
	return found.reduce((total, { head }) => total + head.length, 0);
}

async function writeNext(folder: string, next: string, found: readonly Found[], room: Room): Promise<boolean> {
	for (const name of await readdir(folder)) {
		if (name.endsWith(UNPROVED)) await rm(join(folder, name), { force: true });
	}
	await checkRoom(folder, sizeOf(found), room);
	const handle = await open(`${next}${UNPROVED}`, "wx+", PRIVATE_FILE);
	try {
		for (const { head, generation } of found) await handle.appendFile(encodeFrame(await generation.fetch(head)));
		await handle.sync();
		if (!(await holdsTheSame(handle, found))) return false;
	} finally {
		await handle.close();
	}
	await rename(`${next}${UNPROVED}`, next);
	await syncFolder(folder);
	return true;
}

async function holdsTheSame(handle: FileHandle, found: readonly Found[]): Promise<boolean> {
	const fold = await foldFrames(readFrames(chunksOf(handle)));
	if (fold.damaged > 0 || fold.heads.size !== found.length) return false;
	return found.every(({ head }) => {
		const copied = fold.heads.get(head.id);
		return copied?.rev === head.rev && copied.hash === head.hash;
	});
}
