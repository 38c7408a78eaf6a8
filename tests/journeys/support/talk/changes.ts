/** If things change: two plans with their signs, whom to call and what others must know. Risks, and planning ahead. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import { paperName, wishesTitle } from "../../../../templates/fixed.ts";
import { ask, fill, keepWordsIn, nameOf, openPart, type Room, tick, typedDate } from "./room.ts";

type Contingency = Plan["changePlans"]["contingencies"][number];
type Call = Contingency["calls"][number];
type Paper = Plan["ahead"]["papers"][number];
const whenWords: Record<Call["when"], string> = { day: "Day", night: "Night", any: "Any time" };

/** Each thing that could change, from its name to the day it is looked at again. */
export async function planForChanges(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { contingencies } = lys.changePlans;
	await openPart(room, "If things change", "If things change");
	await tick(room, page.getByRole("radio", { name: "Yes" }).first());
	for (const [index, contingency] of contingencies.entries()) {
		await hands.enter(/hing that could change, in plain words$|^What could change/, contingency.title);
		await hands.press("Enter");
		await hands.arriveAt(contingency.title);
		await sayTheSigns(room, contingency);
		for (const call of contingency.calls) await addCall(room, call);
		if (contingency.usesOneOneOne) await tick(room, page.getByLabel(/^Use 111/), "Shift+Tab");
		await sayWhatElse(room, contingency);
		if (index === 0) await room.stop("change");
		await hands.press("Alt+ArrowLeft");
		await hands.arriveAt("If things change");
	}
}

/** The ladder: three steps, how we will know, what she does, what others do. */
async function sayTheSigns(room: Room, { asUsual, earlySigns, seriousSigns, iDo, theyDo }: Contingency): Promise<void> {
	const { hands, page } = room;
	const rows = [
		[asUsual, iDo.asUsual, theyDo.asUsual],
		[earlySigns, iDo.early, theyDo.early],
		[seriousSigns, iDo.serious, theyDo.serious],
	];
	await hands.tabTo(page.locator(".ladder-words").first());
	for (const [row, cells] of rows.entries()) {
		for (const [column, quotes] of cells.entries()) {
			for (const { text } of quotes) {
				await hands.press("Enter");
				await hands.say(text);
				await hands.press("Enter");
				await page.locator(".ladder-words").getByText(text, { exact: true }).waitFor();
				room.said.push(text);
			}
			if (column < 2) await hands.press("ArrowRight");
		}
		if (row < 2) await hands.press("ArrowDown", "ArrowLeft", "ArrowLeft");
	}
}

/** Who is called when, on which number: tried now, and told that they are listed. */
async function addCall(room: Room, call: Call): Promise<void> {
	const { hands, page } = room;
	const name = nameOf(room, call.who);
	const form = page.locator(".call-form");
	await hands.choose("Add someone to call");
	await hands.pick(form.getByLabel("When", { exact: true }), whenWords[call.when]);
	await hands.pick(form.getByLabel("Who", { exact: true }), call.who.kind === "contact" ? name : "Somebody new");
	if (call.who.kind === "other") {
		await fill(room, form.getByLabel("Name", { exact: true }), name);
		await fill(room, form.getByLabel("Who they are to Lys"), call.who.relation);
		await hands.pick(form.getByLabel("They are", { exact: true }), "A service, a team or a place");
		await fill(room, form.getByLabel("Number"), call.number);
	}
	if (call.hours) await fill(room, form.getByLabel("Hours, if any"), call.hours);
	await hands.tabTo(form.getByRole("button", { name: "Keep this" }));
	await hands.press("Enter");
	await form.waitFor({ state: "detached" });
	if (call.knowsTheyAreListed) await hands.choose(new RegExp(`^${name}, told they are listed`, "u"));
	if (call.dialledOn) await hands.choose(new RegExp(`^${name}, number last tried`, "u"));
}

async function sayWhatElse(room: Room, contingency: Contingency): Promise<void> {
	const { hands, page } = room;
	const box = (name: string | RegExp) => ask(room, name).getByRole("textbox");
	for (const [name, lines] of [
		["Please don’t", contingency.pleaseDont],
		["Tell them", contingency.tellThem],
	] as const) {
		for (const [index, { text }] of lines.entries()) {
			await fill(room, box(name).last(), text);
			await hands.press("Enter");
			await box(name)
				.nth(index + 1)
				.waitFor();
		}
	}
	if (contingency.quote) await keepWordsIn(room, box("How Lys puts it"), contingency.quote);
	for (const { what, where } of contingency.keptReady) {
		await fill(
			room,
			ask(room, /^Kept ready/)
				.getByLabel("What", { exact: true })
				.last(),
			what,
		);
		await fill(
			room,
			ask(room, /^Kept ready/)
				.getByLabel("Where it is")
				.last(),
			where,
		);
		await hands.press("Enter");
	}
	await fill(room, box("When to call 999"), contingency.when999 ?? "");
	const people = (name: string) => page.getByRole("group", { name });
	for (const who of contingency.peopleToTell) await tick(room, people("People to tell").getByLabel(nameOf(room, who)));
	await fill(room, box("Home and pets"), contingency.homeAndPets ?? "");
	for (const who of contingency.agreedWith)
		await tick(room, people("Agreed with").getByLabel(nameOf(room, who), { exact: true }));
	await fill(room, ask(room, "Look again").getByLabel("On", { exact: true }), typedDate(contingency.lookAgainOn));
	const arranger = contingency.arrangedBy;
	if (arranger) await hands.pick(ask(room, "Look again").getByLabel("Who arranges it"), nameOf(room, arranger));
}

