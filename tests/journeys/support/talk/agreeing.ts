/** Read back and agreed, shared with each reader as Lys decides, asked how it was, and one small change afterwards. */
import { expect } from "vitest";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { partOnScreen } from "../../../../templates/copies.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { goOnTo, letYesSettle } from "../steps.ts";
import { fill, nameOf, openPart, overwrite, type Room, rate, tick, typedDate } from "./room.ts";

type Copy = Plan["agreement"]["copies"][number];
const seesWords: Record<Copy["sees"], string> = {
	everything: "Everything",
	parts: "Not all of it",
	"emergency-page": "Only the emergency page",
	nothing: "Nothing: Lys said no",
};

/** The plan is read to her, part by part, with her sister there; she says what happens next, and yes. */
export async function readBackAndAgree(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { teachBack, agreed, overallConfidence } = lys.agreement;
	await openPart(room, "Agree and share", "Who else is in the room?");
	await hands.choose("Carys Bevan is here too");
	await hands.arriveAt("What matters to you");
	await room.stop("read-back");
	await goOnTo(hands, "Could you tell me in your own words what happens next?", 50);
	await hands.say(teachBack?.quote?.text ?? "");
	await hands.press("Enter");
	await hands.see(teachBack?.quote?.text ?? "");
	await hands.press("Control+Enter");
	await hands.arriveAt("Lys, do you agree to this plan?");
	await tick(room, page.getByLabel("Read aloud"));
	await fill(room, page.getByLabel("What she says, if anything"), agreed?.quote?.text ?? "");
	// Where the talk was is offered, and is no place of the yes until somebody says so.
	expect(await page.getByLabel("Where", { exact: true }).inputValue()).toBe("");
	await hands.tabTo(page.getByRole("button", { name: agreed?.place ?? "", exact: true }));
	await hands.press("Enter");
	await expect.poll(() => page.getByLabel("Where", { exact: true }).inputValue()).toBe(agreed?.place);
	await letYesSettle(page);
	await hands.choose("Lys agrees to the plan today");
	await hands.arriveAt("Lys agreed to the plan");
	room.said.push(agreed?.quote?.text ?? "");
	if (overallConfidence?.kind === "number") await rate(room, "Not at all", overallConfidence.value);
	await room.stop("agreed");
}

/** When we look at it again, and why then; whether we began with her life. */
export async function sayWhenAgain(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const again = lys.agreement.lookAgain;
	await hands.choose("Next: when we look again");
	await hands.arriveAt("When shall we look at it again?");
	await overwrite(room, page.getByLabel("The day"), typedDate(again?.on ?? null));
	await fill(room, page.getByLabel("Time, if known"), again?.time ?? "");
	await fill(room, page.getByLabel("Where", { exact: true }), again?.place ?? "");
	await fill(room, page.getByLabel("Why then, if there is a reason"), again?.because ?? "");
	await hands.choose("Yes");
	await room.stop("again");
	await hands.choose("Keep this, and go to copies");
	await hands.arriveAt("Who should have a copy?");
}

/** Who else is in the room now: it is asked before a page shows what somebody may not see. */
export async function aloneWithHer(room: Room): Promise<void> {
	const { hands, page } = room;
	await hands.choose("Who is here?");
	await hands.arriveAt("Who else is in the room?");
	await tick(room, page.getByRole("checkbox", { name: "Carys Bevan" }), "Shift+Tab");
	await hands.choose("Only Lys and me");
	await hands.arriveAt("Who should have a copy?");
}

/** What she decided about sharing, and why: not for her sister's eyes. */
export async function decideOnSharing(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await hands.choose("What was decided about sharing");
	await hands.arriveAt("Who may see this, and who decides");
	const words = { "agreed-in-part": "Lys agreed to part of it" } as Partial<Record<string, string>>;
	for (const { decision, what, because } of lys.rights.sharing) {
		await hands.pick(page.getByLabel(/^(What was decided|Another decision)$/), words[decision] ?? decision);
		await page.getByRole("region", { name: "Decision 1" }).waitFor();
		await fill(room, page.getByLabel("Who may have what"), what ?? "");
		await hands.press("Enter");
		await fill(room, page.getByLabel("Because"), because ?? "", "Shift+Tab");
		await hands.press("Enter");
	}
	await room.stop("sharing");
	await hands.choose("Done here");
	await hands.arriveAt("Who should have a copy?");
}

