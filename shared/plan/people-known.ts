/** Everybody the plan already names: the team, and whoever stands only where they were first named. */
import type { Plan } from "./plan.ts";
import type { Staff, Who } from "./quote.ts";
import type { Contact } from "./team.ts";

export interface KnownPerson {
	readonly who: Exclude<Who, { readonly kind: "me" }>;
	readonly name: string;
	readonly relation: string;
	/** Where they stand in the team; null for whoever is named elsewhere only. */
	readonly group: Contact["group"] | null;
}

type Other = Extract<Who, { readonly kind: "other" }>;

/** Names that differ only in capitals and spacing are one name. */
export const sameName = (name: string): string => name.trim().replace(/\s+/gu, " ").toLocaleLowerCase();

/** The words of a name, or of what somebody is to the person. */
const wordsIn = (text: string): readonly string[] =>
	sameName(text)
		.split(/[\s,.()–—/]+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));

const beforeRelation = new Set(["my", "her", "his", "their", "our", "the", "a"]);
/** "My daughter" and "daughter" say the same. */
const relationWords = (relation: string): readonly string[] =>
	wordsIn(relation).filter((word) => !beforeRelation.has(word));

/** "Grace Reid, daughter" names Grace Reid who is the daughter: the whole name, and then nothing but what they are. */
function isNamedWithRelation(typed: string, { name, relation }: Pick<KnownPerson, "name" | "relation">): boolean {
	const [text, known] = [sameName(typed), sameName(name)];
	const rest = text.slice(known.length);
	if (known === "" || !text.startsWith(known) || !/^[\s,.(–—]/u.test(rest)) return false;
	const said = relationWords(rest);
	return said.length > 0 && said.every((word) => relationWords(relation).includes(word));
}

const isOther = (value: object): value is Other =>
	"kind" in value &&
	value.kind === "other" &&
	"name" in value &&
	"relation" in value &&
	Object.keys(value).length === 3;

/** Everybody named in place, in the order of the plan. */
function othersIn(value: unknown, found: Other[]): void {
	if (typeof value !== "object" || value === null) return;
	if (isOther(value)) found.push(value);
	else for (const part of Object.values(value)) othersIn(part, found);
}

/**
 * Whom to offer wherever a person is named: the team first, then everybody named in talks, goals and other places who
 * is not in the team. Each name once, with the relation where one was given. Whom the person would rather not have
 * there, or does not want told, is not offered: the team shows them where they stand, and that is all.
 */
export function peopleKnown(plan: Plan): readonly KnownPerson[] {
	const { wouldRatherNot } = plan.talks.preparation;
	const unwanted = [
		...wouldRatherNot.flatMap((who) => (who.kind === "other" ? [who.name] : [])),
		...plan.team.doNotContact.map(({ name }) => name),
	];
	// Whoever leads the talks is us, and has a place of their own where that is asked.
	const ours = plan.talks.held.map(({ by }) => by.name);
	const others: Other[] = [];
	othersIn(plan, others);
	const known = new Map<string, KnownPerson>();
	for (const { id, name, relation, group } of plan.team.contacts)
		known.set(id, { who: { kind: "contact", contactId: id }, name, relation, group });
	const passedOver = new Set([...unwanted, ...ours, ...plan.team.contacts.map(({ name }) => name)].map(sameName));
	for (const who of others) {
		const key = sameName(who.name);
		if (passedOver.has(key) || plan.team.contacts.some((one) => isNamedWithRelation(who.name, one))) continue;
		const before = known.get(key);
		if (!before || (before.relation === "" && who.relation !== ""))
			known.set(key, { who, name: who.name, relation: who.relation, group: null });
	}
	return [...known.values()];
}

const serviceWords =
	/\b(samaritans?|ambulance|paramedics?|police|fire brigade|helpline|crisis (?:line|team|service)|duty (?:line|team)|out[- ]of[- ]hours|999|111|a&e)\b/iu;
/** Emergency and help lines: short, or free to call. */
const serviceNumber = /^(?:\+?44|0)?(?:999|112|111|101|105|116\d{3}|0?80[08]\d+)$/u;

/**
 * Whether a name is that of a line or a service to call, such as Samaritans or an ambulance: by what it is called, or by
 * the number that the plan has beside it. It is called, and is never in the room.
 */
export function isServiceToCall(plan: Plan, { name, who }: Pick<KnownPerson, "name" | "who">): boolean {
	if (serviceWords.test(name)) return true;
	const numbers = plan.changePlans.contingencies.flatMap(({ calls }) => calls);
	return (
		who.kind === "other" &&
		numbers.some(
			(call) =>
				call.who.kind === "other" &&
				sameName(call.who.name) === sameName(name) &&
				serviceNumber.test(call.number.replaceAll(/[\s()-]/gu, "")),
		)
	);
}

/** One name is the other, or a part of it: "Carys" may be Carys Bevan. */
function isPartOf(one: readonly string[], other: readonly string[]): boolean {
	const [words, more] = [one, other].toSorted((a, b) => a.length - b.length);
	return words !== undefined && words.length > 0 && words.every((word) => more?.includes(word));
}

/**
 * In: a plan, and somebody who is named in it and is nobody that it knows for sure. Out: the ids of those in the team who
 * that may be: by the name or a part of it, with or without what they are said to be ("Carys, my sister"), or named by what
 * one of them is to the person. A name is no proof, so what is kept from any of these is to be kept from them too.
 */
export function mayBeInTeam({ team }: Plan, who: Other): readonly string[] {
	const all = wordsIn(who.name);
	const said = relationWords(who.name);
	const [alone = ""] = who.name.split(/[,(–—]/u);
	return team.contacts
		.filter(({ name, relation }) => {
			const is = relationWords(relation);
			const called = wordsIn(name);
			const bare = said.filter((word) => !is.includes(word));
			const isByRelation = said.length > 0 && said.every((word) => is.includes(word));
			return [all, wordsIn(alone), bare].some((words) => isPartOf(words, called)) || isByRelation;
		})
		.map(({ id }) => id);
}

/** Somebody chosen or typed, as the plan knows them. */
export const whoMeant = (plan: Plan, who: Who): Who =>
	who.kind === "other" ? whoNamed(plan, who.name, who.relation) : who;

/** "GP" and "my GP" are one; of somebody in the team of whom it is not said what they are, any is. */
function isSameRelation(plan: Plan, typed: string, one: KnownPerson): boolean {
	if (one.relation.trim() === "") return one.group !== null;
	const isOurs = plan.talks.held.some(({ by }) => sameName(by.name) === sameName(one.name));
	if (one.group === "worker" && isOurs) return true;
	return (
		sameName(typed) === sameName(one.relation) ||
		relationWords(typed).join(" ") === relationWords(one.relation).join(" ")
	);
}

/**
 * Who is meant by a name as it was typed: whoever is known by it, so that nobody stands in the plan twice; somebody
 * new otherwise. "Grace Reid, daughter" is the Grace Reid who is the daughter. Two in the team by one name, or another
 * relation than is known, are not taken for the same; but whoever leads the talks is one, whatever their job is called.
 */
export function whoNamed(plan: Plan, name: string, relation = ""): KnownPerson["who"] {
	const typed: Other = { kind: "other", name: name.trim(), relation: relation.trim() };
	const people = peopleKnown(plan);
	const [one, ...more] = people.filter((known) => sameName(known.name) === sameName(name));
	if (!one && typed.relation === "") {
		const [told, ...others] = people.filter((known) => isNamedWithRelation(name, known));
		return told && others.length === 0 ? told.who : typed;
	}
	if (!one || more.length > 0) return typed;
	return typed.relation === "" || isSameRelation(plan, typed.relation, one) ? one.who : typed;
}

const firstOf = (name: string): string => sameName(name).split(" ")[0] ?? "";

/**
 * Whether somebody named in a plan is whoever works at this device: by their whole name; of the person's team also by a
 * first name alone, where the job is the same.
 */
export function isWorker({ name, relation, group }: Omit<KnownPerson, "who">, staff: Staff): boolean {
	if (sameName(name) === sameName(staff.name)) return true;
	const isShort = [name, staff.name].some((one) => sameName(one) === firstOf(one));
	const isSameJob = staff.role.trim() !== "" && sameName(relation) === sameName(staff.role);
	return group === "worker" && isShort && isSameJob && firstOf(name) === firstOf(staff.name);
}

/** Whoever works at this device, as the plan knows them: somebody of the team, or named in place. One person, once. */
export function workerIn(plan: Plan, staff: Staff): KnownPerson {
	const known = plan.team.contacts.find((contact) => isWorker(contact, staff));
	if (known)
		return {
			who: { kind: "contact", contactId: known.id },
			name: known.name,
			relation: known.relation,
			group: known.group,
		};
	const { name, role: relation } = staff;
	return { who: { kind: "other", name, relation }, name, relation, group: null };
}
