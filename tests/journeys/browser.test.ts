/** Browser mode: the first half of the conversation in the system's own Chromium. Storage is weaker here, and it says so. */
import { copyFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInBrowser, type RunningBrowser, systemChromium } from "./support/browser.ts";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { builtPage, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { goOnTo, keepWords, makeFourCopies, readBackTo, setUp, startConversation, unlock } from "./support/steps.ts";

const chromium = systemChromium();
const page = builtPage();
const obstacle = chromium === null ? "no Chromium" : page === null ? "the window is not built" : "";
if (obstacle) console.log(`did not run: ${obstacle} (the journey in browser mode)`);

const quotes = [
	"I’m the one who makes them laugh.",
	"Thursdays is the choir, whatever the weather.",
	"My own front door.",
];
const goal = "Get back to the choir before Christmas";

let running: RunningBrowser;
let hands: Hands;
const looker = new Looker();
const complaints: string[] = [];
const downloads: Download[] = [];

beforeAll(async () => {
	if (chromium === null || page === null) return;
	running = await openInBrowser(chromium, page);
	running.page.on("console", (message) => {
		if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
	});
	running.page.on("pageerror", (error) => complaints.push(error.message));
	running.page.on("download", (download) => downloads.push(download));
	hands = new Hands(running.page);
	await running.page.goto("http://127.0.0.1:47810/");
});
afterAll(() => running?.close());

const stop = (name: string) => looker.look(hands.page, `browser-${name}`);

test.skipIf(obstacle)("set up; it says that storage is weaker here", async () => {
	await hands.see(/Storage is weaker here/);
	await setUp(hands);
	await startConversation(hands, { called: "Callum", family: "Reid" });
	await hands.see(/Weaker here: a browser may clear it/);
});

test.skipIf(obstacle)("three quotations and a goal", async () => {
	for (const words of quotes) await keepWords(hands, words);
	await stop("talk");
	await goOnTo(hands, /^If things went well/);
	await hands.type(goal);
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await hands.type("They are my people.");
	await hands.press("Enter");
	await hands.arriveAt("Say it plainly, together");
	await stop("goal");
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
});

test.skipIf(obstacle)("the copies are downloaded; the PDF holds the words", async () => {
	await hands.choose("Read back");
	await readBackTo(hands, "Callum", "Who should have a copy?");
	await makeFourCopies(hands, "Callum");
	await expect.poll(() => downloads.length).toBe(4);
	const folder = await temporaryFolder("copies");
	for (const download of downloads) await copyFile(await download.path(), join(folder, download.suggestedFilename()));
	const pdf = (await copiesIn(folder)).find(({ name }) => name.endsWith("-my-plan.pdf"));
	if (pdf === undefined) throw new Error(`There is no PDF among ${await readdir(folder)}.`);
	expect(pdf.magic).toBe("%PDF");
	const words = await wordsIn(pdf);
	for (const quote of [...quotes, goal]) expect(words).toContain(quote);
	await rm(folder, { recursive: true });
});

test.skipIf(obstacle)(
	"closed in the middle of a sentence and opened again: locked, and all is there after unlock",
	async () => {
		await hands.press("F7");
		await hands.choose("What makes life good");
		await hands.tabTo(hands.page.getByLabel("Callum’s words"));
		await hands.type("and the sound of the");
		await hands.waitUntilSaved();
		await hands.page.reload();
		await hands.arriveAt("Unlock the plans on this computer");
		await hands.see(/Storage in a browser is weaker/);
		await stop("unlock");
		await unlock(hands);
		await hands.page.locator("#question").waitFor();
		expect(await hands.page.locator(".kept .said-words").allTextContents()).toEqual(quotes);
		expect(await hands.page.getByLabel("Callum’s words").inputValue()).toBe("and the sound of the");
	},
);

test.skipIf(obstacle)("F9 locks in a browser too", async () => {
	await hands.pressLast("F9");
	await hands.page.getByRole("heading", { name: "Unlock the plans on this computer" }).waitFor();
	expect(await hands.page.locator("body").innerText()).not.toMatch(/Callum|choir/);
});

test.skipIf(obstacle)("nothing found by axe in any look, and no complaint on the console", () => {
	expect(looker.findings).toEqual([]);
	expect(complaints).toEqual([]);
});
