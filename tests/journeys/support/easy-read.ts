/** What Mo says, and the plain lines beside it, for journeys that are about easy read. */
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Hands } from "./hands.ts";
import { planSaved } from "./plan-in-app.ts";
import { keepWords } from "./steps.ts";

export const loved = "Biscuit has me up at six and we’re out before the world is.";
export const choir = "Choir, Thursdays, the back row where nobody hears me.";
export const plain = "My dog Biscuit wakes me at 6.";
export const second = "I sing on Thursdays.";

/** What is kept of easy read by now. */
export const easyReadOf = async (hands: Hands): Promise<Plan["easyRead"]> => (await planSaved(hands)).easyRead;

/** From the first question about life: both things that matter, their plain lines, and two hard words. */
export async function writeEasyRead(hands: Hands): Promise<void> {
	await keepWords(hands, loved);
	await keepWords(hands, choir);
	await hands.press("F7");
	await hands.choose("Easy read");
	await hands.see("Easy read, 1 of 2");
	await hands.type(plain);
	await hands.press("Control+Enter");
	await hands.see("Easy read, 2 of 2");
	await hands.type(second);
	await hands.press("Enter");
	await hands.choose("Hard words");
	await hands.arriveAt("Hard words");
	await hands.tabTo(hands.page.getByLabel(/^Allergy\. /));
	await hands.press("Enter");
	await hands.see("1 word kept.");
	await hands.tabTo(hands.page.getByLabel("Another word"));
	await hands.type("Thursdays");
	await hands.enter("What does it mean in plain words?", "The day of my choir.");
	await hands.press("Enter");
	await hands.see("2 words kept.");
}
