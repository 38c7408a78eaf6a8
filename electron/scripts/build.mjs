// @ts-check
/** Builds the app when its sources are newer than what was built. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";
import { projectRoot } from "./runtime-paths.mjs";
import { timed } from "./say.mjs";

const SOURCES = [
	"electron",
	"renderer",
	"shared",
	"templates",
	"vite.config.ts",
	"tsconfig.json",
	"package-lock.json",
	// Of these scripts, the ones that the build itself uses.
	"electron/scripts/fonts.mjs",
	"electron/scripts/pdf-in-browser.ts",
	"electron/scripts/pictures.mjs",
];
const NOT_BUILT = new Set([join("electron", "scripts")]);
const OUTPUTS = ["dist/renderer/index.html", "dist/main/main.js", "dist/preload/preload.cjs"];

/**
 * The newest change under the sources. Folders count too, since removing a file
 * changes nothing else.
 * @param {string} root
 */
function newestSource(root) {
	let newest = 0;
	const look = (/** @type {string} */ name) => {
		const path = join(root, name);
		if (NOT_BUILT.has(name) || !existsSync(path)) return;
		const found = statSync(path);
		newest = Math.max(newest, found.mtimeMs);
		if (found.isDirectory()) for (const child of readdirSync(path)) look(join(name, child));
	};
	for (const source of SOURCES) look(source);
	return newest;
}

/** @param {string} root */
export function needsBuild(root) {
	const newest = newestSource(root);
	return OUTPUTS.some((output) => {
		const path = join(root, output);
		return !existsSync(path) || statSync(path).mtimeMs < newest;
	});
}

/** @param {string} [root] throws with what the build said, where it failed */
export async function buildIfNeeded(root = projectRoot) {
	if (!needsBuild(root)) return;
	await timed("Building", async () => {
		const vite = join(root, "node_modules", "vite", "bin", "vite.js");
		const built = await run(process.execPath, [vite, "build", "--app", "--logLevel", "warn"], { cwd: root });
		if (built.code !== 0) throw new Error(`The build failed:\n${built.out}${built.err}`);
	});
}
