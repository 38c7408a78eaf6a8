/** Five goals in Lys's words first: why, plainly, who will do what, how sure, and what if not. Read back at the last talk. */

import { typedWhen } from "../../../../renderer/ui/typed-when.ts";
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { guide } from "../../../../templates/guide.ts";
import { fill, keepWordsIn, nameOf, openPart, type Room, rate } from "./room.ts";

const groups = { me: "Lys", mine: "Family or a friend", others: "Someone else" } as const;
const areas = { fun: "Fun", home: "Home", health: "Health", people: "People" } as Record<string, string>;
const askedWords = { asked: "Asked, no answer yet", yes: "Asked, said yes" } as Record<string, string>;
const agreedWords = { "referral-made": "Referral made", yes: "Agreed" } as Record<string, string>;
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** All of them, one after another; one grows out of a worry. */
export async function makeGoals(room: Room): Promise<void> {
	const { hands, lys } = room;
	for (const [index, goal] of lys.goals.entries()) {
		if (goal.worryId) await growFromWorry(room, goal.worryId);
		else if (index > 0) await hands.choose("Add another goal");
		await makeGoal(room, goal);
		if (index === 0) await room.stop("goal");
	}
}

async function growFromWorry(room: Room, worryId: string): Promise<void> {
	const worry = room.lys.worries.find(({ id }) => id === worryId);
	await openPart(room, "What is on my mind", /^What worries you most/);
	const place = guide.places[`worry.${worry?.area ?? "other"}`];
	await room.hands.choose(new RegExp(`^${place} ?: about these words`));
	await room.hands.arriveAt("About these words");
	await room.hands.choose("Make a goal of it");
}

async function makeGoal(room: Room, goal: Goal): Promise<void> {
	const { hands, page, lys } = room;
	await hands.arriveAt(/^If things went well/);
	await hands.say(goal.quote.text);
	await hands.press("Enter");
	await hands.arriveAt("Why does this matter?");
	await hands.say(goal.why?.text ?? "");
	room.said.push(goal.quote.text, goal.why?.text ?? "");
	const matter = lys.matters.find(({ id }) => id === goal.matterId);
	if (matter) await hands.pick(page.locator("#from-matter"), shortened(matter.quote.text));
	await hands.press("Control+Enter");
	await hands.arriveAt("Say it plainly, together");
	await hands.say(goal.plain?.text ?? "");
	if (goal.importance?.kind === "number") await rate(room, "A little", goal.importance.value);
	await sayMore(room, goal);
	await hands.press("Control+Enter");
	await hands.arriveAt("Who will do what?");
	for (const action of goal.actions) await addAction(room, action);
	await hands.choose("That is all");
	await hands.press("Control+Enter");
	await hands.arriveAt("Read it back to Lys");
}

/** Its short name, how we would know, by when, what it is about, five levels, who decided it, what the nurse adds. */
async function sayMore(room: Room, goal: Goal): Promise<void> {
	const { hands, page } = room;
	await unfold(room, "More about this goal");
	await fill(room, page.getByLabel("A short name, for headings"), goal.title ?? "");
	if (goal.howWeWillKnow) await keepWordsIn(room, page.getByLabel(/^How would Lys know/), goal.howWeWillKnow);
	if (goal.target) await fill(room, page.getByLabel("By when", { exact: true }), typed(goal.target));
	await hands.pick(page.getByLabel("What it is about"), areas[goal.category ?? ""] ?? "Not said");
	if (goal.attainment) {
		await unfold(room, "Less and more than hoped");
		for (const [index, level] of goal.attainment.levels.entries())
			await fill(room, page.locator(".level-rows textarea, .level-rows input").nth(index), level);
		const start = goal.attainment.levels[(goal.attainment.baseline ?? 0) + 2] ?? "";
		if (goal.attainment.baseline !== null) await hands.pick(page.getByLabel("Where things stood at the start"), start);
	}
	if (goal.decidedWith.length > 0) await unfold(room, "Whose idea it was, and who decided it");
	for (const { name } of goal.decidedWith) {
		await hands.tabTo(page.getByRole("group", { name: "Lys decided it together with" }).getByLabel(name));
		await hands.press("Space");
	}
	for (const { text } of goal.notes) {
		await fill(room, page.getByLabel("Lys said yes to hearing this"), text);
		await hands.press("Enter");
		await hands.see(new RegExp(`adds: ${text.slice(0, 20)}`));
	}
}

async function unfold({ hands, page }: Room, line: string): Promise<void> {
	await hands.tabTo(page.locator("summary", { hasText: line }));
	await hands.press("Enter");
}

const typed = (when: Goal["target"]) => typedWhen(when).replaceAll("\u00a0", " ");

async function addAction(room: Room, action: Action): Promise<void> {
	const { hands, page } = room;
	const form = page.locator(".action-form");
	await hands.pick(form.getByLabel("Who", { exact: true }), groups[action.group], "Shift+Tab");
	if (action.owner.kind !== "me") await fill(room, form.getByLabel("Their name"), nameOf(room, action.owner));
	await fill(room, form.locator("textarea"), action.text);
	if (action.when) await fill(room, form.getByLabel("By when, or how often"), typed(action.when));
	if (action.asked) await hands.pick(form.getByLabel("Have they been asked?"), askedWords[action.asked] ?? "");
	if (action.agreed) await hands.pick(form.getByLabel("Have they agreed?"), agreedWords[action.agreed] ?? "");
	else if (action.group === "others") await hands.pick(form.getByLabel("Have they agreed?"), "Not agreed yet");
	await form.getByRole("button", { name: "Keep this" }).waitFor();
	await hands.choose("Keep this");
	await page.locator(".doing-words").getByText(action.text).waitFor();
	await besideIt(room, action);
}

/** Beside the action just kept: how sure, what if, how it stands, or why it cannot be had. */
async function besideIt(room: Room, action: Action): Promise<void> {
	const { hands, page } = room;
	if (action.confidence?.kind === "number") await rate(room, "Not at all", action.confidence.value);
	if (action.ifThen) {
		await fill(room, page.getByLabel("If", { exact: true }), action.ifThen.if);
		await fill(room, page.getByLabel("then I will"), action.ifThen.then);
	}
	if (action.status === "not-started" && action.notPossible === null) return;
	await unfold(room, "More about this action");
	if (action.status === "doing") await hands.pick(page.getByLabel("How it stands", { exact: true }), "Doing it");
	if (action.notPossible) {
		await fill(room, page.getByLabel("Asked for, and not possible, because"), action.notPossible.because);
		await hands.press("Enter");
		await fill(room, page.getByLabel("What instead"), action.notPossible.instead ?? "");
		await hands.press("Enter");
	}
}

/** At the last talk: each goal is read back, and she says yes. */
export async function readGoalsBack(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	for (const number of lys.goals.keys()) {
		await openPart(room, `Goal ${number + 1}`, "Say it plainly, together");
		await hands.tabTo(page.locator(".goal-theirs").getByRole("button", { name: "Read back" }), "Shift+Tab");
		await hands.press("Enter");
		await hands.arriveAt("Read it back to Lys");
		await hands.choose("Lys said yes");
		await hands.see("Read back, and Lys said yes.");
	}
}
