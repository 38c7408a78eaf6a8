/**
 * What is said of who is here and of what stands is so: two pages that ask have one truth, and the list of people says of a
 * plan that it is agreed for as long as it is the plan that was agreed to.
 */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planSaved } from "./support/plan-in-app.ts";
import { goOnTo, keepWords, toPeople } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["dark", "at 200%", "at 400%", "light"]);
const complaints: string[] = [];
const siobhan = () => hands.page.getByRole("checkbox", { name: "Siobhan" });
const talkNow = async () => {
	const plan = await planSaved(hands);
	return plan.talks.held.at(-1) ?? expect.fail("no talk");
};
const leaveSheet = async () => {
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
};

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 1951", saveFolder, complaints }));
	await keepWords(hands, "Feeding the ducks before anybody is up");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("somebody who comes in after words were kept is said to have come then; one press puts it right", async () => {
	await hands.choose(/^Talk \d/);
	await hands.enter("Name", "Siobhan");
	await hands.press("Enter");
	await hands.see(/^came in at \d\d:\d\d$/);
	await looker.look(hands.page, "came-in");
	expect((await talkNow()).moves).toMatchObject([{ who: { name: "Siobhan" }, is: "came" }]);
	await hands.choose(/^Here from the start.*Siobhan/, "Shift+Tab");
	await hands.page.getByText(/^came in at/).waitFor({ state: "detached" });
	expect(await talkNow()).toMatchObject({ present: [{ name: "Siobhan" }], moves: [] });
	await leaveSheet();
	await hands.see("Siobhan is here");
});

test("unticked where it is asked who is in the room, she has left; come back in This talk, she is ticked", async () => {
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	expect(await siobhan().isChecked()).toBe(true);
	await hands.page.getByRole("button", { name: "Siobhan is here too" }).waitFor();
	await hands.tick(siobhan(), "Shift+Tab");
	await hands.see("was here, and has left");
	await hands.page.getByRole("button", { name: "Only Mo and me" }).waitFor();
	await looker.look(hands.page, "room-left");
	expect((await talkNow()).moves).toMatchObject([{ who: { name: "Siobhan" }, is: "left" }]);
	await hands.choose(/^Talk \d/);
	await hands.see("was here, and has left");
	await hands.choose(/^Is back.*Siobhan/);
	await leaveSheet();
	expect(await siobhan().isChecked()).toBe(true);
	await hands.tick(siobhan(), "Shift+Tab");
	expect(await siobhan().isChecked()).toBe(false);
});

test("“Only you and Priya Nair are here” is said when it is so, and not while Siobhan is back", async () => {
	await hands.choose("Only Mo and me");
	await hands.arriveAt("What matters to you");
	await hands.see("Only you and Priya Nair are here.");
	await hands.press("Escape");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.choose(/^Talk \d/);
	await hands.choose(/^Is back.*Siobhan/);
	await leaveSheet();
	await hands.choose("Read back", "Shift+Tab");
	// Asked already: that she is back is known.
	await hands.arriveAt("What matters to you");
	await hands.see("Siobhan is here too.");
	expect(await hands.page.getByText(/^Only you and/).count()).toBe(0);
	await hands.choose("Who is here?", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	const talk = await talkNow();
	expect(talk.present).toMatchObject([{ name: "Siobhan" }]);
	expect(talk.moves.map(({ is }) => is)).toEqual(["left", "came", "left", "came"]);
});

test("put down by mistake she never was; nobody is said to have left", async () => {
	await hands.tick(siobhan(), "Shift+Tab");
	await hands.choose(/^Was not here.*Siobhan/);
	await hands.page.getByText("was here, and has left").waitFor({ state: "detached" });
	expect(await talkNow()).toMatchObject({ present: [], moves: [] });
	await hands.choose("Only Mo and me");
	await hands.see("Only you and Priya Nair are here.");
});

test("the list of people says agreed with a tick, changed since without one, and agreed again once that is taken back", async () => {
	const line = hands.page.getByRole("row", { name: /Maureen Adeyemi-Walsh/ });
	const openMo = async () => {
		await hands.choose(/^Mo /);
		await hands.page.locator(".banner-who", { hasText: "Mo" }).waitFor();
		await hands.press("F7");
	};
	await goOnTo(hands, "Mo, do you agree to this plan?");
	// No key answers in the first moments of the page.
	await hands.page.waitForTimeout(700);
	await hands.tick(hands.page.getByLabel("Read aloud"));
	await hands.choose("Mo agrees to the plan today");
	await hands.arriveAt("Mo agreed to the plan");
	await toPeople(hands);
	expect(await line.innerText()).toMatch(/Version 1, agreed /);
	expect(await line.innerText()).not.toContain("changed since");
	expect(await line.locator(".mark-done").count()).toBe(1);
	await openMo();
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await keepWords(hands, "The allotment, on my own");
	await toPeople(hands);
	expect(await line.innerText()).toMatch(/Version 1, agreed .*, changed since/);
	expect(await line.locator(".mark-look").count()).toBe(1);
	expect(await line.locator(".mark-done").count()).toBe(0);
	await looker.look(hands.page, "people-changed-since");
	// Opened again it is as it was left: taken back there, the list is right once it is put away.
	await openMo();
	await hands.choose("What makes life good");
	await hands.choose("Undo");
	await hands.page.getByText("The allotment, on my own").waitFor({ state: "detached" });
	await toPeople(hands);
	expect(await line.innerText()).not.toContain("changed since");
	expect(await line.locator(".mark-done").count()).toBe(1);
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
