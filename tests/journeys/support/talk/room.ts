/** The room in which the first example comes to be: two hands on a keyboard, what Lys (invented) says, and the calendar. */
import type { Locator, Page } from "playwright-core";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { itIsNow } from "../calendar.ts";
import type { Hands } from "../hands.ts";
import { letIn, toPeople } from "../steps.ts";

export interface Room {
	readonly hands: Hands;
	readonly page: Page;
	/** The example: what is said and told is read from here, and typed. */
	readonly lys: Plan;
	/** Everything of hers that was typed, to be looked for in the copies. */
	readonly said: string[];
	/** Something to do on the way, such as looking at the screen. */
	readonly stop: (name: string) => Promise<void>;
}

/** "12 January 2027", as it is typed. */
export const typedDate = (date: LocalDate | null): string =>
	date === null ? "" : writtenDate(date).replaceAll("\u00a0", " ");

/** What somebody is called. */
export function nameOf({ lys }: Room, who: Who): string {
	if (who.kind === "me") return lys.about.calledName;
	if (who.kind === "other") return who.name;
	return lys.team.contacts.find((contact) => contact.id === who.contactId)?.name ?? "nobody";
}

/** One question of a page, by its name. */
export const ask = ({ page }: Room, name: string | RegExp): Locator => page.getByRole("region", { name });

/** Opens a part from the map of the plan. */
export async function openPart({ hands, lys }: Room, part: string | RegExp, heading: string | RegExp): Promise<void> {
	await hands.press("F7");
	await hands.arriveAt(`${lys.about.calledName}’s plan`);
	await hands.choose(part);
	await hands.arriveAt(heading);
}

/** The talk is over for the day, said from wherever it is: nothing is closed by it. */
export async function endTalk(room: Room): Promise<void> {
	const { hands, page } = room;
	await openPart(room, "What makes life good", /^Tell me about you/);
	await hands.choose(/^Talk \d/, "Shift+Tab");
	await hands.arriveAt("This talk");
	await hands.choose("End this talk");
	await hands.see(/^This talk ended at/);
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
}

/** Leaves the plan for the list of people. */
export const leavePlan = ({ hands }: Room): Promise<void> => toPeople(hands);

/** Another day: the plan is opened from the list, where it was left. */
export async function reopen({ hands, page }: Room, moment: string): Promise<void> {
	await itIsNow(page, moment);
	await hands.choose(/with Lys$/);
	await letIn(hands, "Lys");
}

/** Another day: the plan is opened from the list, and the talk is settled into. */
export async function comeBack(room: Room, moment: string): Promise<void> {
	const { hands } = room;
	await reopen(room, moment);
	await openPart(room, "What makes life good", /^Tell me about you/);
	await hands.choose("Settle in", "Shift+Tab");
	await hands.arriveAt(/^What would make this time useful/);
}

/** Goes to a field or a box of several lines, and says something into it. */
export async function fill({ hands }: Room, target: Locator, text: string, key?: "Tab" | "Shift+Tab"): Promise<void> {
	await hands.tabTo(target, key);
	await hands.say(text);
}

/** The same where something stands already. */
export async function overwrite({ hands }: Room, target: Locator, text: string): Promise<void> {
	await hands.tabTo(target);
	await hands.press("Control+a");
	await hands.say(text);
}

/** Goes to a box to tick, and ticks it. */
export async function tick({ hands }: Room, target: Locator, key?: "Tab" | "Shift+Tab"): Promise<void> {
	await hands.tick(target, key);
}

/** Words of theirs into a box of a page: kept at Enter, shown as kept. */
export async function keepWordsIn(room: Room, target: Locator, { text }: Quote): Promise<void> {
	await fill(room, target, text);
	await room.hands.press("Enter");
	await room.page.locator(".said-words, .ladder-words").getByText(text, { exact: true }).first().waitFor();
	room.said.push(text);
}

/** Says what they said into the box of the talk, and keeps it where it belongs; whose view it is, where sides stand apart. */
export async function keep(room: Room, quote: Quote, where?: string): Promise<void> {
	const { hands, page } = room;
	const box = page.locator("main textarea.words-box").first();
	if (where) {
		await hands.pick(page.getByLabel("Where these words go").filter({ visible: true }), `Goes to: ${where}`);
		const voice = page.getByLabel("Whose view");
		if ((await voice.count()) > 0) {
			await hands.pick(voice, `${nameOf(room, quote.spokenBy)}’s view`);
			if (quote.how === "written") await hands.pick(page.getByLabel("How it was given"), /^Written by/, "Shift+Tab");
		}
		await hands.tabTo(box, "Shift+Tab");
	}
	await hands.say(quote.text);
	await hands.press("Enter");
	await page.locator(".said-words").getByText(quote.text, { exact: true }).first().waitFor();
	room.said.push(quote.text);
}

/** One of the prompts of this part of the talk. */
export async function askAlso({ hands, page }: Room, question: string): Promise<void> {
	await hands.press("F2");
	const prompt = page.locator(".prompt").getByText(question, { exact: true });
	if ((await prompt.count()) === 0) await hands.choose(/^More ways to ask/);
	await hands.choose(question);
	await page.getByRole("heading", { level: 1, name: question }).waitFor();
}

/** How much, from 1 to 10: one key on the scale. 0 stands for ten. */
export async function rate({ hands, page }: Room, low: string, value: number, which = 0): Promise<void> {
	const first = page.getByRole("radio", { name: `1, ${low}` }).nth(which);
	await hands.tabTo(first);
	await hands.press(String(value % 10));
}
