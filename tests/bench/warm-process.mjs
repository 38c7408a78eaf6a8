// @ts-check
/** A process that makes two kinds of document in turns: node warm-process.mjs OURS THEIRS INPUT-JSON ROUNDS BEFORE. Answers JSON. */
import { pathToFileURL } from "node:url";
import { inTurns } from "./statistics.mjs";

const [ours = "", theirs = "", input = "{}", rounds = "1", before = "0"] = process.argv.slice(2);
const given = JSON.parse(input);

const [one, other] = await Promise.all([timeOf(ours), timeOf(theirs)]);
const found = await inTurns({ rounds: Number(rounds), before: Number(before) }, one, other);
process.stdout.write(JSON.stringify(found));

/** @param {string} maker */
async function timeOf(maker) {
	const { make } = await import(pathToFileURL(maker).href);
	return async () => {
		const from = performance.now();
		await make(given);
		return performance.now() - from;
	};
}
