/** The seven questions about how it went: turned to the person and asked one a screen, and typed in from the paper sheet. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { dated, leadOn, unlock } from "./support/steps.ts";

const better = "a chair nearer the window, I could not hear";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["light", "dark", "at 200%"]);
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const result = (rule: string) => hands.page.locator(`[data-rule="${rule}"]`).getAttribute("data-result");

beforeAll(async () => {
	({ running, hands } = await beginWithMo({ matter: "Biscuit, my dog", complaints }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

test("the seven questions, turned to Mo: one a screen, and which was meant is asked afterwards", async () => {
	await hands.press("F7");
	await hands.choose("What is still to do");
	await hands.arriveAt("What is still to do");
	expect(await result("C2.2")).toBe("not-asked");
	await hands.choose(/^They felt listened to/);
	await hands.choose("Turn to Mo and ask");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("How was it for you?");
	await stop("questions-who");
	await hands.choose("Turn to Mo and ask");
	await hands.arriveAt(/Did you feel listened to\?/);
	await hands.see(/^Question 1 of 7/);
	await stop("question");
	for (const answer of ["Yes", "Mostly", "Yes", "Yes", "Yes", "No", "I would rather not say"]) {
		await leadOn(hands.page, () => hands.choose(answer));
	}
	await hands.arriveAt("What would have made it better?");
	await hands.type(better);
	await stop("question-better");
	await hands.press("Control+Enter");
	await hands.arriveAt("Thank you");
	await hands.see(/^That was the last question/);
	await stop("questions-end");
	await hands.choose(/^Back$/, "Shift+Tab");
	await hands.arriveAt("What would have made it better?");
	await hands.type("and some time to");
	await hands.pressLast("F9");
	hands = new Hands(await running.pageAfterLock());
	await unlock(hands);
	// Lock kept the words: the map leads to them, and there they are marked.
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.tabTo(hands.page.locator(".left-open"));
	await hands.press("Enter");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt("What would have made it better?");
	await hands.see("Kept when this was put away. Finish it");
	await stop("question-better-kept");
	await hands.choose(/^Finish it/, "Shift+Tab");
	await hands.page.locator("textarea:focus").waitFor();
	await hands.type(" think");
	await hands.press("Control+Enter");
	await hands.arriveAt("Which was meant?");
	await hands.tick(hands.page.getByLabel("Helping to write the plan"));
	await hands.tick(hands.page.getByLabel("Knowing how to change it"));
	await stop("questions-meant");
	await hands.choose("Next: what is still to do");
	await hands.arriveAt("What is still to do");
	expect(await result("C2.2")).toBe("met");
	expect(await result("C5.1")).toBe("not-met");
	expect(await result("C5.2")).toBe("not-asked");
	await stop("rules-after");
});

test("answers that came back on paper are typed in later, with the day on the sheet", async () => {
	await hands.choose(/^(Ask Mo|Turn to Mo and ask)/);
	await hands.choose("Answered on paper");
	await hands.choose("Keep these answers");
	await hands.arriveAt("Before you go on");
	await stop("questions-paper");
	await hands.press("Tab", "Enter");
	await hands.type(dated(0));
	await hands.tabTo(hands.page.getByLabel(/^Do you know how to ask/));
	await hands.press("ArrowDown");
	await hands.choose("Keep these answers");
	await hands.arriveAt("What is still to do");
	await hands.choose(/^They know how to ask for a full look-again/);
	await hands.see(/^Answered on .*: yes, by the person alone/);
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	expect(await hands.page.locator(".left-open").count()).toBe(0);
});

test("at every stop nothing is found by axe, nothing scrolls sideways, the focus is never lost", () => {
	expect(looker.stops.length).toBeGreaterThan(6);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
