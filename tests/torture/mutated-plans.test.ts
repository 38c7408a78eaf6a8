import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPlan } from "../../electron/cli/run.ts";
import { canonicalJson } from "../../shared/canonical-json.ts";
import { readPlan } from "../../shared/plan/migrations.ts";
import { SCHEMA_VERSION } from "../../shared/plan/plan.ts";
import { mutations, randomFrom, SECRET } from "./mutations.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = [
	"templates/examples/lys-nowak.json",
	"tests/fixtures/plan/v1/every-field.json",
	"tests/fixtures/plan/v2/every-field.json",
	"tests/fixtures/plan/v2/blank-full.json",
].map((name) => JSON.parse(readFileSync(join(root, name), "utf8")));
const names = Object.keys(mutations);
const COUNT = 1000;
/** Through the real command line: a sample a commit, all when asked. */
const THROUGH_PROCESS = process.env.WM_LONG === "1" ? COUNT : 20;

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "mutated-plans-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
	readonly name: string;
	readonly bytes: string | Uint8Array;
	readonly path: string;
}

/** The same case for the same number, always. */
function caseNumber(index: number): Case {
	const random = randomFrom(index + 1);
	const name = names[index % names.length] ?? "";
	// The blank plan has no words to change.
	const source = sources[random.below(name === "reword" || name === "repeatItem" ? 2 : 3)];
	const bytes = mutations[name]?.(structuredClone(source), random) ?? "";
	const path = join(folder, `${index}.json`);
	writeFileSync(path, bytes);
	return { name, bytes, path };
}

/** One plain line that names a field, or the file, and what was expected. */
const refusal = /^plan: (?:PLAN\.json|[A-Za-z_][\w-]*(?:\.[\w-]+)*): [^\n\r]*expected [^\n\r]+$/;

/** Whether all that came is in the plan; what did not come may have been filled in. */
function isKept(came: unknown, kept: unknown): boolean {
	if (Array.isArray(came))
		return Array.isArray(kept) && came.length === kept.length && came.every((one, index) => isKept(one, kept[index]));
	if (typeof came === "object" && came !== null)
		return (
			typeof kept === "object" &&
			kept !== null &&
			Object.keys(came).every(
				(name) => Object.hasOwn(kept, name) && isKept(Reflect.get(came, name), Reflect.get(kept, name)),
			)
		);
	return canonicalJson(came) === canonicalJson(kept);
}

function judge({ name, bytes }: Case, code: number, out: string, err: string): "refused" | "accepted" {
	if (code === 2) {
		expect(err, name).toMatch(refusal);
		expect(err, name).not.toContain(SECRET);
		expect(out, name).toBe("");
		return "refused";
	}
	expect([code, err], name).toEqual([0, ""]);
	const came = JSON.parse(
		new TextDecoder().decode(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes),
	);
	const plan = readPlan(came);
	// An older plan comes back as today's; everything else of it is kept.
	expect(isKept({ ...came, schema: SCHEMA_VERSION }, plan), name).toBe(true);
	expect(canonicalJson(readPlan(JSON.parse(canonicalJson(plan)))), name).toBe(canonicalJson(plan));
	expect(JSON.parse(out).rules, name).toHaveLength(14);
	return "accepted";
}

describe(`${COUNT} spoiled plan files`, () => {
	it("are each refused with one plain line, or accepted and kept whole", async () => {
		const seen = new Map<string, number>();
		let slowest = 0;
		for (let index = 0; index < COUNT; index++) {
			const spoiled = caseNumber(index);
			let out = "";
			const err: string[] = [];
			const start = performance.now();
			const code = await runPlan(["check", spoiled.path], {
				out: (text) => (out += text),
				err: (line) => err.push(line),
				root,
				folder,
				clock: { now: () => new Date("2027-02-01T12:00:00Z") },
			});
			slowest = Math.max(slowest, performance.now() - start);
			const verdict = judge(spoiled, code, out, err.join("\n"));
			seen.set(`${spoiled.name} ${verdict}`, (seen.get(`${spoiled.name} ${verdict}`) ?? 0) + 1);
			rmSync(spoiled.path);
		}
		expect(slowest, "milliseconds for the slowest").toBeLessThan(10_000);
		// Each of these is of one kind: were the door to take all or nothing, this would say so.
		for (const always of [
			"mark accepted",
			"reorder accepted",
			"repeatName refused",
			"utf16 refused",
			"notAPlan refused",
			"special refused",
		])
			expect(seen.get(always), always).toBeGreaterThan(40);
		for (const never of [
			"mark refused",
			"reorder refused",
			"repeatName accepted",
			"utf16 accepted",
			"notAPlan accepted",
			"special accepted",
			"cut accepted",
		])
			expect(seen.get(never) ?? 0, never).toBe(0);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	}, 1_800_000);

	it(
		`${THROUGH_PROCESS} of them through the real command line`,
		async () => {
			const run = promisify(execFile);
			const step = COUNT / THROUGH_PROCESS;
			for (let n = 0; n < THROUGH_PROCESS; n++) {
				const spoiled = caseNumber(Math.floor(n * step) + (n % names.length));
				const ran = await run(process.execPath, [join(root, "electron/scripts/plan.mjs"), "check", spoiled.path], {
					cwd: folder,
					timeout: 60_000,
					maxBuffer: 32 * 1024 * 1024,
				}).then(
					({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
					(error: { code: number; stdout: string; stderr: string }) => error,
				);
				judge(spoiled, ran.code, ran.stdout, ran.stderr.trimEnd());
				rmSync(spoiled.path);
			}
		},
		THROUGH_PROCESS * 10_000,
	);
});
