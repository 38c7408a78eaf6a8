/**
 * The short wellbeing plan by keyboard alone, from the list of people to the copies, every key counted; a second session
 * grows it into a full plan, and every word is still there. The app takes the time from the computer, and a journey moves
 * no clock: what would be "a month later" is a second start.
 */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	cliff,
	clinic,
	condition,
	daily,
	desmond,
	first,
	goal,
	hope,
	life,
	medicine,
	mine,
	need,
	next,
	nurse,
	ours,
	plain,
	sign,
	theirs,
	when,
	why,
	worry,
	worse,
} from "./support/cliff.ts";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { goOnTo, leadOn, letYesSettle, makeFourCopies, setUp, unlock } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
let userData: string;
let saveFolder: string;
const looker = new Looker(["dark", "at 200%", "light"]);
const problems: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
/** Everything that was typed because it belongs in the plan. */
const content: string[] = [];
const counted = { keys: 0 };

/** Types what belongs in the plan. */
async function write(text: string): Promise<void> {
	content.push(text);
	await hands.type(text);
}
/** Goes to a field, and writes in it. */
async function writeIn(label: string | RegExp, text: string): Promise<void> {
	await hands.tabTo(hands.page.getByLabel(label).filter({ visible: true }));
	await write(text);
}
const said = (words: string) =>
	hands.page.locator(".said-words, .ladder-words").getByText(words, { exact: true }).first().waitFor();
/** On to the next question, and there. */
async function goOn(heading: string | RegExp): Promise<void> {
	await hands.press("Control+Enter");
	await hands.arriveAt(heading);
}

beforeAll(async () => {
	userData = await temporaryFolder("data");
	saveFolder = await temporaryFolder("saved");
	running = await launchApp({ userData, saveFolder });
	hands = new Hands(running.page);
	await setUp(hands);
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	for (const folder of [userData, saveFolder]) await rm(folder, { recursive: true, force: true });
});

test("a short plan is begun; Cliff settles, and is asked how he likes to be told things", async () => {
	// Setting up is once for the computer; the counting begins at the list of people.
	hands.pressed = 0;
	hands.typed = 0;
	await hands.choose("Start a conversation");
	await hands.arriveAt("Start a conversation");
	await write(cliff.called);
	await writeIn("First name", cliff.first);
	await writeIn("Family name", cliff.family);
	await writeIn("Date of birth", cliff.born);
	await hands.press("Tab", "ArrowDown", "Enter");
	await hands.arriveAt("What would make this time useful for you today?");
	await write(hope);
	await hands.press("F6");
	await hands.choose("How they like to be told things");
	await hands.arriveAt("How does Cliff like to be told things?");
	await write(need);
	await hands.press("Enter");
	await hands.see(need);
	await hands.press("Escape");
	await goOn("Tell me about you and the things that make life good.");
	await hands.see("0 minutes of about 20. Take the time you need.");
});

test("what makes life good, one worry with its number, health in brief", async () => {
	for (const words of life.slice(0, -1)) {
		await write(words);
		await hands.press("Enter");
		await said(words);
	}
	await write(life[2]);
	await stop("lite-life");
	await goOn(/^What worries you most/);
	await write(worry);
	await hands.press("F2", "Enter");
	await hands.arriveAt("How much does it bother you, 1 to 10?");
	await write("8");
	expect(await hands.page.getByRole("radio", { name: "8", exact: true }).isChecked()).toBe(true);
	await goOn("Cliff’s health, as Cliff tells it");
	await hands.press("Control+Enter");
	await write(condition);
	await hands.press("Control+Enter", "ArrowDown");
	expect(await hands.page.getByRole("radio", { name: "No allergies" }).isChecked()).toBe(true);
	await hands.press("Control+Enter", "ArrowDown", "ArrowDown");
	await writeIn("As told", medicine);
	await stop("lite-health");
	await hands.press("Control+Enter");
	await said(condition);
	await goOn(/^What do you do already/);
	await write(daily);
	await goOn(/^If things went well/);
});

test("one goal, one action of each group, read back", async () => {
	const { page } = hands;
	await write(goal);
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await write(why);
	await hands.press("Enter");
	await hands.arriveAt("Say it plainly, together");
	await write(plain);
	await hands.tabTo(page.getByRole("radio", { name: "1, A little" }));
	await write("9");
	await goOn("Who will do what?");
	await write(mine);
	await writeIn("By when, or how often", when);
	await hands.press("Enter");
	await hands.see("Cliff will");
	const who = page.getByLabel("Who", { exact: true });
	await hands.tabTo(who, "Shift+Tab");
	await hands.press("ArrowDown");
	await writeIn("Their name", desmond.name);
	await writeIn("What will they do?", desmond.what);
	await hands.tabTo(page.getByLabel("Have they been asked?").first());
	await hands.press("End");
	await hands.choose("Keep this");
	await hands.see(`Desmond: ${desmond.what}`);
	await hands.tabTo(who, "Shift+Tab");
	await hands.press("ArrowDown");
	await writeIn("Their name", nurse.name);
	await writeIn("What will they do?", nurse.what);
	await hands.press("Enter");
	await hands.see(`${nurse.name}: ${nurse.what}`);
	await stop("lite-doing");
	await goOn("Read it back to Cliff");
	await hands.choose("Cliff said yes");
	await hands.see("Read back, and Cliff said yes.");
	await goOn("If things change");
});

