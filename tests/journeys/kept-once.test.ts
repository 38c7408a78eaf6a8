/** Words that are kept on the way to the page where the plan is read back are kept once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { planSaved } from "./support/plan-in-app.ts";

let running: RunningApp;
let hands: Hands;

beforeAll(async () => {
	({ running, hands } = await beginWithMo());
	await hands.type("Biscuit, my dog");
	await hands.press("Enter");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

async function answers() {
	const { agreement } = await planSaved(hands);
	return agreement.answers.map(({ question, answer, better }) => ({
		question,
		answer,
		better: better && [better.text, ...better.earlier.map(({ text }) => text)],
	}));
}

async function askAway() {
	await hands.press("F7");
	await hands.choose("What is still to do");
	await hands.arriveAt("What is still to do");
	await hands.choose(/^(Ask Mo|Turn to Mo and ask)/);
}

test("on the paper sheet, with nothing to ask about", async () => {
	const { page } = hands;
	await askAway();
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.choose("Answered on paper");
	await page.locator("#paper-day").fill("9 June 2026");
	await page.locator("#paper-listened").selectOption("yes");
	await page.getByLabel(/Exactly as it is written/).fill("A cup of tea");
	await hands.press("Control+Enter");
	await hands.arriveAt("What is still to do");
	expect(await answers()).toEqual([{ question: "listened", answer: "yes", better: ["A cup of tea"] }]);
	await hands.press("Control+z");
	await hands.press("Control+z");
	expect(await answers()).toEqual([]);
});

test("after the seven questions on the screen", async () => {
	const { page } = hands;
	await askAway();
	await page.getByLabel("Who answers").waitFor();
	await hands.choose("Turn to Mo and ask");
	// From the first question that is still to be answered, to the last.
	const shown = page.locator("button.answer").or(page.getByLabel("Your words")).first();
	await shown.waitFor();
	while (await page.locator("button.answer").count()) {
		const before = await page.locator("h1").innerText();
		await page.locator("button.answer").first().click();
		await expect.poll(() => page.locator("h1").innerText()).not.toBe(before);
	}
	await page.getByLabel("Your words").fill("A window seat");
	await hands.press("Control+Enter");
	await hands.arriveAt("Thank you");
	await hands.choose("Turn back");
	await hands.arriveAt("What is still to do");
	expect((await answers()).flatMap(({ better }) => better ?? [])).toEqual(["A window seat"]);
});
