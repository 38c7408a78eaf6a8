/** With his wife and an interpreter there: what is not for her is off the screen, who is here is said, and a yes read back is his. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal } from "./support/beginnings.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planInApp, planSaved } from "./support/plan-in-app.ts";
import { dated, PASSPHRASE, setUp, startConversation } from "./support/steps.ts";

const looker = new Looker(["at 200%", "light"]);
let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const planNow = () => planSaved(hands);
/** Where the screen is turned to him no line says that it is saved. */
const planWhenTurned = async () => {
	await hands.page.waitForTimeout(1_500);
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
	await hands.tick(page.getByLabel("There is an interpreter"));
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
	// What is read before the goals is not this test's.
	const goalPart = page.getByRole("heading", { name: /^Goal 1/ });
	for (let left = 8; left > 0 && (await goalPart.count()) === 0; left--) await hands.choose("Yes, go on");
	await hands.arriveAt(/^Goal 1/);
	expect((await planWhenTurned()).goals[0]?.readBack).toBeNull();
	await hands.choose("Yes, go on");
	await hands.arriveAt("Your people and your team");
	const read = { answer: "yes", by: { name: "Priya Nair" } };
	const [said] = (await planWhenTurned()).goals;
	expect([said?.readBack, said?.quote.readBack]).toMatchObject([read, read]);
	await hands.press("Control+z");
	const [undone] = (await planWhenTurned()).goals;
	expect([undone?.readBack, undone?.quote.readBack]).toEqual([null, null]);
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^Goal 1/);
	await hands.choose("Yes, go on");
	await hands.arriveAt("Your people and your team");
});

test("read back through an interpreter is a way of its own", async () => {
	const { page } = hands;
	// Whatever else is read, the yes comes after what happens next.
	for (let left = 8; left > 0 && (await page.getByRole("button", { name: "Yes, go on" }).count()) > 0; left--)
		await hands.press("Control+Enter");
	await hands.press("Control+Enter");
	await hands.arriveAt("Yonas, do you agree to this plan?");
	await looker.look(page, "room-yes");
	// No key answers in the first moments of the page.
	await page.waitForTimeout(700);
	await hands.tabTo(page.getByRole("radio", { name: "Read aloud" }));
	await hands.press("ArrowRight");
	expect(await page.getByRole("radio", { name: "Through an interpreter" }).isChecked()).toBe(true);
	await hands.choose("Yonas agrees to the plan today");
	await hands.arriveAt("Yonas agreed to the plan");
	expect((await planNow()).agreement.readBack?.how).toBe("interpreter");
});

test("what she may be told stands beside what her copy leaves out; a copy made is given by nobody, and undone it is not made", async () => {
	const { page } = hands;
	await hands.press("Control+Enter", "Control+Enter");
	await hands.arriveAt("Who should have a copy?");
	await hands.choose("Mihret");
	await hands.arriveAt("Mihret’s copy");
	await hands.see("Yonas said they may be told: Not the sleeping");
	await looker.look(page, "room-copy");
	await hands.press("Escape");
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 120_000);
	expect((await planNow()).agreement.copies).toMatchObject([{ who: { kind: "me" }, state: "not-given", by: null }]);
	await hands.press("Control+z");
	await page.getByText("The copy is made.").waitFor({ state: "detached" });
	await page.getByRole("button", { name: "Make the copy" }).waitFor();
	await hands.press("Control+Shift+z");
	await hands.see("The copy is made.");
	await hands.choose("It is given, today");
	await hands.see(/^Given/);
	expect((await planNow()).agreement.copies).toMatchObject([{ state: "given", by: { name: "Priya Nair" } }]);
});

test("with something left out of her copy, the page it stands on is closed while she is here, until it is opened for her", async () => {
	const { page } = hands;
	const words = "To sleep at night";
	const closed = "This page is closed while others are here.";
	const openGoal = async () => {
		await hands.press("F7");
		await hands.choose("My goals");
	};
	await hands.press("F7");
	await hands.choose("What is on my mind");
	await hands.arriveAt(/^What worries you most/);
	await page.getByLabel("Yonas’s words").fill("The letters I cannot read");
	await page.getByLabel("Yonas’s words").press("Enter");
	await page.locator(".said-words").getByText("The letters").waitFor();
	await hands.press("F7");
	await hands.choose("Make or give a copy");
	await hands.arriveAt("Who should have a copy?");
	await hands.choose("Mihret");
	await hands.arriveAt("Mihret’s copy");
	await page.getByLabel("What they see").selectOption("Not all of it");
	await page.getByRole("checkbox", { name: "goals, and who does what" }).check();
	await page.getByRole("checkbox", { name: /mind$/ }).check();
	await hands.press("Escape");
	await openGoal();
	await hands.see(words);
	await hands.choose("Who is here", "Shift+Tab");
	await hands.arriveAt("Who else is here?");
	await hands.choose(/^Is back/);
	await hands.press("Escape");
	await hands.see(closed);
	await hands.see("Mihret is here");
	expect(await count(words)).toBe(0);
	await openGoal();
	await hands.arriveAt("Goal 1");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Who is here");
	await looker.look(page, "room-closed");
	await hands.choose("Open it now");
	await hands.see("Yonas’s words are kept");
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.see(closed);
	await looker.look(page, "room-closed-review");
	await hands.press("Escape");
	await hands.arriveAt("Yonas’s plan");
	await looker.look(page, "room-map");
	await hands.choose("What is on my mind");
	await hands.arriveAt(/^What worries you most/);
	await hands.see("What is said here is kept, and not shown while others are here.");
	expect(await count("The letters I cannot read")).toBe(0);
	await looker.look(page, "room-mind");
	await openGoal();
	await hands.see(closed);
	await hands.press("Enter");
	await hands.arriveAt("Who else is here?");
	await hands.choose(/^Has left/);
	await hands.press("Escape");
	await hands.see(words);
});

