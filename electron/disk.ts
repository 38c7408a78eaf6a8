/**
 * The few things done to the disk that must be done right: private folders, whole replacement, room left.
 * Invariant: what `replaceFile` has answered for is on the disk whole, under its name, readable by its owner only.
 */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, open, rename, rm, statfs } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../shared/errors.ts";

export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Below this the app stops writing: a full disk has destroyed saves that were already confirmed (measured). */
export const FREE_FLOOR_BYTES = 50 * 1024 * 1024;

export interface Room {
	readonly freeBytes: (folder: string) => Promise<number>;
	readonly floorBytes: number;
}

/** The disk's own word for how much is free, and the usual floor. */
export const usualRoom: Room = { freeBytes, floorBytes: FREE_FLOOR_BYTES };

async function freeBytes(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}

/** Throws `disk-full` when writing `size` bytes would leave less than the floor. */
export async function checkRoom(folder: string, size: number, room: Room): Promise<void> {
	if ((await room.freeBytes(folder)) - size < room.floorBytes) throw diskFull();
}

/** A folder that only its owner may look into; made, with its parents, when it is not there. */
export async function privateFolder(folder: string): Promise<string> {
	const first = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
	await chmod(folder, PRIVATE_FOLDER);
	// A file is only as durable as the names of the folders above it.
	for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at))
		await syncFolder(dirname(at));
	return folder;
}

/** Writes the whole file under a temporary name, fsyncs, renames it into place, fsyncs the folder. */
export async function replaceFile(path: string, bytes: string | Uint8Array): Promise<void> {
	// Never longer than the name itself may be, and never a name that anyone chose.
	const temporary = join(dirname(path), `.wm-${randomUUID()}.tmp`);
	try {
		await writeThrough(temporary, bytes);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw error;
	}
	await syncFolder(dirname(path));
}

/** A new file, on the disk when this answers. Fails when the name is taken. */
export async function writeThrough(path: string, bytes: string | Uint8Array): Promise<void> {
	const handle = await open(path, "wx", PRIVATE_FILE);
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Makes a rename or a new name in this folder last. */
export async function syncFolder(folder: string): Promise<void> {
	// Windows cannot open a folder, and writes its names through by itself.
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} catch (error) {
		// Some network shares have no such thing as fsync on a folder; the file itself was synced.
		if (!["EINVAL", "ENOTSUP", "ENOSYS"].includes(errnoOf(error))) throw error;
	} finally {
		await handle.close();
	}
}

/** Is this a leftover of a `replaceFile` that was cut short? */
export function isTemporary(path: string): boolean {
	return /^\.wm-[0-9a-f-]{36}\.tmp$/.test(basename(path));
}

/** What to tell the window when the disk refused: full, or some other failure. Never the path, never the message. */
export function diskError(error: unknown): AppError {
	if (error instanceof AppError) return error;
	const code = errnoOf(error);
	if (code === "ENOSPC" || code === "EDQUOT") return diskFull();
	return new AppError(
		"storage-failed",
		"The disk did not take it. Keep this window open, check the disk, and try again.",
	);
}

/** Node's own short code for a failed call, such as ENOENT; an empty text for any other error. */
export function errnoOf(error: unknown): string {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function diskFull(): AppError {
	return new AppError("disk-full", "The disk is almost full. Make room on it, then try again.");
}
