// @ts-check
/**
 * `npm run bench`: what the app costs, as ratios to the least that the same work could cost, all from one run on one
 * machine. Times stand beside them as information and are no goal.
 *
 * --only start,save,unlock,people,docx,pdf,kinds,pages,script   some of it
 * --profile   also says where the time goes where a goal is missed
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../electron/scripts/run.mjs";
import { say, seconds, timed } from "../../electron/scripts/say.mjs";
import { copyApp } from "./app-copy.mjs";
import { bundleMakers, bundlePage } from "./bundles.mjs";
import { measureCold, measureWarm, prepareTemplates } from "./documents.mjs";
import { prepareShell } from "./electron-run.mjs";
import { measureInitialScript } from "./initial-script.mjs";
import { measureKinds, measurePages } from "./lengths.mjs";
import { measurePeople } from "./people.mjs";
import { places } from "./places.mjs";
import { profileMissed } from "./profiles.mjs";
import { measureStartUp } from "./start-up.mjs";
import { isMet, kindLine, ratioLine, tableOf } from "./table.mjs";
import { measureSave, measureUnlock, setUpVault } from "./vault.mjs";

const PLANS = 50;
const [MANY, FEW] = [1000, 50];
const parts = ["start", "save", "unlock", "people", "docx", "pdf", "kinds", "pages", "script"];
const userData = join(places.data, "app");

const asked = process.argv.slice(2);
const only = asked[asked.indexOf("--only") + 1]?.split(",");
const wanted = asked.includes("--only") && only !== undefined ? only : parts;
const unknown = wanted.filter((part) => !parts.includes(part));

/** Starts this again where there is a screen. */
async function onOwnScreen() {
	const self = [process.execPath, fileURLToPath(import.meta.url), ...asked];
	const { code } = await run("xvfb-run", ["-a", "-s", "-screen 0 1366x768x24", ...self], { show: true });
	if (code === 127) say("There is no screen here. Install xvfb, or run this where there is one.");
	return code;
}

async function bench() {
	const from = Date.now();
	const loadBefore = loadavg()[0];
	await rm(places.data, { recursive: true, force: true });
	await mkdir(userData, { recursive: true });
	await timed("Preparing", prepare);
	/** @type {import("./table.mjs").Line[]} */
	const lines = [];
	for (const [part, measure] of Object.entries(measures)) {
		if (!wanted.includes(part)) continue;
		const found = await timed(`Measuring: ${part}`, measure);
		for (const { name, value, goal } of found) say(`  ${name}: ${value.toFixed(2)} (goal ${goal ?? "none"})`);
		lines.push(...found);
	}
	const load = `${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after`;
	await writeFile(places.result, JSON.stringify({ load, lines }, null, "\t"));
	process.stdout.write(`\n${tableOf(lines)}\n\nRatios: ours by theirs, of medians; the lower, the better. `);
	process.stdout.write(
		`Processes that wanted a core in the last minute: ${load}. ${seconds(Date.now() - from)} in all.\n`,
	);
	if (asked.includes("--profile"))
		await profileMissed(
			lines.filter((line) => !isMet(line)),
			userData,
		);
	process.exitCode = lines.every(isMet) ? 0 : 1;
}

async function prepare() {
	await copyApp();
	await prepareShell();
	await bundleMakers();
	await bundlePage({ isMinified: true });
	await prepareTemplates();
	if (wanted.some((part) => ["start", "save", "unlock"].includes(part))) await setUpVault(userData, PLANS);
}

/** @type {Record<string, () => Promise<import("./table.mjs").Line[]>>} in the order in which they run: saves make the vault larger */
const measures = {
	start: async () => [
		ratioLine("Start to unlock screen, by a bare Electron window", 1.5, await measureStartUp({ rounds: 7 }, userData)),
	],
	unlock: async () => [
		ratioLine(
			`Unlock with ${PLANS} plans, by Argon2id alone`,
			1.5,
			await measureUnlock({ rounds: 7, plans: PLANS }, userData),
		),
	],
	save: async () => [
		ratioLine("Save, by a plain Dexie put", 2.5, await measureSave({ rounds: 60, before: 5 }, userData)),
	],
	docx: async () => [
		...(await documentLines("Word copy, by docxtemplater", 1.0, "make-docx", "make-docx-by-template")),
		ratioLine(
			"Word copy, by docxtemplater with our looks: warm",
			null,
			await measureWarm({ rounds: 15, before: 5, isDressed: true }, "make-docx", "make-docx-by-template"),
		),
	],
	people: async () => {
		const { unlock, key } = await measurePeople({ rounds: 3, many: MANY, few: FEW });
		return [
			ratioLine(`Unlock to list, ${MANY} people by ${FEW}`, null, unlock),
			ratioLine(`Key to people found, ${MANY} people by ${FEW}`, null, key),
		];
	},
	pdf: () => documentLines("Tagged PDF, by pdfmake untagged", 1.3, "make-pdf", "make-pdf-plain"),
	kinds: async () =>
		(await measureKinds({ cold: 2, warm: 3 })).map(({ kind, cold, warm }) => kindLine(kind, cold, warm)),
	pages: async () =>
		(await measurePages({ rounds: 9 })).map(({ kind, pages: [long, short], comparison }) =>
			ratioLine(`${kind}, ${long} pages by ${short}: warm`, 5.5, comparison),
		),
	script: async () => {
		const { kilobytes, files } = await measureInitialScript();
		return [
			{
				name: "Initial JavaScript, gzip",
				value: kilobytes,
				goal: 350,
				unit: "kB",
				spread: "",
				times: `${files} files`,
			},
		];
	},
};

/** @param {string} name @param {number} goal @param {string} ours @param {string} theirs */
async function documentLines(name, goal, ours, theirs) {
	return [
		ratioLine(`${name}: new process`, goal, await measureCold({ rounds: 7 }, ours, theirs)),
		ratioLine(`${name}: warm`, goal, await measureWarm({ rounds: 15, before: 5 }, ours, theirs)),
	];
}

if (unknown.length > 0) {
	say(`There is no part called ${unknown.join(", ")}. There are ${parts.join(", ")}.`);
	process.exitCode = 2;
} else if (process.platform === "linux" && !process.env.DISPLAY) {
	process.exitCode = await onOwnScreen();
} else {
	await bench();
}
