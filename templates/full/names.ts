/** How people are named on paper: "Carys, my sister", "Hannah Pryce, MS nurse", "Joy". */

import type { Plan } from "../../shared/plan/plan.ts";
import type { Staff, Who } from "../../shared/plan/quote.ts";
import type { Contact } from "../../shared/plan/team.ts";
import type { Context } from "./context.ts";

export interface Named {
	/** "Carys" where that is how the person would say it, otherwise the whole name. */
	readonly name: string;
	readonly relation: string;
	/** `worker` for whoever is paid or appointed to help. */
	readonly group: "me" | "mine" | "worker";
}

/** Names a who. Somebody this reader may not know of is "someone I know". */
export function named(context: Context, who: Who): Named {
	if (who.kind === "me") return { name: context.say("goal.me"), relation: "", group: "me" };
	if (who.kind === "other") {
		const isStaff = staffNames(context.plan).has(who.name);
		return { name: who.name, relation: who.relation, group: isStaff ? "worker" : "mine" };
	}
	const contact = findContact(context, who.contactId);
	if (!contact) return { name: context.say("voice.someone"), relation: "", group: "mine" };
	return namedContact(context, contact);
}

/** Somebody of the team by id; undefined for null and for whoever was taken out. */
export const findContact = (context: Context, id: string | null): Contact | undefined =>
	context.plan.team.contacts.find((contact) => contact.id === id);

/** Whether somebody has not left: the last day they are there is today or later, or nobody knows of one. */
export const isStillThere = ({ options }: Pick<Context, "options">, { until }: Contact): boolean =>
	until === null || until >= options.today;

/** Family and friends, and whoever is "my …", go by their first name; a nurse or a service by the whole name. */
export function namedContact(context: Context, contact: Contact): Named {
	const isMine = contact.group === "mine";
	const isSaidAsMine = contact.group !== "service" && (isMine || /^my\b/i.test(contact.relation));
	const name = isSaidAsMine ? firstName(context, contact.name) : contact.name;
	return { name, relation: contact.relation, group: isMine ? "mine" : "worker" };
}

/** "Bożena, my friend"; the name alone when there is nothing to add. */
export function nameLine(context: Context, who: Who): string {
	const { name, relation } = named(context, who);
	return relation.trim() === "" ? name : context.say("who.relation", { name, relation });
}

/** "Hannah Pryce, MS nurse". */
export const staffLine = (context: Context, staff: Staff): string =>
	staff.role.trim() === "" ? staff.name : context.say("who.relation", { name: staff.name, relation: staff.role });

/**
 * The first name of a whole name, where it is plainly one: two words, a capital and small letters, no title or kinship
 * word, no first half of a double name ("José Luis"), and nobody else in the plan called the same. Otherwise the name as
 * it was written: of three words nobody can tell which are the first name.
 */
export function firstName(context: Context, name: string): string {
	const [first, ...rest] = name.trim().split(/\s+/);
	if (first === undefined || rest.length !== 1 || !/^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(first)) return name;
	const { notFirstNames, firstOfTwoNames } = context.language.words;
	if (notFirstNames.includes(first) || firstOfTwoNames.includes(first)) return name;
	const namesakes = new Set(allNames(context.plan).filter((other) => other.split(/\s+/)[0] === first));
	return namesakes.size > 1 ? name : first;
}

/** "Lys Nowak": what the person likes to be called, with the family name unless it is in there. */
export function calledName(plan: Plan): string {
	const { calledName: called, familyName } = plan.about;
	return familyName.trim() === "" || called.includes(familyName) ? called : `${called} ${familyName}`;
}

/** "Eirlys Nowak", with what stands before and after. */
export const fullName = ({ about }: Plan): string =>
	[about.title, about.firstName, about.familyName, about.suffix].filter((part) => (part ?? "").trim() !== "").join(" ");

/** "Eirlys (Lys) Nowak", for the running head. */
export function headName(plan: Plan): string {
	const { firstName: first, familyName, calledName: called } = plan.about;
	if (called === first || called === `${first} ${familyName}`) return `${first} ${familyName}`.trim();
	if (familyName.trim() !== "" && called.includes(familyName)) return `${first} ${familyName} (${called})`;
	return `${first} (${called}) ${familyName}`.trim();
}

function staffNames(plan: Plan): Set<string> {
	const { agreement } = plan;
	return new Set([
		plan.author.name,
		...plan.talks.held.map((talk) => talk.by.name),
		...(agreement.agreed ? [agreement.agreed.with.name] : []),
		...plan.goals.flatMap((goal) =>
			[...goal.decidedWith, ...goal.notes.map((note) => note.by)].map((staff) => staff.name),
		),
		...plan.team.contacts.filter((contact) => contact.group !== "mine").map((contact) => contact.name),
	]);
}

const allNames = (plan: Plan): string[] => [
	`${plan.about.calledName} ${plan.about.familyName}`.trim(),
	...staffNames(plan),
	...plan.team.contacts.map((contact) => contact.name),
];
