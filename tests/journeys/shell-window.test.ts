/** The window's life: locking, sleep, closing, a second start, storage that will not open. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Bridge } from "../../shared/bridge.ts";
import { envelopeOf } from "../unit/electron/support/frames.ts";
import { bytesOf, callBridge } from "./support/bridge.ts";
import {
	type LaunchOptions,
	launchApp,
	launchArguments,
	launchEnvironment,
	type RunningApp,
	rendererProcess,
	runtimePath,
	standInPage,
	temporaryFolder,
} from "./support/electron.ts";

const open: RunningApp[] = [];

async function start(options: LaunchOptions = {}): Promise<RunningApp> {
	const running = await launchApp({ rendererFolder: await standInPage(), ...options });
	open.push(running);
	return running;
}

async function close(running: RunningApp): Promise<void> {
	open.splice(open.indexOf(running), 1);
	await running.close();
}

afterEach(async () => {
	for (const running of [...open]) await close(running);
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Lets a page do something that ends it: the answer never comes. */
function letGo(running: RunningApp, script: string): Promise<unknown> {
	return running.app.evaluate(({ BrowserWindow }, script) => {
		void BrowserWindow.getAllWindows()[0]
			?.webContents.executeJavaScript(script)
			.catch(() => undefined);
	}, script);
}

const state = (running: RunningApp) =>
	running.app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map((window) => ({ title: window.getTitle(), address: window.webContents.getURL() })),
	);
const asAtFirst = [{ title: "What Matters", address: "app://what-matters/" }];

test("locking ends the page's process, forgets its folders, and opens the same window clean", async () => {
	const running = await start();
	const before = await rendererProcess(running.app);
	const { answer } = await callBridge(running.page, "filesChoose", { names: ["plan.docx"] });
	const { token } = answer as { token: string };
	await running.page.evaluate(() => {
		location.hash = "#/people/1";
		document.title = "Mary Smith";
		document.body.append("Mary Smith");
	});
	expect((await state(running))[0]?.title).toBe("What Matters");

	await letGo(running, "window.whatMatters.windowLock()");
	const page = await running.pageAfterLock();
	expect(isAlive(before)).toBe(false);
	expect(await rendererProcess(running.app)).not.toBe(before);
	expect(await state(running)).toEqual(asAtFirst);
	expect(await page.locator("body").innerText()).toBe("Stand-in");
	expect(await page.evaluate(() => history.length)).toBe(1);
	const { refused } = await callBridge(page, "filesWrite", {
		token,
		name: "plan.docx",
		bytes: bytesOf(new Uint8Array(3)),
	});
	expect(refused).toMatchObject({ code: "export-stopped" });
	expect(await readdir(running.saveFolder)).toEqual([]);

	await letGo(running, "window.whatMatters.windowLock()");
	const again = await running.pageAfterLock();
	expect((await callBridge(again, "appInfo")).answer).toMatchObject({ isPackaged: false });
});

test("without a menu, zoom and copy and paste still work from the keyboard", async () => {
	const running = await start();
	const press = (keyCode: string) =>
		running.app.evaluate(({ BrowserWindow }, keyCode) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents;
			for (const type of ["keyDown", "keyUp"] as const)
				contents?.sendInputEvent({ type, keyCode, modifiers: ["control"] });
		}, keyCode);
	const zoom = () =>
		running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
	await press("=");
	await expect.poll(zoom).toBeCloseTo(1.1);
	await press("0");
	await expect.poll(zoom).toBeCloseTo(1);

	await running.page.evaluate(() => {
		const box = document.body.appendChild(document.createElement("textarea"));
		box.value = "letter for letter";
		box.focus();
	});
	for (const key of ["A", "C", "V", "V"]) await press(key);
	const text = () => running.page.evaluate(() => document.querySelector("textarea")?.value);
	await expect.poll(text).toBe("letter for letterletter for letter");
});

test("a page that dies by accident opens again, locked", async () => {
	const running = await start();
	const before = await rendererProcess(running.app);
	process.kill(before, "SIGKILL");
	await running.pageAfterLock();
	expect(await state(running)).toEqual(asAtFirst);
});

for (const event of ["suspend", "lock-screen"] as const) {
	test(`${event}: the page is told and locks`, async () => {
		const running = await start({ rendererFolder: await standInPage({ isDeaf: true }) });
		await running.page.evaluate(() => {
			const bridge = (window as unknown as { whatMatters: Bridge }).whatMatters;
			// Keeps what is typed, then locks.
			bridge.onLockNow(() => {
				void bridge.papersWrite({ vault: "practice", name: "slots", text: '"kept"' }).then(bridge.windowLock);
			});
		});
		const before = await rendererProcess(running.app);
		await running.app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), event);
		const page = await running.pageAfterLock();
		expect(isAlive(before)).toBe(false);
		expect((await callBridge(page, "papersRead", { vault: "practice" })).answer).toMatchObject({ slots: '"kept"' });
	});
}

