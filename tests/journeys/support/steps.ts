/** The things a person at the keyboard does with What Matters. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Hands } from "./hands.ts";

/** Long enough, and hard to guess. */
export const PASSPHRASE = "violet kettle seven otters";

const DAY_MS = 86_400_000;
/** "9 June 2027", so many days from now. */
export const dated = (days: number): string =>
	new Date(Date.now() + days * DAY_MS).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** Something to do at each stop on the way, such as looking at the screen. */
export type Stop = (name: string) => Promise<void>;
const goOn: Stop = async () => undefined;

/** The eight groups of the recovery key, read off the screen. */
async function readGroups(page: Page): Promise<string[]> {
	return await page
		.locator(".code-group")
		.evaluateAll((items) => items.map((item) => item.lastChild?.textContent ?? ""));
}

/** Who works at this computer. */
export interface Worker {
	readonly name: string;
	readonly job: string;
	readonly place?: string;
}
const priya: Worker = { name: "Priya Nair", job: "practice nurse" };

/** First run: passphrase twice, two groups of the recovery key typed back, who you are. Answers the recovery key. */
export async function setUp(hands: Hands, stop: Stop = goOn, worker: Worker = priya): Promise<string> {
	const { page } = hands;
	await hands.arriveAt("Choose a passphrase");
	await stop("set-up-passphrase");
	await hands.type(PASSPHRASE);
	await hands.enter("The same again", PASSPHRASE);
	await hands.press("Enter");
	await hands.arriveAt("Keep this recovery key somewhere safe");
	const groups = await readGroups(page);
	expect(groups.length).toBe(8);
	const asked = (await page.getByRole("heading", { name: /type groups/ }).textContent()) ?? "";
	const [one = 0, two = 0] = (asked.match(/\d+/g) ?? []).map(Number);
	await hands.enter(`Group ${one}`, (groups[one - 1] ?? "").toLowerCase());
	await hands.enter(`Group ${two}`, groups[two - 1] ?? "");
	await stop("set-up-recovery-key");
	await hands.press("Enter");
	await hands.arriveAt("Who you are");
	await hands.type(worker.name);
	await hands.enter("Your job", worker.job);
	if (worker.place) await hands.enter("Where you work", worker.place);
	await stop("set-up-who-you-are");
	await hands.press("Enter");
	await hands.see(/Nobody here yet/, 30_000);
	return groups.join("");
}

/** Types the passphrase at the unlock screen; answers when what was open is open again. */
export async function unlock(hands: Hands, passphrase: string = PASSPHRASE): Promise<void> {
	await hands.arriveAt("Unlock the plans on this computer");
	await hands.type(passphrase);
	await hands.press("Enter");
	await hands.page.getByRole("heading", { name: /Unlock the plans/ }).waitFor({ state: "detached", timeout: 30_000 });
}

export interface Someone {
	readonly called: string;
	readonly first?: string;
	readonly family: string;
	readonly born?: string;
}

/** From the list of people: a new person, and the first question. */
export async function startConversation(hands: Hands, someone: Someone, stop: Stop = goOn): Promise<void> {
	await hands.choose("Start a conversation");
	await hands.arriveAt("Start a conversation");
	await hands.type(someone.called);
	if (someone.first) await hands.enter("First name", someone.first);
	await hands.enter("Family name", someone.family);
	if (someone.born) await hands.enter("Date of birth", someone.born);
	await stop("start-a-conversation");
	await hands.press("Enter");
	await hands.arriveAt("What would make this time useful for you today?");
	await stop("settle-in");
	await hands.press("Control+Enter");
	await hands.arriveAt("Tell me about you and the things that make life good.");
}

/** Waits for a plan that is opened; one that keeps something from somebody asks first who is here, on a day without a talk. */
export async function letIn({ page }: Hands, called: string): Promise<void> {
	await page.locator(".banner-who", { hasText: called }).waitFor();
	const asked = page.getByRole("heading", { name: "Who else is here?" });
	if ((await asked.count()) === 0) return;
	await page.keyboard.press("Enter");
	await asked.waitFor({ state: "detached" });
}

