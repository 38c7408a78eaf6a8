// @ts-check
/** What came of the parts of `npm test`, and how it is told. Pure. */
import { seconds } from "./say.mjs";

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {"passed" | "failed" | "did not run"} state
 * @property {number} took milliseconds
 * @property {Counts} counts
 * @property {string} [why] where it did not run
 * @property {string[]} [skipped] names of tests that were skipped
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport the fields of vitest's JSON report that are used
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * @param {VitestReport | undefined} report undefined where vitest wrote none
 * @param {number} code vitest's exit code
 * @returns {{ counts: Counts, skipped: string[], why?: string }}
 */
export function readVitest(report, code) {
	if (!report)
		return { counts: { passed: 0, failed: 1, skipped: 0 }, skipped: [], why: "vitest ended without a report" };
	const counts = {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
	};
	const skipped = report.testResults.flatMap((file) =>
		file.assertionResults.filter(({ status }) => isSkip(status)).map(({ fullName }) => fullName),
	);
	// A file that could not even be loaded holds no failed test, and still failed.
	const unloaded = report.testResults.filter((file) => file.status === "failed" && !hasFailure(file));
	counts.failed += unloaded.length;
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	if (counts.passed + counts.failed === 0) return { counts: { ...counts, failed: 1 }, skipped, why: "no test ran" };
	return { counts, skipped };
}

/** @param {string} status */
function isSkip(status) {
	return status === "skipped" || status === "pending" || status === "todo" || status === "disabled";
}

/** @param {VitestReport["testResults"][number]} file */
function hasFailure(file) {
	return file.assertionResults.some(({ status }) => status === "failed");
}

/** @param {Result[]} results @returns {Counts} */
function total(results) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const { counts } of results) {
		sum.passed += counts.passed;
		sum.failed += counts.failed;
		sum.skipped += counts.skipped;
	}
	return sum;
}

/**
 * On a person's laptop a part may lack its tools; where the tests are the proof
 * (CI), a part that did not run has proved nothing.
 * @param {Result[]} results
 * @param {boolean} isCi
 */
export function exitCode(results, isCi) {
	const isBad = results.some(({ state }) => state === "failed" || (isCi && state === "did not run"));
	return isBad || total(results).passed === 0 ? 1 : 0;
}

/** @param {Result[]} results @returns {string[]} lines */
export function summary(results) {
	const width = Math.max(...results.map(({ name }) => name.length));
	const lines = ["", "Summary"];
	for (const { name, state, took, counts, why, skipped } of results) {
		const tests = counts.passed + counts.failed + counts.skipped;
		const left = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
		// Only a part made of tests says which of them it skipped.
		const detail = skipped ? `, ${counts.passed} of ${tests} passed${left}` : "";
		const told =
			state === "did not run"
				? `did not run: ${why}`
				: `${state}${why ? ` (${why})` : ""} in ${seconds(took)}${detail}`;
		lines.push(`  ${name.padEnd(width)}  ${told}`);
	}
	const skipped = results.flatMap((result) => (result.skipped ?? []).map((name) => `  ${result.name}: ${name}`));
	if (skipped.length > 0) lines.push("", "Skipped tests", ...skipped);
	const { passed, failed, skipped: left } = total(results);
	const time = results.reduce((sum, { took }) => sum + took, 0);
	return [...lines, "", `All of it took ${seconds(time)}.`, `${passed} passed, ${failed} failed, ${left} skipped`];
}
