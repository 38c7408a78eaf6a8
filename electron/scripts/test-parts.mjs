// @ts-check
/** The parts of `npm test`, in order, and how each is run. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { checkLockfile } from "./lockfile.mjs";
import { run } from "./run.mjs";
import { resolveRuntime } from "./runtime.mjs";
import { projectRoot } from "./runtime-paths.mjs";
import { readVitest } from "./test-results.mjs";

/** @typedef {import("./test-results.mjs").Result} Result */
/** @typedef {Pick<Result, "state" | "counts" | "why" | "skipped">} Outcome */
/** @typedef {{ name: string, title: string, run: () => Promise<Outcome> }} Part */

// A part that hangs must not hang everything that waits for it.
const PART_LIMIT_MS = 20 * 60_000;

// In a log, colours are noise.
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

const modules = join(projectRoot, "node_modules");

/** @type {Part[]} */
const parts = [
	{ name: "lockfile", title: "The lock is whole for Windows, macOS and Linux", run: lockfile },
	{ name: "types", title: "Types", run: types },
	{
		name: "lint",
		title: "Lint and format",
		run: () => tool(join(modules, "@biomejs", "biome", "bin", "biome"), ["check", "--no-errors-on-unmatched", "."]),
	},
	{ name: "dead-code", title: "Dead code", run: () => tool(join(modules, "knip", "bin", "knip.js"), []) },
	{ name: "build", title: "Build", run: () => tool(join(modules, "vite", "bin", "vite.js"), ["build", "--app"]) },
	{
		name: "licences",
		title: "Licences of all that is built in",
		run: () => tool(join(projectRoot, "electron", "scripts", "licences.mjs"), ["--check"]),
	},
	{ name: "unit", title: "Unit tests", run: () => vitest("unit") },
	{ name: "documents", title: "Document tests", run: () => vitest("documents") },
	{ name: "journeys", title: "Journeys in Electron and browser", run: journeys },
];

/**
 * The parts asked for by `--only a,b`; all of them without it.
 * @param {string[]} args
 * @returns {Part[]} throws with a plain sentence for a name that is none
 */
export function chosenParts(args) {
	const at = args.findIndex((arg) => arg === "--only" || arg.startsWith("--only="));
	if (at === -1) return parts;
	const given = args[at]?.includes("=") ? args[at]?.split("=")[1] : args[at + 1];
	const names = (given ?? "").split(",").filter(Boolean);
	const known = parts.map(({ name }) => name);
	const unknown = names.filter((name) => !known.includes(name));
	if (names.length === 0 || unknown.length > 0) {
		throw new Error(
			`--only takes one or more of: ${known.join(", ")}. Not known: ${unknown.join(", ") || "(nothing given)"}.`,
		);
	}
	return parts.filter(({ name }) => names.includes(name));
}

/** @returns {Promise<Outcome>} */
async function lockfile() {
	const problems = await checkLockfile();
	for (const problem of problems) console.log(problem);
	return outcome(problems.length === 0);
}

/** Everything once; then the core and the templates without the DOM, since they also run where there is none. @returns {Promise<Outcome>} */
async function types() {
	const compiler = join(modules, "typescript", "bin", "tsc");
	const all = await tool(compiler, ["--noEmit"]);
	const core = await tool(compiler, ["--noEmit", "-p", "shared"]);
	return all.state === "passed" ? core : all;
}

/** @param {string} script @param {string[]} args @returns {Promise<Outcome>} */
async function tool(script, args) {
	const result = await run(process.execPath, [script, ...args], {
		show: true,
		cwd: projectRoot,
		env: { ...plainOutput, ...process.env },
		limit: PART_LIMIT_MS,
	});
	return outcome(result.code === 0);
}

/** A check counts as one test. @param {boolean} isGood @returns {Outcome} */
function outcome(isGood) {
	return {
		state: isGood ? "passed" : "failed",
		counts: { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 },
	};
}

/** @returns {Promise<Outcome>} */
async function journeys() {
	// Asked for alone, it must not test what was built before the last change.
	await buildIfNeeded();
	// Resolved once, so that no test file waits for a download.
	const runtime = await resolveRuntime();
	const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY);
	return vitest("journeys", hasScreen ? [] : onTwoScreens, { WM_ELECTRON: runtime.path });
}

const onOneScreen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"];
/** Most of a journey is waiting, so two go on at once: each on a screen, with a clipboard, of its own. */
const keepFirst = 'WM_OTHER_DISPLAY="$DISPLAY" WM_OTHER_XAUTHORITY="$XAUTHORITY" exec "$@"';
const onTwoScreens = [...onOneScreen, "sh", "-c", keepFirst, "sh", ...onOneScreen];

/**
 * @param {string} project
 * @param {string[]} [before] a program that vitest is started through
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<Outcome>}
 */
async function vitest(project, before = [], extra = {}) {
	const work = await mkdtemp(join(tmpdir(), "wm-test-"));
	const file = join(work, "report.json");
	try {
		const [command = process.execPath, ...args] = [
			...before,
			process.execPath,
			join(modules, "vitest", "vitest.mjs"),
			"run",
			`--project=${project}`,
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${file}`,
		];
		const env = { ...plainOutput, ...process.env, ...extra };
		const { code } = await run(command, args, { show: true, cwd: projectRoot, env, limit: PART_LIMIT_MS });
		const report = await readFile(file, "utf8").then(JSON.parse, () => undefined);
		const read = readVitest(report, code);
		return { state: read.counts.failed === 0 && code === 0 ? "passed" : "failed", ...read };
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}
