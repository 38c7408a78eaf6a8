/** Easy read is checked together, part by part: its copy loses the draft mark, and has it again after a change. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { choir, easyReadOf, loved, plain, second, writeEasyRead } from "./support/easy-read.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords, seeUncovered, toPeople, unlock } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
/** Parts of the check. */
let count = 0;
const looker = new Looker();
const complaints: string[] = [];
/** Of the hands before lock. */
const problems: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const easyRead = () => easyReadOf(hands);

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder, complaints }));
	await writeEasyRead(hands);
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("the check is made part by part, stops and goes on later, and is kept only when each part has a yes", async () => {
	await hands.choose("Check it together");
	await hands.arriveAt("Check it together");
	await hands.see("Not all of it is checked yet.");
	await hands.see(/^0 of \d+ parts have a yes\./);
	count = Number(/of (\d+) parts/.exec(await hands.page.locator("main").innerText())?.[1]);
	await stop("easy-read-check");
	expect(await hands.page.getByRole("button", { name: /keep the check/ }).count()).toBe(0);
	await hands.choose("Begin");
	await hands.see("Check it together, part 1 of");
	await hands.see("Nobody has asked me about allergies.");
	await stop("easy-read-check-first");
	await hands.press("Control+Enter");
	await hands.see("Check it together, part 2 of");
	for (const words of [loved, plain, choir, second]) await hands.see(words);
	await stop("easy-read-check-part");
	await hands.press("F8");
	await hands.see("What matters to me: is it right?");
	await hands.see(second);
	await stop("easy-read-check-turned");
	await hands.press("F8");
	await hands.see("Check it together, part 2 of");
	// No leads to the words that are to be changed.
	await hands.choose("No, this is not right");
	await hands.see(/No was said on /);
	await hands.arriveAt("What shall I change?");
	await seeUncovered(hands.page.locator(".easy-no button").first());
	await stop("easy-read-check-no");
	await hands.choose("Stop for now", "Shift+Tab");
	await hands.see(/^1 of \d+ parts have a yes\./);
	await hands.see("No was said: to be changed.");
	await stop("easy-read-check-no-listed");
	await hands.waitUntilSaved();
	await hands.pressLast("F9");
	problems.push(...hands.problems);
	hands = new Hands(await running.pageAfterLock());
	await unlock(hands);
	await hands.arriveAt("Check it together");
	await hands.see(/^1 of \d+ parts have a yes\./);
	expect(await hands.page.getByRole("button", { name: /keep the check/ }).count()).toBe(0);
	await hands.choose("Go on: part 2");
	await hands.see(/No was said on /);
	for (let part = 2; part <= count; part++) {
		await hands.see(`Check it together, part ${part} of ${count}`);
		if (part === count) await hands.see("The day of my choir.");
		await stop(`easy-read-check-${part}`);
		await hands.press("Control+Enter");
	}
	await hands.see(new RegExp(`^${count} of ${count} parts have a yes, said on `));
	expect(await hands.page.getByText("No was said").count()).toBe(0);
	await hands.see("Each part has a yes: say below who checked it.");
	await stop("easy-read-check-all");
});

test("a line that changes takes the yes of its part with it; nobody is chosen beforehand", async () => {
	const keep = hands.page.getByRole("button", { name: /keep the check/ });
	await hands.choose(/^Part ?2\. What matters to me/);
	await hands.see(/Yes was said on /);
	await hands.choose(/^Change this line ?: I sing/, "Shift+Tab");
	await hands.press("Control+a");
	await hands.type("I sing every Thursday.");
	await hands.press("Enter");
	await hands.choose("Check it together");
	await hands.see(new RegExp(`^${count - 1} of ${count} parts have a yes`));
	expect(await keep.count()).toBe(0);
	await hands.press("Control+z");
	await hands.see(new RegExp(`^${count} of ${count} parts have a yes`));
	await hands.choose("It is right: keep the check");
	await hands.see("Say first who checked it.");
	expect((await easyRead()).checked).toBeNull();
	await hands.tick(hands.page.getByRole("checkbox", { name: "Mo", exact: true }), "Shift+Tab");
	// A tick is a draft until the check is kept: it is there again when the page is.
	await hands.press("F7");
	await hands.choose("Easy read");
	await hands.choose("Check it together", "Shift+Tab");
	await hands.arriveAt("Check it together");
	expect(await hands.page.getByRole("checkbox", { name: "Mo", exact: true }).isChecked()).toBe(true);
	await hands.choose("It is right: keep the check");
	await hands.see(/That holds until something changes\./);
	await hands.see(/by Mo with Priya Nair, /);
	expect((await easyRead()).checked).toMatchObject({
		by: [{ kind: "me" }],
		with: { name: "Priya Nair" },
		planVersion: 1,
	});
	await stop("easy-read-checked");
});

