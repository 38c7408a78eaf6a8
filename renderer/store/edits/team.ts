/** People and team: who they are, whom to ring first, the one who keeps the plan together. PRSB contacts; reference 4.4. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Phone } from "../../../shared/plan/person.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Contact, Team } from "../../../shared/plan/team.ts";
import { type Edit, edit, insert, last, remove, set, type Way } from "./edit.ts";

/** Where somebody stands in the team. */
export const contactAt = (contact: Contact): Place => ["team", "contacts", { id: contact.id }];

export interface NewContact {
	readonly group: Contact["group"];
	readonly name: string;
	readonly relation: string;
	readonly number?: string;
	/** Added to the team only to have a copy. */
	readonly isForCopy?: boolean;
}

/** A number that nobody has rung yet, with an id of its own. */
export const newPhone = (number: string): Phone => ({
	id: newId(),
	number,
	label: "",
	hours: "",
	preference: null,
	checkedOn: null,
});

/** Somebody in the person's life or team. Nothing is inferred from the name or the relation. */
export function newContact(next: NewContact): Contact {
	return {
		id: newId(),
		group: next.group,
		name: next.name,
		relation: next.relation,
		pronouns: null,
		relationTypes: [],
		organisation: "",
		odsCode: null,
		specialty: null,
		phones: (next.number ?? "").trim() === "" ? [] : [newPhone(next.number ?? "")],
		email: null,
		address: null,
		circle: null,
		keepInTouch: null,
		hasKey: null,
		knowsTheyAreListed: null,
		knowsAboutPlan: null,
		mayShare: null,
		emergencyOrder: null,
		from: null,
		until: null,
		note: null,
		isForCopy: next.isForCopy ?? false,
		visibility: { kind: "everyone" },
	};
}

/** The change that puts somebody last in the team. */
export const insertContact = (plan: Plan, contact: Contact): Change =>
	insert(["team", "contacts"], contact, last(plan.team.contacts));

/** Out: the new contact with its id, and the edit that adds it. */
export function addContact(plan: Plan, next: NewContact): { contact: Contact; edit: Edit } {
	const contact = newContact(next);
	return { contact, edit: edit("added someone to the team", insertContact(plan, contact)) };
}

/** One field of who somebody is. */
export const setContact = <F extends keyof Contact>(contact: Contact, field: F, value: Contact[F]): Edit =>
	edit("changed who someone is", set([...contactAt(contact), field], value));

/** Numbers of a contact, or of whoever steps in for the person. */
export const addPhone = (at: Place, phones: readonly Phone[], number: string): Edit =>
	edit("kept a number", insert(at, newPhone(number), last(phones)));

/** A number that was changed was not rung yet. */
export function setPhone(at: Place, phone: Phone, next: Partial<Phone>): Edit {
	const isOther = next.number !== undefined && next.number !== phone.number;
	const value: Phone = { ...phone, ...next, ...(isOther ? { checkedOn: null } : {}) };
	return edit("changed a number", set([...at, { id: phone.id }], value));
}

/** In: the place of the list the number stands in. */
export const removePhone = (at: Place, phone: Phone): Edit => edit("took a number out", remove(at, phone.id));

/** Exactly one, or nobody yet. */
export const setCoordinator = (id: string | null): Edit =>
	edit("said who keeps the plan together", set(["team", "coordinatorId"], id));

/** Somebody who is not in the team yet, and keeps the plan together: they join it by that. */
export function keepTogether(plan: Plan, next: NewContact): Edit {
	const contact = newContact(next);
	return edit("said who keeps the plan together", insertContact(plan, contact), ...setCoordinator(contact.id).changes);
}

/** The practice, the place to ring, or the advocate. */
export const setTeam = <F extends "gpPractice" | "place" | "advocate">(field: F, value: Team[F]): Edit =>
	edit("changed the team", set(["team", field], value));

/** Who is rung in an emergency, first to last. */
export const emergencyList = (plan: Plan): readonly Contact[] =>
	plan.team.contacts
		.filter((contact) => contact.emergencyOrder !== null)
		.toSorted((a, b) => (a.emergencyOrder ?? 0) - (b.emergencyOrder ?? 0));

/** Numbers the list from 1, changing only what is different. */
const numbered = (contacts: readonly Contact[]): Change[] =>
	contacts.flatMap((contact, index) =>
		contact.emergencyOrder === index + 1 ? [] : [set([...contactAt(contact), "emergencyOrder"], index + 1)],
	);

/** As many as the schema has places for. */
export const MOST_IN_EMERGENCY = 20;

/** Puts somebody last in the order to ring; null where they are in it or it is full. */
export function joinEmergency(plan: Plan, contact: Contact): Edit | null {
	const list = emergencyList(plan);
	if (contact.emergencyOrder !== null || list.length >= MOST_IN_EMERGENCY) return null;
	return edit("changed who is rung in an emergency", ...numbered([...list, contact]), ...marked(contact, true));
}

