// @ts-check
/**
 * `npm test`: everything. Runs every part even after one fails, and says at the
 * end what passed, what failed and what did not run.
 * `npm test -- --only unit,documents` runs some of the parts.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { howToInstall, install, mayInstall } from "./apt.mjs";
import { lackingForTests, thisSystem } from "./libs.mjs";
import { projectRoot } from "./runtime-paths.mjs";
import { say, seconds } from "./say.mjs";
import { chosenParts } from "./test-parts.mjs";
import { exitCode, summary } from "./test-results.mjs";

/** @typedef {import("./test-results.mjs").Result} Result */
/** @typedef {import("./test-parts.mjs").Part} Part */

const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {string[]} names @returns {Promise<Map<string, string>>} why a part cannot run here, by part */
async function provide(names) {
	const system = thisSystem();
	let lacking = await lackingForTests(names);
	const needs = [...new Set([...lacking.values()].flat())];
	if (needs.length > 0 && mayInstall(system)) {
		await install(needs, system);
		lacking = await lackingForTests(names);
	}
	/** @type {Map<string, string>} */
	const reasons = new Map();
	for (const [name, still] of lacking) if (still.length > 0) reasons.set(name, howToInstall(still, system));
	return reasons;
}

/** @param {Part} part @param {string | undefined} obstacle @returns {Promise<Result>} */
async function runPart(part, obstacle) {
	const start = Date.now();
	console.log(`\n=== ${part.title} (${part.name})`);
	if (obstacle) {
		console.log(`Did not run: ${obstacle}`);
		return { name: part.name, state: "did not run", took: 0, counts: { ...none, skipped: 1 }, why: obstacle };
	}
	try {
		const outcome = await part.run();
		const took = Date.now() - start;
		console.log(`--- ${part.name} ${outcome.state} in ${seconds(took)}`);
		return { name: part.name, took, ...outcome };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		console.log(`--- ${part.name} failed: ${why}`);
		return { name: part.name, state: "failed", took: Date.now() - start, counts: { ...none, failed: 1 }, why };
	}
}

try {
	if (!existsSync(join(projectRoot, "node_modules", "vitest"))) throw new Error("Run `npm ci` first.");
	const parts = chosenParts(process.argv.slice(2));
	const obstacles = await provide(parts.map(({ name }) => name));
	/** @type {Result[]} */
	const results = [];
	for (const part of parts) results.push(await runPart(part, obstacles.get(part.name)));
	console.log(summary(results).join("\n"));
	process.exitCode = exitCode(results, Boolean(process.env.CI));
} catch (error) {
	say(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
