/** What a person chooses for their first page, by keyboard: one line, a colour, three pictures; and all of it on paper. */
import { readFile, rm } from "node:fs/promises";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { copiesIn } from "./support/copies.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planSaved } from "./support/plan-in-app.ts";
import { keepWords } from "./support/steps.ts";

const line = "Biscuit, and the canal before the bikes are out.";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker();
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const chosen = async () => (await planSaved(hands)).firstPage;
const shipped = (...concepts: string[]) => concepts.map((concept) => ({ kind: "shipped", concept }));

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder, complaints }));
	await keepWords(hands, line);
	await keepWords(hands, "My dog wakes me at six.");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("one line of theirs, and their colour", async () => {
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.choose("Mo’s first page");
	await hands.arriveAt("Mo’s first page");
	await stop("first-page-blank");
	expect(await chosen()).toEqual({ quoteId: null, accent: "plum", pictures: [] });
	await hands.pick(hands.page.getByLabel("The one line"), line);
	await hands.page.locator(".first-sample").getByText(`“${line}”`).waitFor();
	await hands.tabTo(hands.page.getByRole("radio", { name: "Plum" }));
	await hands.press("ArrowDown", "ArrowDown");
	expect((await chosen()).accent).toBe("sea");
	await stop("first-page-colour");
});

test("three pictures, found by a word or in what they said; put in order, taken out, taken back", async () => {
	await hands.see("From Mo’s words:");
	await hands.choose("dog");
	for (const word of ["choir", "teapot"]) {
		await hands.tabTo(hands.page.locator("#find-picture"), "Shift+Tab");
		await hands.type(word);
		await hands.see("1 found.");
		if (word === "choir") await stop("first-page-found");
		await hands.press("Tab", "Enter");
	}
	await hands.see("Three are chosen. Take one out to choose another.");
	expect((await chosen()).pictures).toEqual(shipped("dog", "music", "tea"));
	await stop("first-page-three");
	await hands.choose(/^Earlier ?: tea/, "Shift+Tab");
	expect((await chosen()).pictures).toEqual(shipped("dog", "tea", "music"));
	await hands.choose(/^Take out ?: dog/, "Shift+Tab");
	expect((await chosen()).pictures).toEqual(shipped("tea", "music"));
	await hands.press("Control+z");
	await hands.press("Control+z");
	expect((await chosen()).pictures).toEqual(shipped("dog", "music", "tea"));
});

test("all of it is on paper", async () => {
	await hands.choose("Done here");
	await hands.choose("Sheets and single pages");
	await hands.arriveAt("Sheets and single pages");
	await hands.choose(/^Word ?: One-page profile/);
	await hands.see(/Made: /, 60_000);
	const [profile] = await copiesIn(saveFolder);
	const parts = unzipSync(await readFile(profile?.path ?? ""));
	const styles = new TextDecoder().decode(parts["word/styles.xml"]).toUpperCase();
	expect(styles).toContain("123F6D");
	expect(styles).not.toContain("5A1F4D");
	expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name)).length).toBeGreaterThanOrEqual(3);
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
