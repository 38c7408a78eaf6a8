/** Lock, with something typed in box after box and no Enter: words are quotes, once each, and the rest stands as typed. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal, beginWithMo } from "./support/beginnings.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { keepWords, unlock } from "./support/steps.ts";

const first = "Biscuit, my dog. He’s 11.";
const reworded = "Biscuit, my dog.  He’s twelve now…";
const inTheTalk = "Sundays at Jo’s — “the rowdy lot”";
const inALadder = "I sleep in the chair.\tI stop finishing sentences";
const inALadderAfter = "I sleep in the chair again";

const looker = new Looker();
let userData: string;
let running: RunningApp;
let hands: Hands;
const problems: string[] = [];

beforeAll(async () => {
	userData = await temporaryFolder("data");
	({ running, hands } = await beginWithMo({ userData }));
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

async function lockAndUnlock(): Promise<void> {
	await hands.pressLast("F9");
	problems.push(...hands.problems);
	hands = new Hands(await running.pageAfterLock());
	await unlock(hands);
}

const texts = (where: string) => hands.page.locator(where).allTextContents();

test("the talk, a sheet over it, and a cell of the ladder: three boxes, one lock", async () => {
	await keepWords(hands, first);
	await hands.say(inTheTalk);
	await hands.choose(/: about these words$/, "Shift+Tab");
	await hands.arriveAt("About these words");
	await hands.choose("Mo wants other words");
	await hands.press("Control+a");
	await hands.say(reworded);
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });

	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await hands.tabTo(hands.page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("What could change, in plain words", "If my breathing gets bad");
	await hands.press("Enter");
	await hands.arriveAt("If my breathing gets bad");
	await hands.tabTo(hands.page.locator(".ladder-words").first());
	await hands.press("Enter");
	await hands.say(inALadder);
	await lockAndUnlock();

	await hands.arriveAt("If my breathing gets bad");
	expect(await texts(".ladder-words > span[lang]")).toEqual([inALadder]);
	// The same mark as in the talk: finished in the cell, with the caret behind what was typed.
	await hands.see("Kept when this was put away. Finish it");
	await looker.look(hands.page, "kept-at-lock-ladder");
	await hands.choose(/^Finish it/);
	await hands.say(" then");
	await hands.press("Enter");
	expect(await texts(".ladder-words > span[lang]")).toEqual([`${inALadder} then`]);
	expect(await hands.page.getByText("Kept when this was put away.").count()).toBe(0);
	await hands.press("F7");
	// The map leads to what is left, and no more to what was finished.
	const halfSaid = hands.page.locator(".note-line", { hasText: "perhaps in mid-sentence" }).getByRole("button");
	expect(await halfSaid.allTextContents()).toEqual(["What makes life good"]);
	await looker.look(hands.page, "kept-at-lock-map");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	expect(await texts(".said-words")).toEqual([reworded, inTheTalk]);
	expect(await hands.page.getByLabel("Mo’s words").inputValue()).toBe("");
});

test("what lock kept from a box is said, and finished where it stands; then it is asked no more", async () => {
	await hands.see("Kept when this was put away. Finish it");
	await looker.look(hands.page, "kept-at-lock");
	await hands.choose(/^Finish it.*Sundays/, "Shift+Tab");
	await hands.arriveAt("About these words");
	await hands.see(/^These words stood in the box/);
	await looker.look(hands.page, "kept-at-lock-words");
	// The caret stands behind what was typed: whoever goes on typing goes on in these words.
	await hands.say(", all of them");
	await hands.choose("Keep the new words");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	expect(await texts(".said-words")).toEqual([reworded, `${inTheTalk}, all of them`]);
	// Those above stood half put in other words, and are whole.
	expect(await hands.page.getByText("Kept when this was put away.").count()).toBe(1);
	await hands.choose(/^It is whole/, "Shift+Tab");
	expect(await hands.page.getByText("Kept when this was put away.").count()).toBe(0);
	expect(looker.findings).toEqual([]);
});

test("an action that was left in mid-sentence is a promise of nobody: it waits in its form, and is named", async () => {
	const half = "I ask the";
	const namesGoal = () =>
		hands.page.locator(".note-line", { hasText: "typed and not added" }).getByRole("button", { name: "Goal 1" });
	await beginGoal(hands, "Back to the canal");
	await hands.press("Control+Enter");
	await hands.arriveAt("Say it plainly, together");
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	await hands.say(half);
	await hands.press("F7");
	await namesGoal().waitFor();
	await looker.look(hands.page, "half-typed-map");
	await hands.press("Escape");
	await hands.arriveAt("Who will do what?");
	await lockAndUnlock();
	await hands.arriveAt("Who will do what?");
	expect(await texts(".doing-words")).toEqual([]);
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.choose("Agree and share");
	await hands.arriveAt("Who else is in the room?");
	await namesGoal().waitFor();
	await looker.look(hands.page, "half-typed-agree");
	await hands.choose("Goal 1");
	await hands.arriveAt("Who will do what?");
	expect(await texts(".doing-words")).toEqual([]);
	expect(await hands.page.getByLabel("What could you do?").inputValue()).toBe(half);
	await hands.tabTo(hands.page.getByLabel("What could you do?"));
	await hands.press("End");
	await hands.say(" warden");
	await hands.press("Enter");
	expect(await texts(".doing-words")).toEqual([`${half} warden`]);
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	expect(await namesGoal().count()).toBe(0);
	await hands.press("Escape");
	await hands.arriveAt("Who will do what?");
	expect(looker.findings).toEqual([]);
});

test("a sheet that is open at lock: the words in it take the place of the earlier ones", async () => {
	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await hands.choose("If my breathing gets bad");
	await hands.arriveAt("If my breathing gets bad");
	await hands.tabTo(hands.page.locator(".ladder-words").first());
	await hands.press("Enter");
	await hands.choose("About these");
	await hands.arriveAt("About these words");
	await hands.choose("Mo wants other words");
	await hands.press("Control+a");
	await hands.say(inALadderAfter);
	await lockAndUnlock();
	await hands.arriveAt("If my breathing gets bad");
	expect(await texts(".ladder-words > span[lang]")).toEqual([inALadderAfter]);
});

test("what is nobody’s words stands in its box as it was typed: a name, a number, who asked", async () => {
	await hands.choose("Add someone to call");
	await hands.enter("Name", "Breathing nurse line");
	await hands.enter("Number", "01632 96");
	await hands.enter("Hours, if any", "8 to 6");
	await lockAndUnlock();
	await hands.arriveAt("If my breathing gets bad");
	// The form stands open again, with why it is not kept.
	expect(await texts(".call-form .field-error")).toHaveLength(1);
	expect(await hands.page.getByLabel("Name", { exact: true }).inputValue()).toBe("Breathing nurse line");
	expect(await hands.page.getByLabel("Number", { exact: true }).inputValue()).toBe("01632 96");
	expect(await hands.page.getByLabel("Hours, if any").inputValue()).toBe("8 to 6");

	// Said once before the page is left, at the number; the second press leaves.
	await hands.press("F7");
	expect(await hands.page.evaluate(() => document.activeElement?.id)).toBe("call-number");
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt("Looking again at Mo’s plan");
	await hands.choose("Somebody asks for a look-again");
	await hands.arriveAt("Who asks for a look-again?");
	await hands.pick(hands.page.getByLabel("Who asked?"), "Somebody else", "Shift+Tab");
	await hands.enter("How did they ask?", "by phone");
	await hands.enter(/^Why, in .*own words/, "She can’t get to the bath");
	await lockAndUnlock();
	// Nobody is named, so there is no request to keep the words in yet.
	await hands.arriveAt("Who asks for a look-again?");
	await hands.enter("Their name", "Siobhan");
	expect(await hands.page.getByLabel("How did they ask?").inputValue()).toBe("by phone");
	await hands.tabTo(hands.page.getByLabel(/^Why, in .*own words/));
	expect(await hands.page.getByLabel(/^Why, in .*own words/).inputValue()).toBe("She can’t get to the bath");
	await lockAndUnlock();
	await hands.arriveAt("Siobhan asked for a look-again");
	expect(await texts(".said-words")).toEqual(["She can’t get to the bath"]);
});

test("the window is closed in the middle of a sentence, another box left half full: both are kept", async () => {
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.say("The canal, early");
	await hands.press("F7");
	await hands.choose("Add a goal");
	await hands.arriveAt(/^If things went well/);
	await hands.say("To the canal and back");
	problems.push(...hands.problems);
	await running.close();
	running = await launchApp({ userData });
	hands = new Hands(running.page);
	await unlock(hands);
	await hands.arriveAt("Why does this matter?");
	await hands.see("To the canal and back");
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	expect(await texts(".said-words")).toEqual([reworded, `${inTheTalk}, all of them`, "The canal, early"]);
});

test("nothing lost the focus on the way", () => {
	expect([...problems, ...hands.problems]).toEqual([]);
});
