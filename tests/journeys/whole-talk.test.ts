/**
 * The 45-minute talk, by keyboard alone: Lys Nowak (invented) from nothing to her documents. What she says is read from
 * her example; what is typed here must come out of the app letter for letter.
 */
import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Goal } from "../../shared/plan/goals.ts";
import { readPlan } from "../../shared/plan/migrations.ts";
import { copiesIn, wordsIn } from "./support/copies.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Looker } from "./support/looks.ts";
import { goOnTo, Hands, setUp, startConversation } from "./support/steps.ts";

const lys = readPlan(
	JSON.parse(await readFile(new URL("../../templates/examples/lys-nowak.json", import.meta.url), "utf8")),
);
const mine = lys.matters.filter((matter) => matter.quote.spokenBy.kind === "me");
const contactOf = (id: string) => lys.team.contacts.find((contact) => contact.id === id);
/** Everything that was said, to be looked for in the copies. */
const said: string[] = [];

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["light", "dark"]);
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, `whole-${name}`);
const place = () => hands.page.getByLabel("Where these words go").filter({ visible: true });
const box = () => hands.page.locator("main textarea.words-box").first();

/** Says what she said into the box of the talk, and keeps it where it belongs. */
async function keep(text: string, where?: string): Promise<void> {
	if (where) {
		await hands.pick(place(), `Goes to: ${where}`);
		await hands.tabTo(box(), "Shift+Tab");
	}
	await hands.say(text);
	await hands.press("Enter");
	await hands.page.locator(".said-words").getByText(text, { exact: true }).first().waitFor();
	said.push(text);
}

/** Opens a part from the map. */
async function open(part: string | RegExp, heading: string | RegExp): Promise<void> {
	await hands.press("F7");
	await hands.arriveAt("Lys’s plan");
	await hands.choose(part);
	await hands.arriveAt(heading);
}

async function rate(low: string, value: number): Promise<void> {
	await hands.tabTo(hands.page.getByRole("radio", { name: `1, ${low}` }));
	await hands.press("Space");
	for (let at = 1; at < value; at++) await hands.press("ArrowRight");
}

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	running = await launchApp({ saveFolder });
	hands = new Hands(running.page);
	running.page.on("pageerror", (error) => complaints.push(error.message));
	running.page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	await setUp(hands);
	await startConversation(hands, { called: "Lys", first: "Eirlys", family: "Nowak", born: "14 May 1968" });
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

test("settle in: how to tell her things, whom she chose, what she was given, how to reach her", async () => {
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^What would make this time useful/);
	await hands.choose("Whom they chose, and what they were given");
	await hands.arriveAt("Before you met");
	await hands.enter("Their name", "Carys Bevan");
	await hands.press("Enter");
	await hands.pick(hands.page.getByLabel("Whether Carys Bevan is coming"), "Coming, or here", "Shift+Tab");
	await hands.pick(hands.page.getByLabel("In which format"), "Easy read");
	await hands.enter("What was given", "Thinking sheet");
	await hands.press("Enter");
	await hands.see(/^Thinking sheet, Easy read/);
	await stop("preparation");
	await hands.pick(hands.page.getByLabel("Were results explained before?"), "Yes, explained");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^What would make this time useful/);
	await hands.choose("About Lys");
	await hands.arriveAt(/^About Lys/);
	await hands.pick(hands.page.getByLabel("She, he or they"), "She");
	await hands.enter("NHS number", "999 041 2759");
	await hands.press("Tab");
	await hands.see("This number has a wrong digit.");
	await hands.tabTo(hands.page.getByLabel("NHS number"), "Shift+Tab");
	await hands.press("End", "Backspace");
	await hands.type("8");
	await hands.press("Tab");
	await hands.enter("Address, a line for each part", "4 Lock Cottages");
	await hands.press("Tab");
	const talk = lys.needs.howToTalkWithMe[0]?.text ?? "";
	await hands.enter(/^In Lys’s words/, "");
	await hands.say(talk);
	await hands.press("Enter");
	said.push(talk);
	await hands.tabTo(hands.page.getByLabel("Large print"));
	await hands.press("Space");
	await hands.pick(hands.page.getByLabel("Print size"), "16 point");
	await stop("about");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^What would make this time useful/);
	await hands.choose("How they like to be told things");
	for (const flag of lys.needs.flags) {
		await hands.type(flag.text);
		await hands.press("Enter");
		await hands.see(flag.text);
	}
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await stop("settle");
});

