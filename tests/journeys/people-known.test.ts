/** Whoever is named in one place of the plan is offered in the others by one press, and is one person in all of them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal, beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker(["light", "at 200%"]);

beforeAll(async () => {
	({ running, hands } = await beginWithMo());
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

async function thisTalk(): Promise<void> {
	await hands.choose(/^Talk 1/);
	await hands.arriveAt("This talk");
}

test("somebody who was in the room is offered to the team", async () => {
	await thisTalk();
	await hands.enter("Name", "Siobhan");
	await hands.enter("Who they are to Mo", "my daughter");
	await hands.press("Enter");
	await hands.see("Siobhan, my daughter");
	await hands.press("Escape", "F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
	await looker.look(hands.page, "known-team");
	await hands.choose("Siobhan, my daughter");
	expect(await hands.page.getByLabel("Their name").inputValue()).toBe("Siobhan");
	expect(await hands.page.getByLabel("Who they are to Mo").inputValue()).toBe("my daughter");
	await hands.press("Enter");
	await hands.enter("Somebody else", "Raj");
	await hands.enter("Who they are to Mo", "next door");
	await hands.press("Enter");
	await hands.page.getByRole("button", { name: "Raj", exact: true }).waitFor();
});

test("somebody of the team is offered to the room, and nobody twice", async () => {
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await thisTalk();
	const offered = hands.page.getByRole("group", { name: "Named in this plan" }).getByRole("button");
	expect(await offered.allTextContents()).toEqual(["Raj, next door"]);
	await looker.look(hands.page, "known-talk");
	await hands.choose("Raj, next door");
	expect(await offered.count()).toBe(0);
	await hands.press("Escape");
	await hands.page.getByRole("button", { name: "Siobhan and Raj are here" }).waitFor();
});

test("both are offered where it is asked whom Mo would like there", async () => {
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("What would make this time useful for you today?");
	await hands.choose(/^Whom they chose/);
	await hands.arriveAt("Before you met");
	const offered = hands.page.getByRole("group", { name: "Would like there" }).getByRole("checkbox");
	expect(await offered.count()).toBe(2);
	await hands.tick(hands.page.getByRole("checkbox", { name: "Raj" }).first());
	await hands.page.getByLabel("Whether Raj is coming").waitFor();
	await looker.look(hands.page, "known-preparation");
});

test("both are offered for what is to be done", async () => {
	await beginGoal(hands, "To the canal and back");
	await hands.press("Control+Enter");
	await hands.arriveAt(/Say it plainly/);
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	await hands.tabTo(hands.page.getByLabel("Who", { exact: true }), "Shift+Tab");
	await hands.press("ArrowDown");
	await looker.look(hands.page, "known-action");
	await hands.choose("Siobhan, my daughter");
	await hands.type("Lend me the stick");
	await hands.press("Enter");
	await hands.see("Siobhan: Lend me the stick");
});

test("nothing was found, and the focus was never lost", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