/** Her sister comes in again. */
export async function letHerSisterIn(room: Room): Promise<void> {
	const { hands, page } = room;
	await hands.choose("Who is here?");
	await hands.arriveAt("Who else is in the room?");
	await tick(room, page.getByRole("checkbox", { name: "Carys Bevan" }), "Shift+Tab");
	await hands.choose("Carys Bevan is here too");
	await hands.arriveAt("Who should have a copy?");
}

/** What each hard word means, in the order of the list: offered ones said in her words, others added. */
export async function explainHardWords(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await openPart(room, "Easy read", /./);
	await hands.choose("Hard words");
	await hands.arriveAt("Hard words");
	for (const [index, { word, means }] of lys.easyRead.words.entries()) {
		const offered = page.getByLabel(`${word}. What does it mean in plain words?`, { exact: true });
		if ((await offered.count()) > 0) await overwrite(room, offered, means);
		else {
			await fill(room, page.getByLabel("Another word"), word);
			await hands.press("Tab");
			await hands.say(means);
		}
		await hands.press("Enter");
		await hands.see(index === 0 ? "1 word kept." : `${index + 1} words kept.`);
	}
	await room.stop("hard-words");
}

/** Each reader: what they see, in what form, how it gets there. Lys has it in every form there is. */
export async function decideOnCopies(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	if (lys.agreement.promise !== null) await hands.choose(/^Let it say: /);
	for (const copy of lys.agreement.copies) {
		if (copy.who.kind === "other") await addReader(room, copy.who.name);
		const name = nameOf(room, copy.who);
		await hands.choose(new RegExp(`^${name}$`, "u"), "Shift+Tab");
		await hands.arriveAt(copy.who.kind === "me" ? "Lys’s own copy" : `${name}’s copy`);
		if (copy.who.kind === "me") await chooseEveryForm(room);
		else await decide(room, copy);
		await page.locator("dialog[open]").waitFor({ state: "detached" });
	}
}

async function addReader(room: Room, name: string): Promise<void> {
	const { hands, page } = room;
	await hands.choose("Add someone");
	await hands.type(name);
	await hands.pick(page.getByLabel("They are", { exact: true }), "A service, a team or a place");
	await hands.choose("Add");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
	await page.getByRole("button", { name, exact: true }).waitFor();
}

async function chooseEveryForm(room: Room): Promise<void> {
	const { hands, page } = room;
	const forms = page.locator("dialog").getByRole("group", { name: "In what form" }).getByRole("checkbox");
	for (const form of await forms.all()) if (!(await form.isChecked())) await tick(room, form);
	await room.stop("forms");
	await hands.press("Escape");
}

async function decide(room: Room, copy: Copy): Promise<void> {
	const { hands, page } = room;
	const sheet = page.locator("dialog");
	await hands.pick(sheet.getByLabel("What they see"), seesWords[copy.sees]);
	for (const part of copy.withoutParts) await tick(room, sheet.getByLabel(partOnScreen(part, "her")));
	if (copy.mayBeSaid) await tick(room, sheet.getByLabel(/copy may say that parts are left out$/));
	if (copy.forms.includes("paper")) {
		await tick(room, sheet.getByLabel("PDF, to keep"));
		await tick(room, sheet.getByLabel("On paper, from the PDF"));
	}
	if (copy.forms.includes("docx")) {
		await tick(room, sheet.getByLabel("Word, to change"));
		await tick(room, sheet.getByLabel("PDF, to keep"));
	}
	if (copy.how) await fill(room, sheet.getByLabel("How it gets there"), copy.how);
	if (copy.byWhen) await fill(room, sheet.getByLabel("To be given by, if a day was said"), typedDate(copy.byWhen));
	if (copy.state === "not-given" && copy.by)
		await hands.pick(sheet.getByLabel("Who will give it, if that was said"), copy.by.name);
	const keep = sheet.getByRole("button", { name: `Keep this for ${nameOf(room, copy.who)}` });
	if (copy.sees === "emergency-page") await room.stop("copy-of-a-page");
	if ((await keep.count()) === 0) await hands.press("Escape");
	else await hands.choose(/^Keep this for /);
}