test("of whom part was agreed, which parts are left out is said first: the way to it ends at the parts", async () => {
	const { page } = hands;
	await openTeam();
	await page.getByLabel("Somebody else").fill("Sara");
	await page.getByLabel("Who they are to Yonas").first().fill("my sister");
	await page.getByRole("button", { name: "Add them" }).first().click();
	await page.getByRole("button", { name: "Sara", exact: true }).waitFor();
	await hands.press("F7");
	await hands.choose("Who may see this, and who decides");
	await hands.arriveAt("Who may see this, and who decides");
	await hands.pick(page.getByLabel("What was decided", { exact: true }), "Yonas agreed to part of it");
	await hands.enter("Who may have what", "Sara: not the sleeping");
	await hands.press("Enter");
	await page.getByRole("region", { name: "Decision 1" }).waitFor();
	await hands.choose("Who is here", "Shift+Tab");
	await hands.choose("Say first which parts Sara may see");
	await hands.arriveAt("Sara’s copy");
	const parts = page.getByRole("group", { name: "Which parts are left out of Sara’s copy?" });
	expect(await parts.evaluate((box) => box.contains(document.activeElement))).toBe(true);
	await looker.look(page, "room-parts");
	await hands.press("Space", "Escape");
	await page.waitForFunction(() => document.activeElement?.textContent === "Sara");
	expect((await planNow()).agreement.copies.at(-1)).toMatchObject({
		sees: "parts",
		withoutParts: [expect.any(String)],
	});
});

test("an answer on paper can be of somebody who knows him; undo says which question an answer was to", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("What is still to do");
	await hands.arriveAt("What is still to do");
	await hands.choose(/^Ask Yonas/);
	await hands.arriveAt("How was it for you?");
	await hands.see("Yonas, an interpreter and you are here.");
	// Through an interpreter nobody answers alone.
	const answers = page.getByLabel("Who answers").locator("option");
	expect(await answers.allTextContents()).toEqual(["Yonas, with the interpreter", "Yonas; I read the questions out"]);
	await hands.choose("Answered on paper");
	await page.getByLabel("Who answered").selectOption("someone-who-knows");
	await hands.see(/It does not stand for Yonas’s own answer/);
	await looker.look(page, "room-paper");
	await page.getByLabel("The day on the sheet").fill(dated(-1));
	await page.getByLabel("Did you feel listened to?").selectOption("yes");
	await hands.choose("Keep these answers");
	await hands.arriveAt("What is still to do");
	const [answer] = (await planNow()).agreement.answers;
	expect(answer).toMatchObject({ answer: "yes", answeredBy: "someone-who-knows", isFromPaper: true });
	await hands.press("Control+z");
	await hands.see("Undid: kept the answer about being listened to");
});

test("his language can be chosen by typing its name, and is asked where an interpreter is needed", async () => {
	const { page } = hands;
	await hands.press("F7");
	await hands.choose("What makes life good");
	await hands.arriveAt("Tell me about you and the things that make life good.");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("What would make this time useful for you today?");
	await hands.choose(/how to reach|About Yonas/);
	await hands.arriveAt(/About Yonas/);
	await page.getByLabel("Needs an interpreter?").selectOption("yes");
	const language = page.getByLabel("Which language?");
	await language.waitFor();
	await hands.tabTo(language);
	await looker.look(page, "room-language");
	await page.keyboard.type("tig");
	expect((await planNow()).needs.preferredLanguage).toBe("ti");
	await page.getByLabel("Language", { exact: true }).waitFor();
});

test("nothing was found, and the focus was never lost", () => {
	expect(looker.findings).toEqual([]);
	expect(hands.problems).toEqual([]);
});