test("life first: everything that matters to her, each in its place", async () => {
	await goOnTo(hands, /^Tell me about you/);
	const names: Record<string, string> = {
		people: "My people",
		routines: "My routines",
		places: "My places",
		culture: "My culture and faith",
		"good-day": "A good day",
		"bad-day": "A bad day",
		"getting-through": "What I get through",
		proud: "What I am proud of",
		"please-do": "Please do",
		"please-dont": "Please don’t",
		"know-about-me": "Know this about me",
		love: "What I love",
	};
	for (const matter of mine) await keep(matter.quote.text, names[matter.area]);
	expect(await hands.page.locator(".kept .said-words").allTextContents()).toEqual(
		mine.map((matter) => matter.quote.text),
	);
	await stop("life");
});

test("on her mind, in order and by number; then her health as she tells it", async () => {
	await goOnTo(hands, /^What worries you most/);
	for (const worry of lys.worries) if (worry.quote) await keep(worry.quote.text);
	await hands.press("F2", "Enter");
	await hands.arriveAt("How much does it bother you, 1 to 10?");
	await hands.tabTo(hands.page.getByRole("radio", { name: "1, Hardly" }).nth(1));
	await hands.press("Space", ...Array<string>(8).fill("ArrowRight"));
	await stop("bother");
	await goOnTo(hands, "Lys’s health, as Lys tells it");
	const [condition] = lys.health.conditions;
	const words = condition?.quote?.text ?? "";
	await hands.enter("In their words", "");
	await hands.say(words);
	await hands.press("Enter");
	await hands.see(words);
	said.push(words);
	await hands.enter("The name doctors use", condition?.doctorsName ?? "");
	await hands.press("Enter");
	await hands.tabTo(hands.page.getByRole("radio", { name: "Not asked yet" }).first());
	await hands.press("ArrowRight", "ArrowRight");
	await hands.enter("As told", lys.health.allergies?.items[0]?.asTold ?? "");
	await hands.press("Enter");
	await hands.see(/^As told to Priya Nair/);
	await hands.waitUntilSaved();
	await stop("health");
});

test("day to day: what she does, what helps, how sure she is", async () => {
	await goOnTo(hands, /^What do you do already/);
	for (const quote of lys.daily.doAlready) await keep(quote.text);
	for (const quote of lys.daily.helps) await keep(quote.text, "What helps");
	for (const quote of lys.daily.makesWorse) await keep(quote.text, "What makes it worse");
	for (const quote of lys.daily.understand) await keep(quote.text, "What it means to me");
	for (const quote of lys.needs.explainedBest) await keep(quote.text, "How I like things explained");
	await stop("daily");
});

async function makeGoal(goal: Goal): Promise<void> {
	await hands.arriveAt(/^If things went well/);
	await hands.say(goal.quote.text);
	await hands.press("Enter");
	said.push(goal.quote.text);
	await hands.arriveAt("Why does this matter?");
	if (goal.why) {
		await hands.say(goal.why.text);
		said.push(goal.why.text);
	}
	await hands.press("Control+Enter");
	await hands.arriveAt("Say it plainly, together");
	await hands.say(goal.plain?.text ?? "");
	if (goal.importance?.kind === "number") await rate("A little", goal.importance.value);
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	const groups = { me: "Lys", mine: "Family or a friend", others: "Someone else" };
	const doing = goal.actions.filter((action) => action.notPossible === null);
	for (const action of doing) {
		await hands.pick(hands.page.getByLabel("Who", { exact: true }), groups[action.group], "Shift+Tab");
		if (action.owner.kind !== "me") {
			const owner = action.owner.kind === "contact" ? contactOf(action.owner.contactId)?.name : action.owner.name;
			await hands.enter("Their name", owner ?? "");
		}
		await hands.enter(action.group === "me" ? "What could you do?" : "What will they do?", "");
		await hands.say(action.text);
		if (action.when?.kind === "words")
			await hands.enter("By when, or how often", action.when.text.replaceAll("\u00a0", " "));
		await hands.choose("Keep this");
		await hands.see(action.text);
	}
	await hands.choose("That is all");
	await hands.press("Control+Enter");
	await hands.arriveAt("Read it back to Lys");
	await hands.choose("Lys said yes");
	await hands.see("Read back, and Lys said yes.");
}

