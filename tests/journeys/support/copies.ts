/** What stands in the copies that the app made, read by programs that are not ours. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { expect } from "vitest";

export interface Copy {
	readonly name: string;
	readonly path: string;
	/** The first four bytes. */
	readonly magic: string;
}

/** Every file of the folder, by name. */
export async function copiesIn(folder: string): Promise<Copy[]> {
	const names = (await readdir(folder)).sort();
	return await Promise.all(
		names.map(async (name) => {
			const path = join(folder, name);
			return { name, path, magic: (await readFile(path)).subarray(0, 4).toString("latin1") };
		}),
	);
}

/** The words of a copy, one space wherever layout put a space or a new line. */
export async function wordsIn(copy: Copy): Promise<string> {
	const words = copy.name.endsWith(".docx")
		? wordsOfDocx(await readFile(copy.path))
		: copy.name.endsWith(".txt")
			? await readFile(copy.path, "utf8")
			: await wordsOfPdf(copy.path);
	return words.replace(/\s+/g, " ");
}

/** The words of the first copy whose name ends so. */
export async function wordsOfOne(copies: readonly Copy[], ending: string): Promise<string> {
	return await wordsIn(copies.find(({ name }) => name.endsWith(ending)) ?? expect.fail(`no ${ending}`));
}

function wordsOfDocx(bytes: Uint8Array): string {
	const part = unzipSync(bytes)["word/document.xml"];
	if (part === undefined) throw new Error("This is no Word document.");
	const named: Readonly<Record<string, string>> = {
		"&lt;": "<",
		"&gt;": ">",
		"&quot;": '"',
		"&apos;": "'",
		"&amp;": "&",
	};
	return new TextDecoder()
		.decode(part)
		.replace(/<\/w:p>|<w:br[^>]*>/g, " ")
		.replace(/<[^>]+>/g, "")
		.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => named[entity] ?? entity);
}

async function wordsOfPdf(path: string): Promise<string> {
	return (await promisify(execFile)("pdftotext", ["-enc", "UTF-8", path, "-"], { maxBuffer: 32 * 1024 * 1024 })).stdout;
}

/** The four copies of somebody who reads large print are there, under names that tell nothing, are what their names say, and each holds all these words. */
export async function expectFourCopies(folder: string, words: readonly string[]): Promise<void> {
	const copies = await copiesIn(folder);
	expect(copies.map(({ name }) => name.replace(/^[A-Z]{2}-\d{4}-\d\d-\d\d-v\d-/, ""))).toEqual([
		"my-easy-read-plan.docx",
		"my-easy-read-plan.pdf",
		"my-large-print-plan.docx",
		"my-large-print-plan.pdf",
	]);
	for (const copy of copies) {
		// An NHS number is ten digits, often in three groups.
		expect(copy.name).not.toMatch(/\d{10}|\d{3}[ -]\d{3}[ -]\d{4}/);
		expect(copy.magic).toBe(copy.name.endsWith("docx") ? "PK\u0003\u0004" : "%PDF");
		const there = await wordsIn(copy);
		for (const each of words) expect(there, copy.name).toContain(each);
	}
}
