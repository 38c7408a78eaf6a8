/** Somebody who has only been offered a talk: looking at their plan begins nothing; the worker begins the first talk. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { setUp, toPeople } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["light", "at 200%"]);

beforeAll(async () => {
	({ running, hands } = await startApp());
	await setUp(hands);
	await hands.choose("Start a conversation");
	await hands.type("Nan");
	await hands.choose("Offered only: put them on the list");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.choose(/^Nan/, "Shift+Tab");
	await hands.arriveAt("No talk with Nan has begun");
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("opened, looked round and closed, she is still only offered one", async () => {
	await looker.look(hands.page, "not-begun");
	await hands.press("F7");
	await hands.arriveAt("Nan’s plan");
	await hands.choose("What makes life good");
	await hands.arriveAt("No talk with Nan has begun");
	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await toPeople(hands);
	expect(await hands.page.getByText(/^Talk 1/).count()).toBe(0);
});

test("where her plan is, since a day that has not come yet, is refused", async () => {
	const { page } = hands;
	await hands.choose(/Change where Nan’s plan is$/, "Shift+Tab");
	await hands.arriveAt("Where is Nan’s plan?");
	await page.getByLabel("Since").fill("1 December 2099");
	await hands.choose("Keep this");
	await hands.see("That day has not come yet. Type the day on which it was.");
	await page.getByLabel("Since").fill("today");
	await hands.choose("Keep this");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
});

test("begun by the worker, it is talk 1 and starts where a talk does", async () => {
	await hands.choose(/^Nan/, "Shift+Tab");
	await hands.choose("Begin a talk with Nan today");
	await hands.page.getByRole("button", { name: "Where you are, and who is here" }).waitFor();
	await toPeople(hands);
	await hands.see(/^Talk 1 begun today/);
});
