/** "Done here" comes back to where a page was opened, from the map, and "Carry on" leads to the talk. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";

let running: RunningApp;
let hands: Hands;

beforeAll(async () => {
	({ running, hands } = await beginWithMo());
	await hands.type("The sea");
	await hands.press("Enter");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

const press = (name: string | RegExp) =>
	hands.page.getByRole("button", { name }).filter({ visible: true }).first().click();
const life = "Tell me about you and the things that make life good.";

test("from the map, back to the map, and on from there to the talk where it was", async () => {
	for (const [name, title] of [
		["My health, as I tell it", /^Mo’s health/],
		["People and team", "People and team"],
		["Planning ahead", "Planning ahead"],
		["Mo’s first page", "Mo’s first page"],
	] as const) {
		await hands.press("F7");
		await press(name);
		await hands.arriveAt(title);
		await press("Done here");
		await hands.arriveAt("Mo’s plan");
	}
	await press("Carry on the conversation");
	await hands.arriveAt(life);
	await hands.press("F7");
	await press("Mo’s first page");
	await hands.arriveAt("Mo’s first page");
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await press("Carry on the conversation");
	await hands.arriveAt(life);
	expect(await hands.page.locator("h1").first().textContent()).toBe(life);
});

test("reading back is left for where it was opened", async () => {
	await hands.press("F7");
	await press("Agree and share");
	await hands.arriveAt("Who else is in the room?");
	await press(/^Only Mo/);
	await hands.arriveAt("What matters to you");
	await hands.press("Escape");
	await hands.arriveAt("Mo’s plan");
});
