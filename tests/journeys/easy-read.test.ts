/** Easy read, by keyboard: a plain line, its picture, and the hard words. How it is checked: easy-read-check.test.ts. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { choir, easyReadOf, loved, plain, second } from "./support/easy-read.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker();
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const easyRead = () => easyReadOf(hands);
const box = () => hands.page.getByLabel("The plain lines");

beforeAll(async () => {
	({ running, hands } = await beginWithMo({ complaints }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("one thing at a time: their words locked, our lines kept at Enter and when the page is left", async () => {
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.choose("Easy read");
	await hands.see(/^Once Mo’s words are kept/);
	await stop("easy-read-nothing");
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await keepWords(hands, loved);
	await keepWords(hands, choir);
	await hands.press("F7");
	await hands.choose("Easy read");
	await hands.see("Easy read, 1 of 2");
	await hands.page.locator(".said-words").getByText(loved, { exact: true }).waitFor();
	await stop("easy-read-blank");
	await hands.type("Every single morning at six my dog Biscuit gets me out of bed for a walk");
	await hands.see(/One sentence has 16 words/);
	await stop("easy-read-long");
	await hands.press("Control+a");
	await hands.type(plain);
	await hands.press("Enter");
	expect((await easyRead()).lines).toMatchObject([{ lines: [plain], picture: null, typedBy: { name: "Priya Nair" } }]);
	await stop("easy-read-written");
	await hands.press("Control+Enter");
	await hands.see("Easy read, 2 of 2");
	await hands.page.locator(".said-words").getByText(choir, { exact: true }).waitFor();
	await hands.type(second);
	await hands.press("Alt+ArrowLeft");
	await hands.see("Easy read, 1 of 2");
	expect(await box().inputValue()).toBe(plain);
	expect((await easyRead()).lines.map(({ lines }) => lines)).toEqual([[plain], [second]]);
	await hands.see("2 of 2 written.");
});

test("another picture by a word, none with a reason, and the suggested one again", async () => {
	await hands.choose("Choose another");
	await stop("easy-read-picture");
	await hands.type("dog");
	await hands.choose("dog");
	await hands.see("You chose dog.");
	expect((await easyRead()).lines[0]?.picture).toEqual({ kind: "shipped", concept: "dog" });
	await stop("easy-read-chosen");
	await hands.choose("No picture", "Shift+Tab");
	await hands.type("It upsets her today");
	await hands.press("Enter");
	await hands.see("No picture: It upsets her today");
	await stop("easy-read-none");
	await hands.choose(/^The suggested one|^As it was/);
	expect((await easyRead()).lines[0]?.picture).toBeNull();
	await hands.choose("Choose another", "Shift+Tab");
	await hands.type("dog");
	await hands.choose("dog");
});

test("hard words: offered with a suggestion that nobody has kept, kept, changed, added, taken off, undone", async () => {
	const words = async () => (await easyRead()).words.map(({ word, means }) => [word, means]);
	await hands.choose("Hard words");
	await hands.arriveAt("Hard words");
	await hands.see("No word is kept yet.");
	await stop("easy-read-words");
	expect(await words()).toEqual([]);
	const allergy = hands.page.getByLabel(/^Allergy\. /);
	await hands.tabTo(allergy);
	expect(await allergy.inputValue()).toBe("Something that makes my body ill.");
	await hands.press("Enter");
	await hands.see("1 word kept.");
	expect(await words()).toEqual([["Allergy", "Something that makes my body ill."]]);
	// Typed and left is kept; so is what stands in a box at lock.
	await hands.tabTo(hands.page.getByLabel("Another word"));
	await hands.type("Thursdays");
	await hands.enter("What does it mean in plain words?", "The day of my choir.");
	await hands.press("Enter");
	await hands.see("2 words kept.");
	await hands.tabTo(hands.page.getByLabel("What it means").first(), "Shift+Tab");
	await hands.press("Control+a");
	await hands.type("It makes me ill.");
	await hands.press("Enter");
	expect(await words()).toEqual([
		["Allergy", "It makes me ill."],
		["Thursdays", "The day of my choir."],
	]);
	await stop("easy-read-words-kept");
	await hands.choose(/^Take it off ?: Allergy$/);
	await hands.see("1 word kept.");
	await hands.press("Control+z");
	await hands.see("2 words kept.");
	expect(await words()).toHaveLength(2);
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
