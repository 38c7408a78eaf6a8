/**
 * The journal of one vault: the copy of every save that does not depend on Chromium's storage.
 *
 *   journal/00000001.wmj            a generation (see generation.ts); the highest number is written to
 *   journal/00000001.wmj.damaged    a generation left behind that had unreadable stretches: kept for ever
 *
 * Invariants: appends happen one at a time, in the order they came; an answer means "on the disk"; the heads in memory are
 * those of the files; a later generation appears only whole and read back, and the one before it stays.
 */
import { join } from "node:path";
import type { BridgeAnswer } from "../shared/bridge.ts";
import { AppError } from "../shared/errors.ts";
import { frameHeader } from "../shared/vault/frames.ts";
import { checkRoom, diskError, privateFolder, type Room, usualRoom } from "./disk.ts";
import { openGeneration } from "./generation.ts";
import { createQueue } from "./queue.ts";
import { generationNumbers, generationPath, isWorthRotating, newestOf, type Opened, rotate } from "./rotation.ts";

/** From this size on, a journal that is mostly old revisions is written anew at the next start. */
const ROTATE_BYTES = 64 * 1024 * 1024;

export interface JournalOptions {
	readonly room?: Room;
	readonly rotateBytes?: number;
	/** Called after each durable append. */
	readonly onSaved?: (id: string, rev: number) => void;
}

export interface Journal {
	readonly append: (frame: Uint8Array) => Promise<number>;
	readonly heads: () => Promise<BridgeAnswer<"journal.heads">>;
	readonly fetch: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
	/** Waits for what is under way and lets go of the files; a later call opens them again. */
	readonly close: () => Promise<void>;
}

/** The journal of the vault in this folder. Nothing is read before the first call. */
export function openJournal(vaultFolder: string, options: JournalOptions = {}): Journal {
	const folder = join(vaultFolder, "journal");
	const room = options.room ?? usualRoom;
	const queue = createQueue();
	let opened: Opened | null = null;

	async function files(): Promise<Opened> {
		if (opened !== null && !(await opened.current.isAsLeft())) await close();
		opened ??= await openFiles(folder, room, options.rotateBytes ?? ROTATE_BYTES);
		return opened;
	}

	async function append(frame: Uint8Array): Promise<number> {
		const { id, rev } = frameHeader(frame);
		const { current, previous } = await files();
		// An equal revision is a save tried again, and the later one wins (frames.ts). An older one would be lost unseen.
		if ((newestOf({ current, previous }, id)?.head.rev ?? 0) > rev) throw stale();
		await checkRoom(folder, frame.byteLength, room);
		const sequence = await current.append(frame);
		options.onSaved?.(id, rev);
		return sequence;
	}

	async function heads(): Promise<BridgeAnswer<"journal.heads">> {
		const from = await files();
		const ids = new Set([...from.current.fold.heads.keys(), ...(from.previous?.fold.heads.keys() ?? [])]);
		const found = [...ids].flatMap((id) => newestOf(from, id)?.head ?? []);
		const { damaged } = from.current.fold;
		return { heads: found.map(({ id, rev, hash }) => ({ id, rev, hash })), damaged };
	}

	async function fetch(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
		const found = newestOf(await files(), id);
		return found === null ? null : await found.generation.fetch(found.head);
	}

	async function close(): Promise<void> {
		const old = opened;
		opened = null;
		await old?.current.close();
		await old?.previous?.close();
	}

	return {
		append: (frame) => queue.run(() => append(frame).catch(refuse)),
		heads: () => queue.run(() => heads().catch(refuse)),
		fetch: (id) => queue.run(() => fetch(id).catch(refuse)),
		close: () => queue.run(close),
	};
}

async function openFiles(folder: string, room: Room, rotateBytes: number): Promise<Opened> {
	await privateFolder(folder);
	const numbers = await generationNumbers(folder);
	const number = numbers.at(-1) ?? 1;
	const current = await openGeneration(generationPath(folder, number));
	const before = numbers.at(-2);
	// Only to make up for damage: it holds nothing that an undamaged later one lacks.
	const isPreviousNeeded = current.fold.damaged > 0 && before !== undefined;
	const previous = isPreviousNeeded ? await openGeneration(generationPath(folder, before)) : null;
	const opened = { current, previous };
	return isWorthRotating(opened, rotateBytes) ? await rotate(folder, number, opened, room) : opened;
}

function refuse(error: unknown): never {
	throw diskError(error);
}

function stale(): AppError {
	return new AppError("record-stale", "A newer version of this is already saved. Open it again before changing it.");
}
