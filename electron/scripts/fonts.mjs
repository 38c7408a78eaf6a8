// @ts-check
/**
 * Puts the shipped fonts where the window and the command line read them: dist/fonts/<Family>-Regular.ttf and -Bold.ttf,
 * with each package's licence. Which ones: shared/documents/fonts/fonts.json. Does nothing when all are there.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./runtime-paths.mjs";

/** @typedef {{ name: string, from: string }} Font */

/**
 * Every file to ship: the name it gets, and where it is now.
 * @param {string} root
 * @returns {Font[]}
 */
function shippedFonts(root) {
	const { resolve } = createRequire(join(root, "package.json"));
	/** @type {{ family: string, package: string, hasBold: boolean }[]} */
	const table = JSON.parse(readFileSync(join(root, "shared", "documents", "fonts", "fonts.json"), "utf8"));
	return table.flatMap(({ family, package: name, hasBold }) => {
		const folder = dirname(resolve(`${name}/package.json`));
		return [
			{ name: `${family}-Regular.ttf`, from: join(folder, "400Regular", `${family}_400Regular.ttf`) },
			...(hasBold ? [{ name: `${family}-Bold.ttf`, from: join(folder, "700Bold", `${family}_700Bold.ttf`) }] : []),
			{ name: `${family}-licence.txt`, from: join(folder, "LICENSE_FONT") },
		];
	});
}

/**
 * In: the project's folder and where fonts go (its own when left out). Out: how many files there are, and how many were copied now.
 * @param {{ root?: string, to?: string }} [where]
 */
export function copyFonts({ root = projectRoot, to = join(root, "dist", "fonts") } = {}) {
	const fonts = shippedFonts(root);
	mkdirSync(to, { recursive: true });
	const names = new Set(fonts.map(({ name }) => name));
	for (const spare of readdirSync(to)) if (!names.has(spare) && !spare.startsWith(".")) rmSync(join(to, spare));
	const stale = fonts.filter(({ name, from }) => !isSame(join(to, name), from));
	for (const { name, from } of stale) {
		// Named at the end, so that nobody reads half a font.
		const half = join(to, `.${name}.${process.pid}`);
		copyFileSync(from, half);
		renameSync(half, join(to, name));
	}
	return { files: fonts.length, copied: stale.length };
}

/** @param {string} one @param {string} other */
function isSame(one, other) {
	if (!existsSync(one)) return false;
	const [here, there] = [statSync(one), statSync(other)];
	return here.size === there.size && here.mtimeMs >= there.mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { files, copied } = copyFonts();
	console.log(copied === 0 ? `${files} font files are up to date.` : `${copied} font files copied.`);
}
