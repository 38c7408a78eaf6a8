/** Looking again: a request entered, answered, booked; a review held on one goal; version 2; what is due next. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGoal, beginWithMo } from "./support/beginnings.ts";
import type { RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planInApp } from "./support/plan-in-app.ts";
import { dated, goOnTo, keepWords, PASSPHRASE, toPeople } from "./support/steps.ts";

const goal = "I want to walk Biscuit to the canal and back without sitting down at every bench.";
const why = "I fell twice since Easter. I’m not the woman in that plan any more";
const gone = "Got to the third bench. Raj carried the dog home, don’t tell Siobhan.";
const worry = "Nights. I don’t sleep, I listen for the lift";
const half = "and I’d do it again";
const anew = "Biscuit, and Raj’s cat now";
const proud = "I get the bus on my own again";

let running: RunningApp;
let hands: Hands;
const looker = new Looker();
const problems: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);

beforeAll(async () => {
	({ running, hands } = await beginWithMo());
	await keepWords(hands, "Biscuit, my dog");
	await keepWords(hands, "Sundays at Jo’s");
	await hands.press("F7");
	await hands.choose("Risks");
	await hands.arriveAt("Risks Mo chooses to take");
	await hands.tick(hands.page.getByRole("radio", { name: "Yes" }));
	await hands.enter("A short name for it", "The canal on my own");
	await hands.tabTo(hands.page.getByLabel(/^What Mo wants to do/));
	await hands.type("I’ve walked it for thirty years");
	await hands.press("Enter");
	await hands.arriveAt("The canal on my own");
	await beginGoal(hands, goal);
});
afterAll(async () => {
	await running.close().catch(() => undefined);
});

async function goToReviews(): Promise<void> {
	await hands.press("F7");
	await hands.choose("Changes and reviews");
	await hands.arriveAt("Looking again at Mo’s plan");
}

async function closePlan(): Promise<void> {
	await toPeople(hands);
}

test("somebody asks: in whose words, when they asked, by when they are answered", async () => {
	await goToReviews();
	await stop("review-home");
	await hands.choose("Somebody asks for a look-again");
	await hands.arriveAt("Who asks for a look-again?");
	// Nobody is taken for whoever asks, also with Mo alone here.
	expect(await hands.page.getByLabel("Who asked?").locator("option:checked").textContent()).toBe("Choose who");
	await hands.pick(hands.page.getByLabel("Who asked?"), "Mo");
	await hands.tabTo(hands.page.getByLabel(/^Why, in .*own words/));
	await hands.type(why);
	// As it was given: by letter, and so typed by her.
	await hands.pick(hands.page.getByLabel("How it was given"), "Written by Mo");
	await hands.tabTo(hands.page.getByLabel("When did they ask?"), "Shift+Tab");
	await hands.press("Control+a");
	await hands.type(dated(-3));
	await hands.enter("How did they ask?", "by phone");
	await stop("review-ask");
	await hands.press("Enter");
	await hands.arriveAt("Mo asked for a look-again");
	await hands.see(why);
	await hands.see("Not answered yet.");
	await hands.see(/written by Mo/i);
	await stop("review-request");
	const [asked] = (await planInApp(hands.page, PASSPHRASE)).agreement.reviews;
	expect(asked?.because).toMatchObject({
		text: why,
		how: "written",
		spokenBy: { kind: "me" },
		typedBy: { kind: "me" },
	});

	await closePlan();
	await hands.see(/^Answer them/);
	await stop("people-asked");
	await hands.choose("Answer with Mo");
	await hands.arriveAt("Mo asked for a look-again");
});

test("answered, offered a day, booked; the list says so", async () => {
	await hands.enter(/^When did you answer/, dated(0));
	await hands.enter("Which day did you offer?", "soon");
	await hands.press("Enter");
	await hands.see("Before you go on");
	await hands.press("Tab", "Enter", "Control+a");
	await hands.type(dated(10));
	await hands.press("Enter");
	await hands.see(/Answered \d/);
	await hands.choose("Book it");
	await hands.arriveAt("Book a review or a talk");
	await hands.enter("What time?", "10:30");
	await stop("review-book");
	await hands.press("Enter");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await closePlan();
	await hands.choose("Reviews", "Shift+Tab");
	await hands.arriveAt("Reviews");
	await hands.see(/^Booked for .*10:30/);
	await stop("reviews-booked");
	await hands.choose("Carry on with Mo");
	await hands.page.locator(".banner-who").waitFor();
	await goToReviews();
});

test("a review, one question a screen; what is half typed at lock is kept, in its place", async () => {
	await hands.choose("Look again together");
	await hands.arriveAt("Did Mo have something to prepare with?");
	await hands.see(/^Looking again, question 1 of \d+/);
	// Any question from the list, and what was typed is kept before it is left.
	await hands.choose("All questions", "Shift+Tab");
	await hands.arriveAt("What is asked when we look again");
	await stop("review-all-questions");
	await hands.choose(/^\d+\. Where would you like to be in a year\?$/);
	await hands.arriveAt("Where would you like to be in a year?");
	await hands.type("By the sea");
	await hands.choose("All questions", "Shift+Tab");
	await hands.choose("2. What is working?");
	await hands.arriveAt("What is working?");
	await hands.choose("All questions", "Shift+Tab");
	await hands.choose(/^\d+\. Where would you like to be in a year\?$/);
	await hands.arriveAt("Where would you like to be in a year?");
	await hands.see("By the sea");
	await hands.see(/^Said by Mo/);
	await hands.choose("All questions", "Shift+Tab");
	await hands.choose("2. What is working?");
	await hands.arriveAt("What is working?");
	await hands.type("The stick. I named it.");
	await hands.press("Enter");
	// Nobody is taken for granted: whose view it is, is asked, and the words wait.
	await hands.see("Say whose view it is. It is kept then.");
	expect(await hands.page.getByRole("radio", { checked: true }).count()).toBe(0);
	expect((await planInApp(hands.page, PASSPHRASE)).daily.working).toEqual([]);
	await stop("review-whose-view");
	await hands.press("Space", "Enter");
	await hands.see("The stick. I named it.");
	const { daily } = await planInApp(hands.page, PASSPHRASE);
	expect(daily.working.map(({ by }) => by)).toEqual([{ kind: "me" }]);
	expect(await hands.page.getByRole("radio", { checked: true }).count()).toBe(0);
	await goOnTo(hands, "What are you worried about?", 20);
	await hands.type(worry);
	await hands.tabTo(hands.page.getByLabel("Whose words"));
	expect(await hands.page.getByLabel("Whose words").locator("option:checked").textContent()).toBe("Mo’s words");
	await hands.tabTo(hands.page.getByLabel("How it was given"));
	await stop("review-worried");
	await hands.tabTo(hands.page.locator("main .words-box").first(), "Shift+Tab");
	await hands.press("Enter");
	await hands.see(worry);
	expect(await hands.page.locator("main .words-box").inputValue()).toBe("");
	await stop("review-worried-kept");
	// Her words, as she said them; and kept once, also where the next question comes by the empty box.
	const [held] = (await planInApp(hands.page, PASSPHRASE)).agreement.reviews;
	expect(held).toMatchObject({
		worriedAbout: null,
		worriedWords: [{ text: worry, how: "said", spokenBy: { kind: "me" } }],
	});
	await hands.press("Enter");
	await hands.arriveAt("How has it gone?");
	await hands.see(goal);
	await hands.type(gone);
	await hands.press("Enter");
	await hands.see(gone);
	await hands.tabTo(hands.page.getByRole("radio", { name: "Keep it" }));
	await hands.press("ArrowRight");
	expect(await hands.page.getByRole("radio", { name: "Change it" }).isChecked()).toBe(true);
	const helped = hands.page.getByLabel("What helped?");
	await helped.fill("Company");
	await hands.page.getByRole("radio", { name: "Keep it" }).check();
	// Emptied it stays empty, and is kept so.
	await helped.fill("");
	expect(await helped.inputValue()).toBe("");
	await hands.page.getByRole("radio", { name: "Change it" }).check();
	expect(await helped.inputValue()).toBe("");
	await hands.tabTo(helped, "Shift+Tab");
	await hands.type(half);
	await stop("review-goal");
	await hands.pressLast("F9");

	problems.push(...hands.problems);
	hands = new Hands(await running.pageAfterLock());
	await hands.arriveAt("Unlock the plans on this computer");
	await hands.type(PASSPHRASE);
	await hands.press("Enter");
	await hands.arriveAt("How has it gone?");
	expect(await hands.page.getByLabel("What helped?").inputValue()).toBe(half);
	await hands.see(gone);
});

test("still true, still right: one tap for each page, and what is new in her words", async () => {
	await goOnTo(hands, "Is this still what matters to Mo?", 20);
	await stop("review-matters");
	await hands.choose("All still true");
	await hands.see("All answered");
	expect(await hands.page.getByRole("radio", { name: "Still true", checked: true }).count()).toBe(2);
	await hands.page
		.getByRole("group", { name: /^Still true\? Biscuit/ })
		.getByLabel("Changed")
		.check();
	await hands.tabTo(hands.page.getByLabel("How Mo says it now"));
	await hands.type(anew);
	await stop("review-changed");
	await hands.press("Enter");
	await hands.see(anew);
	await hands.press("Control+Enter");
	await hands.arriveAt("What is Mo good at, and proud of?");
	await hands.type(proud);
	await hands.press("Enter");
	await hands.see(proud);
	await stop("review-strengths");
	await goOnTo(hands, "The risks Mo chooses to take: still right?", 20);
	await hands.choose(/^Still right/);
	await hands.see("No day to look at it again has been agreed.");
	await hands.choose(/^Look again on/);
	await hands.see(/^Look again on .*\.$/);
	await stop("review-risks");
	await goOnTo(hands, "Should the same people still see the plan?", 20);
	await hands.see("No copy has been given yet.");
	await stop("review-seen");
});

test("finished: version 2 begins, to be agreed anew; the day to look again is in the list", async () => {
	await goOnTo(hands, "Finish, and begin the next version", 20);
	// What was booked for a day to come stays booked, unless this was it.
	await hands.see(/^A review is booked for .* Was this it\?$/);
	await hands.page.getByLabel("Yes, this was it").check();
	await hands.tabTo(hands.page.getByLabel("When do we look again?"));
	await hands.press("Control+a");
	await hands.type(dated(40));
	await hands.enter("Why then?", "Mo asked for six weeks");
	await stop("review-finish");
	await hands.choose("Finish: version 2 begins");
	await hands.arriveAt("Looking again at Mo’s plan");
	await hands.see("Read back and agree version 2");
	// Nobody has asked them before.
	await hands.see("Ask Mo the seven questions");
	await stop("review-version-2");
	await hands.press("Control+z");
	await hands.see(/^Undid: finished looking again/);
	await hands.press("Control+y");
	await hands.see("Read back and agree version 2");

	await closePlan();
	await hands.see(/^Version 2 begun today/);
	await hands.choose("Reviews", "Shift+Tab");
	await hands.see("The day agreed for looking at the whole plan again");
	await hands.see(/Within \d weeks|In \d+ days/);
	await stop("reviews-due");
});

test("at every stop, in every look: nothing found by axe, nothing that scrolls sideways", () => {
	expect(looker.stops.length).toBeGreaterThan(9);
	expect([...new Set(looker.findings)]).toEqual([]);
	expect([...problems, ...hands.problems]).toEqual([]);
});
