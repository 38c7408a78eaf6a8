/**
 * Nothing that was typed is lost when its page is left: a form that begins something is kept, and what cannot be kept is
 * said once at its box, which stands in red when the page comes back.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planSaved } from "./support/plan-in-app.ts";
import { unlock } from "./support/steps.ts";

const looker = new Looker(["light", "at 200%"]);
let running: RunningApp;
let hands: Hands;
const complaints: string[] = [];

beforeAll(async () => {
	({ running, hands } = await beginWithMo({ matter: "Biscuit, my dog", complaints }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

const savedPlan = () => planSaved(hands);
const toPart = async (part: string, heading: string | RegExp) => {
	await hands.press("F7");
	await hands.choose(part);
	await hands.arriveAt(heading);
};
const press = (name: string | RegExp) =>
	hands.page.getByRole("button", { name }).filter({ visible: true }).first().click();
/** What in the head of the page is not what a press on it would reach. */
const coveredInBanner = () =>
	[...document.querySelectorAll(".banner button, .banner-trouble, .banner-who")].flatMap((one) => {
		const { x, y, width, height } = one.getBoundingClientRect();
		const [reached] = document.elementsFromPoint(x + width / 2, y + height / 2);
		return width === 0 || one.contains(reached ?? null) || reached?.contains(one) ? [] : [one.textContent];
	});
const errors = () => hands.page.locator("main .field-error").filter({ hasText: /./ }).allTextContents();
const held = () => hands.page.locator(".banner-trouble").textContent();

test("a view whose speaker was chosen is kept by Done here; without the speaker it is asked for, once", async () => {
	const { page } = hands;
	await toPart("Risks I choose to take", /^Risks Mo/);
	await page.getByRole("radio", { name: "Yes" }).first().check();
	await page.getByLabel("A short name for it").fill("The canal");
	await page.getByLabel(/^What Mo wants to do/).fill("I go alone");
	await press("Keep this");
	await hands.arriveAt("The canal");
	const views = page.locator("[data-views='views-othersthink']").or(page.locator("[data-views^='views-othersthink']"));
	await views.getByLabel("What they think").fill("She might fall in");
	await press("Done here");
	expect(await errors()).toEqual(["Choose who."]);
	expect(await held()).toContain("Not kept yet");
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
	const wide = page.viewportSize() ?? { width: 1366, height: 768 };
	for (const size of [wide, { width: 683, height: 384 }]) {
		await page.setViewportSize(size);
		expect(await page.evaluate(coveredInBanner), `${size.width}`).toEqual([]);
	}
	await page.setViewportSize(wide);
	await press("Done here");
	await hands.arriveAt(/^Risks Mo/);
	await press("The canal");
	await hands.arriveAt("The canal");
	expect(await errors()).toEqual(["Choose who."]);
	await views.getByLabel("Who else").selectOption("Somebody else");
	await views.getByLabel("Their name").fill("Siobhan");
	await press("Done here");
	await hands.arriveAt(/^Risks Mo/);
	const [risk] = (await savedPlan()).risks.items;
	expect(risk?.othersThink).toMatchObject([{ by: { name: "Siobhan" }, text: "She might fall in" }]);
});

test("a new risk, and somebody new in the team, are kept by the ways on; half of one is asked for", async () => {
	const { page } = hands;
	await page.getByLabel("A short name for it").fill("The ladder");
	await press("Next: planning ahead");
	expect(await errors()).toEqual(["Type what they want, and why."]);
	await page.getByLabel(/^What Mo wants to do/).fill("I pick my own apples");
	await press("Next: planning ahead");
	await hands.arriveAt("Planning ahead");
	await toPart("People and team", /team/i);
	await page.getByLabel("Their name").fill("Raj");
	await page.getByLabel(/^Who they are to/).fill("next door");
	await page.getByLabel("They are", { exact: true }).selectOption("mine");
	await hands.press("F7");
	const { risks, team } = await savedPlan();
	expect(risks.items.map(({ title, want }) => [title, want.text])).toContainEqual([
		"The ladder",
		"I pick my own apples",
	]);
	expect(team.contacts.map(({ name }) => name)).toEqual(["Raj"]);
});

test("whoever may be in the team already is offered there, and is added again only as somebody else", async () => {
	const { page } = hands;
	await toPart("People and team", /team/i);
	const names = async () => (await savedPlan()).team.contacts.map(({ name }) => name);
	const write = async () => {
		await page.getByLabel("Somebody else").fill("Raj, next door");
		await page.getByLabel("They are", { exact: true }).selectOption("mine");
		await press("Add them");
		await hands.see("In Mo’s team already: Raj.");
	};
	await write();
	await looker.look(page, "team-twin");
	await press("It is Raj: open their page");
	await hands.arriveAt("Raj");
	expect(await names()).toEqual(["Raj"]);
	await press("Done here");
	expect(await page.getByLabel("Somebody else").inputValue()).toBe("");
	await write();
	await press("It is somebody else: add them");
	await page.getByRole("button", { name: "Raj, next door" }).waitFor();
	expect(await names()).toEqual(["Raj", "Raj, next door"]);
	await hands.press("Control+z");
	expect(await names()).toEqual(["Raj"]);
	expect(looker.findings).toEqual([]);
});

