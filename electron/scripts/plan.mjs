// @ts-check
/**
 * `npm run --silent plan -- VERB`: builds the command line when its sources are newer than what was built, then runs it.
 * Standard output is the answer and nothing else.
 */
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withFolderLock } from "./folder-lock.mjs";
import { copyFonts } from "./fonts.mjs";
import { drawPictures } from "./pictures.mjs";
import { projectRoot } from "./runtime-paths.mjs";
import { say } from "./say.mjs";

const SOURCES = [
	"electron/cli",
	"electron/scripts/plan.mjs",
	"shared",
	"templates",
	"vite.config.ts",
	"package-lock.json",
];
const built = join(projectRoot, "dist", "cli", "plan.mjs");
const makesDocuments = process.argv[2] === "export";

try {
	if (isStale() || makesDocuments) await withFolderLock(join(projectRoot, ".cache", "build-cli.lock"), prepare);
} catch {
	say("plan: the command line could not be built; npm test says why");
	process.exit(1);
}
await import(pathToFileURL(built).href);

function isStale() {
	return !existsSync(built) || SOURCES.some((source) => newest(join(projectRoot, source)) > statSync(built).mtimeMs);
}

/** The newest change in it, folders included, since removing a file changes nothing else. @param {string} path @returns {number} */
function newest(path) {
	if (!existsSync(path)) return 0;
	const found = statSync(path);
	const inside = found.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
	return Math.max(found.mtimeMs, ...inside);
}

/** Fonts and pictures are asked for by themselves: a whole build makes the command line without them. */
async function prepare() {
	if (makesDocuments) {
		copyFonts();
		await drawPictures();
	}
	// Whoever held the lock may have built it meanwhile.
	if (isStale()) await build();
}

async function build() {
	const start = new Date();
	const { createBuilder } = await import("vite");
	const builder = await createBuilder({ configFile: join(projectRoot, "vite.config.ts"), logLevel: "silent" });
	const { cli } = builder.environments;
	if (!cli) throw new Error("no environment named cli");
	await builder.build(cli);
	// What changed while it was built is newer than it.
	utimesSync(built, start, start);
}