test("a page that does not listen is locked after three seconds", async () => {
	const running = await start({ rendererFolder: await standInPage({ isDeaf: true }) });
	const before = await rendererProcess(running.app);
	const from = Date.now();
	await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit("suspend"));
	await running.pageAfterLock();
	expect(isAlive(before)).toBe(false);
	expect(Date.now() - from).toBeGreaterThanOrEqual(2_900);
	expect(Date.now() - from).toBeLessThan(20_000);
});

test("closing waits until the page says that everything is saved", async () => {
	const running = await start({ rendererFolder: await standInPage({ isDeaf: true }) });
	await running.page.evaluate(() => {
		const bridge = (
			window as unknown as { whatMatters: { onClosing: (l: () => void) => void; windowReadyToClose: () => void } }
		).whatMatters;
		bridge.onClosing(() => setTimeout(() => bridge.windowReadyToClose(), 500));
	});
	const from = Date.now();
	await close(running);
	expect(Date.now() - from).toBeGreaterThanOrEqual(500);
	expect(Date.now() - from).toBeLessThan(4_500);
});

test("a page that never says so holds the window for five seconds, not longer", async () => {
	const running = await start({ rendererFolder: await standInPage({ isDeaf: true }) });
	const from = Date.now();
	await close(running);
	expect(Date.now() - from).toBeGreaterThanOrEqual(4_900);
	expect(Date.now() - from).toBeLessThan(20_000);
});

test("a page may not close the window that nobody asked to close", async () => {
	const running = await start();
	await callBridge(running.page, "windowReadyToClose");
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect((await state(running)).length).toBe(1);
});

test("what was handed in just before the end is on the disk", async () => {
	const userData = await temporaryFolder("data");
	const running = await start({ userData });
	const id = randomUUID();
	const frame = [...envelopeOf(id, 1, 20_000)];
	await running.page.evaluate((frame) => {
		const bridge = (window as unknown as { whatMatters: { journalAppend: (r: object) => Promise<unknown> } })
			.whatMatters;
		void bridge.journalAppend({ vault: "main", frame: Uint8Array.from(frame) });
	}, frame);
	await close(running);
	const later = await start({ userData });
	expect((await callBridge(later.page, "journalFetch", { vault: "main", id })).answer).toEqual({ frame });
	await close(later);
	await rm(userData, { recursive: true });
});

test("S17: a second start shows the first window and ends", async () => {
	const running = await start();
	await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
	const environment = launchEnvironment({}, running.userData, running.saveFolder);
	const second = spawn(await runtimePath(), launchArguments(), { env: environment, stdio: "ignore" });
	const code = await new Promise((resolve) => second.once("exit", resolve));
	expect(code).toBe(0);
	const isShown = () =>
		running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
	await expect.poll(isShown).toEqual([true]);
	expect(isAlive(running.app.process().pid ?? 0)).toBe(true);
});

test("storage that will not open is set aside at the next start, whole, and the journal stays", async () => {
	const userData = await temporaryFolder("data");
	const first = await start({ userData });
	const id = randomUUID();
	await callBridge(first.page, "journalAppend", { vault: "main", frame: bytesOf(envelopeOf(id, 1)) });
	await first.page.evaluate(
		() => new Promise((resolve) => Object.assign(indexedDB.open("kept", 1), { onsuccess: () => resolve(null) })),
	);
	// What starts again would be a process of nobody's: this test starts it itself.
	await first.app.evaluate(({ app }) => Object.assign(app, { relaunch: () => undefined }));
	const ended = first.app.waitForEvent("close");
	open.splice(open.indexOf(first), 1);
	await letGo(first, "window.whatMatters.windowRebuild()");
	await ended;

	const second = await start({ userData });
	expect(await second.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
		"kept",
	);
	const names = await readdir(join(userData, "Partitions/what-matters"));
	const aside = names.filter((name) => name.startsWith("IndexedDB-quarantine-"));
	expect(aside.length).toBe(1);
	expect((await readdir(join(userData, "Partitions/what-matters", aside[0] ?? ""))).length).toBeGreaterThan(0);
	expect((await callBridge(second.page, "journalHeads", { vault: "main" })).answer).toMatchObject({
		heads: [{ id, rev: 1 }],
	});
	// Asked again by the same start it would go round for ever.
	expect((await callBridge(second.page, "windowRebuild")).refused).toMatchObject({ code: "storage-failed" });
	await close(second);
	await rm(userData, { recursive: true });
});

test("a journal with a torn end starts, counts it, and keeps it aside", async () => {
	const userData = await temporaryFolder("data");
	const first = await start({ userData });
	const id = randomUUID();
	await callBridge(first.page, "journalAppend", { vault: "main", frame: bytesOf(envelopeOf(id, 1)) });
	await close(first);
	await writeFile(join(userData, "vaults/main/journal/00000001.wmj"), "torn", { flag: "a" });
	const second = await start({ userData });
	expect((await callBridge(second.page, "journalHeads", { vault: "main" })).answer).toMatchObject({
		heads: [{ id }],
		damaged: 1,
	});
	expect((await readdir(join(userData, "vaults/main/journal"))).filter((name) => name.includes(".torn-")).length).toBe(
		1,
	);
	await close(second);
	await rm(userData, { recursive: true });
});
