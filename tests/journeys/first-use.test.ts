/** What somebody does in the first hours: opens a plan by its name, says who is typing, books, and comes back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp } from "./support/beginnings.ts";
import { itIsNow } from "./support/calendar.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords, letIn, toPeople } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["light", "at 200%"]);

beforeAll(async () => {
	({ running, hands } = await startApp());
	await itIsNow(hands.page, "2027-02-12T09:00:00Z");
	await hands.choose("Practise with invented people");
	await hands.see("Getting the invented people ready…");
	expect(await hands.page.getByRole("heading").count()).toBe(0);
	expect(await hands.page.getByLabel("Passphrase").count()).toBe(0);
	await hands.page.getByRole("button", { name: /with Lys/ }).waitFor({ timeout: 60_000 });
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("the name opens the plan, also of whoever is to be booked; the link at the end does what it says", async () => {
	const book = hands.page.getByRole("button", { name: /^Book with / }).first();
	const who = ((await book.textContent()) ?? "").replace("Book with ", "");
	await looker.look(hands.page, "people-names");
	await hands.tabTo(book);
	await hands.press("Enter");
	// It keeps something from somebody: no word of it stands behind the sheet, and F8 shows none.
	await hands.arriveAt("Who else is here?");
	await looker.look(hands.page, "room-first");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.press("F8");
	await hands.press("F7");
	expect(await hands.page.locator(".turned, .overview, .said-words, main textarea").count()).toBe(0);
	await looker.look(hands.page, "room-first-closed");
	await hands.choose("Back to the list of people");
	await hands.arriveAt("People");
	await hands.tabTo(book);
	await hands.press("Enter");
	await letIn(hands, who);
	await hands.arriveAt("Book a review or a talk");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await toPeople(hands);
	await hands.choose(new RegExp(`^${who} `));
	await letIn(hands, who);
	expect(await hands.page.locator("dialog[open]").count()).toBe(0);
	expect(await hands.page.getByRole("heading", { name: /^Looking again/ }).count()).toBe(0);
	// It was just said who is here: no page asks again.
	await hands.press("F7");
	await hands.choose("Make or give a copy");
	await hands.arriveAt("Who should have a copy?");
	await toPeople(hands);
});

test("whoever was named there is here, however the sheet is put away", async () => {
	const first = hands.page.getByText("First, who is here?");
	await hands.choose(/^Callum /);
	await hands.arriveAt("Who else is here?");
	await first.waitFor();
	await hands.choose("Ann Reid, my mum");
	await hands.press("Escape");
	await hands.page.getByRole("button", { name: "Ann Reid is here" }).waitFor();
	await first.waitFor({ state: "detached" });
	await hands.choose("Ann Reid is here", "Shift+Tab");
	await hands.arriveAt("Who else is here?");
	await hands.choose(/^Was not here.*Ann Reid/);
	await hands.press("Escape");
	await toPeople(hands);
});

test("somebody else takes over the keys: from the list and in the talk; what was kept stays under who typed it", async () => {
	await hands.choose("View", "Shift+Tab");
	await hands.arriveAt("View");
	await hands.choose("Change who is typing");
	await hands.press("Control+a");
	await hands.type("Priya Nair");
	await hands.tabTo(hands.page.getByLabel("Their job"));
	await hands.press("Control+a");
	await hands.type("practice nurse");
	await looker.look(hands.page, "who-types");
	await hands.press("Enter");
	await hands.see("Who is typing: Priya Nair, practice nurse");
	await hands.press("Escape");
	await hands.choose(/^Callum /);
	await letIn(hands, "Callum");
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await keepWords(hands, "Typed by Priya as I talked");
	await hands.choose(/^Talk \d/);
	await hands.choose("Change who is typing");
	await hands.press("Control+a");
	await hands.type("Joy Bello");
	await hands.press("Enter");
	await hands.see(/^Who is typing: Joy Bello/);
	expect(await hands.page.getByRole("button", { name: /Joy Bello|Priya Nair/ }).count()).toBe(0);
	await hands.press("Escape");
});

test("who has left was there while words were kept; who was put down by mistake never was", async () => {
	await hands.choose(/^Talk \d/);
	await hands.enter("Name", "José Luis");
	await hands.press("Enter");
	await hands.choose(/^Has left.*José Luis/);
	await hands.see(/was here, and has left/);
	await looker.look(hands.page, "has-left");
	await hands.press("Escape");
	expect(await hands.page.getByText(/José Luis is here/).count()).toBe(0);
	await hands.choose(/^Talk \d/);
	await hands.choose(/^Is back.*José Luis/);
	await hands.press("Escape");
	await hands.see(/José Luis is here/);
	await hands.choose(/^Talk \d/);
	await hands.choose(/^Was not here.*José Luis/);
	await hands.see("Nobody else.");
	await hands.press("Escape");
});

test("the next question of health says which part it is, and never puts a key on what is answered", async () => {
	await hands.press("F7");
	await hands.choose("My health, as I tell it");
	await hands.arriveAt(/health, as Callum tells it/);
	const before = await hands.page
		.locator("main input:checked")
		.evaluateAll((all) => all.map((one) => `${one.getAttribute("name")} ${one.id}`));
	for (let part = 1; part <= 4; part++) {
		await hands.press("Control+Enter");
		await hands.see(`Part ${part} of 4`);
		const isSet = await hands.page.evaluate(() => {
			const on = document.activeElement;
			return on instanceof HTMLInputElement && on.type === "radio" && !on.checked;
		});
		expect(isSet, `part ${part}`).toBe(false);
		if (part === 2) await looker.look(hands.page, "health-part-2");
		if (part > 1) await hands.pressToScroll("Space");
	}
	expect(
		await hands.page
			.locator("main input:checked")
			.evaluateAll((all) => all.map((one) => `${one.getAttribute("name")} ${one.id}`)),
	).toEqual(before);
});

test("what is told of a medicine: Tab leads to the boxes that come with it", async () => {
	await hands.press("F7");
	expect(await hands.page.getByText(/not asked yet/).count()).toBe(0);
	await hands.choose("My health, as I tell it");
	await hands.arriveAt(/health, as Callum tells it/);
	await hands.tabTo(hands.page.getByLabel("Another, as told").last());
	await hands.type("The blue inhaler");
	await hands.press("Tab");
	const on = await hands.page.evaluate(() => {
		const box = document.activeElement?.closest(".told-item");
		return [
			box?.querySelector("textarea")?.value,
			document.activeElement?.id === box?.querySelector(".ask-sides textarea")?.id,
		];
	});
	expect(on).toEqual(["The blue inhaler", true]);
});

test("the circle of my people, opened from a question, ends at that question", async () => {
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.choose("Good day, bad day, strengths");
	await hands.choose("The circle of my people");
	await hands.arriveAt("People and team");
	// Led to where it is drawn, not to the head of the page.
	await hands.page.locator("#my-circle:focus").waitFor();
	await hands.choose("Done here");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.press("F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
	await hands.choose("Done here");
	await hands.arriveAt("Callum’s plan");
});

test("turned, which worry comes first is pressed and not typed", async () => {
	await hands.press("F7");
	await hands.choose("What is on my mind");
	await hands.choose(/first\?/);
	await hands.press("F8");
	await hands.page.locator(".turned").waitFor();
	expect(await hands.page.locator(".turned textarea").count()).toBe(0);
	expect(await hands.page.locator(".turned input[type=checkbox]").count()).toBeGreaterThan(0);
	await looker.look(hands.page, "turned-first");
	await hands.press("Escape");
});

test("a plain line is in the plan once its page is left, whatever way", async () => {
	await hands.press("Escape", "F7");
	await hands.choose("Goal 4");
	await hands.arriveAt("Say it plainly, together");
	await hands.type("sit at the table with nan");
	await hands.press("F7");
	await hands.choose("Goal 4");
	await hands.arriveAt("Say it plainly, together");
	await hands.choose("Read back", "Shift+Tab");
	await hands.see("sit at the table with nan");
	expect(await hands.page.getByText("No plain line").count()).toBe(0);
});

test("a long list of who does what is met from its top, also with few lines of screen", async () => {
	await hands.press("Escape");
	await hands.page.setViewportSize({ width: 1024, height: 500 });
	await hands.press("F7");
	await hands.choose("Who does what");
	await hands.arriveAt("Who will do what?");
	const top = await hands.page.evaluate(() => document.querySelector("main h1")?.getBoundingClientRect().top ?? -1);
	expect(top).toBeGreaterThan(0);
	expect(await hands.page.evaluate(() => document.activeElement?.textContent)).toBe("Who will do what?");
});

test("at every stop: nothing found by axe, and the focus never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
});