test("a new line of the budget, typed and left without Enter, is kept", async () => {
	const { page } = hands;
	await toPart("Budget", /have a budget/);
	await press("Yes");
	await press("Personal health budget");
	await hands.arriveAt("How my money will be used");
	await page.locator("#budget-new").fill("A taxi on Thursdays");
	await press("Done here");
	await hands.page.locator("#budget-new").waitFor({ state: "detached" });
	expect((await savedPlan()).budget.lines.map(({ what }) => what)).toEqual(["A taxi on Thursdays"]);
});

const noDay = "Type a date such as 12 January 2026, or June 2026, or 2026.";

test("a number and a day that are refused say so before the page is left, once, and are red when it comes back", async () => {
	const { page } = hands;
	await toPart("People and team", /team/i);
	await press("Raj");
	await hands.arriveAt("Raj");
	await page.getByLabel("Number", { exact: true }).fill("0770 90");
	await press("Done here");
	expect(await held()).toContain("Not kept yet");
	expect(await errors()).toHaveLength(1);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("new-number");
	await press("Done here");
	await hands.arriveAt(/^Mo’s people|team/i);
	await press("Raj");
	await hands.arriveAt("Raj");
	expect(await errors()).toHaveLength(1);
	expect((await savedPlan()).team.contacts[0]?.phones).toEqual([]);

	await toPart("My health, as I tell it", /^Mo’s health/);
	await page.getByLabel("A result").fill("Blood test");
	await page.getByLabel("A result").press("Enter");
	await page.getByLabel("When", { exact: true }).fill("in the summer");
	await press("Done here");
	expect(await errors()).toEqual([noDay]);
	await hands.see(/Saved.*, but not what stands in red/);
	await hands.waitUntilSaved();
	await hands.pressLast("F9");
	hands = new Hands(await running.pageAfterLock());
	await unlock(hands);
	await hands.arriveAt(/^Mo’s health/);
	expect(await errors()).toEqual([noDay]);

	// Left a second time it is named in the map, without what was typed, and where the plan is read back.
	await hands.press("F7");
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	const left = () => hands.page.locator(".note-line", { hasText: "is not kept" }).getByRole("button");
	expect((await left().allTextContents()).toSorted()).toEqual(["My health, as I tell it", "People and team"]);
	await press("Agree and share");
	await hands.arriveAt("Who else is in the room?");
	expect(await left().count()).toBe(2);
	await left().filter({ hasText: "My health" }).click();
	await hands.arriveAt(/^Mo’s health/);
	expect(await errors()).toEqual([noDay]);
	await hands.page.getByLabel("When", { exact: true }).fill("June 2026");
	await hands.page.getByLabel("Who explained it").fill("Dr Hurst");
	await press("Done here");
	const [result] = (await savedPlan()).health.results;
	// As much of the day as they know.
	expect(result).toMatchObject({ what: "Blood test", explainedBy: "Dr Hurst", on: "2026-06" });
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	expect(await left().allTextContents()).toEqual(["People and team"]);
});

test("what you did to prepare is kept with its day by the next question", async () => {
	const { page } = hands;
	await toPart("What makes life good", /^Tell me about you/);
	await press("Settle in");
	await press("Whom they chose, and what they were given");
	await hands.arriveAt("Before you met");
	await page.getByLabel("What you did").fill("Read the notes");
	await page.getByLabel("Done on").fill("soon");
	await press("Done here");
	expect(await errors()).toHaveLength(1);
	await page.getByLabel("Done on").fill("1/11/26");
	await press("Done here");
	await hands.arriveAt(/./);
	expect((await savedPlan()).talks.preparation.practitioner).toMatchObject([
		{ what: "Read the notes", on: "2026-11-01" },
	]);
});

test("a small change is opened from its list, put right and taken out; undo brings it back", async () => {
	const { page } = hands;
	await toPart("Changes and reviews", /^Looking again at/);
	await press("Write down a small change");
	await hands.arriveAt("Write down a small change");
	await page.getByLabel(/own words/).fill("Tuesdays suit me");
	await press("Back");
	await hands.see("Say in a few words what changes.");
	await page.getByLabel("What changes, plainly").fill("Tuesdays instead of Mondays");
	await press("Write it down");
	await hands.arriveAt(/^Looking again at/);
	await press("Tuesdays instead of Mondays");
	await page.getByLabel("What changes, plainly").fill("Wednesdays instead of Mondays");
	await page.getByLabel("When?").fill("yesterday");
	await page.keyboard.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
	expect((await savedPlan()).agreement.changes).toMatchObject([
		{ what: "Wednesdays instead of Mondays", quote: { text: "Tuesdays suit me" } },
	]);
	await press("Wednesdays instead of Mondays");
	await press("Take this change out");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
	expect((await savedPlan()).agreement.changes).toEqual([]);
	await hands.press("Control+z");
	expect((await savedPlan()).agreement.changes).toHaveLength(1);
});

test("who this is and how to talk with them stays in sight down a long page, and gives way where room is short", async () => {
	const { page } = hands;
	await toPart("My health, as I tell it", /^Mo’s health/);
	const top = async () => {
		await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
		const [scrolled, banner] = await page.evaluate(() => [
			window.scrollY,
			document.querySelector(".banner")?.getBoundingClientRect().top ?? Number.NaN,
		]);
		expect(scrolled).toBeGreaterThan(100);
		return banner;
	};
	expect(await top()).toBe(0);
	// At 400% of the same window.
	await page.setViewportSize({ width: 342, height: 192 });
	expect(await top()).toBeLessThan(0);
	expect(complaints).toEqual([]);
});