/** Whether they are an emergency contact: in the list, or marked as one in a plan of earlier days. */
export const isEmergencyContact = ({ emergencyOrder, relationTypes }: Contact): boolean =>
	emergencyOrder !== null || relationTypes.includes("emergency-contact");

/** The mark on their own page says what the list says. */
function marked(contact: Contact, isIn: boolean): Change[] {
	const others = contact.relationTypes.filter((type) => type !== "emergency-contact");
	if (contact.relationTypes.includes("emergency-contact") === isIn) return [];
	return [set([...contactAt(contact), "relationTypes"], isIn ? [...others, "emergency-contact"] : others)];
}

/** Takes somebody out of the order to ring; the others close up. */
export const leaveEmergency = (plan: Plan, contact: Contact): Edit =>
	edit(
		"changed who is rung in an emergency",
		...marked(contact, false),
		set([...contactAt(contact), "emergencyOrder"], null),
		...numbered(emergencyList(plan).filter((other) => other.id !== contact.id)),
	);

/** One place up or down; null for whoever stands at that end or is not in the order. */
export function moveEmergency(plan: Plan, contact: Contact, way: Way): Edit | null {
	const list = [...emergencyList(plan)];
	const index = list.findIndex((other) => other.id === contact.id);
	const target = way === "up" ? index - 1 : index + 1;
	const other = list[target];
	if (index < 0 || !other) return null;
	list[target] = contact;
	list[index] = other;
	return edit("changed who is rung in an emergency", ...numbered(list));
}

type DoNotContact = Team["doNotContact"][number];

/** Somebody not to contact, last in the list; their name does not print until that is allowed. */
export const addDoNotContact = (plan: Plan, name: string): Edit =>
	edit(
		"added someone not to contact",
		insert(
			["team", "doNotContact"],
			{ id: newId(), name, because: null, mayPrint: false } as DoNotContact,
			last(plan.team.doNotContact),
		),
	);

/** Some fields, as one step of undo. */
export const setDoNotContact = (item: DoNotContact, next: Partial<DoNotContact>): Edit =>
	edit("changed who not to contact", set(["team", "doNotContact", { id: item.id }], { ...item, ...next }));

/** Takes somebody off that list, by id. */
export const removeDoNotContact = (id: string): Edit =>
	edit("took someone out of who not to contact", remove(["team", "doNotContact"], id));

/** Where a contact is meant as a person who does or says something. */
const isWhoOf = (value: unknown, id: string): boolean =>
	typeof value === "object" &&
	value !== null &&
	(value as { kind?: unknown }).kind === "contact" &&
	(value as { contactId?: unknown }).contactId === id;

type Named = { readonly kind: "other"; readonly name: string; readonly relation: string };

/** The same value with the contact named in words. */
function named(value: unknown, id: string, name: Named): unknown {
	if (isWhoOf(value, id)) return name;
	if (Array.isArray(value)) {
		const next = value.map((item) => named(item, id, name));
		return next.some((item, index) => item !== value[index]) ? next : value;
	}
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(
		([key, inner]) => [key, key === "typedBy" ? inner : named(inner, id, name)] as const,
	);
	return entries.some(([key, inner]) => inner !== (value as Record<string, unknown>)[key])
		? Object.fromEntries(entries)
		: value;
}

/**
 * Takes somebody out of the team; wherever they do or say something, their name stands in words from then on. Null where
 * their id must stay: they typed words, decide for the person, or are named in who may see something.
 */
export function removeContact(plan: Plan, contact: Contact): Edit | null {
	const name: Named = { kind: "other", name: contact.name, relation: contact.relation };
	const contacts = plan.team.contacts.filter((other) => other.id !== contact.id);
	const coordinatorId = plan.team.coordinatorId === contact.id ? null : plan.team.coordinatorId;
	const isOfBudget = plan.budget.coordinatorId === contact.id;
	const budget = isOfBudget ? { ...plan.budget, coordinatorId: null } : plan.budget;
	const rest: Plan = { ...plan, budget, team: { ...plan.team, contacts, coordinatorId } };
	const changes: Change[] = [remove(["team", "contacts"], contact.id)];
	if (isOfBudget) changes.unshift(set(["budget", "coordinatorId"], null));
	if (coordinatorId !== plan.team.coordinatorId) changes.unshift(set(["team", "coordinatorId"], null));
	const parts = Object.entries(rest).flatMap(([key, part]): Change[] => {
		const next = named(part, contact.id, name);
		if (JSON.stringify(next).includes(contact.id)) return [NOT_POSSIBLE];
		return next === part ? [] : [set([key], next)];
	});
	return parts.includes(NOT_POSSIBLE) ? null : edit("took someone out of the team", ...changes, ...parts);
}
const NOT_POSSIBLE: Change = { op: "set", at: ["team"], value: null };
