/** Numbers that a small change names, where the plan still has another for that person: paper would say both. */
import { checkPhone, isSamePhone } from "../plan/phone.ts";
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import type { Contact } from "../plan/team.ts";

export interface SaidNumber {
	readonly contact: Contact;
	/** The number that stands in the plan. */
	readonly phone: Contact["phones"][number];
	/** The one that was said. */
	readonly said: string;
}

const NUMBERS = /(?:\+|\b0)\d[\d\u00a0 ().–-]{6,}\d/g;

/**
 * In: the words of a change and who it came from. Out: for each of the team whom it names, or else for whoever it came
 * from, a number in it that the plan has for nobody. Only of people who have a number in the plan; and where several are
 * named with several numbers, of nobody: whose is whose is not guessed.
 */
export function numbersSaid(plan: Plan, words: string, by: Who | null): SaidNumber[] {
	const held = plan.team.contacts.flatMap(({ phones }) => phones);
	const numbers = numbersIn(words);
	const said = numbers.find((number) => !held.some((phone) => isSamePhone(phone.number, number)));
	if (said === undefined) return [];
	const named = plan.team.contacts.filter(({ name }) => isNamedIn(plan, name, words));
	if (named.length > 1 && numbers.length > 1) return [];
	const meant =
		named.length > 0 ? named : plan.team.contacts.filter(({ id }) => by?.kind === "contact" && by.contactId === id);
	return meant.flatMap((contact) => {
		const [phone] = contact.phones.toSorted((one, other) => (one.preference ?? 9) - (other.preference ?? 9));
		return phone === undefined ? [] : [{ contact, phone, said }];
	});
}

const numbersIn = (words: string): string[] =>
	[...words.matchAll(NUMBERS)].map(([number]) => number.trim()).filter((number) => checkPhone(number).kind === "fits");

/**
 * By the whole name, or by its first word where nobody else's name begins so and no other name follows it: "Mrs Patel"
 * is not Mrs Dhillon.
 */
function isNamedIn({ team }: Plan, name: string, words: string): boolean {
	if (words.includes(name)) return true;
	const [first = name] = name.trim().split(/\s+/);
	const isAlone = team.contacts.filter((other) => other.name.trim().split(/\s+/)[0] === first).length === 1;
	if (!isAlone || first.length <= 2) return false;
	// Words, and what stands between each and the next.
	const said = words.replaceAll(/[’']s\b/g, "").split(/([^\p{L}\p{M}’'-]+)/u);
	return said.some((word, at) => word === first && !(said[at + 1] === " " && /^\p{Lu}/u.test(said[at + 2] ?? "")));
}

/** What a change says in all. Each part on a line of its own: the end of one and the start of the next are not one number. */
export const wordsOfChange = (what: string, theirs: string): string => `${what}\n${theirs}`;

/**
 * The same of all small changes that are written down; of each person only the last that was said. One that the plan has
 * settles all that were said before it.
 */
export function numbersStillOther(plan: Plan): SaidNumber[] {
	const last = new Map<string, SaidNumber>();
	for (const change of plan.agreement.changes) {
		const words = wordsOfChange(change.what, change.quote?.text ?? "");
		const numbers = numbersIn(words);
		for (const { id, phones } of plan.team.contacts)
			if (phones.some((phone) => numbers.some((number) => isSamePhone(phone.number, number)))) last.delete(id);
		for (const one of numbersSaid(plan, words, change.by)) last.set(one.contact.id, one);
	}
	return [...last.values()];
}
