/** Words that stand nowhere else in the world, and the looking for them in files, however they are written there. */
import { randomInt } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Few enough to make no word by chance. Without q and j: between those two the typeface leaves a gap that readers of PDF take for a space. */
const letters = "bcdfghklmnprstvwxz";

/** Two long words of random letters: as typed, nobody else's. */
export function newMarker(): string {
	const word = () => Array.from({ length: 11 }, () => letters[randomInt(letters.length)]).join("");
	return `${word()} ${word()}`;
}

/** Every way that the marker may stand in a file, by name. */
export function writtenWays(marker: string): ReadonlyMap<string, Buffer> {
	const utf8 = Buffer.from(marker, "utf8");
	const utf16 = Buffer.from(marker, "utf16le");
	const ways = new Map([
		["UTF-8", utf8],
		["UTF-16LE", utf16],
		["UTF-16BE", Buffer.from(utf16).swap16()],
	]);
	for (const [name, bytes] of [...ways]) {
		for (const offset of [0, 1, 2]) ways.set(`base64 of ${name}, ${offset}`, Buffer.from(base64Core(bytes, offset)));
	}
	return ways;
}

/** The letters of base64 that are the same whatever stands before and after, when `offset` bytes stand before. */
function base64Core(bytes: Buffer, offset: number): string {
	const text = Buffer.concat([Buffer.alloc(offset), bytes])
		.toString("base64")
		.replace(/=+$/, "");
	return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + bytes.length) * 8) / 6));
}

/** "path: UTF-8" for each file under the folders that holds the marker. Sockets and the like are passed over. */
export async function filesThatHold(marker: string, folders: readonly string[]): Promise<string[]> {
	const ways = writtenWays(marker);
	const found: string[] = [];
	for (const folder of folders) {
		for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
			const path = join(entry.parentPath, entry.name);
			if (entry.name.includes(marker)) found.push(`${path}: its name`);
			if (!entry.isFile()) continue;
			// A file that went away meanwhile holds nothing.
			const bytes = await readFile(path).catch(() => Buffer.alloc(0));
			for (const [way, needle] of ways) if (bytes.includes(needle)) found.push(`${path}: ${way}`);
		}
	}
	return found;
}
