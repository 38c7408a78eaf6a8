/**
 * A talk at 200% zoom with the mouse alone: the keyboard only for what the person says. Every press is a click on what
 * can be seen; nothing waits for a hover, and nothing lies under the head or the bar where no scrolling brings it out.
 */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { launchApp, type RunningApp } from "./support/electron.ts";
import { Looker } from "./support/looks.ts";
import { leadOn, letYesSettle } from "./support/steps.ts";

const zoomed = { width: 683, height: 384 };
const loved = "The 38 bus, top deck, front seat. Nobody can reach me up there.";
const worry = "My flat is on the fourth floor and the lift is off more than it’s on";
const goal = "I want to get to my sister’s for Sunday dinner, by myself, on the bus.";
const doing = "Ring the lift number on a Friday, before I plan anything";
const hoped = "There and back on the 38, one Sunday a month";
const told = "I got as far as the terminus";
const helped = "The driver waited";
const step = "Find out when the lift man comes";
const sign = "I stop going out. I say I’m busy";

let running: RunningApp;
const looker = new Looker(["dark at 200%", "at 200%"]);
const hidden: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
	running = await launchApp();
	running.page.on("pageerror", (error) => complaints.push(error.message));
	running.page.setDefaultTimeout(10_000);
	await running.page.setViewportSize(zoomed);
});
afterAll(() => running.close().catch(() => undefined));

/** Text stands for the whole name. */
const button = (name: string | RegExp): Locator =>
	running.page.getByRole("button", { name, exact: true }).filter({ visible: true }).first();
const click = (name: string | RegExp): Promise<void> => button(name).click();
/** The label of a choice, as people hit it. */
const pick = (word: string): Promise<void> =>
	running.page.locator("label").filter({ hasText: word, visible: true }).first().click();
/** Opens what is folded away, by its line. */
const unfold = (line: string): Promise<void> =>
	running.page.locator("summary").filter({ hasText: line, visible: true }).click();
const arriveAt = (heading: string | RegExp): Promise<void> =>
	running.page.getByRole("heading", { name: heading }).first().waitFor({ timeout: 15_000 });
/** Into a field by the mouse; then what is said is typed. */
async function write(label: string | RegExp, text: string): Promise<void> {
	await running.page.getByRole("textbox", { name: label }).filter({ visible: true }).first().click();
	await running.page.keyboard.type(text);
}

/** Looks at the screen; then, with the mouse out of the way, at everything that can be pressed. */
async function stop(name: string): Promise<void> {
	await looker.look(running.page, name);
	await running.page.mouse.move(0, 0);
	hidden.push(...(await running.page.evaluate(underBars)).map((what) => `${name}: ${what}`));
}

/** Runs inside the page: what can be pressed, is drawn, and stays covered when it is scrolled to the middle. */
function underBars(): string[] {
	const found: string[] = [];
	const at = document.scrollingElement?.scrollTop ?? 0;
	const sheet = document.querySelector("dialog[open]");
	const all = (sheet ?? document).querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary");
	for (const one of all) {
		const shown = one instanceof HTMLInputElement && one.closest("label") ? one.closest("label") : one;
		if (!shown?.checkVisibility() || shown.getBoundingClientRect().width <= 1) continue;
		shown.scrollIntoView({ block: "center" });
		const { left, top, width, height } = shown.getBoundingClientRect();
		const there = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
		if (!there || !(shown.contains(there) || there.contains(shown)))
			found.push(`“${(one.textContent || one.getAttribute("aria-label") || one.tagName).trim()}” is covered`);
	}
	document.scrollingElement?.scrollTo(0, at);
	return found;
}

/** Runs inside the page: rules by which something appears only while the mouse is over something else. */
function onlyByHover(): string[] {
	const shows = ["display", "visibility", "opacity", "clip-path", "height", "transform"];
	const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
		[...rules].flatMap((rule) =>
			rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [],
		);
	return [...document.styleSheets]
		.flatMap((sheet) => rulesOf(sheet.cssRules))
		.filter(({ selectorText }) => selectorText.includes(":hover"))
		.filter(({ style }) => shows.some((property) => style.getPropertyValue(property) !== ""))
		.map(({ cssText }) => cssText);
}

test("from the first screen to the first question", async () => {
	await click("Practise with invented people");
	await button("Start a conversation").waitFor({ timeout: 60_000 });
	await stop("mouse-people");
	await click("Start a conversation");
	await arriveAt("Start a conversation");
	await write("What do they like to be called?", "Yaw");
	await write("Family name", "Mensah");
	await stop("mouse-new");
	await click("Start");
	await arriveAt("What would make this time useful for you today?");
	await click("Ask how they like to be told things");
	await click("Extra time");
	await stop("mouse-needs");
	await click(/^Close/);
	await click("Next question");
	await arriveAt("Tell me about you and the things that make life good.");
});

