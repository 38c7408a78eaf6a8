/**
 * At 200% zoom a page that comes shows what it asks and the box for the answer, between the head and the foot; and whose
 * words stand on a screen can be seen there.
 */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchApp, type RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { goOnTo, setUp, startConversation } from "./support/steps.ts";

const zoomed = { width: 683, height: 384 };
const told = "He sleeps in the chair. He thinks I’m asleep.";
const goal = "I want to drive the early 22 again.";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["at 200%"]);

beforeAll(async () => {
	running = await launchApp();
	hands = new Hands(running.page);
	running.page.setDefaultTimeout(15_000);
	await setUp(hands);
	await startConversation(hands, {
		called: "Dez",
		first: "Desmond",
		family: "O’Rourke-Bello",
		born: "14 February 1968",
	});
	await running.page.setViewportSize(zoomed);
});
afterAll(() => running.close().catch(() => undefined));

/** How far a thing stands out of what is seen between head and foot; 0 where it does not. */
async function outOfSight(what: Locator): Promise<number> {
	return await what.evaluate((element) => {
		const edge = (selector: string, side: "top" | "bottom", other: number) => {
			const bar = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
			return bar === undefined ? other : bar.getBoundingClientRect()[side];
		};
		const { top, bottom } = element.getBoundingClientRect();
		const head = edge("[data-region=banner]", "bottom", 0);
		const foot = edge("[data-region=foot]", "top", innerHeight);
		return Math.round(Math.max(0, head - top, bottom - foot));
	});
}

/** The heading and the box that has the focus are both in view. */
async function expectBoth(heading: string | RegExp): Promise<void> {
	await hands.arriveAt(heading);
	const stands = {
		heading: running.page.getByRole("heading", { name: heading, level: 1 }),
		box: running.page.locator(":focus"),
	};
	expect({ heading: await outOfSight(stands.heading), box: await outOfSight(stands.box) }).toEqual({
		heading: 0,
		box: 0,
	});
}

test("the words of somebody else stand in their own voice, in the talk and when the screen is turned", async () => {
	await running.page.getByLabel("How it was given").selectOption("someone-who-knows");
	await running.page.getByLabel("Who told you").fill("Maureen");
	// Typed first, and kept from the field where it is said who told it.
	await hands.press("Enter");
	await hands.type(told);
	await running.page.getByLabel("Who told you").focus();
	await hands.press("Enter");
	await running.page.getByRole("button", { name: /^Show it/ }).click();
	for (const screen of ["talk-told", "turned-told"]) {
		await hands.see("Maureen says");
		expect(await running.page.locator(".said:not(.said-other) .said-words").allTextContents()).not.toContain(told);
		await looker.look(running.page, screen);
		await hands.press("F8");
	}
	await running.page.getByRole("button", { name: /^Show it/ }).click();
	await hands.choose(/about these words/);
	await hands.arriveAt("About these words");
	await hands.see(/Told by Maureen, who knows Dez/);
	expect(await running.page.getByLabel("Whose words they are").locator("option:checked").textContent()).toBe("Maureen");
	await hands.press("Escape");
});

test("the goal’s questions and their boxes are seen together", async () => {
	await hands.press("F7");
	await hands.choose("Add a goal");
	await expectBoth(/^If things went well/);
	await looker.look(running.page, "arrival-goal");
	await hands.type(goal);
	await hands.press("Enter");
	await expectBoth("Why does this matter?");
	await hands.press("Control+Enter");
	await hands.arriveAt(/Say it plainly/);
	await hands.press("Control+Enter");
	await expectBoth("Who will do what?");
	await looker.look(running.page, "arrival-doing");
});

test("which goal is looked at again is seen where the review asks how it has gone", async () => {
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt(/^Looking again/);
	await hands.choose(/^Look again together/);
	await goOnTo(hands, "How has it gone?", 12);
	await expectBoth("How has it gone?");
	await looker.look(running.page, "arrival-review-goal");
});

test("a review goes on where it was left", async () => {
	await hands.choose("Stop here for now");
	await hands.arriveAt(/^Looking again/);
	await hands.choose("Go on looking again");
	await hands.arriveAt("How has it gone?");
});

test("the map leads to the first goal at its words, and on from there", async () => {
	await hands.press("F7");
	await hands.choose("My goals");
	await hands.arriveAt("Dez’s words are kept");
	await hands.see("Goal 1, part 1 of 5");
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
});

test("who came in is followed by the next: the name has the focus again", async () => {
	await hands.choose("More");
	await hands.choose(/^This talk/);
	await hands.arriveAt("This talk");
	await hands.enter("Name", "Maureen");
	await hands.enter("Who they are to Dez", "partner");
	await hands.press("Enter");
	await hands.see("Maureen, partner");
	expect(await running.page.locator(":focus").getAttribute("id")).toBe("present-name");
	await hands.press("Escape");
});

test("with somebody else here nobody is put down as the one it came from", async () => {
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt(/^Looking again/);
	await hands.choose("Write down a small change");
	await hands.arriveAt("Write down a small change");
	const who = running.page.getByLabel("Who did it come from?");
	expect(await who.inputValue()).toBe("");
	expect(await outOfSight(who)).toBe(0);
	await looker.look(running.page, "arrival-change");
	await running.page.getByLabel("In their own words").fill("I’ll walk to the corner.");
	await running.page.getByRole("button", { name: "Write it down" }).click();
	await hands.see("Type who it came from.");
	await hands.tabTo(who);
	await hands.press("ArrowDown");
	await running.page.getByLabel("In Dez’s own words").waitFor();
});

test("the focus was never lost, and nothing was found", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
