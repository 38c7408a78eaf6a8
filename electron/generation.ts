/**
 * One generation of the journal: one file of frames that only grows. (Frames: see shared/vault/frames.ts.)
 *
 *   00000001.wmj            frames, one after the other
 *   00000001.torn-<time>    an unfinished end that was cut off, kept
 *
 * Invariants: a frame counts only after fdatasync; whatever fails on the way is cut off again, so that the next frame
 * begins where the last whole one ended; nothing is cut off that was not copied aside or refused to its sender.
 */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../shared/errors.ts";
import { addToFold, encodeFrame, type Fold, type FoldedHead, foldFrames, readFrames } from "../shared/vault/frames.ts";
import { PRIVATE_FILE, syncFolder, writeThrough } from "./disk.ts";

const CHUNK_BYTES = 1024 * 1024;

export interface Generation {
	readonly path: string;
	readonly fold: Fold;
	/** Bytes of whole frames and of damaged stretches between them. */
	readonly size: () => number;
	/** False when the file was taken away or changed under us: then it must be opened again. */
	readonly isAsLeft: () => Promise<boolean>;
	/** Answers how many frames the file holds, when this one is on the disk. */
	readonly append: (envelope: Uint8Array) => Promise<number>;
	/** The envelope of a head; refuses one that is no longer what it was. */
	readonly fetch: (head: FoldedHead) => Promise<Uint8Array<ArrayBuffer>>;
	readonly close: () => Promise<void>;
}

/** Opens a generation, made empty when it is not there; a torn end is copied aside, then cut off. */
export async function openGeneration(path: string): Promise<Generation> {
	const handle = await open(path, constants.O_RDWR | constants.O_CREAT, PRIVATE_FILE);
	try {
		await syncFolder(dirname(path));
		const fold = await foldFrames(readFrames(chunksOf(handle)));
		let { size: end } = await handle.stat();
		if (fold.tornAt !== null) {
			await keepTornEnd(path, handle, fold.tornAt, end);
			end = fold.tornAt;
			await cutTo(handle, end);
			fold.tornAt = null;
		}
		return generationOf(path, handle, fold, end);
	} catch (error) {
		await handle.close();
		throw error;
	}
}

function generationOf(path: string, handle: FileHandle, fold: Fold, start: number): Generation {
	let end = start;
	// Set when a failed append could not be undone: what the file holds is then unknown until it is read again.
	let isUnsure = false;

	async function append(envelope: Uint8Array): Promise<number> {
		const frame = encodeFrame(envelope);
		const [event] = await listOf(readFrames([frame]));
		if (event?.kind !== "frame") throw notAFrame();
		try {
			await writeAll(handle, frame, end);
			await handle.datasync();
		} catch (error) {
			await cutTo(handle, end).catch(() => {
				isUnsure = true;
			});
			throw error;
		}
		await addToFold(fold, { ...event, offset: end });
		end += frame.length;
		return fold.frames;
	}

	async function fetch(head: FoldedHead): Promise<Uint8Array<ArrayBuffer>> {
		const frame = await readAll(handle, head.offset, head.length);
		const [event] = await listOf(readFrames([frame]));
		if (event?.kind !== "frame" || sha256(event.bytes) !== head.hash) throw noLongerReadable();
		// Memory of its own: what crosses the bridge takes its whole buffer along.
		return new Uint8Array(event.bytes);
	}

	async function isAsLeft(): Promise<boolean> {
		if (isUnsure) return false;
		const [held, there] = await Promise.all([handle.stat(), stat(path).catch(() => null)]);
		return held.size === end && there !== null && there.ino === held.ino && there.dev === held.dev;
	}

	return { path, fold, size: () => end, isAsLeft, append, fetch, close: () => handle.close() };
}

/** The file in chunks, each its own memory: the reader may hold on to them. */
export async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
	for (let at = 0; ; ) {
		const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, at);
		if (bytesRead === 0) return;
		at += bytesRead;
		yield buffer.subarray(0, bytesRead);
	}
}

async function keepTornEnd(path: string, handle: FileHandle, from: number, to: number): Promise<void> {
	const name = `${basename(path, ".wmj")}.torn-${Date.now()}`;
	await writeThrough(join(dirname(path), name), await readAll(handle, from, to - from));
	await syncFolder(dirname(path));
}

async function cutTo(handle: FileHandle, end: number): Promise<void> {
	await handle.truncate(end);
	await handle.datasync();
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
	for (let done = 0; done < bytes.length; ) {
		const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
		done += bytesWritten;
	}
}

async function readAll(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(length);
	for (let done = 0; done < length; ) {
		const { bytesRead } = await handle.read(bytes, done, length - done, position + done);
		if (bytesRead === 0) return bytes.subarray(0, done);
		done += bytesRead;
	}
	return bytes;
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}

function sha256(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

function notAFrame(): AppError {
	return new AppError("bad-input", "This is not a record that could be read back. Nothing was saved.");
}

function noLongerReadable(): AppError {
	return new AppError(
		"record-refused",
		"This copy on the disk is damaged. Restore it from a backup if nothing newer is shown.",
	);
}
