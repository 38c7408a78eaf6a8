// @ts-check
/** Goal 4: documents, each as a new process and in one that is warm. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../electron/scripts/run.mjs";
import { places } from "./places.mjs";
import { compare, inTurns, takeTurns } from "./statistics.mjs";

const LIMIT_MS = 300_000;
const program = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
export const maker = (/** @type {string} */ name) => join(places.documents, `${name}.mjs`);

/**
 * @typedef {object} Job one document to be made
 * @property {string} maker file of the program
 * @property {import("./document-input.mjs").Input} input
 */

/** @type {import("./document-input.mjs").Input} */
export const input = {
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
		() => processTime(jobOf(ours)),
		() => processTime(jobOf(theirs)),
	);
}

/** One process makes both in turns. @param {{ rounds: number, before: number, isDressed?: boolean }} how @param {string} ours @param {string} theirs */
export async function measureWarm({ isDressed = false, ...how }, ours, theirs) {
	const given = isDressed ? dressed : input;
	const [one = [], other = []] = await warmTimes(how, [
		{ maker: maker(ours), input: given },
		{ maker: maker(theirs), input: given },
	]);
	return compare(one, other);
}

/** One process makes all in turns. @param {{ rounds: number, before: number }} how @param {readonly Job[]} jobs */
export async function warmTimes({ rounds, before }, jobs) {
	const args = [program("warm-process.mjs"), JSON.stringify(jobs), String(rounds), String(before)];
	const { code, out, err } = await run(process.execPath, args, { limit: LIMIT_MS });
	if (code !== 0) throw new Error(`Making documents failed:\n${err.slice(-2000)}`);
	/** @type {number[][]} */
	const times = JSON.parse(out);
	return times;
}

/** A new process for each. @param {{ rounds: number, before: number }} how @param {readonly Job[]} jobs */
export function coldTimes(how, jobs) {
	return takeTurns(
		how,
		jobs.map((job) => () => processTime(job)),
	);
}

/** @param {string} name */
export const jobOf = (name) => ({ maker: maker(name), input });

/** @param {Job} job @param {string[]} [options] of Node @returns {Promise<number>} milliseconds */
export async function processTime(job, options = []) {
	const args = [...options, program("document-process.mjs"), job.maker, JSON.stringify(job.input), `${job.maker}.out`];
	const from = performance.now();
	const { code, err } = await run(process.execPath, args, { limit: LIMIT_MS });
	if (code !== 0) throw new Error(`Making a document with ${job.maker} failed:\n${err.slice(-2000)}`);
	return performance.now() - from;
}
