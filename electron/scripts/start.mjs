// @ts-check
/**
 * `npm start`: builds if need be and opens What Matters in a window; where that
 * cannot be, says why in one line and serves it to a browser on this machine.
 * `npm start -- --browser` always serves it to a browser.
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { lackingLibraries, librariesSentence, sandboxIsForbidden, thisSystem } from "./libs.mjs";
import { resolveRuntime } from "./runtime.mjs";
import { projectRoot } from "./runtime-paths.mjs";
import { say } from "./say.mjs";
import { serveWindow } from "./serve.mjs";
import { electronArguments, hasDisplay } from "./start-plan.mjs";

const QUICK_END_MS = 5_000;

/** @typedef {{ electron: string } | { browser: string }} Way the runtime to start, or why a browser is used */

/** @param {string[]} args @returns {Promise<Way>} */
async function chooseWay(args) {
	if (args.includes("--browser")) return { browser: "Browser mode, as asked." };
	if (!hasDisplay(process.platform, process.env)) {
		return { browser: "There is no display here, so What Matters is served to a browser instead of a window." };
	}
	let program;
	try {
		program = (await resolveRuntime()).path;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { browser: `${reason} Meanwhile What Matters is served to a browser.` };
	}
	const missing = await lackingLibraries(program);
	if (missing.length > 0) {
		return { browser: `${librariesSentence(missing, thisSystem())} Meanwhile it is served to a browser.` };
	}
	const helper = join(dirname(program), "chrome-sandbox");
	if (process.platform === "linux" && process.getuid?.() !== 0 && sandboxIsForbidden() && !isSetUid(helper)) {
		return {
			browser: `This system does not let Electron close its sandbox. To allow it: sudo chown root "${helper}" && sudo chmod 4755 "${helper}". Meanwhile What Matters is served to a browser.`,
		};
	}
	return { electron: program };
}

/** @param {string} file */
function isSetUid(file) {
	if (!existsSync(file)) return false;
	const found = statSync(file);
	return found.uid === 0 && (found.mode & 0o4000) !== 0;
}

/** @param {string} program @param {string[]} args */
function openWindow(program, args) {
	const start = Date.now();
	const child = spawn(program, electronArguments(projectRoot, args, process.getuid?.() === 0), { stdio: "inherit" });
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
	child.on("error", (error) => {
		say(`The window could not be started: ${error.message}. Try: npm start -- --browser`);
		process.exitCode = 1;
	});
	child.on("close", (code, signal) => {
		process.exitCode = code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
		if (process.exitCode !== 0 && Date.now() - start < QUICK_END_MS) {
			say("The window closed as soon as it was started. Try: npm start -- --browser");
		}
	});
}

try {
	if (!existsSync(join(projectRoot, "node_modules", "vite"))) throw new Error("Run `npm ci` first.");
	const args = process.argv.slice(2);
	await buildIfNeeded();
	const way = await chooseWay(args);
	if ("electron" in way) openWindow(way.electron, args);
	else {
		say(way.browser);
		await serveWindow();
	}
} catch (error) {
	say(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