test("if his feet get worse: a sign, what he does, whom to call", async () => {
	const { page } = hands;
	await hands.press("Space");
	await writeIn("What could change, in plain words", worse);
	await hands.press("Enter");
	await hands.arriveAt(worse);
	await hands.press("Tab", "ArrowDown", "Enter");
	await write(sign);
	await hands.press("Enter");
	await said(sign);
	await hands.press("ArrowRight", "Enter");
	await write(first);
	await hands.press("Enter");
	await said(first);
	await hands.press("Control+Enter", "Enter");
	await writeIn("Name", clinic.name);
	await writeIn("Who they are to Cliff", clinic.relation);
	await hands.press("Tab", "End");
	await writeIn("Number", clinic.number);
	await hands.press("Enter");
	await hands.see(`${clinic.name}, ${clinic.relation}`);
	expect(await page.locator("[data-call]").count()).toBe(1);
	await stop("lite-worse");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("If things change");
	await goOn("Who else is in the room?");
});

test("Cliff agrees; Word, PDF and easy read are made; how many keys it took", async () => {
	await hands.choose("Only Cliff and me");
	await hands.arriveAt("What matters to you");
	await goOnTo(hands, "Could you tell me in your own words what happens next?", 12);
	await write(next);
	await goOn("Cliff, do you agree to this plan?");
	await letYesSettle(hands.page);
	await hands.tick(hands.page.getByLabel("Read aloud"));
	await hands.choose("Cliff agrees to the plan today");
	await hands.arriveAt("Cliff agreed to the plan");
	await hands.press("Enter");
	await hands.arriveAt("When shall we look at it again?");
	await goOn("Who should have a copy?");
	await makeFourCopies(hands, "Cliff");
	await hands.choose("It is given, today");
	await hands.see(/^Given /);
	counted.keys = hands.pressed;
	await stop("lite-copies");

	const letters = content.reduce((sum, text) => sum + [...text].length, 0);
	expect(hands.typed).toBe(letters);
	const ratio = counted.keys / letters;
	// The least that a word processor needs: the same letters, and one key to come to each place.
	const inWord = letters + content.length;
	console.log(
		`lite plan: ${counted.keys} keys for ${letters} letters of content, ratio ${ratio.toFixed(3)}; typing the same into its Word copy: ${inWord}`,
	);
	expect(ratio).toBeLessThanOrEqual(1.25);
	await expectOnPaper(4);
});

/** The newest Word copy, and as many files as there should be; all that was said and written stands in it. */
async function expectOnPaper(files: number): Promise<void> {
	const copies = await copiesIn(saveFolder);
	expect(copies.length).toBe(files);
	const words = copies.filter(({ name }) => name.includes("plan-to-change"));
	const newest = await wordsIn(
		words.find(({ name }) => name.includes("(2)")) ?? words[0] ?? expect.fail("no Word copy"),
	);
	for (const each of [...theirs, ...ours]) expect.soft(newest).toContain(each);
}

test("a second session grows it into a full plan: every word is still there, letter for letter", async () => {
	await hands.waitUntilSaved();
	problems.push(...hands.problems);
	await running.close();
	running = await launchApp({ userData, saveFolder });
	hands = new Hands(running.page);
	await unlock(hands);
	await hands.press("F7");
	await hands.arriveAt("Cliff’s plan");
	await stop("lite-map");
	await hands.choose("Grow this into a full plan");
	await hands.page.getByRole("button", { name: "Grow this into a full plan" }).waitFor({ state: "detached" });
	await hands.choose("Agree and share", "Shift+Tab");
	await hands.choose("Only Cliff and me");
	const read: string[] = [];
	const tellBack = hands.page.getByRole("heading", { name: /^Could you tell me/ });
	for (let pages = 0; pages < 12 && (await tellBack.count()) === 0; pages++) {
		read.push(...(await hands.page.locator(".turned-page").allInnerTexts()));
		await leadOn(hands.page, () => hands.press("Control+Enter"));
	}
	const shown = [...read, ...(await hands.page.locator(".said-words").allInnerTexts())].join("\n");
	for (const words of theirs) expect.soft(shown).toContain(words);
	await goOnTo(hands, "Who should have a copy?");
	await hands.choose("Cliff", "Shift+Tab");
	for (const form of ["PDF, to keep", "Easy read, in Word", "Easy read, PDF"]) {
		await hands.tick(hands.page.getByLabel(form));
	}
	await hands.tabTo(hands.page.getByLabel("Now", { exact: true }));
	await hands.press("Home");
	await hands.press("Escape");
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 90_000);
	await expectOnPaper(5);
	await hands.choose("Settle in");
	await hands.arriveAt("What would make this time useful for you today?");
	await said(hope);
	await hands.waitUntilSaved();
});

test("at every stop nothing is found by axe, nothing scrolls sideways, the focus is never lost", () => {
	expect(looker.stops.length).toBeGreaterThan(5);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect([...problems, ...hands.problems]).toEqual([]);
});
