/** The parts of a talk in which the app is killed: how each is made, how to come to it, and where its words stand. */
import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";

/** Where words are typed. */
export interface Part {
	readonly name: string;
	/** Where it is in the map of the plan. */
	readonly inMap: string;
	/** From there to the page, where the map leads to another. */
	readonly onwards?: (page: Page) => Promise<void>;
	/** The box that is typed in. */
	readonly box: string;
	/** What holds words, kept or being typed, in the order of typing. */
	readonly words: string;
	/** False where Enter goes on to the next question. */
	readonly keeps: boolean;
}

const inTalk = { box: "textarea", words: ".kept .said-words, textarea", keeps: true };
export const parts: readonly Part[] = [
	{ name: "what makes life good", inMap: "What makes life good", ...inTalk },
	{ name: "worries", inMap: "What is on my mind", ...inTalk },
	{
		name: "medicines",
		inMap: "My health, as I tell it",
		box: "[data-ask]:nth-of-type(3) .ask-answer > fieldset > .saved-text textarea",
		words: "[data-ask]:nth-of-type(3) textarea",
		keeps: true,
	},
	{
		name: "why the goal matters",
		inMap: "My goals",
		onwards: async (page) => await page.getByRole("button", { name: "Why", exact: true }).click(),
		box: ".goal-step textarea",
		words: ".goal-step textarea",
		keeps: false,
	},
	{
		name: "who does what",
		inMap: "Who does what",
		onwards: async (page) => {
			const another = page.getByRole("button", { name: "Add something else" });
			await another.or(page.locator(".action-form")).first().waitFor();
			if ((await another.count()) > 0) await another.click();
		},
		box: ".action-form textarea",
		words: ".doing-list .doing-words, .action-form textarea",
		keeps: true,
	},
	{
		name: "what not to do",
		inMap: "If things change",
		onwards: async (page) => await page.getByRole("button", { name: "If I get worse" }).click(),
		box: "[data-ask=dont] .lines > :last-child textarea",
		words: "[data-ask=dont] textarea",
		keeps: true,
	},
	{
		name: "what Mo does about a risk",
		inMap: "Risks I choose to take",
		onwards: async (page) => await page.getByRole("button", { name: "The canal on my own" }).click(),
		box: "[data-ask]:nth-of-type(6) .lines:first-child > :last-child textarea",
		words: "[data-ask]:nth-of-type(6) .lines:first-child textarea",
		keeps: true,
	},
	{
		name: "what somebody of the team does",
		inMap: "People and team",
		onwards: async (page) => await page.getByRole("button", { name: "Siobhan", exact: true }).click(),
		box: "[data-ask]:nth-of-type(3) textarea",
		words: "[data-ask]:nth-of-type(3) textarea",
		keeps: true,
	},
	{
		name: "what happens next, as Mo tells it",
		inMap: "Agree and share",
		onwards: readBackToWhatIsNext,
		box: ".agree-form textarea",
		words: ".agree-form textarea",
		// Enter would put these words in place of those before.
		keeps: false,
	},
];

/** Through what is read back, alone with Mo, to where she tells what happens next. */
async function readBackToWhatIsNext(page: Page): Promise<void> {
	const goOn = page.getByRole("button", { name: "Yes, go on" });
	const alone = page.getByRole("button", { name: "Only Mo and me" });
	const box = page.locator(".agree-form textarea");
	await alone.or(goOn).first().waitFor();
	if ((await alone.count()) > 0) await alone.click();
	for (;;) {
		await goOn.or(box).first().waitFor();
		if ((await box.count()) > 0) return;
		await goOn.click();
	}
}

/** By the map of the plan to the box of a part. */
export async function goToPart({ page }: Hands, part: Part): Promise<void> {
	await page.keyboard.press("F7");
	await page.locator(".overview-lines").getByRole("button", { name: part.inMap, exact: true }).click();
	await part.onwards?.(page);
	const box = page.locator(part.box).last();
	await box.focus();
	// So that the page has drawn what it holds.
	await page.waitForTimeout(50);
}

/** A plan in which every part can be typed in. */
export async function makeParts(hands: Hands): Promise<void> {
	const { page } = hands;
	await hands.type("Sundays");
	await hands.press("Control+Enter");
	await hands.press("F7");
	await hands.choose("Add a goal");
	await hands.arriveAt(/^If things went well/);
	await hands.type("walk to the canal");
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await hands.tabTo(page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("What could change, in plain words", "If I get worse");
	await hands.press("Enter");
	await hands.arriveAt("If I get worse");
	await hands.press("F7");
	await hands.choose("Risks I choose to take");
	await hands.arriveAt("Risks Mo chooses to take");
	await hands.tabTo(page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("A short name for it", "The canal on my own");
	await hands.enter(/^What Mo wants to do/, "I am going by myself");
	await hands.press("Enter");
	await hands.arriveAt("The canal on my own");
	await hands.press("F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
	await hands.enter("Their name", "Siobhan");
	await hands.enter(/^Who they are to /, "daughter");
	await hands.press("Enter");
	await page.getByRole("button", { name: "Siobhan", exact: true }).waitFor();
	await hands.press("F7");
	await hands.choose("My health, as I tell it");
	await hands.tabTo(page.getByRole("radio", { name: "Not asked yet" }).last());
	await hands.press("ArrowDown", "ArrowDown");
	await page.getByRole("radio", { name: "Some" }).nth(1).waitFor();
	await hands.waitUntilSaved();
}
