// @ts-check
/** Goal 5: how much JavaScript the window loads before it can show anything, as gzip would send it. */
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { places } from "./places.mjs";

const page = join(places.app, "dist/renderer");

/** The page's scripts and all that they import at once. @returns {Promise<{ kilobytes: number, files: number }>} 1 kB is 1,000 bytes */
export async function measureInitialScript() {
	const html = await readFile(join(page, "index.html"), "utf8");
	const waiting = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/([^"]+\.js)"/g)].map(
		([, path]) => path ?? "",
	);
	if (waiting.length === 0) throw new Error("The page names no script.");
	const seen = new Set(waiting);
	let bytes = 0;
	for (const path of waiting) {
		const code = await readFile(join(page, path), "utf8");
		bytes += gzipSync(code).length;
		for (const imported of staticImports(code)) {
			const next = posix.join(posix.dirname(path), imported);
			if (seen.has(next)) continue;
			seen.add(next);
			waiting.push(next);
		}
	}
	return { kilobytes: bytes / 1000, files: seen.size };
}

/** Imports at the head of a built chunk; `import(…)` is not among them. @param {string} code */
function staticImports(code) {
	return [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?"(\.[^"]+\.js)"/g)].map(
		([, path]) => path ?? "",
	);
}
