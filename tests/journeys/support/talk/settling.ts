/** Before the first question: what she was given, how to reach her, how she likes to be told things. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import { ask, fill, keepWordsIn, nameOf, overwrite, type Room, tick, typedDate } from "./room.ts";

type Given = Plan["talks"]["preparation"]["given"][number];

/** What was given to prepare, in which format, how, and on which day. */
export async function giveToPrepare(room: Room, given: Given): Promise<void> {
	const { hands, page } = room;
	await hands.pick(page.getByLabel("In which format"), "Large print");
	await hands.pick(page.getByLabel("How", { exact: true }), "By post");
	await overwrite(room, page.getByLabel("On which day"), typedDate(given.on));
	await hands.enter("What was given", given.what);
	await hands.press("Enter");
	await hands.see(new RegExp(`^${given.what}, Large print, By post`));
}

/** Before the first talk: whom she chose, the thinking sheet, and what Joy read. */
export async function prepare(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { invited, practitioner, given } = lys.talks.preparation;
	await hands.choose("Whom they chose, and what they were given");
	await hands.arriveAt("Before you met");
	const people = (invited?.people ?? []).map(({ who }) => nameOf(room, who));
	const wanted = page.getByRole("group", { name: "Would like there" });
	for (const name of people) await tick(room, wanted.getByLabel(name));
	for (const name of people)
		await hands.pick(page.getByLabel(`Whether ${name} is coming`), "Coming, or here", "Shift+Tab");
	const [first] = given;
	if (first) await giveToPrepare(room, first);
	await hands.pick(page.getByLabel("Were results explained before?"), "Yes, explained");
	for (const { what, on } of practitioner) {
		await overwrite(room, page.getByLabel("Done on"), typedDate(on));
		await hands.enter("What you did", what);
		await hands.press("Enter");
		await hands.see(what);
	}
	await room.stop("preparation");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^What would make this time useful/);
}

/** About her, and how to reach her; a number with a slip in it is put right. */
export async function sayHowToReachHer(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { about, needs } = lys;
	await hands.choose("About Lys");
	await hands.arriveAt(/^About Lys/);
	await hands.pick(page.getByLabel("She, he or they"), "She");
	const number = about.nhsNumber ?? "";
	await hands.enter("NHS number", `${number.slice(0, -1)}9`);
	await hands.press("Tab");
	await hands.see("This number has a wrong digit.");
	await hands.tabTo(page.getByLabel("NHS number"), "Shift+Tab");
	await hands.press("End", "Backspace");
	await hands.type(number.slice(-1));
	await hands.press("Tab");
	const [phone] = about.phones;
	await fill(room, page.locator("#new-number"), phone?.number ?? "");
	await hands.press("Enter");
	await fill(room, page.getByLabel("What it is"), phone?.label ?? "");
	await fill(room, page.getByLabel("When to ring"), phone?.hours ?? "");
	await hands.tabTo(page.getByLabel("Address, a line for each part"));
	for (const [index, line] of (about.addresses[0]?.lines ?? []).entries()) {
		if (index > 0) await hands.press("Shift+Enter");
		await hands.type(line);
	}
	await fill(room, page.getByLabel("How best to reach her"), about.preferredContact ?? "");
	for (const quote of needs.howToTalkWithMe) await keepWordsIn(room, page.getByLabel("In Lys’s words"), quote);
	await hands.pick(page.getByLabel("Needs an interpreter?"), "No");
	await hands.pick(page.getByLabel("Help with reading?"), "No");
	await tick(room, page.getByLabel("Large print"));
	await tick(room, page.getByLabel("Easy read"));
	await hands.pick(page.getByLabel("Print size"), `${needs.printSize} point`);
	const areas = { household: "Who I live with, and family", access: "Getting in: key, lift, dog" } as Record<
		string,
		string
	>;
	const more = ask(room, "More about her life");
	for (const { area, text } of about.context) {
		await hands.pick(more.getByLabel("About", { exact: true }), areas[area] ?? area);
		await fill(room, more.getByLabel("In a few words"), text);
		await hands.press("Enter");
		await more
			.getByLabel(areas[area] ?? area)
			.and(page.locator("textarea"))
			.waitFor();
	}
	await room.stop("about");
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt(/^What would make this time useful/);
}

/** Who will see this: she is told before she begins. */
export async function tellWhoSees({ hands, page, lys }: Room): Promise<void> {
	await hands.choose("Who may see this, and who decides");
	await hands.arriveAt("Who else is in the room?");
	await hands.choose(/(Only Lys and me|here too)$/);
	await hands.arriveAt("Who may see this, and who decides");
	const on = typedDate(lys.rights.toldWhoSees?.on ?? null);
	await hands.tabTo(page.getByLabel("Told on"));
	await hands.type(on);
	await hands.press("Enter");
	await hands.choose("Done here");
	await hands.arriveAt(/^What would make this time useful/);
}

/** What stays in view on every screen. */
export async function sayHowToTellHer({ hands, page, lys }: Room): Promise<void> {
	await hands.choose("How she likes to be told things");
	for (const flag of lys.needs.flags) {
		await hands.type(flag.text);
		await hands.press("Enter");
		await hands.see(flag.text);
	}
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
}
