/** One conversation from the first start to the copies in the person's hand, by keyboard alone, looked at all along. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectFourCopies } from "./support/copies.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { readNetLog } from "./support/net-log.ts";
import { lookIntoSheets } from "./support/sheets.ts";
import {
	addActionOfNextGroup,
	goOnTo,
	keepWords,
	letYesSettle,
	makeFourCopies,
	PASSPHRASE,
	readBackTo,
	setUp,
	startConversation,
	toPeople,
	unlock,
} from "./support/steps.ts";

const quotes = [
	"Biscuit has me up at six and we’re out before the world is. Rain or no rain.",
	"Siobhan rings Sundays, teatime. I don’t ring her, she’s busy.",
	"I used to do the flowers at St Michael’s, every Easter. I miss the women more than the flowers",
] as const;
const goal = "I want to walk Biscuit to the canal and back without sitting down at every bench like an old woman.";
const worry = "Ending up in a chair by the window.";
const why = "It’s our hour. Nobody wants anything from me.";
const half = "and my mother’s blue jug on the sill, I’d miss";
const missQuestion = "What would you miss most if it stopped?";

let running: RunningApp;
let hands: Hands;
let userData: string;
let saveFolder: string;
const looker = new Looker();
const focusProblems: string[] = [];
const complaints: string[] = [];
const netLogs: string[] = [];

async function start(): Promise<void> {
	const netLog = join(await temporaryFolder("net"), "net.json");
	netLogs.push(netLog);
	running = await launchApp({ userData, saveFolder, netLog });
	take(running.page);
}
/** From now on the keyboard is this page's. */
function take(page: Hands["page"]): void {
	if (hands) focusProblems.push(...hands.problems);
	hands = new Hands(page);
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
	});
	page.on("pageerror", (error) => complaints.push(error.message));
}
const stop = (name: string) => looker.look(hands.page, name);
const said = () => hands.page.locator(".kept .said-words").allTextContents();

/** Steps back or forward as far as it goes. */
async function pressUntil(key: string, words: string): Promise<void> {
	const line = hands.page.locator(".said-line");
	for (let steps = 0; steps < 40 && (await line.textContent()) !== words; steps++) await hands.press(key);
	expect(await line.textContent()).toBe(words);
}

beforeAll(async () => {
	userData = await temporaryFolder("data");
	saveFolder = await temporaryFolder("saved");
	await start();
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	for (const folder of [userData, saveFolder]) await rm(folder, { recursive: true, force: true });
});

test("first run: set up, and start a conversation", async () => {
	await hands.arriveAt("Choose a passphrase");
	await hands.press("Enter");
	await hands.arriveAt("Before you go on");
	await stop("set-up-problem");
	await hands.press("Tab", "Enter");
	await setUp(hands, stop);
	await stop("people-empty");
	await startConversation(
		hands,
		{ called: "Mo", first: "Maureen", family: "Adeyemi-Walsh", born: "9 June 1951" },
		stop,
	);
	await stop("talk-empty");
});

test("three quotations are kept; every sheet of the conversation opens and gives the place back", async () => {
	for (const words of quotes) await keepWords(hands, words);
	expect(await said()).toEqual([...quotes]);
	await stop("talk");
	// It was folded while the window was small.
	const list = hands.page.getByRole("region", { name: "Words kept so far" });
	await expect.poll(() => list.evaluate((it) => it.scrollHeight - it.clientHeight - it.scrollTop)).toBeLessThan(2);

	await lookIntoSheets(hands, "Mo", stop);
});

test("a goal in their words: why, plainly, how much it matters, who does what, read back", async () => {
	const { page } = hands;
	await hands.press("Control+Enter");
	await hands.arriveAt(/^What worries you most/);
	await keepWords(hands, worry);
	await stop("mind");
	await hands.press("F2", "Enter");
	await hands.arriveAt("How much does it bother you, 1 to 10?");
	await hands.tabTo(page.getByRole("radio", { name: "1, Hardly" }));
	await hands.press("ArrowRight", "ArrowRight");
	await stop("mind-bother");
	await goOnTo(hands, /^What do you do already/);
	await stop("daily");
	await goOnTo(hands, /^If things went well/);
	await stop("goal-words");
	await hands.type(goal);
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await hands.type(why);
	await stop("goal-why");
	await hands.press("Enter");
	await hands.arriveAt("Say it plainly, together");
	await hands.type("mobilise with Biscuit to the canal and back, most mornings, with one rest");
	await stop("goal-plainly");
	await hands.choose("Use “walk”");
	await hands.tabTo(page.getByRole("radio", { name: "1, A little" }));
	await hands.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
	expect(await page.getByRole("radio", { name: "8", exact: true }).isChecked()).toBe(true);
	await hands.choose("Next: who does what");

	await hands.arriveAt("Who will do what?");
	await stop("doing-empty");
	await hands.type("Walk to the second bench each morning, then home");
	await hands.press("Enter");
	await hands.see("Mo will");

	await addActionOfNextGroup(hands, { name: "Raj next door", what: "Dry the lead", answer: "Have they been asked?" });
	await addActionOfNextGroup(hands, { name: "Priya Nair, practice nurse", what: "Ask the physio about a stick" });
	await hands.tabTo(page.getByRole("radio", { name: "1, Not at all" }));
	await hands.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
	await hands.see(/^Six/);
	await stop("doing");
	await hands.choose("That is all", "Shift+Tab");
	await hands.choose("Next question");

	await hands.arriveAt("Read it back to Mo");
	await hands.choose("Mo said yes");
	await hands.see("Read back, and Mo said yes.");
	await stop("goal-read-back");
	await hands.press("F8");
	await hands.arriveAt("Did I get that right?");
	await stop("turned-goal");
	await hands.press("Escape");
	await hands.arriveAt("Read it back to Mo");
	await hands.choose("Next question");
});