test("a word that is explained otherwise makes it a draft again, until that is taken back", async () => {
	await hands.choose("Back to the hard words");
	await hands.arriveAt("Hard words");
	await hands.tabTo(hands.page.getByLabel("What it means").last());
	await hands.press("Control+a");
	await hands.type("A day.");
	await hands.press("Enter");
	await hands.choose("Check it together");
	await hands.see(/It was checked by Mo with Priya Nair, .* The plan has changed since\./);
	await hands.press("Control+z");
	await hands.see(/That holds until something changes\./);
});

test("while it is a draft the list of people says so, and leads to the check", async () => {
	// While they talk today the minutes say more: offered on another day, there is nothing else to do.
	await toPeople(hands);
	await hands.choose(/Change where Mo’s plan is/);
	await hands.pick(hands.page.getByLabel("Now", { exact: true }), /^Offered/);
	await hands.choose("Keep this");
	await hands.see("Waiting for an answer");
	await hands.choose(/^Open ?with Mo$/);
	await hands.see("Turn to Mo");
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.choose("Easy read");
	await hands.type("Early.");
	await hands.press("Enter");
	await toPeople(hands);
	await hands.see("Easy-read copy waits for Mo to check");
	await stop("easy-read-people");
	await hands.choose(/^Check it ?with Mo$/);
	await hands.arriveAt("Check it together");
	await hands.see(/It was checked by Mo with Priya Nair, .* The plan has changed since\./);
	await hands.press("Control+z");
	await hands.see(/That holds until something changes\./);
});

test("the copy has no draft mark once it was checked, and has it again after a change of the words", async () => {
	await hands.choose("Who should have a copy?");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("Who should have a copy?");
	await hands.choose(/^Mo$/, "Shift+Tab");
	await hands.arriveAt("Mo’s own copy");
	for (const form of ["Word, to change", "PDF, to keep", "Easy read, PDF"]) {
		await hands.tick(hands.page.getByLabel(form));
	}
	await hands.see("Easy read was checked together.");
	await stop("easy-read-in-copies");
	await hands.press("Escape");
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 120_000);
	const [checked] = await copiesIn(saveFolder);
	const words = checked ? await wordsIn(checked) : "";
	for (const said of [loved, plain, second, "Mo and Priya checked this on"]) expect(words).toContain(said);
	expect(words).not.toContain("Draft");

	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await keepWords(hands, "And the allotment.");
	await hands.press("F7");
	await hands.choose("Sheets and single pages");
	await hands.choose("Who should have a copy?");
	await hands.choose(/^Mo$/, "Shift+Tab");
	await hands.see("Easy read is a draft until it was checked together.");
	await hands.choose("Write and check the lines");
	await hands.see("Easy read, 3 of 3");
	await hands.choose("Check it together");
	await hands.see(/It was checked by Mo with Priya Nair, .* The plan has changed since\./);
	// What was said since has no yes yet.
	await hands.see(new RegExp(`^${count - 1} of ${count} parts have a yes`));
	await stop("easy-read-changed");
	await hands.press("F7");
	await hands.choose("Sheets and single pages");
	await hands.choose("Who should have a copy?");
	await hands.choose("Make the copy again");
	await hands.see("The copy is made.", 120_000);
	const again = (await copiesIn(saveFolder)).find(({ path }) => path !== checked?.path);
	expect(again && (await wordsIn(again))).toContain("Draft. Please check this together.");
});

test("not right yet: it is a draft, and says so", async () => {
	await hands.press("F7");
	await hands.choose("Easy read");
	await hands.choose("Check it together");
	await hands.choose(/^Go on: part/);
	await hands.press("Control+Enter");
	await hands.see(new RegExp(`^${count} of ${count} parts have a yes`));
	await hands.choose("Not right yet");
	await hands.see("Easy read, 1 of 3");
	expect((await easyRead()).checked).toBeNull();
});

test("while somebody is here who may not see it, nothing of it is shown and no check is kept", async () => {
	await hands.press("F7");
	await hands.choose("Sheets and single pages");
	await hands.choose("Who should have a copy?");
	await hands.choose("Add someone");
	await hands.type("Siobhan Walsh");
	await hands.enter("Who they are to Mo", "daughter");
	await hands.press("Enter");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.choose("Siobhan Walsh", "Shift+Tab");
	await hands.pick(hands.page.getByLabel("What they see"), /^Nothing/);
	await hands.press("Escape");
	await hands.choose("Who is here?", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	await hands.tick(hands.page.getByLabel("Siobhan Walsh"), "Shift+Tab");
	await hands.choose("Siobhan Walsh is here too");
	await hands.press("F7");
	await hands.choose("Easy read");
	await hands.see("Nothing of it is shown while others are here.");
	await stop("easy-read-others-here");
	for (const words of [loved, plain, choir, second])
		expect(await hands.page.locator("body").innerText()).not.toContain(words);
	await toPeople(hands);
	await hands.choose(/^Check it ?with Mo$/);
	await hands.see("Not all of it is shown now. Check the whole of it when you are alone together.");
	expect(await hands.page.getByRole("button", { name: /keep the check/ }).count()).toBe(0);
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect([...problems, ...hands.problems]).toEqual([]);
	expect(complaints).toEqual([]);
});
