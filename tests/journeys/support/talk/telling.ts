/** What Lys tells: what makes life good, what is on her mind, her health, her days. Each in its place, letter for letter. */
import { writtenPartialDate } from "../../../../shared/plan/time.ts";
import { guide } from "../../../../templates/guide.ts";
import { goOnTo } from "../steps.ts";
import { ask, askAlso, fill, keep, keepWordsIn, nameOf, openPart, overwrite, type Room, rate, tick } from "./room.ts";

const placeName = (id: string): string => (guide.places as Record<string, string>)[id] ?? id;
const sheetCloses = async ({ hands, page }: Room) => {
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
};

/** What makes life good, in the order she said it; one line for the first page, one that her sister said of her. */
export async function tellHerLife(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	for (const { area, quote } of lys.matters) {
		await keep(room, quote, placeName(`matter.${area}`));
		const isFirst = quote.id === lys.firstPage.quoteId;
		if (!isFirst && quote.spokenBy.kind === "me") continue;
		await hands.press("F4");
		await hands.arriveAt("About these words");
		if (isFirst) await tick(room, page.getByLabel(/^Put these words on the first page/));
		else await hands.pick(page.getByLabel("Whose words they are"), nameOf(room, quote.spokenBy));
		await sheetCloses(room);
	}
}

/** Her first page: her colour, and three pictures. Which line it is was said where the words were kept. */
export async function dressHerFirstPage(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await openPart(room, "Lys’s first page", "Lys’s first page");
	const colours = ["plum", "pine", "sea", "rust", "slate", "black"];
	await hands.tabTo(page.getByRole("radio", { name: "Plum" }));
	for (let at = 0; at < colours.indexOf(lys.firstPage.accent); at++) await hands.press("ArrowDown");
	for (const picture of lys.firstPage.pictures) {
		if (picture.kind !== "shipped") continue;
		await fill(room, page.locator("#find-picture"), picture.concept);
		await hands.choose(picture.concept);
		await page.locator(".chosen-pictures").getByText(picture.concept, { exact: true }).waitFor();
	}
	await room.stop("first-page");
}

/** What is on her mind, how much each of it bothers her, and which comes first. */
export async function tellHerWorries(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await goOnTo(hands, /^What worries you most/);
	for (const { area, quote } of lys.worries) if (quote) await keep(room, quote, placeName(`worry.${area}`));
	await askAlso(room, "How much does it bother you, 1 to 10?");
	for (const [index, { bother }] of lys.worries.entries())
		if (bother?.kind === "number") await rate(room, "Hardly", bother.value, index);
	await askAlso(room, "Which one first?");
	const ordered = lys.worries.flatMap(({ order }, index) => (order === null ? [] : [{ order, index }]));
	for (const { index } of ordered.toSorted((one, other) => one.order - other.order))
		await tick(room, page.getByLabel(`Worry ${index + 1} first`));
}

/** Her health, as she tells it: what she lives with, allergies, medicines, results in plain words. */
export async function tellHerHealth(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { conditions, allergies, medicines, results } = lys.health;
	for (const { quote, doctorsName } of conditions) {
		if (quote) await keepWordsIn(room, page.getByLabel("In her words").first(), quote);
		if (quote)
			await fill(room, page.getByLabel("The name doctors use", { exact: true }), doctorsName ?? "", "Shift+Tab");
		else await hands.enter("The name doctors use for it, if she knows", doctorsName ?? "");
		await hands.press("Enter");
	}
	const allergy = ask(room, "Allergies");
	await hands.tabTo(allergy.getByRole("radio", { name: "Not asked yet" }));
	// Round to the last of three: past "none" it would say so for a moment.
	await hands.press("ArrowLeft");
	for (const { asTold, whatHappens } of allergies?.items ?? []) {
		await fill(room, allergy.getByLabel(/s told$/).last(), asTold);
		await hands.press("Enter");
		await fill(room, allergy.getByLabel("What happens").last(), whatHappens ?? "", "Shift+Tab");
	}
	const medicine = ask(room, "Medicines");
	await hands.tabTo(medicine.getByRole("radio", { name: "Not asked yet" }));
	await hands.press("ArrowLeft");
	for (const { asTold, whereKept } of medicines?.items ?? []) {
		await fill(room, medicine.getByLabel(/s told$/).last(), asTold);
		await hands.press("Enter");
		if (whereKept) await fill(room, medicine.getByLabel("Where it is kept").last(), whereKept, "Shift+Tab");
	}
	const plainly = ask(room, /^Results/);
	for (const [index, { what, on, meansForMe, explainedBy }] of results.entries()) {
		await hands.enter("A result", what);
		await hands.press("Enter");
		await plainly.getByLabel("What it was").nth(index).waitFor();
		await hands.tabTo(plainly.getByLabel("What it means for Lys").nth(index), "Shift+Tab");
		await hands.say(meansForMe ?? "");
		await overwrite(
			room,
			plainly.getByLabel("When").nth(index),
			on ? writtenPartialDate(on).replaceAll("\u00a0", " ") : "",
		);
		await fill(room, plainly.getByLabel("Who explained it").nth(index), explainedBy ?? "");
	}
	await hands.press("Tab");
}

/** Her days: what she does, what helps, how sure she is, and what each side thinks is working. */
export async function tellHerDays(room: Room): Promise<void> {
	const { hands, page } = room;
	const { daily, needs } = room.lys;
	for (const quote of daily.doAlready) await keep(room, quote);
	for (const quote of daily.helps) await keep(room, quote, placeName("daily.helps"));
	for (const quote of daily.makesWorse) await keep(room, quote, placeName("daily.makes-worse"));
	for (const quote of daily.understand) await keep(room, quote, placeName("daily.understand"));
	for (const quote of needs.explainedBest) await keep(room, quote, placeName("needs.explained-best"));
	for (const quote of needs.wantToKnow) await keep(room, quote, placeName("needs.want-to-know"));
	for (const { quote } of daily.working) await keep(room, quote, placeName("daily.working"));
	for (const { quote } of daily.notWorking) await keep(room, quote, placeName("daily.not-working"));
	await askAlso(room, "How sure are you that you can manage day to day?");
	if (daily.confidence?.kind === "number") await rate(room, "Not at all sure", daily.confidence.value);
	if (daily.oneHigher === null) return;
	// What was kept is folded away while one prompt is asked: back at the first question it is seen again.
	await fill(room, page.getByLabel("What would make it one higher?"), daily.oneHigher.text);
	await hands.press("Enter", "Alt+ArrowLeft");
	await page.locator(".said-words").getByText(daily.oneHigher.text, { exact: true }).waitFor();
	room.said.push(daily.oneHigher.text);
}
