/** Every sheet that opens from a question of the talk, by keyboard: each is looked at, and gives the place back. */
import type { Hands } from "./hands.ts";
import type { Stop } from "./steps.ts";

const sheetCloses = (hands: Hands) => hands.page.locator("dialog[open]").waitFor({ state: "detached" });

/** Opens a sheet by a key, looks at it, and goes back by Esc. */
async function lookInto(hands: Hands, stop: Stop, key: string, title: string | RegExp, name: string): Promise<void> {
	await hands.press(key);
	await hands.arriveAt(title);
	await stop(name);
	await hands.press("Escape");
	await sheetCloses(hands);
}

/** Begins at a question of the talk that has kept words, and ends there, in a wide window. */
export async function lookIntoSheets(hands: Hands, called: string, stop: Stop): Promise<void> {
	const { page } = hands;
	await hands.choose("Ask how they like to be told things", "Shift+Tab");
	await hands.choose("Large print");
	await hands.choose("Extra time");
	await stop("needs");
	await hands.press("Escape");
	await sheetCloses(hands);
	await hands.tabTo(page.getByLabel(`${called}’s words`));
	await lookInto(hands, stop, "F1", "Keys, and help", "help");
	await lookInto(hands, stop, "F7", `${called}’s plan`, "map");
	await lookInto(hands, stop, "F4", "About these words", "about-words");
	await hands.choose("Leave this for now");
	await stop("leave");
	await hands.press("Escape");
	await hands.choose(/^Talk 1/);
	await hands.enter("Where are you?", "At home");
	await stop("this-talk");
	await hands.press("Escape");
	await hands.choose("Worried about safety?");
	await stop("safety");
	await hands.press("Escape");

	// Where the window is narrow, two more sheets take the place of what has no room.
	const narrow = () => page.setViewportSize({ width: 683, height: 384 });
	for (const name of ["If they get stuck", "More"]) {
		await narrow();
		await hands.choose(name);
		await stop(name === "More" ? "more-narrow" : "prompts-narrow");
		await narrow();
		await hands.press("Escape");
	}
	await hands.tabTo(page.getByLabel(`${called}’s words`), "Shift+Tab");
	await page.setViewportSize({ width: 1366, height: 768 });
}