/** A risk she chooses to take: her words, both sides apart, what was agreed. */
export async function planForRisks(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await openPart(room, "Risks I choose to take", "Risks Lys chooses to take");
	await tick(room, page.getByRole("radio", { name: "Yes" }).first());
	for (const risk of lys.risks.items) {
		await hands.enter("A short name for it", risk.title);
		await fill(room, page.getByLabel(/^What Lys wants to do/), risk.want.text);
		room.said.push(risk.want.text);
		await hands.press("Enter");
		await hands.arriveAt(risk.title);
		await fill(room, page.getByLabel("What could go well"), risk.goWell ?? "");
		await fill(room, page.getByLabel("What could go wrong", { exact: true }), risk.goWrong ?? "");
		if (risk.iThink) await keepWordsIn(room, page.getByLabel("What Lys thinks"), risk.iThink);
		const thinks = ask(room, "What each thinks");
		for (const { by, text } of risk.othersThink) {
			await hands.pick(thinks.getByLabel("Who else"), nameOf(room, by), "Shift+Tab");
			await fill(room, thinks.getByLabel("What they think"), text);
			await hands.press("Enter");
			await thinks.getByLabel(nameOf(room, by)).and(page.locator("textarea")).waitFor();
		}
		await fill(room, ask(room, "What we agreed").getByRole("textbox"), risk.agreed ?? "");
		const does = ask(room, "Who does what");
		for (const { text } of risk.iDo) {
			await fill(room, does.getByLabel(/^(What Lys does|Another)$/).last(), text);
			await hands.press("Enter");
		}
		for (const { by, text } of risk.othersDo) {
			await hands.pick(does.getByLabel("Who else"), nameOf(room, by));
			await fill(room, does.getByLabel("What they do"), text);
			await hands.press("Enter");
		}
		await fill(room, ask(room, "Stop and think again if").getByRole("textbox"), risk.thinkAgainIf ?? "");
		// Her sister is here, and Lys does not mind.
		await hands.choose("Lys says it may be asked now");
		await tick(room, page.getByRole("radio", { name: /nobody doubts it/ }));
		await fill(room, ask(room, "Look again").getByLabel("On", { exact: true }), typedDate(risk.reviewOn));
		await room.stop("risk");
		await hands.press("Alt+ArrowLeft");
		await hands.arriveAt("Risks Lys chooses to take");
	}
}

/** Wishes that are no order. */
export async function sayHerWishes(room: Room): Promise<void> {
	const { page, lys } = room;
	await openPart(room, "Planning ahead", "Planning ahead");
	await tick(room, page.getByRole("radio", { name: "Yes" }).first());
	for (const quote of lys.ahead.wishes) await keepWordsIn(room, ask(room, wishesTitle).getByRole("textbox"), quote);
}

/** Where papers are, and what would matter most. */
export async function planAhead(room: Room): Promise<void> {
	const { lys } = room;
	await openPart(room, "Planning ahead", "Planning ahead");
	for (const paper of lys.ahead.papers) await addPaper(room, paper);
	for (const quote of lys.ahead.priorities)
		await keepWordsIn(room, ask(room, "What would matter most then").getByRole("textbox"), quote);
	await room.stop("ahead");
}

async function addPaper(room: Room, paper: Paper): Promise<void> {
	const { hands, page } = room;
	const title = paperName(paper.kind);
	const has = paper.exists === "yes" ? "Yes" : "No";
	await hands.pick(page.getByLabel("Which paper"), title);
	await hands.pick(page.getByLabel("Does Lys have it?"), has);
	await hands.choose("Keep this");
	if (paper.exists !== "yes") await hands.choose(title, "Shift+Tab");
	await hands.arriveAt(title);
	await hands.enter("Where it is kept", paper.where);
	if (paper.on) await hands.enter("Written on", typedDate(paper.on));
	for (const who of paper.copies)
		await tick(room, page.getByRole("group", { name: "Who has copies" }).getByLabel(nameOf(room, who)));
	if (paper.name) await fill(room, page.getByLabel(/^In place of/), paper.name);
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("Planning ahead");
}