/** Waits until a thing stands whole between the banner and the foot, which cover what is behind them. */
export async function seeUncovered(target: Locator): Promise<void> {
	const isUncovered = (element: Element) => {
		const { top, bottom } = element.getBoundingClientRect();
		const edge = (selector: string, side: "top" | "bottom", otherwise: number) =>
			document.querySelector(selector)?.getBoundingClientRect()[side] ?? otherwise;
		return top >= edge(".banner", "bottom", 0) && bottom <= edge("[data-region=foot]", "top", innerHeight);
	};
	await expect.poll(() => target.evaluate(isUncovered)).toBe(true);
}

/** From anywhere in a plan, by its map: the list of people. */
export async function toPeople(hands: Hands): Promise<void> {
	await hands.press("F7");
	await hands.choose("Back to the list of people");
	await hands.arriveAt("People");
}

/** Does what leads on, and waits until it has: another heading is on the screen, or something else has the focus. */
export async function leadOn(page: Page, act: () => Promise<void>): Promise<void> {
	const before = await page.evaluateHandle(() => ({
		heading: document.querySelector("h1")?.textContent,
		focus: document.activeElement,
	}));
	await act();
	await page.evaluate(async ({ heading, focus }) => {
		const isAsBefore = () => document.querySelector("h1")?.textContent === heading && document.activeElement === focus;
		for (const end = performance.now() + 2_000; isAsBefore() && performance.now() < end; )
			await new Promise(requestAnimationFrame);
	}, before);
}

/** On to the next question, again and again, until this one is on screen. */
export async function goOnTo(hands: Hands, heading: string | RegExp, most = 8): Promise<void> {
	const there = hands.page.getByRole("heading", { name: heading, level: 1 });
	for (let steps = 0; steps < most && (await there.count()) === 0; steps++)
		await leadOn(hands.page, () => hands.press("Control+Enter"));
	await hands.arriveAt(heading);
}

/** No key gives a yes in the first moments of the page that asks for it: waits as long as the page does. */
export const letYesSettle = (page: Page): Promise<void> => page.waitForTimeout(700);

/** Turns the screen to the person. */
export async function turnToThem(hands: Hands): Promise<void> {
	await hands.press("F8");
	await hands.page.locator(".turned").waitFor();
}

/** Turns the screen back. */
export async function turnBack(hands: Hands): Promise<void> {
	await hands.press("F8");
	await hands.page.locator(".turned").waitFor({ state: "detached" });
}

/** Types what was heard into the box that has the cursor, and keeps it. */
export async function keepWords(hands: Hands, words: string): Promise<void> {
	await hands.type(words);
	await hands.press("Enter");
	await hands.page.locator(".said-words").getByText(words, { exact: true }).first().waitFor();
}

export interface TheirAction {
	readonly name: string;
	readonly what: string;
	/** The question whose last answer is chosen: asked or agreed. */
	readonly answer?: string;
}

/** Who does what: from Mo to family or a friend, or from there to someone else, and what they will do. */
export async function addActionOfNextGroup(hands: Hands, { name, what, answer }: TheirAction): Promise<void> {
	await hands.tabTo(hands.page.getByLabel("Who", { exact: true }), "Shift+Tab");
	await hands.press("ArrowDown");
	await hands.enter("Their name", name);
	await hands.enter("What will they do?", what);
	if (answer) {
		await hands.tabTo(hands.page.getByLabel(answer));
		await hands.press("End");
	}
	await hands.choose("Keep this");
	await hands.see(`${name}: ${what}`);
}

/** From anywhere in the conversation: read back to the person alone, as far as the copies. */
export async function readBackTo(hands: Hands, called: string, heading: string): Promise<void> {
	await hands.arriveAt("Who else is in the room?");
	await hands.choose(`Only ${called} and me`);
	await hands.arriveAt("What matters to you");
	await goOnTo(hands, heading, 20);
}

/** On the page of copies: the person's own, as Word and PDF, plain and easy read. */
export async function makeFourCopies(hands: Hands, called: string): Promise<void> {
	await hands.arriveAt("Who should have a copy?");
	await hands.choose(new RegExp(`^${called}$`), "Shift+Tab");
	await hands.arriveAt(`${called}’s own copy`);
	for (const form of ["Easy read, in Word", "Easy read, PDF"]) {
		await hands.tick(hands.page.getByLabel(form));
	}
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.choose("Make the copy");
	await hands.see("The copy is made.", 120_000);
}
