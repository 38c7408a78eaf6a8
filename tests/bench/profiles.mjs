// @ts-check
/** Where the time goes, for the goals that are missed: CPU profiles of one more run each, summed up as Markdown. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { bundlePage } from "./bundles.mjs";
import { jobOf, processTime } from "./documents.mjs";
import { apps } from "./electron-run.mjs";
import { places } from "./places.mjs";
import { summarise } from "./profile-summary.mjs";
import { timeOf } from "./start-up.mjs";
import { median } from "./statistics.mjs";
import { ask } from "./vault.mjs";

/** @type {readonly { begins: string, profile: (folder: string, userData: string) => Promise<unknown> }[]} */
const kinds = [
	{
		begins: "Start",
		profile: (profileFolder, userData) => timeOf({ app: apps.real, userData, profileFolder }),
	},
	{ begins: "Unlock", profile: (folder, userData) => ask(userData, "unlockOnce(50)", folder) },
	{ begins: "Save", profile: (folder, userData) => ask(userData, "saveInTurns(40, 5)", folder) },
	{ begins: "Word copy: new", profile: (folder) => processTime(jobOf("make-docx"), nodeOptions(folder)) },
	{ begins: "Tagged PDF: new", profile: (folder) => processTime(jobOf("make-pdf"), nodeOptions(folder)) },
];

/** @param {readonly import("./table.mjs").Line[]} missed @param {string} userData */
export async function profileMissed(missed, userData) {
	await rm(places.profiles, { recursive: true, force: true });
	if (missed.some(({ name }) => /^(Unlock|Save)/.test(name))) await bundlePage({ isMinified: false });
	for (const { begins, profile } of kinds) {
		if (!missed.some(({ name }) => name.startsWith(begins.split(":")[0] ?? begins))) continue;
		const folder = join(places.profiles, begins.replace(/\W+/g, "-").toLowerCase());
		await mkdir(folder, { recursive: true });
		await profile(folder, userData);
		if (begins === "Save") await printParts(userData);
		for (const file of await readdir(folder)) await print(`${begins.split(":")[0]}, ${file}`, join(folder, file));
	}
}

/** A save is a chain of waits, of which a CPU profile says little: what each step takes. @param {string} userData */
async function printParts(userData) {
	/** @type {Record<string, number[]>} */
	const parts = await ask(userData, "saveParts(60)");
	process.stdout.write("\nA save in its parts, median ms\n");
	for (const [name, times] of Object.entries(parts)) {
		process.stdout.write(`  ${name}: ${median(times).toFixed(1)}\n`);
	}
}

/** @param {string} title @param {string} file */
async function print(title, file) {
	const { busy, packages, functions } = await summarise(file, fileOf);
	const list = (/** @type {import("./profile-summary.mjs").Cost[]} */ costs) =>
		costs.map(({ name, share }) => `${name} ${(100 * share).toFixed(0)}%`).join("; ");
	process.stdout.write(
		`\n${title}: ${Math.round(busy)} ms busy\n  by part: ${list(packages)}\n  by function: ${list(functions)}\n`,
	);
}

/** @param {string} folder */
function nodeOptions(folder) {
	return ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval", "200"];
}

/** Files of Node by their address; files of the page, which the shell serves, from the bench's own bundle. @param {string} url */
function fileOf(url) {
	if (url.startsWith("file:")) return decodeURIComponent(new URL(url).pathname);
	if (url.startsWith("app:")) return join(places.page, new URL(url).pathname);
	return null;
}