test("words, a prompt, a worry with its number", async () => {
	await write("Yaw’s words", loved);
	await stop("mouse-talk");
	await click("If they get stuck");
	await click("What would you miss most if it stopped?");
	await arriveAt("What would you miss most if it stopped?");
	await click("Show it");
	await running.page.locator(".said-words").getByText(loved, { exact: true }).waitFor();
	await click("Next question");
	await arriveAt(/^What worries you most/);
	await write("Yaw’s words", worry);
	await click("If they get stuck");
	await click("How much does it bother you, 1 to 10?");
	await arriveAt("How much does it bother you, 1 to 10?");
	await pick("7");
	expect(await running.page.getByRole("radio", { name: "7", exact: true }).isChecked()).toBe(true);
	await stop("mouse-bother");
	await click("Next question");
	await arriveAt("Yaw’s health, as Yaw tells it");
	await pick("No allergies");
	await stop("mouse-health");
});

test("a goal, and who does what", async () => {
	await click(/^Part \d of \d/);
	await arriveAt("Yaw’s plan");
	await stop("mouse-map");
	await click("Add a goal");
	await arriveAt(/^If things went well/);
	await write("Yaw’s words", goal);
	await click("Keep these words");
	await arriveAt("Why does this matter?");
	await click("Next question");
	await arriveAt("Say it plainly, together");
	await pick("9");
	await stop("mouse-plainly");
	await unfold("More about this goal");
	await unfold("Less and more than hoped, in five steps");
	await write("What is hoped for", hoped);
	await unfold("How it has gone so far");
	await write("Yaw’s words: what has happened?", told);
	await running.page.keyboard.press("Enter");
	await write("What helped?", helped);
	await stop("mouse-more-goal");
	await click(/^Leave it in their words only/);
	await arriveAt("Who will do what?");
	await write("What could you do?", doing);
	await click("Keep this");
	await button(doing).waitFor();
	await stop("mouse-doing");
	await click("That is all");
	await unfold("More about this action");
	await write("A step on the way", step);
	await click(doing);
	await stop("mouse-more-action");
	await click("Next question");
	await arriveAt("Read it back to Yaw");
	await click("Yaw said yes");
	await click(/^Next/);
});

test("if things change: a sign, and whom to call; no budget", async () => {
	await arriveAt("If things change");
	await pick("Yes");
	await write("What could change, in plain words", "If I start hiding away");
	await click("Make this plan");
	await arriveAt("If I start hiding away");
	await click(/^Getting worse, how we will know/);
	await running.page.keyboard.type(sign);
	await click("Keep");
	await running.page.locator(".ladder-words").getByText(sign, { exact: true }).waitFor();
	await click("Add someone to call");
	await write(/^Name/, "Abena");
	await write("Who they are to Yaw", "my sister");
	await write(/^Number/, "07700 900 612");
	await stop("mouse-changes");
	await click("Keep this");
	await running.page.getByText("Abena, my sister").first().waitFor();
	await click(/^Part \d of \d/);
	await click("Budget");
	await arriveAt("Does Yaw have a budget for their care?");
	await click("No");
	await running.page.getByText(/Yaw has no budget, so this part is not relevant\./).waitFor();
	await stop("mouse-budget");
});

test("read back, agreed, a copy made and given", async () => {
	await click(/^Part \d of \d/);
	await click("Agree and share");
	await click("Only Yaw and me");
	await arriveAt("What matters to you");
	await stop("mouse-read-back");
	const tellBack = running.page.getByRole("heading", { name: /^Could you tell me/ });
	for (let pages = 0; pages < 12 && (await tellBack.count()) === 0; pages++) {
		await leadOn(running.page, () => click("Yes, go on"));
	}
	await click("Yaw told me, nothing to write");
	await arriveAt("Yaw, do you agree to this plan?");
	await stop("mouse-yes");
	await letYesSettle(running.page);
	await running.page.getByLabel("Read aloud").click();
	await click("Yaw agrees to the plan today");
	await click("Next: when we look again");
	await arriveAt("When shall we look at it again?");
	await stop("mouse-again");
	await click("Keep this, and go to copies");
	await arriveAt("Who should have a copy?");
	await click("Make the copy");
	await running.page.getByText("The copy is made.").waitFor({ timeout: 90_000 });
	await stop("mouse-copies");
	await click("It is given, today");
	await running.page
		.getByText(/^Given /)
		.first()
		.waitFor();
	const copies = await copiesIn(running.saveFolder);
	expect(copies.length).toBe(2);
	for (const copy of copies)
		for (const words of [loved, worry, goal, doing, sign, hoped, told, helped, step])
			expect.soft(await wordsIn(copy), copy.name).toContain(words);
});

test("nothing is found by axe or scrolls sideways; nothing waits for a hover or lies under a bar", async () => {
	expect(looker.stops.length).toBeGreaterThan(13);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect([...new Set(hidden)]).toEqual([]);
	expect(await running.page.evaluate(onlyByHover)).toEqual([]);
	expect(complaints).toEqual([]);
});
