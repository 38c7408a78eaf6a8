/** Sheets and single pages, by keyboard: each is a file of its own; what runs over one page is left for another day. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { copiesIn, wordsOfOne } from "./support/copies.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords } from "./support/steps.ts";

const loved = "Biscuit has me up at six and we’re out before the world is.";
let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["light", "dark", "at 200%"]);

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder }));
	await keepWords(hands, loved);
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("each sheet is made by itself, beside what is there", async () => {
	await hands.press("F7");
	await hands.choose("Sheets and single pages");
	await hands.arriveAt("Sheets and single pages");
	for (const [button, made] of [
		["PDF: Thinking sheet", "before-we-meet.pdf"],
		["Word: One-page profile", "this-is-me.docx"],
		["PDF: Emergency page", "emergency-page.pdf"],
		["PDF: How was it for you?", "how-was-it-for-you.pdf"],
	] as const) {
		await hands.choose(new RegExp(`^${button.replace("?", "\\?").replace(":", " ?:")}$`));
		await hands.see(new RegExp(`Made: .*${made}`), 60_000);
	}
	await looker.look(hands.page, "papers");
	const files = await copiesIn(saveFolder);
	expect(files.map(({ name }) => name.replace(/^MA-\d{4}-\d\d-\d\d-/, ""))).toEqual([
		"before-we-meet.pdf",
		"emergency-page.pdf",
		"how-was-it-for-you.pdf",
		"this-is-me.docx",
	]);
	expect(await wordsOfOne(files, "docx")).toContain(loved);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
});

test("a sheet that is asked for while another is made is made after it, and stops nothing", async () => {
	await hands.page.evaluate(async () => {
		const [first, second] = document.querySelectorAll<HTMLButtonElement>(".papers button");
		first?.click();
		while (!document.body.innerText.includes("Making…")) await new Promise(requestAnimationFrame);
		second?.click();
	});
	await hands.see(/Made: .*before-we-meet \(2\)\.pdf/, 60_000);
	await hands.see(/Made: .*before-we-meet\.docx/, 60_000);
});
