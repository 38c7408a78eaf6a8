/** When things go wrong: a full disk, a wrong or forgotten passphrase, a second start. */
import { execFileSync, spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, type TestContext, test } from "vitest";
import {
	type LaunchOptions,
	launchApp,
	launchArguments,
	launchEnvironment,
	type RunningApp,
	runtimePath,
	temporaryFolder,
} from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords, PASSPHRASE, setUp, startConversation, unlock } from "./support/steps.ts";

/** Room for the profile and the app's floor of 50 MB. */
const DISK_MB = 160;

let running: RunningApp | null = null;
const disks: string[] = [];
const folders: string[] = [];

async function start(options: LaunchOptions = {}): Promise<Hands> {
	running = await launchApp(options);
	return new Hands(running.page);
}
async function close(): Promise<void> {
	await running?.close();
	running = null;
}
afterEach(async () => {
	await close();
	for (const disk of disks.splice(0)) execFileSync("umount", ["-l", disk]);
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A small disk of this test's own, or why it cannot be had. */
async function smallDisk(): Promise<{ disk: string } | { obstacle: string }> {
	const disk = await temporaryFolder("disk");
	folders.push(disk);
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", disk], { stdio: "ignore" });
	} catch {
		return { obstacle: "this machine allows no mounts" };
	}
	disks.push(disk);
	return { disk };
}

/** A disk of this test's own, and what fills it; the test is skipped, and says so, where there can be none. */
async function diskToFill(context: TestContext, what: string) {
	const made = await smallDisk();
	if ("obstacle" in made) {
		console.log(`did not run: ${made.obstacle} (${what})`);
		return context.skip(made.obstacle);
	}
	const filling = join(made.disk, "filling");
	return {
		userData: join(made.disk, "data"),
		fill: () => writeFile(filling, Buffer.alloc((DISK_MB - 50) * 1024 * 1024)).catch(() => undefined),
		makeRoom: () => rm(filling),
	};
}

/** The app with its data there, in a conversation that was just begun. */
async function startWithMo(userData: string): Promise<Hands> {
	const hands = await start({ userData });
	await setUp(hands);
	await startConversation(hands, { called: "Mo", family: "Adeyemi" });
	return hands;
}

test("a full disk: it says so, typing goes on, and when there is room again everything is saved", async (context) => {
	const { userData, fill, makeRoom } = await diskToFill(context, "a full disk");
	const looker = new Looker();
	let hands = await startWithMo(userData);
	await keepWords(hands, "Kept before the disk was full");
	await hands.waitUntilSaved();

	await fill();
	await keepWords(hands, "Kept while the disk was full");
	await hands.see(/Not saved since \d\d:\d\d/);
	await hands.type("being typed while");
	await hands.page.waitForTimeout(2_500);
	expect(await hands.page.locator("[data-save]").getAttribute("data-save")).toBe("unsaved");
	await hands.choose("What to do", "Shift+Tab");
	await hands.see("The disk is almost full. Make room on it, then try again.");
	await looker.look(hands.page, "not-saved");
	expect(looker.findings).toEqual([]);
	await hands.choose("Try again");
	await hands.page.waitForTimeout(500);
	expect(await hands.page.locator("[data-save]").getAttribute("data-save")).toBe("unsaved");
	await hands.press("Escape");
	await hands.tabTo(hands.page.getByLabel("Mo’s words"));
	await hands.press("Control+End");
	await hands.type(" it was full");

	await makeRoom();
	await hands.choose("What to do", "Shift+Tab");
	await hands.choose("Try again");
	await hands.page.locator("[data-save=saved]").waitFor({ timeout: 15_000 });
	await hands.see("Everything you typed is on the disk of this computer.");
	await hands.press("Escape");
	expect(hands.problems).toEqual([]);
	await close();

	hands = await start({ userData });
	await unlock(hands);
	await hands.page.locator("#question").waitFor();
	expect(await hands.page.locator(".kept .said-words").allTextContents()).toEqual([
		"Kept before the disk was full",
		"Kept while the disk was full",
		// Closing the window keeps what stands in the box, as lock does.
		"being typed while it was full",
	]);
});

test("lock while nothing can be saved: the page stays, unlocked, and says why", async (context) => {
	const { userData, fill, makeRoom } = await diskToFill(context, "lock on a full disk");
	const hands = await startWithMo(userData);
	await hands.waitUntilSaved();
	await fill();
	await hands.type("half a sentence");
	await hands.press("F9");
	await hands.see(/Not saved since \d\d:\d\d/);
	await hands.see("half a sentence");
	await makeRoom();
	await hands.page.locator("[data-save=saved]").waitFor({ timeout: 15_000 });
	expect(hands.problems).toEqual([]);
});

test("closed while nothing can be saved: the window stays and says so, and closes once it is saved", async (context) => {
	const { userData, fill, makeRoom } = await diskToFill(context, "closing on a full disk");
	const looker = new Looker();
	let hands = await startWithMo(userData);
	await hands.waitUntilSaved();
	await fill();
	await hands.type("half a sentence");
	const closeWindow = () =>
		running?.app.evaluate(({ BrowserWindow }) => {
			BrowserWindow.getAllWindows()[0]?.close();
		});
	for (const _time of ["first", "second"]) {
		await closeWindow();
		await hands.see("Not closed: not everything is saved");
		await hands.see("The disk is almost full. Make room on it, then try again.");
		await hands.page.waitForTimeout(5_500);
	}
	expect(await hands.page.getByRole("button", { name: /^Close anyway/ }).isVisible()).toBe(true);
	await looker.look(hands.page, "not-closed");
	expect(looker.findings).toEqual([]);

	await makeRoom();
	await hands.choose("Try again");
	await hands.see("Everything you typed is on the disk of this computer.");
	const ended = running?.app.waitForEvent("close");
	// The window may be gone before the key is up again.
	await hands.choose("Close What Matters").catch(() => undefined);
	await ended;
	running = null;

	hands = await start({ userData });
	await unlock(hands);
	await hands.see("half a sentence");
});

test("a wrong passphrase is told in the same words each time; the recovery key opens, and a new passphrase from then on", async () => {
	const userData = await temporaryFolder("data");
	folders.push(userData);
	let hands = await start({ userData });
	const recoveryKey = await setUp(hands);
	await close();

	hands = await start({ userData });
	await hands.arriveAt("Unlock the plans on this computer");
	const said: string[] = [];
	for (const wrong of ["x", "violet kettle seven otter", `${PASSPHRASE} `, "Ünïcode  passphrase"]) {
		await hands.type(wrong);
		await hands.press("Enter");
		// While it is opening there is no sentence.
		await hands.page.getByRole("button", { name: "Unlock", exact: true }).waitFor();
		await hands.page.locator(".field-error:not(:empty)").waitFor();
		said.push((await hands.page.locator(".field-error").textContent()) ?? "");
	}
	expect([...new Set(said)]).toEqual(["That is not it. Check Caps Lock."]);

	await hands.choose("I have forgotten it");
	await hands.type("ABCDEFGH".repeat(4));
	await hands.press("Enter");
	await hands.page.locator(".field-error:not(:empty)").waitFor();
	await hands.press("Control+a");
	await hands.type((recoveryKey.match(/.{4}/g) ?? []).join(" ").toLowerCase());
	await hands.press("Enter");
	await hands.arriveAt("People");
	await hands.choose("View", "Shift+Tab");
	await hands.arriveAt("View");
	await hands.enter("A new passphrase", "slow lantern under nine hills");
	await hands.choose("Change the passphrase");
	await hands.see("From now on this computer opens with the new passphrase.", 30_000);
	await close();

	hands = await start({ userData });
	await hands.arriveAt("Unlock the plans on this computer");
	await hands.type(PASSPHRASE);
	await hands.press("Enter");
	await hands.see("That is not it. Check Caps Lock.");
	await hands.type("slow lantern under nine hills");
	await hands.press("Enter");
	await hands.arriveAt("People");
	expect(hands.problems).toEqual([]);
});

test("S17: a second start ends by itself; the conversation goes on", async () => {
	const hands = await start();
	await setUp(hands);
	await startConversation(hands, { called: "Mo", family: "Adeyemi" });
	await hands.type("before the second");
	const { userData, saveFolder } = running ?? { userData: "", saveFolder: "" };
	const second = spawn(await runtimePath(), launchArguments(), {
		env: launchEnvironment({}, userData, saveFolder),
		stdio: "ignore",
	});
	expect(await new Promise((resolve) => second.once("exit", resolve))).toBe(0);
	await hands.type(" start, and after");
	await hands.press("Enter");
	await hands.waitUntilSaved();
	expect(await hands.page.locator(".kept .said-words").allTextContents()).toEqual([
		"before the second start, and after",
	]);
});