/** All files are made, and all are given but the one still to go. */
export async function makeAndGive(room: Room, most: number): Promise<void> {
	const { hands, page, lys } = room;
	await hands.choose(/^Make the /);
	await hands.see(/copies are made|copy is made/, most);
	for (const copy of lys.agreement.copies) {
		if (copy.state !== "given") continue;
		const name = nameOf(room, copy.who);
		await hands.choose(new RegExp(`^${name}$`, "u"), "Shift+Tab");
		await hands.pick(page.locator("dialog").getByLabel("Now"), "Given, today");
		await hands.press("Escape");
		await page.locator("dialog[open]").waitFor({ state: "detached" });
	}
}

/** A talk or a review, on a day to come. */
export async function bookNext(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await openPart(room, "Changes and reviews", "Looking again at Lys’s plan");
	for (const booked of lys.talks.booked) {
		await hands.choose("Book a review or a talk");
		await hands.arriveAt("Book a review or a talk");
		const dialog = page.locator("dialog");
		await hands.tabTo(dialog.getByRole("radio", { checked: true }));
		const isWhat = await dialog.getByRole("radio", { name: `A ${booked.what}` }).isChecked();
		if (!isWhat) await hands.press("ArrowDown");
		await fill(room, dialog.getByLabel("Which day?"), typedDate(booked.on));
		await fill(room, dialog.getByLabel("What time?"), booked.time);
		await fill(room, dialog.getByLabel("Where?"), booked.place);
		await hands.press("Enter");
		await page.locator("dialog[open]").waitFor({ state: "detached" });
	}
}

/** Her seven answers came back on paper; one of them asks which was meant. */
export async function typeHerAnswers(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { answers } = lys.agreement;
	await openPart(room, "What is still to do", "What is still to do");
	await hands.choose(/^(Ask Lys|Turn to Lys and ask)/);
	// Who is here was said as the plan was opened: nobody else.
	await hands.choose("Answered on paper");
	await fill(room, page.locator("#paper-day"), typedDate(answers[0]?.on ?? null));
	for (const { question, answer } of answers) {
		const word = questionSheet.answers.find((one) => one.answer === answer)?.text ?? answer;
		await hands.pick(page.locator(`#paper-${question}`), word);
	}
	const better = answers.find((answer) => answer.better !== null)?.better?.text ?? "";
	await fill(room, page.getByLabel(/Exactly as it is written/), better);
	await hands.press("Control+Enter");
	await hands.arriveAt("Which was meant?");
	for (const { question, about } of answers)
		for (const one of about) {
			const part = questionSheet.questions.find(({ id }) => id === question)?.parts.find((each) => each.about === one);
			await tick(room, page.getByLabel(part?.text ?? one));
		}
	await hands.choose("Next: what is still to do");
	await hands.arriveAt("What is still to do");
}

/** She rings with a small change. */
export async function writeDownChange(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	for (const change of lys.agreement.changes) {
		await openPart(room, "Changes and reviews", "Looking again at Lys’s plan");
		await hands.choose("Write down a small change");
		await hands.arriveAt("Write down a small change");
		await hands.pick(page.getByLabel("Who did it come from?"), nameOf(room, change.by));
		await fill(room, page.getByLabel(/^In .*own words/), change.quote?.text ?? "");
		await overwrite(room, page.getByLabel("When?"), typedDate(change.on));
		await hands.enter("What changes, plainly", change.what);
		await hands.press("Enter");
		await hands.arriveAt("Looking again at Lys’s plan");
	}
}
