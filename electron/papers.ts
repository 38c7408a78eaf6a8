/**
 * The vault's papers: small texts that are replaced whole. The shell keeps them and does not understand them.
 *
 *   slots.json           the text itself
 *   slots.json.copy      the same text again, with its SHA-256 before it
 *
 * Invariant: once `write` has answered, either file alone is enough. The copy carries its own checksum, so that where the
 * two differ it can be told whether the copy is whole; then it wins. (They differ after damage, or after a write that was
 * cut short between the two and so never confirmed: both texts are then right answers.)
 */
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BridgeAnswer, BridgeRequest } from "../shared/bridge.ts";
import { AppError } from "../shared/errors.ts";
import {
	checkRoom,
	diskError,
	errnoOf,
	isTemporary,
	privateFolder,
	type Room,
	replaceFile,
	usualRoom,
} from "./disk.ts";
import { createQueue } from "./queue.ts";

type PaperName = BridgeRequest<"papers.write">["name"];

const fileNames = {
	slots: "slots.json",
	keys: "keys.json",
	// An age file, so that the stock `age` tool opens it without this app (decision 6).
	"recovery-identity": "recovery-identity.age",
} as const satisfies Record<PaperName, string>;

export interface Papers {
	readonly read: () => Promise<BridgeAnswer<"papers.read">>;
	readonly write: (name: PaperName, text: string) => Promise<void>;
	readonly drain: () => Promise<void>;
}

/** The papers in this folder. */
export function openPapers(folder: string, room: Room = usualRoom): Papers {
	const queue = createQueue();

	async function read(): Promise<BridgeAnswer<"papers.read">> {
		const [slots, keys] = [await readPaper(folder, "slots"), await readPaper(folder, "keys")];
		return { slots, keys };
	}

	async function write(name: PaperName, text: string): Promise<void> {
		if (!isReadable(name, text)) throw new AppError("bad-input", "This paper is not whole. Nothing was changed.", name);
		await privateFolder(folder);
		await removeLeftovers(folder);
		await checkRoom(folder, 2 * Buffer.byteLength(text), room);
		const path = join(folder, fileNames[name]);
		await replaceFile(path, text);
		await replaceFile(`${path}.copy`, `${sha256(text)}\n${text}`);
	}

	return {
		read: () => queue.run(() => read().catch(refuse)),
		write: (name, text) => queue.run(() => write(name, text).catch(refuse)),
		drain: queue.drain,
	};
}

function refuse(error: unknown): never {
	throw diskError(error);
}

async function readPaper(folder: string, name: PaperName): Promise<string | null> {
	const path = join(folder, fileNames[name]);
	const text = await readText(path);
	const copy = await readText(`${path}.copy`);
	const whole = copy === null ? null : takeWholeCopy(copy);
	if (whole !== null) return whole;
	if (text !== null && isReadable(name, text)) return text;
	if (text === null && copy === null) return null;
	throw new AppError("vault-damaged", "The keys of this vault cannot be read. Restore them from a backup.", name);
}

/** The text in a copy, or null when it does not match its own checksum. */
function takeWholeCopy(copy: string): string | null {
	const text = copy.slice(65);
	return copy[64] === "\n" && copy.slice(0, 64) === sha256(text) ? text : null;
}

/** Null when there is no such file. A file that the disk cannot read is as good as an empty one: the other is tried. */
async function readText(path: string): Promise<string | null> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		return errnoOf(error) === "ENOENT" ? null : "";
	}
}

function isReadable(name: PaperName, text: string): boolean {
	if (name === "recovery-identity") return text !== "";
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

async function removeLeftovers(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		if (isTemporary(name)) await rm(join(folder, name), { force: true });
	}
}

function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
