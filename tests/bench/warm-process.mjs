// @ts-check
/** A process that makes several documents in turns: node warm-process.mjs JOBS-JSON ROUNDS BEFORE. Answers their times as JSON. */
import { pathToFileURL } from "node:url";
import { takeTurns } from "./statistics.mjs";

const [jobs = "[]", rounds = "1", before = "0"] = process.argv.slice(2);
/** @type {readonly import("./documents.mjs").Job[]} */
const list = JSON.parse(jobs);
const works = await Promise.all(list.map(timeOf));
process.stdout.write(JSON.stringify(await takeTurns({ rounds: Number(rounds), before: Number(before) }, works)));

/** @param {import("./documents.mjs").Job} job */
async function timeOf({ maker, input }) {
	const { make } = await import(pathToFileURL(maker).href);
	return async () => {
		const from = performance.now();
		await make(input);
		return performance.now() - from;
	};
}
