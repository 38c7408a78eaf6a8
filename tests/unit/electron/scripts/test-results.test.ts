import { expect, test } from "vitest";
import { chosenParts } from "../../../../electron/scripts/test-parts.mjs";
import { exitCode, readVitest, summary } from "../../../../electron/scripts/test-results.mjs";

type Report = NonNullable<Parameters<typeof readVitest>[0]>;
type Result = Parameters<typeof summary>[0][number];

function report(passed: number, failed: number, pending = 0, testResults: Report["testResults"] = []): Report {
	return { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0, testResults };
}

function result(over: Partial<Result>): Result {
	return { name: "unit", state: "passed", took: 1000, counts: { passed: 1, failed: 0, skipped: 0 }, ...over };
}

test("vitest's counts are taken over", () => {
	expect(readVitest(report(5, 0), 0).counts).toEqual({ passed: 5, failed: 0, skipped: 0 });
	expect(readVitest(report(5, 2), 1).counts).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test("skipped tests are named", () => {
	const file = {
		name: "a.test.ts",
		status: "passed",
		assertionResults: [
			{ status: "passed", fullName: "adds" },
			{ status: "skipped", fullName: "prints" },
			{ status: "todo", fullName: "reads aloud" },
		],
	};
	const read = readVitest({ ...report(1, 0, 1, [file]), numTodoTests: 1 }, 0);
	expect(read.counts).toEqual({ passed: 1, failed: 0, skipped: 2 });
	expect(read.skipped).toEqual(["prints", "reads aloud"]);
});

test("a file that could not be loaded is a failure", () => {
	const broken = { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] };
	expect(readVitest(report(3, 0, 0, [broken]), 1).counts).toEqual({ passed: 3, failed: 1, skipped: 0 });
	expect(readVitest(report(3, 2, 0, [broken]), 1).counts).toEqual({ passed: 3, failed: 3, skipped: 0 });
});

test("no report, no test, or a bad exit is a failure", () => {
	expect(readVitest(undefined, 0).counts.failed).toBe(1);
	expect(readVitest(report(0, 0), 0)).toMatchObject({ counts: { failed: 1 }, why: "no test ran" });
	expect(readVitest(report(4, 0), 1).counts.failed).toBe(1);
});

test("the last line has the sums alone", () => {
	const lines = summary([
		result({}),
		result({ name: "documents", state: "failed", counts: { passed: 2, failed: 1, skipped: 3 }, skipped: ["x"] }),
	]);
	expect(lines.at(-1)).toBe("3 passed, 1 failed, 3 skipped");
	expect(lines).toContain("  documents: x");
});

test("a part that did not run is said, with the reason", () => {
	const lines = summary([
		result({}),
		result({ name: "journeys", state: "did not run", counts: { passed: 0, failed: 0, skipped: 1 }, why: "no screen" }),
	]);
	expect(lines.join("\n")).toMatch(/journeys {2}did not run: no screen/);
	expect(lines.at(-1)).toBe("1 passed, 0 failed, 1 skipped");
});

test("failures fail; what did not run fails where the tests are the proof", () => {
	const left = result({ state: "did not run", counts: { passed: 0, failed: 0, skipped: 1 } });
	expect(exitCode([result({})], true)).toBe(0);
	expect(exitCode([result({}), result({ state: "failed" })], false)).toBe(1);
	expect(exitCode([result({}), left], false)).toBe(0);
	expect(exitCode([result({}), left], true)).toBe(1);
	expect(exitCode([left], false)).toBe(1);
});

test("parts are chosen by name and stay in order", () => {
	const names = (args: string[]) => chosenParts(args).map(({ name }) => name);
	expect(names([])).toEqual([
		"lockfile",
		"types",
		"lint",
		"dead-code",
		"build",
		"licences",
		"unit",
		"documents",
		"journeys",
	]);
	expect(names(["--only", "documents,unit"])).toEqual(["unit", "documents"]);
	expect(names(["--only=lint"])).toEqual(["lint"]);
	expect(() => names(["--only", "units"])).toThrow(/Not known: units/);
	expect(() => names(["--only"])).toThrow(/--only takes/);
});
