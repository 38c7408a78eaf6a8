/** Who is here is one truth: said in This talk or asked before the reading back, both show it, and the record keeps who came. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Looker } from "./support/looks.ts";
import { planInApp } from "./support/plan-in-app.ts";
import { Hands, keepWords, PASSPHRASE, setUp, startConversation } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["dark", "at 200%", "at 400%", "light"]);
const complaints: string[] = [];
const siobhan = () => hands.page.getByRole("checkbox", { name: "Siobhan" });
const talkNow = async () => {
	await hands.waitUntilSaved();
	const plan = await planInApp(hands.page, PASSPHRASE);
	return plan.talks.held.at(-1) ?? expect.fail("no talk");
};
const leaveSheet = async () => {
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
};

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	running = await launchApp({ saveFolder });
	hands = new Hands(running.page);
	running.page.on("pageerror", (error) => complaints.push(error.message));
	await setUp(hands);
	await startConversation(hands, { called: "Mo", first: "Maureen", family: "Adeyemi-Walsh", born: "9 June 1951" });
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
	await hands.see(/Siobhan is here\.$/);
});

test("unticked where it is asked who is in the room, she has left; come back in This talk, she is ticked", async () => {
	await hands.choose("Read back", "Shift+Tab");
	await hands.arriveAt("Who else is in the room?");
	expect(await siobhan().isChecked()).toBe(true);
	await hands.page.getByRole("button", { name: "Siobhan is here too" }).waitFor();
	await hands.tabTo(siobhan(), "Shift+Tab");
	await hands.press("Space");
	await hands.see("was here, and has left");
	await hands.page.getByRole("button", { name: "Only Mo and me" }).waitFor();
	await looker.look(hands.page, "room-left");
	expect((await talkNow()).moves).toMatchObject([{ who: { name: "Siobhan" }, is: "left" }]);
	await hands.choose(/^Talk \d/);
	await hands.see("was here, and has left");
	await hands.choose(/^Is back.*Siobhan/);
	await leaveSheet();
	expect(await siobhan().isChecked()).toBe(true);
	await hands.tabTo(siobhan(), "Shift+Tab");
	await hands.press("Space");
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
	await hands.tabTo(siobhan(), "Shift+Tab");
	await hands.press("Space");
	await hands.choose(/^Was not here.*Siobhan/);
	await hands.page.getByText("was here, and has left").waitFor({ state: "detached" });
	expect(await talkNow()).toMatchObject({ present: [], moves: [] });
	await hands.choose("Only Mo and me");
	await hands.see("Only you and Priya Nair are here.");
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
