// @ts-check
/** Starts Electron once around an app, and gives back what the page answered. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../electron/scripts/run.mjs";
import { resolveRuntime } from "../../electron/scripts/runtime.mjs";
import { places } from "./places.mjs";

const LIMIT_MS = 180_000;

export const apps = Object.freeze({
	real: pathToFileURL(join(places.app, "dist/main/main.js")).href,
	bare: new URL("bare-window.mjs", import.meta.url).href,
});

/** @type {Promise<string> | undefined} */
let runtime;

/** Makes the folder that Electron is started with. */
export async function prepareShell() {
	await mkdir(places.shell, { recursive: true });
	const manifest = { name: "what-matters", version: "0.1.0", type: "module", main: "shell-hook.mjs" };
	await writeFile(join(places.shell, "package.json"), JSON.stringify(manifest));
	await copyFile(fileURLToPath(new URL("shell-hook.mjs", import.meta.url)), join(places.shell, "shell-hook.mjs"));
}

/**
 * @template T
 * @param {object} wish
 * @param {string} wish.app which of `apps`
 * @param {string} wish.script runs in the page
 * @param {string} wish.userData
 * @param {string} [wish.rendererFolder] a page in place of the built one
 * @param {string} [wish.profileFolder] where CPU profiles go
 * @returns {Promise<{ answer: T, startedAt: number }>} `startedAt`: when the process was asked for, in milliseconds since 1970
 */
export async function runElectron({ app, script, userData, rendererFolder, profileFolder }) {
	runtime ??= resolveRuntime({ print: () => undefined }).then(({ path }) => path);
	const program = await runtime;
	const noSandbox = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("WM_")));
	const env = {
		...inherited,
		WM_USER_DATA: userData,
		WM_BENCH_MAIN: app,
		WM_BENCH_SCRIPT: script,
		...(rendererFolder === undefined ? {} : { WM_RENDERER_DIR: rendererFolder }),
		...(profileFolder === undefined ? {} : { WM_BENCH_PROFILE: profileFolder }),
	};
	const startedAt = performance.timeOrigin + performance.now();
	const { out, err, code } = await run(program, [...noSandbox, places.shell], { env, limit: LIMIT_MS });
	const line = out.split("\n").find((one) => one.startsWith("BENCH "));
	if (line === undefined) throw new Error(`Electron ended with ${code} and said nothing:\n${err.slice(-2000)}`);
	const said = JSON.parse(line.slice("BENCH ".length));
	if (said.error !== undefined) throw new Error(`The page failed: ${said.error}`);
	return { answer: said.answer, startedAt };
}
