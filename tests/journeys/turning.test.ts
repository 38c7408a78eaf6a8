/** Turned to the person and back in the middle of it: the caret, the place on the page and the cards stay where they were. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginContingency, beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planInApp } from "./support/plan-in-app.ts";
import { PASSPHRASE, turnBack, turnToThem } from "./support/steps.ts";

const looker = new Looker(["at 200%", "light"]);
let running: RunningApp;
let hands: Hands;

beforeAll(async () => {
	({ running, hands } = await beginWithMo());
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

const worries = async () => {
	await hands.page.waitForTimeout(1_500);
	const { worries } = await planInApp(hands.page, PASSPHRASE);
	return worries.map(({ area, quote }) => [area, quote?.text ?? null]);
};
const inSight = async (text: string) =>
	await hands.page
		.getByText(text, { exact: true })
		.first()
		.evaluate((one) => {
			const { top, bottom } = one.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});

test("a sentence that is typed across the turns is one sentence", async () => {
	await hands.type("My allot");
	await turnToThem(hands);
	await hands.type("ment in");
	await turnBack(hands);
	await hands.type(" June");
	await hands.press("Enter");
	await hands.see("My allotment in June");
	expect(hands.problems).toEqual([]);
});

test("the words that were kept last are seen when it is turned", async () => {
	for (let at = 1; at <= 12; at++) {
		await hands.type(`Thing ${at} that I love`);
		await hands.press("Enter");
	}
	await turnToThem(hands);
	await expect.poll(() => inSight("Thing 12 that I love")).toBe(true);
	// No words are cut in half by the question or by the foot, and no room is left where one more would stand whole.
	const cut = await hands.page.evaluate(() => {
		const question = document.querySelector(".turned-question")?.getBoundingClientRect().bottom ?? 0;
		const foot = document.querySelector(".turned-foot")?.getBoundingClientRect().top ?? 0;
		const items = [...document.querySelectorAll(".kept > .read-item, .said-waiting")].map((one) =>
			one.getBoundingClientRect(),
		);
		const across = (edge: number) => items.filter(({ top, bottom }) => top < edge - 1 && bottom > edge + 1).length;
		const high = items[0]?.height ?? 0;
		const box = document.querySelector(".said-waiting")?.getBoundingClientRect().top ?? 0;
		return {
			top: across(question),
			box: across(box),
			foot: across(foot),
			isRoomLeft: foot - (items.at(-1)?.bottom ?? 0) > high + 26,
		};
	});
	expect(cut).toEqual({ top: 0, box: 0, foot: 0, isRoomLeft: false });
	await looker.look(hands.page, "turning-newest");
	await turnBack(hands);
	await hands.page.setViewportSize({ width: 683, height: 384 });
	await turnToThem(hands);
	await expect.poll(() => inSight("Thing 12 that I love")).toBe(true);
	if (process.env.WM_LOOK) await hands.page.screenshot({ path: `${process.env.WM_LOOK}/arr200.png` });
	await turnBack(hands);
	await hands.page.setViewportSize({ width: 1366, height: 768 });
});

test("however far it is scrolled, no line stands half at the question or at the box", async () => {
	const { page } = hands;
	await turnToThem(hands);
	for (const size of [
		{ width: 1366, height: 768 },
		{ width: 683, height: 384 },
	]) {
		await page.setViewportSize(size);
		const half = await page.evaluate(async () => {
			const shown = document.querySelector(".turned-page");
			const most = shown?.scrollHeight ?? 0;
			const found: string[] = [];
			for (let to = 0; to < most; to += 17) {
				if (shown) shown.scrollTop = to;
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				const covers = [...document.querySelectorAll(".turned-cover")].map((one) => one.getBoundingClientRect());
				const question = document.querySelector(".turned-question")?.getBoundingClientRect().bottom ?? 0;
				const box = document.querySelector(".said-waiting")?.getBoundingClientRect().top ?? 0;
				for (const words of document.querySelectorAll(".kept .said-words")) {
					const { top, bottom } = words.getBoundingClientRect();
					for (const edge of [question, box]) {
						if (top > edge - 3 || bottom < edge + 3) continue;
						const rest = edge === question ? bottom - 1 : top + 1;
						if (!covers.some((cover) => cover.top <= rest && cover.bottom >= rest)) found.push(`${to}: ${edge}`);
					}
				}
			}
			return found;
		});
		expect(half).toEqual([]);
	}
	await page.setViewportSize({ width: 1366, height: 768 });
	await turnBack(hands);
});

test("who types is said at the box, and is whoever works with them again once the screen is turned back", async () => {
	const { page } = hands;
	const theirs = page.getByRole("radio", { name: "Mo", exact: true });
	await turnToThem(hands);
	await theirs.check();
	await hands.see(/^Mo is typing\. Enter keeps the words\./);
	await looker.look(page, "turning-who-types");
	await hands.type("Thing by Mo");
	await turnBack(hands);
	await page.locator("main textarea.words-box").focus();
	await hands.type(", ended by us");
	expect(await page.getByLabel("How it was given").inputValue()).toBe("said");
	await hands.press("Enter");
	await turnToThem(hands);
	expect(await theirs.isChecked()).toBe(false);
	expect(await page.getByText("Mo is typing").count()).toBe(0);
	await hands.type("Thing by us");
	await hands.press("Enter");
	await turnBack(hands);
	await page.waitForTimeout(1_500);
	const { matters } = await planInApp(page, PASSPHRASE);
	expect(matters.slice(-2).map(({ quote }) => [quote.text, quote.how])).toEqual([
		["Thing by Mo, ended by us", "said"],
		["Thing by us", "said"],
	]);
});

test("words that are typed into the ladder are seen turned, and Tab out of a day never loses the focus", async () => {
	const { page } = hands;
	await beginContingency(hands, "If my chest gets bad");
	await hands.choose(/^Serious, how we will know: Add words/);
	await hands.type("I am not afraid to die of it");
	await hands.press("Tab");
	await turnToThem(hands);
	await hands.see("I am not afraid to die of it");
	await hands.see("Your words, being typed now");
	await turnBack(hands);
	const on = page.getByLabel("On", { exact: true });
	await hands.tabTo(on);
	await hands.type("1 March 2027");
	await hands.press("Tab");
	await page.waitForTimeout(300);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt(/^Tell me about you/);
});

test("back on the page it stands where it was, with the focus where it was", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	const focused = page.getByRole("button", { name: "Agree and share" });
	await hands.tabTo(focused);
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(100);
	await turnToThem(hands);
	await turnBack(hands);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
	expect(await focused.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("the worry cards are turned to the person large, and what is typed then goes to the card that was pointed at", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("What is on my mind");
	await hands.arriveAt(/^What worries you most/);
	await hands.choose(/worry cards/i);
	await hands.arriveAt("Worry cards");
	await turnToThem(hands);
	expect(await page.locator("dialog[open]").count()).toBe(0);
	await looker.look(page, "turning-cards");
	await hands.tabTo(page.getByRole("button", { name: /^Sleep/ }));
	await turnBack(hands);
	await hands.arriveAt("Worry cards");
	await turnToThem(hands);
	await hands.choose(/^Sleep/);
	// Pointed at, it is named at once, here and on the page: nothing has to be said for that.
	await page.locator(".turned .read-line").getByText("Sleep and rest", { exact: true }).waitFor();
	await looker.look(page, "turning-pointed");
	await turnBack(hands);
	await hands.see("Pointed at, no words yet.");
	await looker.look(page, "pointed-at");
	await turnToThem(hands);
	await hands.type("Awake at ");
	await turnBack(hands);
	expect(await page.locator("dialog[open]").count()).toBe(0);
	await hands.type("four");
	await hands.press("Enter");
	expect(await worries()).toEqual([["sleep", "Awake at four"]]);
});

test("a card that is meant as it is keeps its name as words given by pointing; undo leaves it named", async () => {
	await hands.choose(/worry cards/i);
	await hands.arriveAt("Worry cards");
	await hands.choose(/^Money/);
	await hands.choose(/^Mo means the card as it is ?: Money/, "Shift+Tab");
	expect(await worries()).toEqual([
		["sleep", "Awake at four"],
		["money", "Money"],
	]);
	await hands.choose(/: about these words$/, "Shift+Tab");
	await hands.see(/^Chosen by Mo with pictures/);
	await hands.press("Escape");
	await hands.press("Control+z");
	await hands.see("Pointed at, no words yet.");
	await hands.choose(/^Put it back ?: Money/, "Shift+Tab");
	expect(await worries()).toEqual([["sleep", "Awake at four"]]);
});

test("a sheet that is for staff alone is not turned to the person, and is there again afterwards", async () => {
	await hands.choose(/safe/i);
	await hands.page.locator("dialog[open]").waitFor();
	const title = (await hands.page.locator("dialog[open] h2").first().textContent()) ?? "";
	await turnToThem(hands);
	expect(await hands.page.getByText(title, { exact: true }).count()).toBe(0);
	await turnBack(hands);
	await hands.arriveAt(title);
	await hands.press("Escape");
});

test("the circle is drawn for the person too, and a good day stands beside what is looked at together", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
	await hands.enter("Their name", "Raj");
	await hands.enter("Who they are to Mo", "my neighbour");
	await hands.press("Enter");
	await page.getByRole("button", { name: "Raj", exact: true }).waitFor();
	await turnToThem(hands);
	expect(await page.locator(".turned .circle").count()).toBe(0);
	await turnBack(hands);
	await page.getByLabel("How close Raj is").selectOption("close");
	await turnToThem(hands);
	await page.locator(".turned .circle").getByText("Raj").waitFor();
	const high = await page.locator(".turned .circle-name").evaluate((name) => {
		const size = Number.parseFloat(getComputedStyle(name).fontSize);
		return size * ((name as SVGTextElement).getScreenCTM()?.d ?? 0);
	});
	// As large as the words of the person on this screen (design.md, type scale).
	expect(high).toBeGreaterThanOrEqual(34);
	await looker.look(page, "turning-circle");
	await turnBack(hands);
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.choose(/Good day, bad day/);
	await hands.arriveAt("To look at together");
	await turnToThem(hands);
	await hands.arriveAt("A good day, a bad day, and what you are good at");
	await looker.look(page, "turning-days");
	await turnBack(hands);
	await hands.arriveAt("To look at together");
	await hands.press("Escape");
});

test("nothing was found, and the focus was never lost", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