test("five goals, in her words first, with who will do what; each read back", async () => {
	await goOnTo(hands, /^If things went well/);
	for (const [index, goal] of lys.goals.entries()) {
		await makeGoal(goal);
		if (index === 0) await stop("goal");
		if (index + 1 < lys.goals.length) await hands.choose("Add another goal");
	}
	await hands.press("F7");
	await hands.arriveAt("Lys’s plan");
	await stop("map");
	expect(await hands.page.locator(".overview-goals .overview-quote").allTextContents()).toEqual(
		lys.goals.map((goal) => goal.quote.text),
	);
	await hands.press("Escape");
});

test("if things change, and who keeps the plan together", async () => {
	const { page } = hands;
	const [chest] = lys.changePlans.contingencies;
	if (!chest) throw new Error("no contingency");
	await open("If things change", "If things change");
	await hands.tabTo(page.getByRole("radio", { name: "Yes" }).first());
	await hands.press("Space");
	await hands.enter("What could change, in plain words", chest.title);
	await hands.press("Enter");
	await hands.arriveAt(chest.title);
	const rows = [
		[chest.asUsual, chest.iDo.asUsual, chest.theyDo.asUsual],
		[chest.earlySigns, chest.iDo.early, chest.theyDo.early],
		[chest.seriousSigns, chest.iDo.serious, chest.theyDo.serious],
	];
	await hands.tabTo(page.locator(".ladder-words").first());
	for (const [row, cells] of rows.entries()) {
		for (const [column, quotes] of cells.entries()) {
			const words = quotes[0]?.text;
			if (words) {
				await hands.press("Enter");
				await hands.say(words);
				await hands.press("Enter");
				await page.locator(".ladder-words").getByText(words, { exact: true }).waitFor();
				said.push(words);
			}
			if (column < 2) await hands.press("ArrowRight");
		}
		if (row < 2) await hands.press("ArrowDown", "ArrowLeft", "ArrowLeft");
	}
	await hands.choose("Add someone to call");
	await hands.tabTo(page.getByLabel("Name", { exact: true }));
	await hands.type("Dafydd Nowak");
	await hands.enter("Number", "07700 900 482");
	await hands.press("Enter");
	await hands.see(/^Dafydd Nowak/);
	await stop("change");
	await open("People and team", "People and team");
	await hands.enter("Somebody else", "Joy Adeyemi");
	await hands.enter("Who they are to Lys", "care co-ordinator");
	await hands.pick(page.getByLabel("They are", { exact: true }), "Someone who works with Lys");
	await hands.choose("Add them");
	await hands.pick(page.getByLabel("Who keeps this plan together", { exact: true }), "Joy Adeyemi");
	await hands.see("Joy Adeyemi keeps this plan together.");
	await stop("team");
});

test("read back, agreed, and every document in her hand", async () => {
	await open("Agree and share", "Who else is in the room?");
	await hands.choose("Only Lys and me");
	await hands.arriveAt("What matters to you");
	await stop("read-back");
	for (let steps = 0; steps < 12; steps++) {
		if ((await hands.page.getByRole("heading", { name: /do you agree to this plan/ }).count()) > 0) break;
		await hands.press("Control+Enter");
		await hands.page.waitForTimeout(150);
	}
	await hands.arriveAt("Lys, do you agree to this plan?");
	// No key answers in the first moments of the page.
	await hands.page.waitForTimeout(700);
	await hands.tabTo(hands.page.getByLabel("Read aloud"));
	await hands.press("Space");
	await hands.choose("Lys agrees to the plan today");
	await hands.arriveAt("Lys agreed to the plan");
	await hands.choose("Next: when we look again");
	await hands.choose("Keep this, and go to copies");
	await hands.arriveAt("Who should have a copy?");
	await hands.choose("Lys", "Shift+Tab");
	await hands.arriveAt("Lys’s own copy");
	const forms = hands.page.locator("dialog").getByRole("group", { name: "In what form" }).getByRole("checkbox");
	for (const form of await forms.all()) {
		if (await form.isChecked()) continue;
		await hands.tabTo(form);
		await hands.press("Space");
	}
	await stop("forms");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.choose(/^Make the /);
	await hands.see(/copies are made|copy is made/, 120_000);
	await stop("copies");
	const files = await copiesIn(saveFolder);
	const plans = files.filter(({ name }) => /my-plan/.test(name));
	expect(plans.length).toBeGreaterThan(1);
	for (const file of plans) {
		const words = await wordsIn(file);
		for (const each of said) expect(words, file.name).toContain(each.replace(/\s+/g, " "));
	}
}, 300_000);

test("at every stop nothing is found by axe, the focus is never lost, the page complains of nothing", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
