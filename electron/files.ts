/**
 * Files that the practitioner saves outside the app. No path crosses to the window: it holds a token that stands for a
 * folder and for the names it asked about, until the window closes or locks.
 */
import { randomUUID } from "node:crypto";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { BridgeAnswer } from "../shared/bridge.ts";
import { AppError } from "../shared/errors.ts";
import { diskError, errnoOf, replaceFile } from "./disk.ts";

export interface Files {
	readonly choose: (names: readonly string[]) => Promise<BridgeAnswer<"files.choose">>;
	readonly write: (token: string, name: string, bytes: Uint8Array) => Promise<void>;
	/** No token stands for anything any more. */
	readonly forget: () => void;
}

interface Chosen {
	readonly folder: string;
	readonly names: ReadonlySet<string>;
}

/** `askForFolder` shows the dialog; null when the practitioner stopped. */
export function openFiles(askForFolder: () => Promise<string | null>): Files {
	const chosen = new Map<string, Chosen>();
	let isAsking = false;

	async function choose(names: readonly string[]): Promise<BridgeAnswer<"files.choose">> {
		if (hasTwins(names))
			throw new AppError("bad-input", "Two of these files have the same name. Give each its own.", "names");
		if (isAsking) throw new AppError("export-stopped", "A folder is already being chosen. Finish that first.");
		isAsking = true;
		const folder = await askForFolder().finally(() => {
			isAsking = false;
		});
		if (folder === null) return { token: null, existing: [] };
		const existing = await namesThere(folder, names);
		const token = randomUUID();
		chosen.set(token, { folder, names: new Set(names) });
		return { token, existing };
	}

	async function write(token: string, name: string, bytes: Uint8Array): Promise<void> {
		const place = chosen.get(token);
		if (place === undefined) throw new AppError("export-stopped", "The folder was let go. Choose where to save again.");
		if (!place.names.has(name))
			throw new AppError("forbidden", "This file was not agreed on. Nothing was written.", "name");
		await replaceFile(join(place.folder, name), bytes).catch(refuse);
	}

	return { choose, write, forget: () => chosen.clear() };
}

/** Would two of these be one file on Windows or macOS? */
function hasTwins(names: readonly string[]): boolean {
	return new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size < names.length;
}

async function namesThere(folder: string, names: readonly string[]): Promise<string[]> {
	const there: string[] = [];
	for (const name of names) {
		// Not followed: a link with this name would be replaced too.
		const isThere = await lstat(join(folder, name)).then(
			() => true,
			(error: unknown) => errnoOf(error) !== "ENOENT",
		);
		if (isThere) there.push(name);
	}
	return there;
}

function refuse(error: unknown): never {
	const known = diskError(error);
	if (known.code !== "storage-failed") throw known;
	// On Windows a document that stands open in Word cannot be replaced: by far the most frequent reason.
	throw new AppError(
		"export-failed",
		"The file could not be written. If it is open in another program, close it there, then try again.",
	);
}
