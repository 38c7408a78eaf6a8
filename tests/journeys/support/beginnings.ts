/** How a talk and parts of a plan are begun by keyboard, for journeys that are about what comes after. */
import { type LaunchOptions, launchApp, type RunningApp } from "./electron.ts";
import { Hands } from "./hands.ts";
import { keepWords, setUp, startConversation } from "./steps.ts";

interface Beginning extends LaunchOptions {
	readonly born?: string;
	/** Something that matters, kept first: life comes before health. */
	readonly matter?: string;
	/** Gets what the page throws, and what it logs as an error. */
	readonly complaints?: string[];
}

/** The app started, and hands on its keyboard. */
export async function startApp(options: LaunchOptions = {}): Promise<{ running: RunningApp; hands: Hands }> {
	const running = await launchApp(options);
	return { running, hands: new Hands(running.page) };
}

/** The app started for the first time and set up, and a conversation with Mo at its first question. */
export async function beginWithMo(how: Beginning = {}): Promise<{ running: RunningApp; hands: Hands }> {
	const { born, matter, complaints, ...options } = how;
	const { running, hands } = await startApp(options);
	running.page.on("pageerror", (error) => complaints?.push(error.message));
	running.page.on("console", (message) => {
		if (message.type() === "error") complaints?.push(message.text());
	});
	await setUp(hands);
	const mo = { called: "Mo", first: "Maureen", family: "Adeyemi-Walsh" };
	await startConversation(hands, born === undefined ? mo : { ...mo, born });
	if (matter !== undefined) await keepWords(hands, matter);
	return { running, hands };
}

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
	await hands.tick(hands.page.getByRole("radio", { name: "Yes" }).first());
	await hands.enter("What could change, in plain words", title);
	await hands.press("Enter");
	await hands.arriveAt(title);
}
