/** Words that were typed and left without Enter: kept before the next box, the next page and the reading back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginContingency, beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { planSaved } from "./support/plan-in-app.ts";

let running: RunningApp;
let hands: Hands;

beforeAll(async () => {
	({ running, hands } = await beginWithMo({ matter: "Biscuit, my dog" }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

const savedPlan = () => planSaved(hands);

async function conditions() {
	const { health } = await savedPlan();
	return health.conditions.map(({ quote, doctorsName }) => [quote?.text ?? null, doctorsName]);
}

const words = () => hands.page.getByLabel(/in their words$/i).last();
const name = () => hands.page.getByLabel(/name doctors use/i).last();

test("taken back and done again at the foot of the talk, to the last step, the focus stays at the foot", async () => {
	const kept = async () => (await savedPlan()).matters.map(({ quote }) => quote.text);
	await hands.choose("Undo");
	expect(await kept()).toEqual([]);
	await hands.press("Enter");
	expect(await kept()).toEqual(["Biscuit, my dog"]);
	await hands.tabTo(hands.page.getByLabel("Mo’s words"));
	expect(hands.problems).toEqual([]);
});

test("words and the doctor’s name are one condition, by Enter, by the button and at the next question", async () => {
	await hands.press("F7");
	await hands.choose("My health, as I tell it");
	await hands.arriveAt(/^Mo’s health/);
	await hands.tabTo(words());
	await hands.type("My chest is bad");
	await hands.tabTo(name());
	await hands.type("COPD");
	await hands.press("Enter");
	expect(await conditions()).toEqual([["My chest is bad", "COPD"]]);

	await hands.tabTo(words());
	await hands.type("Sugar");
	await hands.tabTo(name());
	await hands.type("Type 2 diabetes");
	await hands.choose("Keep it");
	await hands.tabTo(name());
	await hands.type("Gout");
	await hands.tabTo(words(), "Shift+Tab");
	await hands.type("My toe");
	await hands.press("Control+Enter");
	expect(await conditions()).toEqual([
		["My chest is bad", "COPD"],
		["Sugar", "Type 2 diabetes"],
		["My toe", "Gout"],
	]);
});

test("words first, and the name after Enter: the name is of those words", async () => {
	await hands.tabTo(words(), "Shift+Tab");
	await hands.type("My ears");
	await hands.press("Enter");
	await expect.poll(() => hands.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
	await hands.type("Hearing loss");
	await hands.press("Enter");
	expect((await conditions()).at(-1)).toEqual(["My ears", "Hearing loss"]);
});

test("a cell of the ladder left for another by Tab, and by the mouse, is kept", async () => {
	const { page } = hands;
	await beginContingency(hands, "If my breathing gets bad");
	const kept = () => page.locator(".ladder-words > span[lang]").allTextContents();
	await hands.tabTo(page.locator(".ladder-words").first());
	await hands.press("Enter");
	await hands.type("I walk the dog");
	await hands.tabTo(page.getByRole("button", { name: /^As usual, what I do/ }));
	expect(await kept()).toEqual(["I walk the dog"]);
	await hands.press("Enter");
	await hands.type("Brown inhaler");
	await page.getByRole("button", { name: /^Serious, how we will know/ }).click();
	expect(await kept()).toEqual(["I walk the dog", "Brown inhaler"]);
	await hands.type("My lips look blue");
	await hands.press("Escape");
	await hands.see("Words not kept yet");
});

test("nothing is left waiting when the plan is read back", async () => {
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	const [one] = (await savedPlan()).changePlans.contingencies;
	expect(one?.seriousSigns.map(({ text }) => text)).toEqual(["My lips look blue"]);
});

test("a half sentence comes back as it was given, though the person typed on the turned screen before", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.press("F8");
	await page.getByRole("radio", { name: "Mo" }).check();
	await page.getByLabel("Your words").fill("My garden");
	await page.getByLabel("Your words").press("Enter");
	await page.keyboard.press("Escape");
	const how = page.getByLabel("How it was given");
	await how.selectOption("interpreter");
	await page.getByLabel("Interpreter’s name").fill("Imran Baig");
	await page.getByLabel("Mo’s words").fill("And the");
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	expect(await how.inputValue()).toBe("interpreter");
	expect(await page.getByLabel("Interpreter’s name").inputValue()).toBe("Imran Baig");
	const texts = (await savedPlan()).matters.map(({ quote }) => [quote.text, quote.how]);
	expect(texts).toEqual([
		["Biscuit, my dog", "said"],
		["My garden", "written"],
	]);
});

test("private words are off every screen while anyone they are kept from is here", async () => {
	const { page } = hands;
	await page
		.getByRole("button", { name: /: about these words$/ })
		.first()
		.click();
	await page.getByLabel(/^Only between us/).check();
	await page.keyboard.press("Escape");
	await hands.see("Biscuit, my dog");
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	await hands.enter(/^Somebody/, "Folake");
	await hands.press("Enter");
	await hands.arriveAt("What matters to you");
	await hands.choose("Change something");
	// The very words, opened to be changed where they are read.
	await hands.arriveAt("What shall I change?");
	await hands.choose("My garden");
	await hands.arriveAt("About these words");
	await page.getByRole("button", { name: "Mo wants other words" }).waitFor();
	expect(await page.getByText("Biscuit, my dog").count()).toBe(0);
	await hands.press("Escape");
	await hands.arriveAt("What matters to you");
	await hands.choose("Change something");
	await hands.choose("What matters to you");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.see("My garden");
	expect(await page.getByText("Biscuit, my dog").count()).toBe(0);
	// Whoever is here can read the screen too: nothing on it tells that something is kept from them.
	expect(await page.getByText(/Not shown|private|kept between you/).count()).toBe(0);
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	expect(await page.getByText("Biscuit, my dog").count()).toBe(0);
});

test("what somebody else told is for once: the next words are Mo’s own", async () => {
	const { page } = hands;
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await page.getByLabel("How it was given").selectOption("someone-who-knows");
	await page.getByLabel("Who told you").fill("Adaeze");
	for (const text of ["She sings when it rains", "Nobody touches my tomatoes but me"]) {
		await page.getByLabel("Mo’s words").fill(text);
		await page.getByLabel("Mo’s words").press("Enter");
		await hands.see(text);
	}
	const told = (await savedPlan()).matters.slice(-2).map(({ quote }) => [quote.how, quote.through]);
	expect(told).toEqual([
		["someone-who-knows", "Adaeze"],
		["said", null],
	]);
});

test("turned, the question is at the top on arriving, and one thing scrolls; what is read back stays what it was", async () => {
	const { page } = hands;
	await hands.arriveAt("Tell me about you and the things that make life good.");
	for (const text of ["My allotment", "Chapel on Sundays", "The radio", "My sister’s letters"]) {
		await page.getByLabel("Mo’s words").fill(text);
		await page.getByLabel("Mo’s words").press("Enter");
		await hands.see(text);
	}
	const before = page.viewportSize() ?? { width: 1366, height: 768 };
	for (const size of [
		{ width: 1366, height: 768 },
		{ width: 683, height: 384 },
	]) {
		await page.setViewportSize(size);
		await hands.press("F8");
		await hands.arriveAt("Tell me about you and the things that make life good.");
		await page.waitForTimeout(150);
		const seen = await page.evaluate(() => {
			const question = document.querySelector(".turned-question")?.getBoundingClientRect();
			const root = document.documentElement;
			const scrollers = [root, ...document.querySelectorAll(".turned, .turned *")].filter(
				(one) =>
					one.scrollHeight > one.clientHeight + 1 &&
					(one === root || ["auto", "scroll"].includes(getComputedStyle(one).overflowY)),
			);
			return { top: question?.top ?? -1, scrollers: scrollers.map((one) => one.className || one.tagName) };
		});
		expect(seen.top).toBeGreaterThanOrEqual(0);
		expect(seen.top).toBeLessThan(size.height / 3);
		expect(seen.scrollers.length, seen.scrollers.join(", ")).toBeLessThanOrEqual(1);
		await hands.press("Escape");
		await page.locator(".turned").waitFor({ state: "detached" });
	}
	await page.setViewportSize(before);
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("What matters to you");
	await hands.press("F8");
	await page.waitForTimeout(150);
	await hands.arriveAt("What matters to you");
	expect(await page.locator(".turned textarea").count()).toBe(0);
});

test("nothing lost the focus on the way", () => {
	expect(hands.problems).toEqual([]);
});
