/** One goal with all that can be said of it, by keyboard alone: every field is found again in the full plan's text. */
import { rm } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal, beginWithMo } from "./support/beginnings.ts";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { addActionOfNextGroup } from "./support/steps.ts";

const goal = "I want to walk Biscuit to the canal again, not just the corner.";
const reworded = "I want to walk Biscuit to the canal again.";
const why = "It’s our hour. I sleep after it.";
const know = "Mud on both of us by eight.";
const levels = [
	"Not out of the gate",
	"The corner, with a stop",
	"The canal and back, most days",
	"The canal and over the bridge",
	"The canal, the bridge and the café",
];
const place = "along the canal path";
const told = "Twice to the second bench, and home dry.";
const helped = "Raj at the gate";
const wind = "The wind off the water";
const view = "A stick with a seat would let you stop anywhere.";
const action = "Walk to the first bench and back";
const steps = ["Find the lead", "Sit on the first bench"];
const cameOf = "Sat for ten minutes";
const note = "As far as the corner so far";
const often = "every day after breakfast";
const where = "the canal path";
const because = "the path lights are off in winter";
const instead = "the park while it is dark";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["dark", "at 200%", "light"]);
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder, complaints }));
	await beginGoal(hands, goal);
	await hands.type(why);
	await hands.press("Enter");
	await hands.arriveAt("Say it plainly, together");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

/** Opens what is folded away, by its line. */
async function unfold(line: string): Promise<void> {
	await hands.tabTo(hands.page.locator("summary").filter({ hasText: line, visible: true }));
	await hands.press("Enter");
}
/** Whether a thing stands wholly in the window, as it was opened. */
async function isInSight(what: Locator): Promise<boolean> {
	const [box, height] = [await what.boundingBox(), await hands.page.evaluate(() => innerHeight)];
	return box !== null && box.y >= 0 && box.y + box.height <= height;
}

test("a plain line of nothing but spaces is none: the page goes on, and comes back", async () => {
	await hands.type("  ");
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("Say it plainly, together");
	await hands.type(" ");
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.press("Escape");
	await hands.arriveAt("Say it plainly, together");
	expect(complaints).toEqual([]);
});

test("what is asked of everybody stands first, and the rest is one quiet line below the main button", async () => {
	const main = hands.page.getByRole("button", { name: "Next: who does what" });
	expect(await isInSight(main)).toBe(true);
	expect(await hands.page.locator("summary").filter({ visible: true }).count()).toBe(1);
	const below = (await hands.page.locator("summary").first().boundingBox())?.y ?? 0;
	expect(below).toBeGreaterThan((await main.boundingBox())?.y ?? Number.POSITIVE_INFINITY);
	await stop("goal-in-full");
});

test("all that can be said of the goal", async () => {
	await unfold("More about this goal");
	await hands.enter("A short name, for headings", "Back to the canal");
	await hands.enter(/^How would Mo know it was better/, know);
	await hands.press("Enter");
	await hands.see(know);
	await hands.enter("By when", "May 2028");
	await hands.enter("Where it happens", place);
	await hands.pick(hands.page.getByLabel("What it is about"), "Fun");
	await stop("goal-in-full-more");
	await unfold("Less and more than hoped, in five steps");
	const names = ["A lot less than hoped", "A bit less", "What is hoped for", "A bit more", "A lot more than hoped"];
	for (const [index, name] of names.entries()) await hands.enter(name, levels[index] ?? "");
	await hands.pick(hands.page.getByLabel("Where things stood at the start"), levels[1] ?? "");
	await stop("goal-in-full-levels");
	await unfold("How it has gone so far");
	await hands.enter("Mo’s words: what has happened?", told);
	await hands.press("Enter");
	await hands.see(told);
	await hands.enter("What helped?", helped);
	await hands.enter("What got in the way?", wind);
	await stop("goal-in-full-told");
	await unfold("Whose idea it was, and who decided it");
	await hands.pick(hands.page.getByLabel("Whose idea was it first?"), "We thought of it together");
	await hands.enter("Somebody else", "Joy Mensah");
	await hands.press("Enter");
	await stop("goal-in-full-idea");
	await hands.enter("Mo said yes to hearing this", view);
	await hands.press("Enter");
	await hands.enter("Because", because);
	await hands.press("Tab");
	await hands.enter("What instead", instead);
	await hands.press("Tab");
	await stop("goal-in-full-end");
});

