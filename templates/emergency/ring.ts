/** Whom to ring, in the order the person wants; then the doctors, then 111 where the plan uses it (reference 4.4). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableRow } from "../../shared/documents/tree.ts";
import { isRefusedTo } from "../../shared/plan/copies.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { body, cell, field, section, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { findContact, isStillThere, namedContact, nameLine } from "../full/names.ts";
import { whereToCheck } from "../full/who-to-ask.ts";
import { groupedPhone } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";
import { oneOneOne } from "../one-one-one.ts";

type Situation = Plan["changePlans"]["contingencies"][number];

/** Its heading speaks of people in an order only where there are several to ring. */
export function ringSection(context: Context): Block[] {
	const toRing = people(context);
	const withNumber: readonly unknown[] = [
		...toRing.filter((contact) => numberOf(context, contact) !== null),
		...doctors(context),
	];
	const rows = [
		...toRing.map((contact) => contactRow(context, contact)),
		...doctors(context),
		...nhs111(context, withNumber),
	];
	if (rows.length === 0) return [];
	const isOne = rows.length === 1;
	const isNumber = toRing.length === 0 || withNumber.length > 0;
	const columns = [
		{ header: "", share: 0.74 },
		{ header: "", share: 0.26, align: "end" as const },
	];
	const summary = context.say(isOne ? "emergency.ringOneSummary" : "emergency.ringSummary");
	return section(
		context.say(isOne ? (isNumber ? "emergency.ringOne" : "emergency.ringWho") : "emergency.ring"),
		[],
		[
			{ kind: "together", blocks: [{ kind: "table", summary, columns, rows, hasPlainRowHeads: true }] },
			...alsoNamed(context),
		],
	);
}

/** Those to ring first, then those of my people whom the plan calls when something happens. */
function people(context: Context): Contact[] {
	const first = ringFirst(context);
	const called = new Set(callsOf(context).flatMap(({ who }) => (who.kind === "contact" ? who.contactId : [])));
	const others = context.plan.team.contacts.filter(({ id, group }) => group === "mine" && called.has(id));
	return [...first, ...others.filter((contact) => !first.includes(contact))].filter((contact) =>
		isStillThere(context, contact),
	);
}

const callsOf = ({ plan }: Context) => plan.changePlans.contingencies.flatMap(({ calls }) => calls);

const callsTo = (context: Context, { id }: Contact) =>
	callsOf(context).filter(({ who }) => who.kind === "contact" && who.contactId === id);

/** In the person's order; after them, those marked for an emergency who have no place in it. */
function ringFirst({ plan }: Context): Contact[] {
	const ordered = plan.team.contacts
		.filter(({ emergencyOrder }) => emergencyOrder !== null)
		.toSorted((a, b) => (a.emergencyOrder ?? 0) - (b.emergencyOrder ?? 0));
	const marked = plan.team.contacts.filter(
		({ emergencyOrder, relationTypes }) => emergencyOrder === null && relationTypes.includes("emergency-contact"),
	);
	return [...ordered, ...marked];
}

/** Their own number, otherwise the one that stands where the plan calls them. */
function numberOf(
	context: Context,
	contact: Contact,
): Pick<Contact["phones"][number], "id" | "number" | "hours"> | null {
	const [own] = contact.phones.toSorted((a, b) => (a.preference ?? 9) - (b.preference ?? 9));
	return own ?? callsTo(context, contact).find(({ number }) => number.trim() !== "") ?? null;
}

/** Whoever is to be rung stands here without a number too: the reader must know that there is somebody. */
function contactRow(context: Context, contact: Contact): TableRow {
	const phone = numberOf(context, contact);
	const { relation } = namedContact(context, contact);
	const hours = phone?.hours.trim() ?? "";
	const details = [relation, hours === "" ? calledWhen(context, contact) : hours]
		.filter((part) => part.trim() !== "")
		.map((part) => `, ${part}`);
	const who: Run[] = [
		{ ...field(contact.name, contact.id, "name"), strong: true },
		...details.map((detail) => text(detail)),
		text(endOf(details.at(-1) ?? contact.name)),
	];
	return {
		cells: [
			cell(
				sentences(
					who.filter((run) => run.kind !== "text" || run.text !== ""),
					contact.hasKey === true ? context.runs("team.key") : [],
					hasWholePlan(context, contact) ? context.runs("emergency.knows") : [],
				),
			),
			cell(
				phone === null
					? [text(context.say("team.noNumber"))]
					: [{ ...field(groupedPhone(phone.number), phone.id, "number"), strong: true }],
			),
		],
		anchor: anchorFor(contact.id),
	};
}

