import { randomUUID } from "node:crypto";
import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openPapers } from "../../../electron/papers.ts";
import { testFolder } from "./support/frames.ts";

const older = JSON.stringify({ slots: ["older"] });
const newer = JSON.stringify({ slots: ["newer", "é", "😀"] });

async function withSlots(text: string): Promise<string> {
	const folder = await testFolder();
	await openPapers(folder).write("slots", text);
	return folder;
}

test("a vault that was never made has no papers", async () => {
	expect(await openPapers(join(await testFolder(), "none")).read()).toEqual({ slots: null, keys: null });
});

test("papers come back as they were written, private, and twice", async () => {
	const folder = await withSlots(older);
	const papers = openPapers(folder);
	await papers.write("slots", newer);
	await papers.write("keys", "{}");
	await papers.write("recovery-identity", "age-encryption.org/v1\n…");
	expect(await openPapers(folder).read()).toEqual({ slots: newer, keys: "{}" });
	expect(await readFile(join(folder, "recovery-identity.age"), "utf8")).toBe("age-encryption.org/v1\n…");
	const names = await readdir(folder);
	expect(names.sort()).toEqual(
		["slots.json", "keys.json", "recovery-identity.age"].flatMap((name) => [name, `${name}.copy`]).sort(),
	);
	for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test("killed between two steps of a write, the paper is the older or the newer one, whole", async () => {
	const after = await withSlots(newer);
	const [newFile, newCopy] = [
		await readFile(join(after, "slots.json")),
		await readFile(join(after, "slots.json.copy")),
	];
	const temporary = `.wm-${randomUUID()}.tmp`;
	const steps: Record<string, Uint8Array>[] = [
		{ [temporary]: newFile.subarray(0, 5) },
		{ [temporary]: newFile },
		{ "slots.json": newFile },
		{ "slots.json": newFile, [temporary]: newCopy.subarray(0, 30) },
		{ "slots.json": newFile, "slots.json.copy": newCopy },
	];
	for (const [index, files] of steps.entries()) {
		const folder = await withSlots(older);
		for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
		const papers = openPapers(folder);
		expect([older, newer]).toContain((await papers.read()).slots);
		if (index === steps.length - 1) expect((await papers.read()).slots).toBe(newer);
		await papers.write("slots", newer);
		expect((await readdir(folder)).sort()).toEqual(["slots.json", "slots.json.copy"]);
		expect((await papers.read()).slots).toBe(newer);
	}
});

test("killed while the first paper was being made, there is none or all of it", async () => {
	const whole = await withSlots(newer);
	const folder = await testFolder();
	await writeFile(join(folder, "slots.json"), await readFile(join(whole, "slots.json")));
	expect((await openPapers(folder).read()).slots).toBe(newer);
});

test("any damage to either of the two is made up by the other", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom("slots.json", "slots.json.copy"),
			fc.oneof(
				fc.record({ kind: fc.constant("flip" as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
				fc.record({ kind: fc.constant("cut" as const), at: fc.nat() }),
				fc.record({ kind: fc.constant("empty" as const) }),
				fc.record({ kind: fc.constant("gone" as const) }),
			),
			async (name, harm) => {
				const folder = await withSlots(newer);
				const path = join(folder, name);
				const bytes = await readFile(path);
				if (harm.kind === "gone") await rm(path);
				else if (harm.kind === "empty") await writeFile(path, "");
				else if (harm.kind === "cut") await writeFile(path, bytes.subarray(0, harm.at % bytes.length));
				else {
					const at = harm.at % bytes.length;
					bytes[at] = (bytes[at] ?? 0) ^ harm.by;
					await writeFile(path, bytes);
				}
				expect((await openPapers(folder).read()).slots).toBe(newer);
			},
		),
		{ numRuns: 100 },
	);
});

test("with both damaged it says so, and never shows half a paper", async () => {
	const folder = await withSlots(newer);
	await writeFile(join(folder, "slots.json"), newer.slice(0, 9));
	await writeFile(join(folder, "slots.json.copy"), "");
	await expect(openPapers(folder).read()).rejects.toMatchObject({ code: "vault-damaged", field: "slots" });
});

test("what is not JSON is refused and changes nothing", async () => {
	const folder = await withSlots(older);
	const papers = openPapers(folder);
	await expect(papers.write("slots", "{half")).rejects.toMatchObject({ code: "bad-input" });
	await expect(papers.write("keys", "")).rejects.toMatchObject({ code: "bad-input" });
	await expect(papers.write("recovery-identity", "")).rejects.toMatchObject({ code: "bad-input" });
	expect(await papers.read()).toEqual({ slots: older, keys: null });
});

test("on a full disk the old papers stay", async () => {
	const folder = await withSlots(older);
	const papers = openPapers(folder, { freeBytes: async () => 99, floorBytes: 100 });
	await expect(papers.write("slots", newer)).rejects.toMatchObject({ code: "disk-full" });
	expect((await papers.read()).slots).toBe(older);
	expect((await readdir(folder)).sort()).toEqual(["slots.json", "slots.json.copy"]);
});

test("an open folder is closed to others again", async () => {
	const folder = await withSlots(older);
	await chmod(folder, 0o755);
	await openPapers(folder).write("slots", newer);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test("writes at once end with the last one", async () => {
	const folder = await testFolder();
	const papers = openPapers(folder);
	await Promise.all(Array.from({ length: 10 }, (_, index) => papers.write("keys", JSON.stringify({ index }))));
	expect((await papers.read()).keys).toBe(JSON.stringify({ index: 9 }));
	expect((await readdir(folder)).sort()).toEqual(["keys.json", "keys.json.copy"]);
});
