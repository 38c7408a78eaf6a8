// @ts-check
/** The official Electron, by electron's own installer (which honours mirrors and proxies). */
import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withFolderLock } from "./folder-lock.mjs";
import { electronPackage, electronVersion, installedRuntime } from "./runtime-paths.mjs";
import { say } from "./say.mjs";

// A blocked network either refuses at once or says nothing: then nothing arrives.
const FIRST_BYTE_MS = 15_000;
const STALLED_MS = 90_000;
const TICK_MS = 500;
const TELL_MS = 3_000;

/**
 * @param {string} root
 * @param {NodeJS.Platform} platform
 * @returns {Promise<string | undefined>} undefined where it cannot be had
 */
export async function downloadOfficial(root, platform) {
	const folder = electronPackage(root);
	try {
		await access(join(folder, "install.js"));
		await access(folder, constants.W_OK);
	} catch {
		return undefined;
	}
	const onWait = () => say("Another process is downloading Electron; waiting for it …");
	return withFolderLock(
		join(folder, ".downloading"),
		async () =>
			installedRuntime(root, platform) ??
			((await install(root, folder)) ? installedRuntime(root, platform) : undefined),
		{ onWait },
	);
}

/** @param {string} root @param {string} folder @returns {Promise<boolean>} */
async function install(root, folder) {
	// Its own temporary folder: the bytes in it show whether anything is arriving.
	const work = await mkdtemp(join(tmpdir(), "wm-electron-"));
	const watched = [work, join(folder, "dist")];
	try {
		return await new Promise((resolve) => {
			const env = { ...process.env, TMPDIR: work, TEMP: work, TMP: work, ELECTRON_GET_NO_PROGRESS: "1" };
			const child = spawn(process.execPath, [join(folder, "install.js")], { cwd: folder, env, stdio: "ignore" });
			const watch = watchProgress(watched, `Electron ${electronVersion(root)}`, () => child.kill());
			child.on("error", () => finish(false));
			child.on("close", (code) => finish(code === 0));
			/** @param {boolean} worked */
			function finish(worked) {
				watch.stop();
				resolve(worked);
			}
		});
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

/**
 * @param {string[]} folders
 * @param {string} what
 * @param {() => void} giveUp
 */
function watchProgress(folders, what, giveUp) {
	let changed = Date.now();
	let told = changed;
	let hasBegun = false;
	/** @type {number | undefined} what was there before it began */
	let before;
	let bytes = 0;
	let most = 0;
	const timer = setInterval(async () => {
		const sizes = await Promise.all(folders.map(folderSize));
		const size = sizes.reduce((sum, each) => sum + each, 0);
		const now = Date.now();
		before ??= size;
		if (size !== bytes) changed = now;
		bytes = size;
		most = Math.max(most, size);
		if (size > before) hasBegun = true;
		if (now - changed > (hasBegun ? STALLED_MS : FIRST_BYTE_MS)) giveUp();
		if (hasBegun && now - told > TELL_MS) {
			told = now;
			// Once it is whole it moves to a cache and is unpacked from there.
			const isWhole = size < most;
			say(isWhole ? `Unpacking ${what} …` : `Downloading ${what}: ${Math.round((size - before) / 1e6)} MB so far …`);
		}
	}, TICK_MS);
	return { stop: () => clearInterval(timer) };
}

/** @param {string} folder @returns {Promise<number>} */
async function folderSize(folder) {
	try {
		const names = await readdir(folder, { recursive: true });
		const sizes = await Promise.all(
			names.map((name) =>
				stat(join(folder, name)).then(
					(found) => (found.isFile() ? found.size : 0),
					() => 0,
				),
			),
		);
		return sizes.reduce((sum, each) => sum + each, 0);
	} catch {
		return 0;
	}
}
