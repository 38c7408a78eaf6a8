/** Who is in Lys's life and team: all of them named at the first talk, each asked and rung at the second. */
import type { Contact } from "../../../../shared/plan/team.ts";
import { fill, nameOf, openPart, type Room, tick } from "./room.ts";

const groups: Record<Contact["group"], string> = {
	mine: "Family, a friend or a neighbour",
	worker: "Someone who works with Lys",
	service: "A service, a team or a place",
};
export const circles: Record<NonNullable<Contact["circle"]>, string> = {
	closest: "Closest",
	close: "Close",
	known: "Knows well",
	paid: "Paid to be there",
};
const pronouns = { she: "She", he: "He", they: "They" } as const;
const alsoWords: Partial<Record<Contact["relationTypes"][number], string>> = {
	"next-of-kin": "Next of kin",
	"emergency-contact": "Emergency contact",
};

/** On the page of people and team: everyone by name, who they are, and how close. */
export async function nameThePeople(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { contacts } = lys.team;
	for (const [index, contact] of contacts.entries()) {
		await hands.enter(index === 0 ? "Their name" : "Somebody else", contact.name);
		if (contact.relation) await hands.enter("Who they are to Lys", contact.relation);
		await hands.pick(page.getByLabel("They are", { exact: true }), groups[contact.group]);
		await hands.choose("Add them");
		await page.getByRole("button", { name: contact.name, exact: true }).waitFor();
	}
	for (const contact of contacts.toReversed())
		if (contact.circle)
			await hands.pick(page.getByLabel(`How close ${contact.name} is`), circles[contact.circle], "Shift+Tab");
	const one = contacts.find(({ id }) => id === lys.team.coordinatorId)?.name ?? "";
	await hands.pick(page.getByLabel("Who keeps this plan together", { exact: true }), one);
	await hands.see(`${one} keeps this plan together.`);
}

/** Below them on the same page: the practice, where the plan is handed in, and who speaks for her. */
export async function nameThePlaces(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { gpPractice, place, advocate } = lys.team;
	await hands.enter("Name of the practice", gpPractice?.name ?? "");
	await hands.press("Enter");
	await fill(room, page.locator("#gp-number"), gpPractice?.phone ?? "");
	await hands.enter("Doctor", gpPractice?.gpName ?? "");
	await hands.enter("Address or other details", gpPractice?.details ?? "");
	await hands.enter("Name of the place", place?.name ?? "");
	await hands.press("Enter");
	await fill(room, page.locator("#place-number"), place?.phone ?? "");
	await hands.enter("Email", place?.email ?? "");
	await hands.enter("Name of the advocate or the service", advocate?.name ?? "");
	await hands.press("Enter");
	await fill(room, page.locator("#advocate-number"), advocate?.phone ?? "");
	await hands.choose(/^Today: /);
}

/** Each one's own page: their number, rung now and right, what they do, what they were asked. */
export async function askEachOfThem(room: Room): Promise<void> {
	for (const contact of room.lys.team.contacts) await askOne(room, contact);
}

async function askOne(room: Room, contact: Contact): Promise<void> {
	const { hands, page } = room;
	await hands.choose(new RegExp(`^${contact.name}$`, "u"));
	await hands.arriveAt(contact.name);
	if (contact.pronouns) await hands.pick(page.getByLabel("She, he or they"), pronouns[contact.pronouns]);
	const [phone] = contact.phones;
	if (phone) {
		await fill(room, page.locator("#new-number"), phone.number);
		await hands.press("Enter");
		if (phone.hours) await fill(room, page.getByLabel("When to ring"), phone.hours);
		await tick(room, page.getByLabel(/^Rung today, and right/));
	}
	if (contact.note) await fill(room, page.getByLabel("What they do in Lys’s plan"), contact.note);
	for (const type of contact.relationTypes) await tick(room, page.getByLabel(alsoWords[type] ?? type));
	const asked = {
		"Told they are listed?": contact.knowsTheyAreListed,
		"Know about the plan?": contact.knowsAboutPlan,
		"Have a key?": contact.hasKey,
	};
	for (const [question, answer] of Object.entries(asked))
		if (answer !== null) await hands.pick(page.getByLabel(question), answer ? "Yes" : "No");
	// With others there it is asked where she says that it may be.
	if (contact.mayShare && (await page.getByText("Not shown while others are here.").count()) > 0)
		await hands.choose("Lys says it may be asked now");
	if (contact.mayShare) await fill(room, page.getByLabel("What they may be told"), contact.mayShare);
	if (contact.organisation) await fill(room, page.getByLabel("Team or organisation"), contact.organisation);
	await hands.press("Alt+ArrowLeft");
	await hands.arriveAt("People and team");
}

/** Whom to ring in an emergency after the first, who is an emergency contact already. */
export async function orderWhomToRing(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const order = lys.team.contacts
		.filter((contact) => contact.emergencyOrder !== null && !contact.relationTypes.includes("emergency-contact"))
		.toSorted((one, other) => (one.emergencyOrder ?? 0) - (other.emergencyOrder ?? 0));
	for (const contact of order) {
		await hands.pick(page.getByLabel("Then ring"), contact.name);
		await hands.choose("Put them in the list");
		await page.locator(`.emergency li`, { hasText: contact.name }).waitFor();
	}
}

/** Lys looks after nobody. */
export async function looksAfterNobody(room: Room): Promise<void> {
	await openPart(room, "People and team", "People and team");
	const section = room.page.getByRole("region", { name: "Looking after someone" });
	await room.hands.tabTo(section.getByRole("radio", { name: "Yes" }));
	await room.hands.press("ArrowRight");
}

/** Who is here today, and where. */
export async function sayWhoIsHere(room: Room, talk: number): Promise<void> {
	const { hands, page, lys } = room;
	const held = lys.talks.held[talk];
	await hands.choose("Where you are, and who is here");
	await hands.arriveAt("This talk");
	await hands.enter("Where are you?", held?.place ?? "");
	for (const who of held?.present ?? []) {
		await fill(room, page.getByLabel("Name", { exact: true }), nameOf(room, who), "Tab");
		await hands.press("Enter");
		await page.locator("dialog li", { hasText: nameOf(room, who) }).waitFor();
	}
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
}
