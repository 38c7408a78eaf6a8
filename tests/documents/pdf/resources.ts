/** Fonts from the installed packages and one small picture, for tests of the PDF writer. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontFiles } from "../../../shared/documents/fonts/index.ts";
import type { WriterResources } from "../../../shared/documents/write/writer.ts";

const { resolve } = createRequire(import.meta.url);
const files = new Map(fontFiles().map((file) => [file.name, file]));
const read = new Map<string, Uint8Array>();

/** A face: a circle, two eyes, a mouth. */
export const FACE =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><circle cx="36" cy="36" r="23" fill="#fcea2b"/><circle cx="36" cy="36" r="23" fill="none" stroke="#000" stroke-width="2"/><path d="M45.8 45.3a15.4 15.4 0 0 1-19.6 0" fill="none" stroke="#000" stroke-linecap="round" stroke-width="2"/><circle cx="28" cy="31" r="3"/><circle cx="44" cy="31" r="3"/></svg>';

/** Path of a shipped font file. */
export function fontPath(name: string): string {
	const file = files.get(name);
	if (file === undefined) {
		throw new Error(`No shipped font is called ${name}`);
	}
	return join(dirname(resolve(`${file.package}/package.json`)), file.path);
}

export const resources: WriterResources = {
	font: async (name) => {
		const bytes = read.get(name) ?? new Uint8Array(readFileSync(fontPath(name)));
		read.set(name, bytes);
		return bytes;
	},
	picture: async () => ({ svg: FACE, png: new Uint8Array() }),
};