test("what was taken in is undone and done again, and the words of the goal change with the earlier behind them", async () => {
	await hands.press("Control+z");
	await hands.see("Undid: said whether it is possible");
	await hands.press("Control+y");
	await hands.waitUntilSaved();
	await hands.choose(/about the words of this goal$/, "Shift+Tab");
	await hands.arriveAt("About these words");
	await hands.choose("Mo wants other words");
	await hands.press("Control+a");
	await hands.type(reworded);
	await hands.press("Enter");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.page.getByRole("region", { name: "Mo’s words" }).getByText(reworded, { exact: true }).waitFor();
});

test("an action with its steps, how it stands, and what came of them", async () => {
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	await hands.enter("What could you do?", action);
	await hands.choose("Keep this");
	await hands.page.getByRole("button", { name: action }).waitFor();
	await addActionOfNextGroup(hands, { name: "Raj", what: "Hold the gate", answer: "Have they been asked?" });
	// What Raj said is not what the next one says.
	expect(await hands.page.locator(".action-form").getByLabel("Have they been asked?").inputValue()).toBe("not-yet");
	await hands.choose("That is all");
	await stop("goal-in-full-doing");
	await unfold("More about this action");
	await hands.enter("How often", often);
	await hands.enter("Where", where);
	await hands.pick(hands.page.getByLabel("How it stands", { exact: true }), "Partly");
	await hands.enter("Look at it again on", "1 May 2028");
	await hands.enter("A word about how it stands", note);
	for (const [index, step] of steps.entries()) {
		await hands.enter(index === 0 ? "A step on the way" : "Another step", step);
		await hands.press("Enter");
		await hands.page.getByRole("textbox", { name: `Step ${index + 1}`, exact: true }).waitFor();
	}
	await hands.pick(hands.page.getByLabel("How step 2 stands"), "Done");
	await hands.enter("What came of step 2", cameOf);
	await hands.enter("Asked for, and not possible, because", because);
	await stop("goal-in-full-steps");
	await hands.press("Tab");
	await hands.enter("What instead", instead);
	await hands.press("Tab");
	await stop("goal-in-full-action");
});

test("read back, and with whom it was decided is on paper; all of it stands in Mo’s own copy, and no number of it", async () => {
	await hands.press("Control+Enter");
	await hands.arriveAt("Read it back to Mo");
	await hands.choose("Mo said yes");
	await hands.press("F7");
	await hands.choose("Sheets and single pages");
	await hands.choose("Who should have a copy?");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("Who should have a copy?");
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 120_000);
	const copies = await copiesIn(saveFolder);
	expect(copies.length).toBe(2);
	// How often it was to be is not said of what is not possible.
	const all = [reworded, why, know, ...levels, told, helped, wind, view, action, ...steps, cameOf, note, where];
	const parts = [
		"Back to the canal",
		`Where. ${place}.`,
		`${levels[1]}. This is where I began.`,
		"May 2028",
		"1 May 2028",
		"Joy Mensah",
		"Raj",
		because,
		instead,
	];
	for (const copy of copies) {
		// A space that may not break is a space to whoever reads.
		const text = (await wordsIn(copy)).replaceAll("\u00a0", " ");
		for (const words of [...all, ...parts]) expect.soft(text, copy.name).toContain(words);
		// Whoever types is not said to have decided it.
		expect.soft(text, copy.name).toMatch(/decided this together with Joy Mensah\./);
		expect.soft(text).not.toMatch(/T-score|[-−+]\s?[12]\b\s*:/);
	}
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
