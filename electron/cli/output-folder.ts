/**
 * Where documents are put: all are written under temporary names first and take their own names at the end, so that
 * a failure leaves nothing behind. A file that is there already is never written over.
 */
import { randomUUID } from "node:crypto";
import { access, constants, link, lstat, mkdir, open, rename, rmdir, stat, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { numberedName } from "../../shared/documents/file-name.ts";
import { AppError } from "../../shared/errors.ts";
import { codeOf, Refusal } from "./trouble.ts";

export interface OutputFolder {
	/** Writes under a temporary name. */
	readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
	/** Gives every file its own name; answers with the paths in the order they were put. */
	readonly finish: () => Promise<string[]>;
	/** Takes away all that was written, and the folder itself if it was made here. */
	readonly undo: () => Promise<void>;
}

/** Opens the folder, making it when it is not there. Throws Refusal when it cannot be written to. */
export async function openOutput(folder: string): Promise<OutputFolder> {
	const root = resolve(folder);
	const made = await ready(root);
	const waiting: { temporary: string; name: string }[] = [];
	const finished: string[] = [];
	return {
		put: async (name, bytes) => {
			const temporary = join(root, `.what-matters-${randomUUID()}.tmp`);
			waiting.push({ temporary, name });
			await writeWhole(temporary, bytes);
		},
		finish: async () => {
			for (const { temporary, name } of waiting) finished.push(await takeName(root, temporary, name));
			return finished;
		},
		undo: async () => {
			for (const path of [...waiting.map(({ temporary }) => temporary), ...finished])
				await unlink(path).catch(() => undefined);
			for (const one of made) await rmdir(one).catch(() => undefined);
		},
	};
}

/** The folders it made, innermost first. */
async function ready(root: string): Promise<string[]> {
	try {
		const isThere = await stat(root).then(
			(found) => found,
			() => null,
		);
		if (isThere !== null && !isThere.isDirectory()) throw new Refusal("--out", "expected a folder, and this is a file");
		const first = isThere === null ? await mkdir(root, { recursive: true }) : undefined;
		await access(root, constants.W_OK | constants.X_OK);
		return first === undefined ? [] : between(first, root);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal("--out", `expected a folder that can be written to (${codeOf(error) ?? "refused"})`);
	}
}

function between(first: string, root: string): string[] {
	const made: string[] = [];
	for (let path = root; path.length >= first.length; path = resolve(path, "..")) made.push(path);
	return made;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	let file: Awaited<ReturnType<typeof open>>;
	try {
		file = await open(path, "wx", 0o600);
	} catch (error) {
		throw new Refusal("--out", `expected a folder that can be written to (${codeOf(error) ?? "refused"})`);
	}
	try {
		await file.writeFile(bytes);
		await file.sync();
	} catch (error) {
		const isFull = ["ENOSPC", "EDQUOT"].includes(codeOf(error) ?? "");
		throw isFull ? new AppError("disk-full", "there is no room left; make some, and try again", "--out") : error;
	} finally {
		await file.close();
	}
}

/** A link cannot replace a file that is there; where the disk knows no links, we look first. */
async function takeName(root: string, temporary: string, name: string): Promise<string> {
	for (let number = 1; ; number++) {
		const path = join(root, numberedName(name, number));
		try {
			await link(temporary, path);
		} catch (error) {
			if (codeOf(error) === "EEXIST") continue;
			if (await isTaken(path)) continue;
			await rename(temporary, path);
			return path;
		}
		await unlink(temporary).catch(() => undefined);
		return path;
	}
}

const isTaken = (path: string): Promise<boolean> =>
	lstat(path).then(
		() => true,
		() => false,
	);