test("it is read back, Mo agrees, and four files are made; each holds her words", async () => {
	await hands.choose("Read back", "Shift+Tab");
	await readBackTo(hands, "Mo", "Could you tell me in your own words what happens next?");
	await hands.press("Control+Enter");
	await hands.arriveAt("Mo, do you agree to this plan?");
	await letYesSettle(hands.page);
	await hands.tick(hands.page.getByLabel("Read aloud"));
	await hands.choose("Mo agrees to the plan today");
	await hands.arriveAt("Mo agreed to the plan");
	await hands.choose("Next: when we look again");
	await hands.choose("Keep this, and go to copies");
	await makeFourCopies(hands, "Mo");
	await hands.choose("It is given, today");
	await hands.see(/^Given /);

	await expectFourCopies(saveFolder, [...quotes, worry, goal, why]);
});

test("lock with half a sentence typed: unlock is at the same question, and the words are there", async () => {
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.press("F2", "ArrowDown", "ArrowDown", "Enter");
	await hands.arriveAt(missQuestion);
	await stop("talk-prompt");
	await hands.press("F8");
	await hands.arriveAt(missQuestion);
	await hands.type(half);
	await stop("turned");
	await hands.press("Escape");
	await hands.pressLast("F9");
	take(await running.pageAfterLock());

	await hands.arriveAt("Unlock the plans on this computer");
	expect(await hands.page.locator("body").innerText()).not.toMatch(/Mo|Biscuit/);
	await stop("unlock");
	await hands.choose("I have forgotten it");
	await hands.arriveAt("Unlock with your recovery key");
	await stop("unlock-recovery-key");
	await hands.choose("Use the passphrase");
	await hands.type("not the passphrase");
	await hands.press("Enter");
	await hands.see("That is not it. Check Caps Lock.");
	await stop("unlock-wrong");
	// What was typed is selected, so that typing replaces it.
	await hands.type(PASSPHRASE);
	await hands.press("Enter");
	await hands.arriveAt(missQuestion);
	await hands.choose("Show them", "Shift+Tab");
	expect(await said()).toEqual([...quotes, half]);
});

test("undo and redo go over the whole plan, and on after a restart", async () => {
	await hands.tabTo(hands.page.getByLabel("Mo’s words"));
	await hands.press("Control+z");
	await hands.see(/^Undid: kept words/);
	expect(await said()).toEqual([...quotes]);
	await hands.press("Control+z");
	await hands.see("Undid: wrote down copies given");
	await hands.press("Control+y");
	await hands.see("Did again: wrote down copies given");
	await hands.press("Control+y");
	await hands.see(/^Did again: kept words/);
	expect(await said()).toEqual([...quotes, half]);
	await hands.press("Control+y");
	await hands.see("Nothing to do again.");
	await hands.press("Control+z");
	await hands.waitUntilSaved();
	await running.close();

	await start();
	await unlock(hands);
	await hands.arriveAt(missQuestion);
	await hands.press("Control+y");
	await hands.see(/^Did again: kept words/);
	await hands.choose("Show them", "Shift+Tab");
	expect(await said()).toEqual([...quotes, half]);
	await hands.tabTo(hands.page.getByLabel("Mo’s words"));
	await pressUntil("Control+z", "Nothing to undo.");
	expect(await said()).toEqual([]);
	await pressUntil("Control+y", "Nothing to do again.");
});

test("the plan closes; she is found by a part of her name", async () => {
	await toPeople(hands);
	await hands.press("Tab", "Control+k");
	await hands.type("adey");
	await hands.see("1 person");
	await stop("people");
	await hands.choose("View", "Shift+Tab");
	await hands.arriveAt("View");
	await stop("view");
	await hands.press("Escape");
	await hands.choose(/with Mo$/);
	await hands.arriveAt(missQuestion);
	await hands.waitUntilSaved();
	await running.close();
	focusProblems.push(...hands.problems);
});

test("at every stop, in every look: nothing found by axe, nothing that scrolls sideways", () => {
	expect(looker.stops.length).toBeGreaterThan(25);
	expect([...new Set(looker.findings)]).toEqual([]);
});

test("the focus was never lost and always seen; the page complained of nothing", () => {
	expect(focusProblems).toEqual([]);
	expect(complaints).toEqual([]);
});

test("S7: all along, no host but our own was named, and not a byte was sent", async () => {
	for (const netLog of netLogs) {
		const report = await readNetLog(netLog);
		expect(report.events).toBeGreaterThan(5);
		expect(report.named.filter((name) => !name.startsWith("app://what-matters/"))).toEqual([]);
		expect(report.sent).toEqual([]);
	}
});
