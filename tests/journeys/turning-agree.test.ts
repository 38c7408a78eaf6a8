/** Turned to the person and back on the pages of reading back, agreeing and looking again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planInApp } from "./support/plan-in-app.ts";
import { PASSPHRASE, turnBack, turnToThem } from "./support/steps.ts";

const looker = new Looker(["at 200%", "light"]);
let running: RunningApp;
let hands: Hands;

beforeAll(async () => {
	({ running, hands } = await beginWithMo({ matter: "My allotment" }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("at 200% it can be said on the page that is read back that somebody has come in", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("Agree and share");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose(/^Only Mo/);
	await hands.arriveAt("What matters to you");
	await page.setViewportSize({ width: 683, height: 384 });
	await page.getByRole("button", { name: "Who is here?" }).waitFor({ timeout: 3_000 });
	await looker.look(page, "turning-read-back");
	await page.setViewportSize({ width: 1366, height: 768 });
});

test("in the middle of a yes it is turned and back: how it was read back stays, and what is typed is seen turned", async () => {
	const { page } = hands;
	const question = page.getByRole("heading", { name: "Could you tell me in your own words what happens next?" });
	for (let presses = 0; presses < 20 && !(await question.isVisible()); presses++) {
		await hands.press("Control+Enter");
		await page.waitForTimeout(150);
	}
	await hands.type("You ring  Raj");
	await turnToThem(hands);
	expect(await page.locator(".turned textarea").inputValue()).toBe("You ring  Raj");
	await turnBack(hands);
	await hands.type(" on Monday");
	await hands.press("Control+Enter");
	await hands.arriveAt(/do you agree to this plan/);
	const aloud = page.getByRole("radio", { name: "Read aloud" });
	await hands.tabTo(page.getByRole("radio").first());
	await hands.press("Space");
	expect(await aloud.isChecked()).toBe(true);
	await hands.enter("Where", "in the kitchen");
	await hands.enter(/^What .* says?, if anything/, "Yes, it is mine");
	await turnToThem(hands);
	await hands.see("Yes, it is mine");
	await hands.see("Your words, being typed now");
	await looker.look(page, "turning-yes");
	await turnBack(hands);
	expect(await aloud.isChecked()).toBe(true);
	await hands.type(", all of it");
	await hands.choose("Mo agrees to the plan today");
	await hands.arriveAt("Mo agreed to the plan");
	await hands.see("Yes, it is mine, all of it");
	await hands.see(/in the kitchen/);
});

test("on the small pages of looking again what is typed is seen turned, and an emptied field stays empty", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt(/^Looking again at/);
	await hands.choose("Write down a small change");
	await hands.arriveAt("Write down a small change");
	const when = page.getByLabel("When?");
	await hands.enter("In Mo’s own words", "Not Mondays, \u201cever\u201d");
	await hands.tabTo(when);
	await hands.press("Control+A", "Delete");
	await hands.enter("What changes, plainly", "Tuesdays");
	await turnToThem(hands);
	await hands.see("Not Mondays, \u201cever\u201d");
	await hands.see("What changes, being typed now");
	await looker.look(page, "turning-change");
	await turnBack(hands);
	expect(await when.inputValue()).toBe("");
	expect(await page.getByLabel("In Mo’s own words").inputValue()).toBe("Not Mondays, \u201cever\u201d");
	expect(await page.getByLabel("What changes, plainly").inputValue()).toBe("Tuesdays");
	await hands.press("F7");
	// The day is missing, which is said once.
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.choose("Book a review or a talk");
	await hands.arriveAt("Book a review or a talk");
	await hands.enter("Which day?", "9 June 2027");
	await turnToThem(hands);
	expect(await page.locator("dialog[open]").count()).toBe(0);
	await turnBack(hands);
	await hands.arriveAt("Book a review or a talk");
	expect(await page.getByLabel("Which day?").inputValue()).toBe("9 June 2027");
	await hands.press("Escape");
	await hands.arriveAt(/^Looking again at/);
});

test("a sheet that is turned and back faster than the browser tells of it is still out", async () => {
	const { page } = hands;
	await hands.choose("Book a review or a talk");
	await hands.arriveAt("Book a review or a talk");
	await page.evaluate(async () => {
		const press = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", bubbles: true }));
		press();
		// Long enough to draw, without a turn of the browser's own tasks.
		for (let waits = 0; waits < 50; waits++) await null;
		const wasTurned = document.querySelector(".turned") !== null;
		press();
		if (!wasTurned) throw new Error("It was not turned.");
	});
	await page.locator(".turned").waitFor({ state: "detached" });
	await page.waitForTimeout(300);
	await hands.arriveAt("Book a review or a talk");
	await hands.press("Escape");
	await hands.arriveAt(/^Looking again at/);
});

test("a goal and why it matters are typed by Mo, one after the other; who types is said for each", async () => {
	const { page } = hands;
	const theirs = page.getByRole("radio", { name: "Mo", exact: true });
	await hands.press("F7");
	await hands.choose("Add a goal");
	await hands.arriveAt(/^If things went well/);
	await turnToThem(hands);
	await theirs.check();
	await hands.type("See Raj  more");
	await looker.look(page, "turning-goal");
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await page.locator(".turned .said").getByText("See Raj  more").waitFor();
	expect(await theirs.isChecked()).toBe(false);
	await hands.type("He is my brother");
	await hands.press("Enter");
	await page.locator(".turned .said").getByText("He is my brother").waitFor();
	expect(await page.locator(".turned textarea").count()).toBe(0);
	await turnBack(hands);
	await hands.arriveAt("Why does this matter?");
	await page.waitForTimeout(1_500);
	const { goals } = await planInApp(page, PASSPHRASE);
	expect(goals.map(({ quote, why }) => [quote.text, quote.how, why?.text, why?.how])).toEqual([
		["See Raj  more", "written", "He is my brother", "said"],
	]);
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt(/^Looking again at/);
});

test("at a question of looking again Mo types with her own hands: it is written by her, unless others go on with it", async () => {
	const { page } = hands;
	const kept = async () => {
		await page.waitForTimeout(1_500);
		const { agreement } = await planInApp(page, PASSPHRASE);
		return agreement.reviews.at(-1)?.changedWords.map(({ text, how }) => [text, how]);
	};
	const theirs = page.getByRole("radio", { name: "Mo", exact: true });
	await hands.choose("Look again together");
	for (let presses = 0; presses < 3; presses++) await hands.press("Control+Enter");
	await hands.arriveAt("What has changed in your life since we last talked?");
	await turnToThem(hands);
	await theirs.check();
	await hands.see(/^Mo is typing/);
	await hands.type("Raj  moved in");
	await looker.look(page, "turning-look-again");
	await hands.press("Enter");
	await page.locator(".turned .said").getByText("Raj  moved in").waitFor();
	await hands.type("and he");
	await turnBack(hands);
	await hands.type(" cooks");
	await hands.press("Enter");
	expect(await kept()).toEqual([
		["Raj  moved in", "written"],
		["and he cooks", "said"],
	]);
	await hands.choose("All questions");
	await hands.choose(/How has it gone/);
	await hands.arriveAt("How has it gone?");
	await turnToThem(hands);
	await theirs.check();
	await hands.type("Every day now");
	await hands.press("Enter");
	await page.locator(".turned .said").getByText("Every day now").waitFor();
	await looker.look(page, "turning-goal-gone");
	// Answered: what is typed then would take the place of the answer.
	expect(await page.locator(".turned textarea").count()).toBe(0);
	await turnBack(hands);
	await page.waitForTimeout(1_500);
	const { goals } = await planInApp(page, PASSPHRASE);
	expect(goals[0]?.outcomes.map(({ quote }) => [quote?.text, quote?.how])).toEqual([["Every day now", "written"]]);
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt(/^Looking again at/);
});

test("nothing was found, and the focus was never lost", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
