/**
 * Callum, of the practice people, has an integrated budget: a line of it is spoilt and put right by the way that the
 * page names, and the sheet is made alone. He asks for a full look-again, which is answered, booked and held; version 4
 * begins, and the list knows.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { launchApp, type RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { dated, goOnTo, letIn, toPeople } from "./support/steps.ts";

const because = "dean is leaving in march. i want to sort who comes before he goes not after";
const gone = "5 mornings out of 7. mum slept in twice. i picked the music";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["dark", "at 200%", "light"]);
const stop = (name: string) => looker.look(hands.page, name);
const meets = () => hands.page.locator(".budget-line:nth-of-type(1) [data-column=meets]");

beforeAll(async () => {
	running = await launchApp();
	hands = new Hands(running.page);
	await hands.choose("Practise with invented people");
	await hands.page.getByRole("button", { name: /with Callum$/ }).waitFor({ timeout: 60_000 });
});
afterAll(() => running.close().catch(() => undefined));

async function toPart(name: string | RegExp, heading: string | RegExp): Promise<void> {
	await hands.press("F7");
	await hands.arriveAt("Callum’s plan");
	await hands.choose(name);
	await hands.arriveAt(heading);
}
async function closePlan(): Promise<void> {
	await toPeople(hands);
}

test("a line without its goal is named above the sheet, and put right from there", async () => {
	const { page } = hands;
	await hands.choose(/with Callum$/);
	await letIn(hands, "Callum");
	await toPart("Budget", "How my money will be used");
	await meets().waitFor();
	const before = await meets().textContent();
	const named = page.getByRole("button", { name: "line 1 needs a goal" });
	expect(await named.count()).toBe(0);
	await hands.tabTo(page.locator(".budget-line:nth-of-type(1) [data-column=what]"));
	await hands.press("ArrowRight", "Enter", "Home", "Enter");
	await hands.see("Line 1: say which goal this meets.");
	await hands.see(/^\d+ things? to put right:$/);
	expect(await meets().textContent()).toBe("Choose a goal");
	expect(await meets().getAttribute("aria-invalid")).toBe("true");
	await stop("budget-wrong");
	await hands.choose("line 1 needs a goal", "Shift+Tab");
	await hands.tabTo(page.getByLabel("Line 1, Which goal it meets"));
	await hands.press("ArrowDown", "Enter");
	await named.waitFor({ state: "detached" });
	expect(await meets().textContent()).toBe(before);
	expect(await page.getByText("Line 1: say which goal this meets.").count()).toBe(0);
	await stop("budget-right");
});

test("the budget sheet is made alone, from the map of the plan", async () => {
	await toPart("Sheets and single pages", "Sheets and single pages");
	await hands.choose(/^PDF ?: Budget sheet$/);
	await hands.see(/Made: .*my-budget-sheet\.pdf/, 60_000);
	const [sheet, ...others] = await copiesIn(running.saveFolder);
	expect(others).toEqual([]);
	const words = sheet ? await wordsIn(sheet) : "";
	expect(words).toContain("Dean, my assistant: mornings");
	expect(words).not.toContain("sunday roast at nans stays exactly how it is");
});

test("Callum asks for a full look-again: written down, answered, a day booked", async () => {
	await toPart("Changes and reviews", "Looking again at Callum’s plan");
	await hands.choose("Somebody asks for a look-again");
	await hands.arriveAt("Who asks for a look-again?");
	await hands.pick(hands.page.getByLabel("Who asked?"), "Callum");
	await hands.tabTo(hands.page.getByLabel(/^Why, in .*own words/));
	await hands.type(because);
	await hands.tabTo(hands.page.getByLabel("How did they ask?"), "Shift+Tab");
	await hands.type("by text");
	await hands.press("Enter");
	await hands.arriveAt("Callum asked for a look-again");
	await hands.see(because);
	await hands.see("Not answered yet.");
	await hands.enter(/^When did you answer/, dated(0));
	await hands.enter("Which day did you offer?", dated(9));
	await hands.press("Enter");
	await hands.see(/Answered .*\. Offered /);
	await stop("request-answered");
	await hands.choose("Book it");
	await hands.arriveAt("Book a review or a talk");
	await hands.enter("What time?", "14:00");
	await hands.press("Enter");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await closePlan();
	await hands.choose("Reviews", "Shift+Tab");
	await hands.arriveAt("Reviews");
	const line = hands.page.getByRole("row").filter({ hasText: "Callum" });
	expect(await line.textContent()).toMatch(/Booked for .*14:00/);
	await stop("reviews-booked");
	await hands.choose(/with Callum$/);
	await letIn(hands, "Callum");
});

test("held on one goal and the budget; the next version begins, to be agreed anew", async () => {
	const { page } = hands;
	await toPart("Changes and reviews", "Looking again at Callum’s plan");
	await hands.choose("Look again together");
	await hands.arriveAt("Did Callum have something to prepare with?");
	await goOnTo(hands, "How has it gone?", 12);
	await hands.see(/^i want my mornings\. me and dean\./);
	await hands.type(gone);
	await hands.press("Enter");
	await hands.see(gone);
	await hands.tick(page.getByRole("radio", { name: "Keep it" }));
	await goOnTo(hands, "Is the budget working for you?", 20);
	await hands.press("Space");
	expect(await page.getByRole("radio", { name: "Yes" }).isChecked()).toBe(true);
	await stop("review-budget");
	await goOnTo(hands, "Finish, and begin the next version", 8);
	await hands.tabTo(page.getByLabel("When do we look again?"));
	await hands.press("Control+a");
	await hands.type(dated(30));
	await hands.tabTo(page.getByRole("radio", { name: "No, it stays booked" }));
	await hands.press("ArrowDown");
	expect(await page.getByRole("radio", { name: "Yes, this was it" }).isChecked()).toBe(true);
	await hands.enter("Why then?", "Dean leaves in March");
	await hands.press("Control+Enter");
	await hands.arriveAt("Looking again at Callum’s plan");
	await hands.see("Read back and agree version 4");
	await hands.see("From looking again together");
	await stop("version-4");
});

test("the list of what is due has the day, the reason and who arranges it", async () => {
	await closePlan();
	await hands.see(/^Version 4 begun today/);
	await hands.choose("Reviews", "Shift+Tab");
	await hands.arriveAt("Reviews");
	const line = hands.page.getByRole("row").filter({ hasText: "Callum" });
	const words = (await line.textContent()) ?? "";
	expect(words).toContain("The day agreed for looking at the whole plan again");
	expect(words).toMatch(/Within \d weeks|In \d+ days/);
	expect(words).not.toContain("Nobody named yet");
	await stop("reviews-due");
});

test("at every stop nothing is found by axe, nothing scrolls sideways, the focus is never lost", () => {
	expect(looker.stops.length).toBeGreaterThan(6);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
});
