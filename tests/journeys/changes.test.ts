/** If things change, risks, planning ahead, people and team: a plan made by keyboard alone, looked at all along. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginContingency, beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";

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
	({ running, hands } = await beginWithMo({ born: "9 June 1951" }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("a plan for bad breath: three steps of the ladder, in her words", async () => {
	const { page } = hands;
	await beginContingency(hands, "If my breathing gets bad");
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

test("turned to her: the plan's name, and her own words of every step", async () => {
	const { page } = hands;
	await hands.press("F8");
	await hands.arriveAt("If my breathing gets bad");
	expect(await page.locator(".turned .said-words").allTextContents()).toEqual(ladder.flat());
	// A sign of danger and what is usual would look alike.
	const leads = await page.locator(".turned .read-lead").allTextContents();
	expect(leads.slice(0, 3)).toEqual(["As usual", "Getting worse", "Serious"]);
	expect(leads).toContain("Call Siobhan");
	await looker.look(page, "changes-turned");
	await hands.press("Escape");
	await page.locator(".turned").waitFor({ state: "detached" });
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

test("a risk she chooses to take: her words, both sides apart, what was agreed", async () => {
	const { page } = hands;
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("If things change");
	// The list too shows what is on it, and no other page.
	await hands.press("F8");
	await page.locator(".turned").getByRole("heading", { name: "If things change" }).waitFor();
	expect(await page.locator(".turned .read-item").allInnerTexts()).toEqual(["If my breathing gets bad"]);
	await hands.press("Escape");
	await hands.arriveAt("If things change");
	await hands.choose("Risks");
	await hands.arriveAt("Risks Mo chooses to take");
	await hands.tick(page.getByRole("radio", { name: "Yes" }));
	await hands.enter("A short name for it", "The canal on my own");
	await hands.enter(/^What Mo wants to do/, "I’m going to the canal by myself. It’s our hour.");
	await hands.press("Enter");
	await hands.arriveAt("The canal on my own");
	await hands.enter("What could go well", "She sleeps, and the day has a start.");
	await hands.enter("What could go wrong", "She may fall with nobody by.");
	await hands.enter("What Mo thinks", "I’d rather fall than sit.");
	await hands.press("Enter");
	await hands.see("I’d rather fall than sit.");
	await hands.tabTo(page.getByLabel("Who else").first());
	await hands.press("ArrowDown", "ArrowDown");
	await hands.enter("What they think", "I worry every time.");
	await hands.press("Enter");
	await hands.tick(page.getByRole("radio", { name: /nobody doubts it/ }));
	await looker.look(page, "risk");
	expect(await page.getByRole("radio", { name: /nobody doubts it/ }).isChecked()).toBe(true);
});

test("planning ahead: where a paper is, what the original says, and a wish that is no order", async () => {
	const { page } = hands;
	await hands.press("Alt+ArrowLeft");
	await hands.choose("Planning ahead");
	await hands.arriveAt("Planning ahead");
	await hands.tick(page.getByRole("radio", { name: "Yes" }));
	await hands.tabTo(page.getByLabel("Which paper"));
	await hands.press("ArrowDown");
	await hands.choose("Keep this");
	await hands.arriveAt("Lasting power of attorney for health");
	await hands.enter("Where it is kept", "The blue folder by the phone");
	await hands.press("Control+Enter");
	await hands.type("3 March 2025");
	await hands.enter("Copied from the original", "Siobhan decides if I cannot.");
	await hands.press("Enter");
	await hands.see(/^Copied on .* by Priya Nair. The original prevails.$/);
	await hands.press("Alt+ArrowLeft");
	await hands.see(/^Yes, 3\sMarch 2025\. The blue folder by the phone$/);
	await hands.enter("My wishes if I were very ill (not a medical order)", "Let Biscuit on the bed.");
	await hands.press("Enter");
	await hands.see("Let Biscuit on the bed.");
	await looker.look(page, "ahead");
});

test("people and team: who keeps the plan together, whom to ring first", async () => {
	const { page } = hands;
	await hands.choose("People and team", "Shift+Tab");
	await hands.arriveAt("People and team");
	await hands.see("Nobody keeps this plan together yet.");
	await hands.enter("Somebody else", "Priya Nair");
	await hands.enter("Who they are to Mo", "practice nurse");
	expect(await page.getByLabel("They are", { exact: true }).inputValue()).toBe("worker");
	await hands.choose("Add them");
	for (const [name, downs] of [
		["Siobhan", 1],
		["Priya Nair", 4],
	] as const) {
		await hands.tabTo(page.getByLabel(`How close ${name} is`), "Shift+Tab");
		for (let presses = 0; presses < downs; presses++) await hands.press("ArrowDown");
	}
	await hands.tabTo(page.getByLabel("Who keeps this plan together"));
	await hands.press("End");
	await hands.see("Priya Nair keeps this plan together.");
	expect(await page.getByRole("region", { name: "People who work with Mo" }).innerText()).toContain("Priya Nair");
	await hands.tabTo(page.getByLabel("Ring first"));
	await hands.press("End");
	await hands.choose("Put them in the list");
	await hands.tabTo(page.getByLabel("Then ring"));
	await hands.press("End");
	await hands.choose("Put them in the list");
	expect(await page.locator(".emergency li > :first-child").allTextContents()).toEqual([
		"Priya Nair, no number yet",
		"Siobhan, 07700\u00a0900\u00a0419",
	]);
	await hands.tabTo(page.getByRole("button", { name: /^Later ?: Siobhan/ }), "Shift+Tab");
	await hands.press("Alt+ArrowUp");
	expect(await page.locator(".emergency li > :first-child").first().textContent()).toContain("Siobhan");
	await looker.look(page, "team");
	await hands.choose(/^Siobhan$/, "Shift+Tab");
	await hands.arriveAt("Siobhan");
	await looker.look(page, "contact");
	await hands.waitUntilSaved();
});

test("nothing was found, and the focus was never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
});
