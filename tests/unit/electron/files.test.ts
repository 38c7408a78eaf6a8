import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFiles } from "../../../electron/files.ts";
import { safeFileNameSchema } from "../../../shared/bridge.ts";
import { testFolder } from "./support/frames.ts";

const bytes = new TextEncoder().encode("a plan");

test("a file is written whole under the name agreed on, for its owner only", async () => {
	const folder = await testFolder();
	await writeFile(join(folder, "plan.pdf"), "older");
	const files = openFiles(async () => folder);
	const { token, existing } = await files.choose(["plan.docx", "plan.pdf"]);
	expect(existing).toEqual(["plan.pdf"]);
	await files.write(token ?? "", "plan.docx", bytes);
	await files.write(token ?? "", "plan.pdf", bytes);
	expect((await readdir(folder)).sort()).toEqual(["plan.docx", "plan.pdf"]);
	expect(await readFile(join(folder, "plan.pdf"), "utf8")).toBe("a plan");
	expect((await stat(join(folder, "plan.docx"))).mode & 0o777).toBe(0o600);
});

test("a name that was not agreed on, a token of nobody, and one that was forgotten write nothing", async () => {
	const folder = await testFolder();
	const files = openFiles(async () => folder);
	const { token } = await files.choose(["plan.docx"]);
	await expect(files.write(token ?? "", "other.docx", bytes)).rejects.toMatchObject({ code: "forbidden" });
	await expect(files.write(crypto.randomUUID(), "plan.docx", bytes)).rejects.toMatchObject({ code: "export-stopped" });
	files.forget();
	await expect(files.write(token ?? "", "plan.docx", bytes)).rejects.toMatchObject({ code: "export-stopped" });
	expect(await readdir(folder)).toEqual([]);
});

test("the practitioner stopped: no token", async () => {
	expect(await openFiles(async () => null).choose(["plan.docx"])).toEqual({ token: null, existing: [] });
});

test("two names that are one file on another computer are refused", async () => {
	const files = openFiles(async () => "unused");
	await expect(files.choose(["Plan.docx", "plan.DOCX"])).rejects.toMatchObject({ code: "bad-input" });
	await expect(files.choose(["caf\u00e9.pdf", "cafe\u0301.pdf"])).rejects.toMatchObject({ code: "bad-input" });
});

test("a link with that name is replaced, not followed", async () => {
	const folder = await testFolder();
	const elsewhere = await testFolder();
	await writeFile(join(elsewhere, "precious.txt"), "precious");
	await symlink(join(elsewhere, "precious.txt"), join(folder, "plan.docx"));
	const files = openFiles(async () => folder);
	const { token, existing } = await files.choose(["plan.docx"]);
	expect(existing).toEqual(["plan.docx"]);
	await files.write(token ?? "", "plan.docx", bytes);
	expect(await readFile(join(elsewhere, "precious.txt"), "utf8")).toBe("precious");
	expect(await readFile(join(folder, "plan.docx"), "utf8")).toBe("a plan");
});

test("a write that fails says what to do, never where, and leaves nothing half-written", async () => {
	const folder = await testFolder();
	await mkdir(join(folder, "plan.docx"));
	await writeFile(join(folder, "plan.docx/inside"), "");
	const files = openFiles(async () => folder);
	const { token } = await files.choose(["plan.docx"]);
	const error: unknown = await files.write(token ?? "", "plan.docx", bytes).catch((caught) => caught);
	expect(error).toMatchObject({ code: "export-failed" });
	expect(String(error)).not.toContain(folder);
	expect(await readdir(folder)).toEqual(["plan.docx"]);
	await chmod(folder, 0o700);
});

test("one dialog at a time", async () => {
	let answer: (folder: string | null) => void = () => undefined;
	const files = openFiles(
		() =>
			new Promise((resolve) => {
				answer = resolve;
			}),
	);
	const first = files.choose(["plan.docx"]);
	await expect(files.choose(["plan.docx"])).rejects.toMatchObject({ code: "export-stopped" });
	answer(null);
	expect((await first).token).toBeNull();
	const second = files.choose(["plan.docx"]);
	answer(null);
	expect((await second).token).toBeNull();
});

test.each([
	["../plan.docx"],
	["..\\plan.docx"],
	["folder/plan.docx"],
	["/etc/passwd"],
	["C:plan.docx"],
	["C:\\plan.docx"],
	["plan.docx:hidden"],
	[".plan.docx"],
	["."],
	[".."],
	[""],
	["plan.docx."],
	["plan.docx "],
	["con"],
	["CON.docx"],
	["aux.txt"],
	["LPT1"],
	["com9.pdf"],
	["plan\0.docx"],
	["plan\n.docx"],
	['plan".docx'],
	["plan?.docx"],
	["plan*.docx"],
	["plan|.docx"],
	["<plan>.docx"],
	["x".repeat(121)],
	["plan\u202efdp.exe"],
	["COM¹.pdf"],
	["ما يهمني.pdf"],
])("%j is no file name", (name) => {
	expect(safeFileNameSchema.safeParse(name).success).toBe(false);
});

test.each([
	["What matters to me.docx"],
	["LN-2027-01-12-my-plan (2).pdf"],
	["plan (2).pdf"],
	["console.txt"],
	["what-matters-recovery-key.txt"],
])("%j is a file name", (name) => {
	expect(safeFileNameSchema.safeParse(name).success).toBe(true);
});