/** "Ring: Hollybank Care, any time: NUMBER." for one thing that happens: those it calls who are not rung for everything. */
export function ringAlso(context: Context, calls: Situation["calls"]): Block[] {
	const rung = people(context).map(({ id }) => id);
	const doctorsNumber = doctorsOf(context)?.number;
	const also = calls.filter(({ who, number }) => {
		if (number.trim() === "" || number === doctorsNumber) return false;
		if (who.kind !== "contact") return true;
		const contact = findContact(context, who.contactId);
		return contact !== undefined && isStillThere(context, contact) && !rung.includes(who.contactId);
	});
	if (also.length === 0) return [];
	const lines = also.map(({ id, who, hours, number }): Run[] => [
		text([nameLine(context, who), hours].filter((part) => part.trim() !== "").join(", ")),
		text(": "),
		{ ...field(groupedPhone(number), id, "number"), strong: true },
		text("."),
	]);
	return [body([...context.runs("emergency.ringAlso"), ...sentences(...lines)])];
}

/** "at night, next door, wakes easily": for whoever is only called at night. */
function calledWhen(context: Context, contact: Contact): string {
	const own = callsTo(context, contact);
	const [night] = own;
	if (night === undefined || own.some(({ when }) => when !== "night")) return "";
	return [context.say("emergency.atNight"), night.hours].filter((part) => part.trim() !== "").join(", ");
}

/** Only of somebody who was given a copy with all of it. */
const hasWholePlan = ({ plan }: Context, { id }: Contact): boolean =>
	plan.agreement.copies.some(
		({ who, sees, state }) =>
			who.kind === "contact" && who.contactId === id && sees === "everything" && state === "given",
	);

/**
 * Who somebody is that the page names but nobody is asked to ring: "Khalid, my husband." Never of somebody to whom the
 * person said no: what they are to the person would stand on a page for strangers.
 */
function alsoNamed(context: Context): Block[] {
	const rung = people(context);
	const said = context.plan.changePlans.contingencies
		.flatMap(({ pleaseDont, tellThem, iDo, theyDo, keptReady, homeAndPets }) => [
			...[...pleaseDont, ...tellThem, ...iDo.serious, ...theyDo.serious].map((one) => one.text),
			...keptReady.flatMap(({ what, where }) => [what, where]),
			homeAndPets ?? "",
		])
		.join("\n");
	const isSaid = (name: string): boolean => said.split(/[^\p{L}\p{M}’'-]+/u).includes(name);
	const names = context.plan.team.contacts
		.filter((contact) => contact.group === "mine" && contact.relation.trim() !== "" && !rung.includes(contact))
		.filter(({ id }) => !isRefusedTo(context.plan, id))
		.filter((contact) => isSaid(namedContact(context, contact).name))
		.map((contact) => nameLine(context, { kind: "contact", contactId: contact.id }));
	if (names.length === 0) return [];
	const all = names.join("; ");
	return [body(context.runs("emergency.named", { names: all, end: endOf(all) }))];
}

/** The GP practice, otherwise the place that keeps the plan; with its hours where a contact has the same number. */
function doctors(context: Context): TableRow[] {
	const { plan } = context;
	const { contacts } = plan.team;
	const place = doctorsOf(context);
	if (place === null) return [];
	const { name, number } = place;
	const calls = plan.changePlans.contingencies.flatMap((contingency) => contingency.calls);
	const phones = contacts.filter(({ group }) => group === "service").flatMap((contact) => contact.phones);
	const hours = [...phones, ...calls].find((one) => one.number === number && one.hours.trim() !== "")?.hours.trim();
	const who = [text(name, { strong: true }), ...(hours === undefined ? [] : [text(`, ${hours}`)])];
	const isAsked = plan.health.medicines?.state === "some" && isAskedAboutMedicines(context);
	return [
		{
			cells: [
				cell(isAsked ? sentences([...who, text(endOf(hours ?? name))], context.runs("emergency.askThem")) : who),
				cell([text(groupedPhone(number), { strong: true })]),
			],
		},
	];
}

/** The row of the doctors, where there is one: never one place's name with another's number. */
function doctorsOf({ plan }: Context): { readonly name: string; readonly number: string } | null {
	const { gpPractice, place } = plan.team;
	const practice = gpPractice?.name === place?.name ? gpPractice?.phone || place?.phone : gpPractice?.phone;
	if (gpPractice?.name && practice) return { name: gpPractice.name, number: practice };
	return place?.name && place.phone ? { name: place.name, number: place.phone } : null;
}

/** Whether whom to ask about what I take stands among those to ring: then it is said there, with their number, once. */
export const isAskedAboutMedicines = (context: Context): boolean => doctorsOf(context)?.name === whereToCheck(context);

function nhs111(context: Context, others: readonly unknown[]): TableRow[] {
	const isUsed = context.plan.changePlans.contingencies.some(({ usesOneOneOne }) => usesOneOneOne === true);
	const place = oneOneOne(isUsed, others);
	if (place === null) return [];
	const whenCalled = place === "after" ? [text(`, ${context.say("emergency.111When")}`)] : [];
	return [
		{
			cells: [
				cell([text(context.say("changes.111"), { strong: true }), ...whenCalled]),
				cell([text("111", { strong: true })]),
			],
		},
	];
}
