// Writes shared/documents/fonts/coverage.json from the shipped fonts: which code points each family can draw.
// Run after a font package changes: node electron/scripts/font-coverage.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const fontsFolder = join(root, "shared/documents/fonts");
const { resolve } = createRequire(import.meta.url);

/** Code points that a file maps to a glyph other than .notdef. */
function codePointsOf(from, path) {
	const font = fontkit.create(readFileSync(join(dirname(resolve(`${from}/package.json`)), path)));
	return new Set(font.characterSet.filter((codePoint) => font.glyphForCodePoint(codePoint).id !== 0));
}

/** Sorted code points to `20-7e,a0`. */
function rangesOf(codePoints) {
	const parts = [];
	let start = -1;
	let end = -2;
	const close = () =>
		start >= 0 && parts.push(start === end ? start.toString(16) : `${start.toString(16)}-${end.toString(16)}`);
	for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
		if (codePoint === end + 1) {
			end = codePoint;
			continue;
		}
		close();
		start = end = codePoint;
	}
	close();
	return parts.join(",");
}

/** The whole file as it should stand, ending in a line feed. */
export function fontCoverage() {
	const table = JSON.parse(readFileSync(join(fontsFolder, "fonts.json"), "utf8"));
	const coverage = {};
	for (const { family, package: from, hasBold } of table) {
		let codePoints = codePointsOf(from, `400Regular/${family}_400Regular.ttf`);
		if (hasBold) {
			const bold = codePointsOf(from, `700Bold/${family}_700Bold.ttf`);
			codePoints = new Set([...codePoints].filter((codePoint) => bold.has(codePoint)));
		}
		coverage[family] = rangesOf(codePoints);
	}
	return `${JSON.stringify(coverage, null, "\t")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(join(fontsFolder, "coverage.json"), fontCoverage());
}
