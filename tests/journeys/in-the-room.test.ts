/** With his wife and an interpreter there: what is not for her is off the screen, who is here is said, and a yes read back is his. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal } from "./support/beginnings.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Looker } from "./support/looks.ts";
import { planInApp } from "./support/plan-in-app.ts";
import { Hands, PASSPHRASE, setUp, startConversation } from "./support/steps.ts";

const looker = new Looker(["at 200%", "light"]);
let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const planNow = async () => {
	await hands.waitUntilSaved();
	return await planInApp(hands.page, PASSPHRASE);
};
const openTeam = async () => {
	await hands.press("F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
};
const count = async (text: string) => await hands.page.getByText(text).count();

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	running = await launchApp({ saveFolder });
	hands = new Hands(running.page);
	await setUp(hands);
	await startConversation(hands, { called: "Yonas", first: "Yonas", family: "Tesfazghi" });
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("whom not to contact, and what somebody may be told, are not shown while she is here", async () => {
	const { page } = hands;
	await openTeam();
	await hands.enter("Their name", "Mihret");
	await hands.enter("Who they are to Yonas", "my wife");
	await hands.press("Enter");
	await page.getByRole("button", { name: "Mihret", exact: true }).waitFor();
	await page.getByLabel("Name", { exact: true }).fill("Tekle");
	await page.getByRole("button", { name: "Add them" }).last().click();
	await page.getByLabel("Why, if Yonas wants to say").fill("He shouts");
	await page.getByRole("button", { name: "Mihret", exact: true }).click();
	await hands.arriveAt("Mihret");
	await page.getByLabel("What they may be told").fill("Not the sleeping");
	await page.getByLabel("What they may be told").blur();
	await hands.waitUntilSaved();
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.choose(/^Talk 1/);
	await hands.arriveAt("This talk");
	await hands.tabTo(page.getByLabel("There is an interpreter"));
	await hands.press("Space");
	await hands.choose("Mihret, my wife");
	await hands.press("Escape");
	await openTeam();
	await hands.see("Not shown while others are here.");
	expect(await count("Tekle")).toBe(0);
	expect(await page.getByLabel("Why, if Yonas wants to say").count()).toBe(0);
	await page.getByText("Not shown while others are here.").scrollIntoViewIfNeeded();
	await looker.look(page, "room-team");
	await page.getByRole("button", { name: "Mihret", exact: true }).click();
	await hands.arriveAt("Mihret");
	await hands.see("Not shown while others are here.");
	expect(await page.getByLabel("What they may be told").count()).toBe(0);
	await looker.look(page, "room-contact");
	await hands.choose("Who is here?");
	await hands.arriveAt("Who else is here?");
	await looker.look(page, "room-who");
	await hands.choose(/^Has left/);
	await hands.press("Escape");
	expect(await page.getByLabel("What they may be told").inputValue()).toBe("Not the sleeping");
});

test("Enter in the interpreter’s name does what the line beside it says", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await page.getByLabel("Yonas’s words").fill("Football on Sunday");
	await page.getByLabel("Interpreter’s name").fill("Selam");
	await page.getByLabel("Interpreter’s name").press("Enter");
	await page.locator(".said-words").getByText("Football on Sunday").waitFor();
	expect(await page.getByLabel("Yonas’s words").evaluate((box) => box === document.activeElement)).toBe(true);
	const [matter] = (await planNow()).matters;
	expect(matter?.quote).toMatchObject({ text: "Football on Sunday", how: "interpreter", through: "Selam" });
});

test("a good day leads to the question that fills it", async () => {
	const { page } = hands;
	await hands.choose(/Good day, bad day/);
	await hands.arriveAt("To look at together");
	await looker.look(page, "room-tools");
	await page.getByRole("button", { name: "Ask about a good day" }).click();
	await hands.arriveAt("What does a really good day look like, from waking up?");
});

test("read back says that an interpreter is here; a yes to a goal there is that goal’s, and is undone", async () => {
	const { page } = hands;
	await beginGoal(hands, "To sleep at night");
	await hands.press("F7");
	await hands.arriveAt("Yonas’s plan");
	await hands.choose("Agree and share");
	await hands.arriveAt("Who else is in the room?");
	await looker.look(page, "room-question");
	await hands.choose("Only Yonas, an interpreter and me");
	await hands.arriveAt("What matters to you");
	await hands.see("You, Priya Nair and an interpreter are here.");
	await looker.look(page, "room-read-back");
	await hands.choose("Yes, go on");
	await hands.arriveAt("Goal 1: what you would like");
	expect((await planNow()).goals[0]?.readBack).toBeNull();
	await hands.choose("Yes, go on");
	await hands.arriveAt("Your people and your team");
	expect((await planNow()).goals[0]?.readBack).toMatchObject({ answer: "yes", by: { name: "Priya Nair" } });
	await hands.press("Control+z");
	expect((await planNow()).goals[0]?.readBack).toBeNull();
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("Goal 1: what you would like");
	await hands.choose("Yes, go on");
	await hands.arriveAt("Your people and your team");
});

test("read back through an interpreter is a way of its own", async () => {
	const { page } = hands;
	await hands.choose("Yes, go on");
	await hands.press("Control+Enter");
	await hands.arriveAt("Yonas, do you agree to this plan?");
	await looker.look(page, "room-yes");
	await page.getByRole("radio", { name: "Through an interpreter" }).check();
	await page.getByRole("button", { name: "Yonas agrees to the plan today" }).click();
	await hands.arriveAt("Yonas agreed to the plan");
	expect((await planNow()).agreement.readBack?.how).toBe("interpreter");
});

test("nothing was found, and the focus was never lost", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
