/** How parts of a plan are begun by keyboard, for journeys that are about what comes after. */
import type { Hands } from "./steps.ts";

/** From anywhere in the plan to a new goal in the person's words; ends where it is asked why it matters. */
export async function beginGoal(hands: Hands, words: string): Promise<void> {
	await hands.press("F7");
	await hands.choose("Add a goal");
	await hands.arriveAt(/^If things went well/);
	await hands.type(words);
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
}

/** From anywhere in the plan to the first thing that could change; ends on its page, with the ladder empty. */
export async function beginContingency(hands: Hands, title: string): Promise<void> {
	await hands.press("F7");
	await hands.choose("If things change");
	await hands.arriveAt("If things change");
	await hands.tabTo(hands.page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("What could change, in plain words", title);
	await hands.press("Enter");
	await hands.arriveAt(title);
}
