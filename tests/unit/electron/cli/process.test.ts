import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("../../../../electron/scripts/plan.mjs", import.meta.url));
const run = (...args: string[]) =>
	promisify(execFile)(process.execPath, [script, ...args], { maxBuffer: 32 * 1024 * 1024 }).then(
		({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
		(error: { code: number; stdout: string; stderr: string }) => ({
			code: error.code,
			stdout: error.stdout,
			stderr: error.stderr,
		}),
	);

it("builds itself, answers on standard output, and leaves with the right code", async () => {
	const schema = await run("schema");
	expect([schema.code, schema.stderr]).toEqual([0, ""]);
	expect(JSON.parse(schema.stdout)).toHaveProperty("properties");
	expect(await run("check", "/nowhere/at/all.json")).toEqual({
		code: 2,
		stdout: "",
		stderr: "plan: PLAN.json: expected a file that is there\n",
	});
	expect(await run("dance")).toMatchObject({ code: 2, stdout: "" });
}, 120_000);

it("a reader that stops early is no fault", async () => {
	const child = spawn(process.execPath, [script, "schema"], { stdio: ["ignore", "pipe", "pipe"] });
	let err = "";
	child.stderr.on("data", (chunk) => (err += chunk));
	child.stdout.once("data", () => child.stdout.destroy());
	const code = await new Promise((resolve) => child.on("close", resolve));
	expect([code, err]).toEqual([0, ""]);
}, 60_000);
