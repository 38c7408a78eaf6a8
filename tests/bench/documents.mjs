// @ts-check
/** Goal 4: documents, each as a new process and in one that is warm. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../electron/scripts/run.mjs";
import { places } from "./places.mjs";
import { inTurns } from "./statistics.mjs";

const LIMIT_MS = 300_000;
const program = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const maker = (/** @type {string} */ name) => join(places.documents, `${name}.mjs`);

/** @type {import("./document-input.mjs").Input} */
const input = {
	plan: join(places.root, "templates/examples/lys-nowak.json"),
	dist: join(places.app, "dist"),
	template: join(places.documents, "template.docx"),
	values: join(places.documents, "values.json"),
};

/** A template as rich as our own document. @type {typeof input} */
const dressed = {
	...input,
	template: join(places.documents, "template-dressed.docx"),
	values: join(places.documents, "values-dressed.json"),
};

/** Makes the templates that docxtemplater fills. */
export async function prepareTemplates() {
	for (const [name, given] of /** @type {const} */ ([
		["make-template", input],
		["make-template-dressed", dressed],
	])) {
		const { make } = await import(pathToFileURL(maker(name)).href);
		await make(given);
	}
}

/** Whole processes, from start to end. @param {{ rounds: number }} how @param {string} ours @param {string} theirs */
export async function measureCold({ rounds }, ours, theirs) {
	return await inTurns(
		{ rounds, before: 1 },
		() => processTime(ours),
		() => processTime(theirs),
	);
}

/** One process makes both in turns. @param {{ rounds: number, before: number, isDressed?: boolean }} how @param {string} ours @param {string} theirs */
export async function measureWarm({ rounds, before, isDressed = false }, ours, theirs) {
	const given = JSON.stringify(isDressed ? dressed : input);
	const numbers = [String(rounds), String(before)];
	const args = [program("warm-process.mjs"), maker(ours), maker(theirs), given, ...numbers];
	const { code, out, err } = await run(process.execPath, args, { limit: LIMIT_MS });
	if (code !== 0) throw new Error(`Making ${ours} failed:\n${err.slice(-2000)}`);
	/** @type {import("./statistics.mjs").Comparison} */
	const found = JSON.parse(out);
	return found;
}

/** @param {string} name @param {string[]} [options] of Node @returns {Promise<number>} milliseconds */
export async function processTime(name, options = []) {
	const args = [...options, program("document-process.mjs"), maker(name), JSON.stringify(input), `${maker(name)}.out`];
	const from = performance.now();
	const { code, err } = await run(process.execPath, args, { limit: LIMIT_MS });
	if (code !== 0) throw new Error(`Making ${name} failed:\n${err.slice(-2000)}`);
	return performance.now() - from;
}
