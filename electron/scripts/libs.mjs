// @ts-check
/** Which shared libraries and programs this Linux machine lacks. `node electron/scripts/libs.mjs` says so. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
	aptCommand,
	browserNeeds,
	documentNeeds,
	missingLibraries,
	needsForLibraries,
	needsForPrograms,
	readSystem,
	screenNeeds,
} from "./packages.mjs";
import { onPath, run } from "./run.mjs";
import { resolveRuntime } from "./runtime.mjs";
import { say } from "./say.mjs";

/** @typedef {import("./packages.mjs").Need} Need */
/** @typedef {import("./packages.mjs").System} System */

/** @returns {System} */
export function thisSystem() {
	try {
		return readSystem(readFileSync("/etc/os-release", "utf8"));
	} catch {
		return { isApt: false, isT64: false };
	}
}

/**
 * @param {string} program a runtime's path
 * @returns {Promise<string[]>} missing libraries; none on other systems, where Electron brings its own
 */
export async function lackingLibraries(program) {
	if (process.platform !== "linux") return [];
	const result = await run("ldd", [program], { env: { ...process.env, LC_ALL: "C" } });
	return missingLibraries(result.out);
}

/** One sentence for a person. @param {string[]} missing @param {System} system */
export function librariesSentence(missing, system) {
	const libraries = `${missing.slice(0, 4).join(", ")}${missing.length > 4 ? " and others" : ""}`;
	const cure = system.isApt
		? ` Install them with: sudo ${aptCommand(needsForLibraries(missing), system)}`
		: " Install GTK 3, NSS, ALSA and GBM with your package manager.";
	return `This machine lacks libraries that the window needs (${libraries}).${cure}`;
}

/**
 * Whether this system forbids a program in a home folder to make its own sandbox
 * (Ubuntu 24.04 does), so that Electron would stop at once.
 * @param {(path: string) => string} [read]
 */
export function sandboxIsForbidden(read = (path) => readFileSync(path, "utf8")) {
	const holds = (/** @type {string} */ path, /** @type {string} */ value) => {
		try {
			return read(path).trim() === value;
		} catch {
			return false;
		}
	};
	return (
		holds("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1") ||
		holds("/proc/sys/kernel/unprivileged_userns_clone", "0")
	);
}

/**
 * Everything that the named parts of the tests lack here.
 * @param {string[]} parts
 * @returns {Promise<Map<string, Need[]>>} by part
 */
export async function lackingForTests(parts) {
	/** @type {Map<string, Need[]>} */
	const lacking = new Map();
	if (process.platform !== "linux") return lacking;
	if (parts.includes("documents")) lacking.set("documents", needsForPrograms(documentNeeds, onPath));
	if (parts.includes("journeys")) {
		const needs = process.env.DISPLAY ? [] : needsForPrograms(screenNeeds, onPath);
		if (!hasBrowser()) needs.push(...browserNeeds);
		const runtime = await resolveRuntime().catch(() => undefined);
		if (runtime) needs.push(...needsForLibraries(await lackingLibraries(runtime.path)));
		lacking.set("journeys", needs);
	}
	return lacking;
}

function hasBrowser() {
	return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].some((name) => onPath(name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const lacking = await lackingForTests(["documents", "journeys"]);
	const needs = [...new Set([...lacking.values()].flat())];
	if (needs.length === 0) say("Nothing is missing.");
	else {
		for (const need of needs) say(`Missing: ${need.what}`);
		const system = thisSystem();
		if (system.isApt) console.log(aptCommand(needs, system));
		process.exitCode = 1;
	}
}
