/** Saving, copying and keeping private, over the real bridge. */
import { randomUUID } from "node:crypto";
import { chmod, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { envelopeOf } from "../unit/electron/support/frames.ts";
import { bytesOf, callBridge } from "./support/bridge.ts";
import { clipboardText } from "./support/clipboard.ts";
import { builtPage, launchApp, type RunningApp, standInPage, temporaryFolder } from "./support/electron.ts";

let running: RunningApp;
let acknowledged = "";

beforeAll(async () => {
	const userData = await temporaryFolder("data");
	// As an older version, or a careless copy, may have left it.
	await chmod(userData, 0o755);
	running = await launchApp({ userData, rendererFolder: builtPage() ?? (await standInPage()), env: { WM_ACK: "1" } });
	running.app.process().stdout?.on("data", (chunk: Buffer) => {
		acknowledged += chunk.toString();
	});
});
afterAll(async () => {
	await running.close();
	await rm(running.userData, { recursive: true });
});

test("a save goes over the bridge to the disk and back, and says so on standard output", async () => {
	const id = randomUUID();
	const frame = envelopeOf(id, 1, 5_000);
	expect(await callBridge(running.page, "journalAppend", { vault: "main", frame: bytesOf(frame) })).toEqual({
		answer: { sequence: 1 },
	});
	expect(await callBridge(running.page, "journalFetch", { vault: "main", id })).toEqual({
		answer: { frame: [...frame] },
	});
	expect(await callBridge(running.page, "journalHeads", { vault: "practice" })).toEqual({
		answer: { heads: [], damaged: 0 },
	});
	await callBridge(running.page, "papersWrite", { vault: "main", name: "slots", text: '{"a":1}' });
	expect(await callBridge(running.page, "papersRead", { vault: "main" })).toEqual({
		answer: { slots: '{"a":1}', keys: null },
	});
	expect(acknowledged).toContain(`ACK ${id} 1\n`);
});

test("what is refused crosses as a code, a field and what to do", async () => {
	const { refused } = await callBridge(running.page, "journalHeads", { vault: "elsewhere" });
	expect(refused).toEqual({ code: "bad-input", field: "vault", whatToDo: expect.any(String) });
});

test("files are saved where the practitioner chose, under the names agreed on", async () => {
	const { answer } = await callBridge(running.page, "filesChoose", { names: ["plan.docx"] });
	const { token } = answer as { token: string };
	const bytes = bytesOf(new TextEncoder().encode("a plan"));
	expect(await callBridge(running.page, "filesWrite", { token, name: "plan.docx", bytes })).toEqual({ answer: {} });
	expect(await readFile(join(running.saveFolder, "plan.docx"), "utf8")).toBe("a plan");
	const other = await callBridge(running.page, "filesWrite", { token, name: "other.docx", bytes });
	expect(other.refused).toMatchObject({ code: "forbidden" });
	expect(await readdir(running.saveFolder)).toEqual(["plan.docx"]);
});

test("what was copied is on the clipboard, and gone after its time", async () => {
	await callBridge(running.page, "clipboardWrite", { text: "a plan", seconds: 5 });
	expect(await clipboardText(running)).toBe("a plan");
	await new Promise((resolve) => setTimeout(resolve, 5_500));
	expect(await clipboardText(running)).toBe("");
});

test("S20: nobody else on this computer can look into the data", async () => {
	const entries = await readdir(running.userData, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const openToOthers: string[] = [];
	for (const file of files) {
		const info = await stat(file).catch(() => null);
		if (info !== null && (info.mode & 0o077) !== 0) openToOthers.push(file);
	}
	expect((await stat(running.userData)).mode & 0o777).toBe(0o700);
	expect(files.some((file) => file.endsWith("00000001.wmj"))).toBe(true);
	expect(openToOthers).toEqual([]);
});
