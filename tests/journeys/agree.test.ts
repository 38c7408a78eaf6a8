/** Read back, agreed and shared: one person's plan to three readers, by keyboard alone, looked at all along. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { clipboardText, countClipboardLooks } from "./support/clipboard.ts";
import { copiesIn, wordsIn, wordsOfOne } from "./support/copies.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { goOnTo, keepWords, letYesSettle, seeUncovered } from "./support/steps.ts";

const loved = "Biscuit has me up at six and we’re out before the world is.";
const secret = "I lent Patrick the rent money and I do not want it known";
const worry = "falling on the stairs when nobody is in";
const next = "Siobhan rings on Sunday and I walk to the second bench";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["light", "dark", "at 200%"]);
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const sheetCloses = () => hands.page.locator("dialog[open]").waitFor({ state: "detached" });
const leaveSheet = async () => {
	await hands.press("Escape");
	await sheetCloses();
};

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder, complaints }));
	await keepWords(hands, loved);
	await keepWords(hands, secret);
	await goOnTo(hands, /^What worries you most/);
	await keepWords(hands, worry);
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("from the map it is one link to the copies, and a plan that nobody agreed to says so there", async () => {
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.see("Nobody has version 1 yet.");
	await stop("agree-map");
	await hands.choose("Make or give a copy");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("Who should have a copy?");
	await hands.see(/^Each copy says version 1, not agreed yet/);
	await hands.choose("Who is here?", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	await hands.press("F7");
	await hands.choose("What is on my mind");
	await hands.arriveAt(/^What worries you most/);
});

test("who is in the room is asked first; what is kept between the two is not read while anyone else is there", async () => {
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	await stop("agree-room");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("What matters to you");
	await hands.see(secret);
	await stop("agree-read-back");
	await hands.choose("Who may see this?");
	await hands.arriveAt("Is anything there you do not want others to see?");
	await hands.tabTo(hands.page.getByLabel(`Who may see: ${secret}`.slice(0, 74)));
	await hands.press("ArrowDown");
	await stop("agree-who-may-see");
	await leaveSheet();
	await hands.see("Only between us");

	await hands.choose("Who is here?", "Shift+Tab");
	await hands.enter("Somebody’s name", "Siobhan");
	await hands.choose("Siobhan is here too");
	await hands.arriveAt("What matters to you");
	expect(await hands.page.locator("body").innerText()).not.toContain(secret);
	expect(await hands.page.getByRole("button", { name: "Who may see this?" }).count()).toBe(0);
	await hands.choose("Who is here?");
	await hands.tick(hands.page.getByLabel("Siobhan"), "Shift+Tab");
	await hands.choose("Only Mo and me");
});

test("Mo tells what happens next in her own words, and agrees; we look again within a year", async () => {
	await hands.arriveAt("What matters to you");
	await hands.press("Control+Enter");
	await hands.arriveAt("You, and how to talk with you");
	await hands.see(/Your full name: Maureen Adeyemi-Walsh/);
	// One page, two places where something of it is changed.
	await hands.arriveAt("What is on your mind");
	await hands.choose("Change something");
	await hands.arriveAt("What shall I change?");
	await stop("agree-change");
	await hands.choose("What is on your mind");
	await hands.arriveAt(/^What worries you most/);
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("What matters to you");
	// Another page from the list of all, and on from where it was left.
	await hands.choose("All pages", "Shift+Tab");
	await hands.arriveAt("What is read back");
	await hands.see("Yes to the words");
	await stop("agree-all-pages");
	await hands.choose(/^2\. You, and how to talk with you/);
	await hands.arriveAt("You, and how to talk with you");
	await hands.press("Control+Enter");
	await hands.arriveAt("Your health, as you tell it");
	await hands.see("Nobody has asked you about allergies yet.");
	await goOnTo(hands, "Could you tell me in your own words what happens next?");
	await hands.type(next);
	await hands.press("Enter");
	await stop("agree-next");
	await hands.choose("Next question");
	await hands.arriveAt("Mo, do you agree to this plan?");
	// One key too many on the page before records nothing: the heading has the focus, and nothing is chosen.
	await hands.press("Enter", "Enter");
	await hands.arriveAt("Mo, do you agree to this plan?");
	// Turned, it is the same question, and says how it stands.
	await hands.press("F8");
	await hands.arriveAt("Do you agree to this plan?");
	await hands.see("You have not agreed to it yet.");
	await stop("agree-turned");
	await hands.press("Escape");
	await hands.arriveAt("Mo, do you agree to this plan?");
	await letYesSettle(hands.page);
	await hands.choose("Mo agrees to the plan today");
	await hands.arriveAt("Before you go on");
	await hands.tick(hands.page.getByLabel("Read aloud"));
	await hands.tabTo(hands.page.getByLabel("What they say, if anything"));
	await hands.type("Yes. That’s me.");
	await stop("agree-yes");
	await hands.choose("Mo agrees to the plan today");
	await hands.arriveAt("Mo agreed to the plan");
	await hands.see("Yes. That’s me.");
	// Beside the yes, and nothing waits for it: one key on the scale, and what would help below seven.
	await hands.tabTo(hands.page.getByRole("radio", { name: "1, Not at all" }));
	await hands.press("6");
	await hands.see("Leave it at six");
	await stop("agree-sure");
	await hands.press("8");
	await hands.page.getByText("Leave it at six").waitFor({ state: "detached" });
	await hands.choose("Next: when we look again");
	await hands.arriveAt("When shall we look at it again?");
	await hands.choose("Yes");
	await hands.see(/^Answered by Priya Nair, /);
	await stop("agree-again");
	await hands.choose("Keep this, and go to copies");
});

test("three readers: everything, not the worries, and nothing, which is her choice; the files hold to it", async () => {
	await hands.arriveAt("Who should have a copy?");
	for (const [name, relation] of [
		["Siobhan Walsh", "Daughter"],
		["Patrick Walsh", "Brother"],
	] as const) {
		await hands.choose("Add someone");
		await hands.type(name);
		await hands.enter("Who they are to Mo", relation);
		await hands.press("Enter");
		await sheetCloses();
	}
	await hands.choose("Siobhan Walsh", "Shift+Tab");
	await hands.tabTo(hands.page.getByLabel("What they see"));
	// Nothing is answered for Mo beforehand; "Not all of it" asks at once which parts.
	await hands.press("ArrowDown");
	await hands.press("ArrowDown");
	await hands.see(/^Nothing is ticked, so nothing is decided yet/);
	const focused = () => hands.page.evaluate(() => document.activeElement?.getAttribute("type"));
	await hands.press("Tab");
	expect(await focused()).toBe("checkbox");
	// Chosen with the mouse, the focus is there at once.
	const sees = hands.page.getByLabel("What they see");
	await sees.selectOption("Everything");
	for (const event of ["mousedown", "mouseup"]) await sees.dispatchEvent(event);
	await sees.selectOption("Not all of it");
	await expect.poll(focused).toBe("checkbox");
	await stop("copy-not-all");
	await leaveSheet();
	await hands.see("Ask Mo which parts");
	await hands.see("Make the copy");
	await hands.choose("Siobhan Walsh", "Shift+Tab");
	await hands.tick(hands.page.getByLabel("what is on their mind"));
	await hands.tick(hands.page.getByLabel("people and team (who to ask stays)"));
	await hands.see(/^Names and numbers go from every part with them/);
	await hands.enter("How it gets there", "Memory stick, Mo takes it");
	await stop("copy-sheet");
	// What is copied by hand is known to the shell as its own, which clears it after a while: it looks at the clipboard once.
	const looks = await countClipboardLooks(running);
	await hands.press("Control+c");
	await hands.press("Control+a");
	await hands.press("Control+c");
	await expect.poll(looks).toBe(1);
	// A day typed last of all is kept when the sheet is left from its field.
	await hands.enter("To be given by, if a day was said", "20 June 2027");
	await leaveSheet();
	await hands.see("To be given by 20 June 2027");
	await hands.choose("Siobhan Walsh", "Shift+Tab");
	// Her words for a record system, as Siobhan may read them.
	await hands.choose("Copy as plain text");
	await hands.see(/^Copied\. Paste it within a minute/, 60_000);
	const copied = await clipboardText(running);
	expect(copied).toContain(loved);
	for (const withheld of [worry, secret]) expect(copied).not.toContain(withheld);
	await leaveSheet();
	await hands.choose("Patrick Walsh");
	await hands.tabTo(hands.page.getByLabel("What they see"));
	await hands.press("End");
	await hands.see(/nothing more is needed/);
	await leaveSheet();
	await hands.see(/Mo’s choice/);
	await stop("copies");

	await hands.choose("See what each person will read", "Shift+Tab");
	await hands.tabTo(hands.page.getByLabel("Whose copy"));
	await hands.press("ArrowDown");
	await hands.page.locator("[data-preview=other]").waitFor();
	await hands.see(/^Sees: Not what is on their mind; not people and team/);
	const preview = await hands.page.locator(".preview").innerText();
	expect(preview).toContain(loved);
	expect(preview).not.toContain(worry);
	await stop("copies-preview");
	await leaveSheet();

	await hands.choose("Make the two copies");
	await hands.see("Both copies are made.", 60_000);
	await hands.see("Nothing has changed since this was made");
	await seeUncovered(hands.page.getByRole("button", { name: "All are given, today" }));
	await seeUncovered(hands.page.locator(":focus"));
	await stop("copies-made");
	const files = await copiesIn(saveFolder);
	expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, "DAY"))).toEqual([
		"MA-DAY-v1-for-SW-my-plan.pdf",
		"MA-DAY-v1-my-plan-to-change.docx",
		"MA-DAY-v1-my-plan.pdf",
	]);
	const read = (ending: string) => wordsOfOne(files, ending);
	for (const ending of ["to-change.docx", "v1-my-plan.pdf"]) {
		expect(await read(ending)).toContain(worry);
		expect(await read(ending)).toContain(next);
	}
	expect(await read("for-SW-my-plan.pdf")).toContain(loved);
	expect(await read("for-SW-my-plan.pdf")).not.toContain(worry);
	// Whoever was written down only for a copy, and then got none, is on no paper.
	for (const file of files) expect(await wordsIn(file), file.name).not.toContain("Patrick Walsh");
	// What she kept between the two is nowhere, and no paper says who got nothing.
	for (const file of files) expect(await wordsIn(file), file.name).not.toContain("Patrick the rent money");
	for (const ending of ["to-change.docx", "for-SW-my-plan.pdf"])
		expect(await read(ending)).not.toMatch(/Patrick.{0,40}Nothing|I said no/);
	await hands.choose("All are given, today");
	await hands.see(/^Given /);
	await hands.see("Make the two copies again");
	// A no after it was given does not bring it back.
	await hands.choose("Siobhan Walsh", "Shift+Tab");
	await hands.tabTo(hands.page.getByLabel("What they see"));
	await hands.press("End");
	await hands.see(/Siobhan Walsh has a copy of .*: ask for it back/);
	await stop("copy-no-after-given");
	await leaveSheet();
	await hands.see(/^Has a copy of /);
	await hands.see(/^Mo said no since/);
	await hands.press("Control+z");
	await hands.page.getByText(/^Has a copy of /).waitFor({ state: "detached" });
	// What is ticked later was not given with the others: it is to make.
	await hands.choose(/^Mo$/, "Shift+Tab");
	await hands.tick(hands.page.getByLabel("Plain text", { exact: true }));
	await leaveSheet();
	await hands.see("Make the copy");
	await hands.see(/^Word, PDF: given /);
	await stop("copies-one-more");
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 60_000);
	await hands.see("Made, not given yet");
	expect((await copiesIn(saveFolder)).map(({ name }) => name).filter((name) => name.endsWith(".txt"))).toHaveLength(1);
	await hands.choose("Next: what is still to do");
});

test("the fourteen rules: what is still to do, one step first; nothing is met that nobody asked", async () => {
	await hands.arriveAt("What is still to do");
	const result = (rule: string) => hands.page.locator(`[data-rule="${rule}"]`).getAttribute("data-result");
	expect(await result("C4.1")).toBe("met");
	expect(await result("C2.2")).toBe("not-asked");
	await stop("rules");
	await hands.choose(/^They felt listened to/);
	await hands.see("Nothing on record yet.");
	await stop("rule-sheet");
	await leaveSheet();
});

test("at every stop nothing is found by axe, nothing scrolls sideways, the focus is never lost", () => {
	expect(looker.stops.length).toBeGreaterThan(14);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
