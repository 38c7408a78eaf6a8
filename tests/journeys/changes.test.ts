/** If things change, risks, planning ahead, people and team: a plan made by keyboard alone, looked at all along. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchApp, type RunningApp } from "./support/electron.ts";
import { Looker } from "./support/looks.ts";
import { Hands, setUp, startConversation } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker();

const ladder = [
	[
		"I get my breath back by the time I’ve counted to sixty.",
		"Walk with Biscuit. Brown inhaler, morning and night.",
		"Treat me like I’m not made of glass.",
	],
	[
		"I sleep in the chair. I stop finishing sentences.",
		"Blue inhaler the way she showed me. Ring the nurse line that day.",
		"Siobhan rings twice a day. Raj takes Biscuit.",
	],
	[
		"I can’t talk. My lips look blue.",
		"Call 999. Front door on the latch.",
		"Sit me up. Don’t lie me down. Bring my hearing aid.",
	],
] as const;

beforeAll(async () => {
	running = await launchApp();
	hands = new Hands(running.page);
	await setUp(hands);
	await startConversation(hands, { called: "Mo", first: "Maureen", family: "Adeyemi-Walsh", born: "9 June 1951" });
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("a plan for bad breath: three steps of the ladder, in her words", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await looker.look(page, "changes-first");
	await hands.tabTo(page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("What could change, in plain words", "If my breathing gets bad");
	await hands.press("Enter");
	await hands.arriveAt("If my breathing gets bad");
	for (const [row, cells] of ladder.entries()) {
		for (const [column, words] of cells.entries()) {
			if (row === 0 && column === 0) await hands.tabTo(page.locator(".ladder-words").first());
			await hands.press("Enter");
			await hands.type(words);
			await hands.press("Enter");
			await page.locator(".ladder-words").getByText(words, { exact: true }).waitFor();
			if (column < 2) await hands.press("ArrowRight");
		}
		if (row < 2) await hands.press("ArrowDown", "ArrowLeft", "ArrowLeft");
	}
	expect(await page.locator(".ladder-words > span[lang]").allTextContents()).toEqual(ladder.flat());
	await looker.look(page, "changes");
});

test("who to call: a new name is a contact; a number that is short is put right", async () => {
	const { page } = hands;
	await hands.choose("Add someone to call");
	await hands.tabTo(page.getByLabel("Name", { exact: true }));
	await hands.type("Breathing nurse line");
	await hands.enter("Number", "01632 960 148");
	await hands.enter("Hours, if any", "8 to 6, Monday to Friday");
	await hands.press("Enter");
	await hands.see("Breathing nurse line, 8 to 6, Monday to Friday");

	await hands.choose("Add someone to call");
	await hands.tabTo(page.getByLabel("Who", { exact: true }));
	await hands.press("End");
	await hands.enter("Name", "Siobhan");
	await hands.enter("Who they are to Mo", "my daughter");
	await hands.enter("Number", "07700 900 4");
	await hands.press("Enter");
	await hands.see("2 digits short. Ask Siobhan to read it out.");
	await looker.look(page, "changes-call-form");
	await hands.press("End");
	await hands.type("1");
	await hands.type("2");
	await hands.press("Enter");
	await hands.see("Siobhan, my daughter");

	await hands.choose(/^Number of Siobhan/);
	await hands.press("End", "Backspace", "Enter");
	await hands.see("1 digit short. Ask Siobhan to read it out.");
	await looker.look(page, "changes-number");
	await hands.type("9");
	await hands.press("Enter");
	await hands.see("07700 900 419");
	await hands.choose(/^Siobhan, told they are listed/);
	await hands.see("Yes");
	await hands.choose(/^Siobhan, number last tried/);
	await hands.see("Today");
	await hands.press("Alt+ArrowUp");
	expect(await page.locator("[data-call]").first().textContent()).toContain("Siobhan");
	await hands.press("Control+z");
	await hands.see("Undid: moved who to call");
});

test("what not to do, and when to look again", async () => {
	const { page } = hands;
	await hands.choose("Add what not to do");
	await hands.type("Don’t lie me down");
	await hands.press("Enter");
	await hands.type("Don’t send me in without my hearing aid");
	await hands.press("Control+Enter");
	await hands.type("I hear on the right.");
	await hands.tabTo(page.getByRole("button", { name: /^In six months/ }));
	await hands.press("Enter");
	await hands.waitUntilSaved();
	expect(
		await page
			.locator("[data-ask=dont] textarea")
			.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value)),
	).toEqual(["Don’t lie me down", "Don’t send me in without my hearing aid", ""]);
});

test("nothing was found, and the focus was never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
});
