/**
 * A copy without the person's people and team: who they are, and how to reach them. Whom to ask about the plan stays,
 * the co-ordinator and the place (documents.md 8, first page), as does the reader's own name. Where another part names
 * one of the team, it says "someone I know", and nobody there is to be rung by a number that was left out.
 */
import { phoneDigits } from "../../shared/plan/phone.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Who } from "../../shared/plan/quote.ts";
import { type Contact, contactSchema } from "../../shared/plan/team.ts";

/**
 * In: a plan as this reader may see it, and everybody in the team, also those kept from them one by one. Out: what of it
 * changes when the team is left out of their copy.
 */
export function withoutTeam(plan: Plan, reader: string, everybody: readonly Contact[]): Partial<Plan> {
	const { team, changePlans, agreement } = plan;
	const coordinator = team.contacts.filter(({ id }) => id === team.coordinatorId);
	const self = team.contacts.filter(({ id }) => id === reader && id !== team.coordinatorId);
	const kept = new Set([...coordinator, ...self].map(({ id }) => id));
	const isGone = (who: Who): boolean => who.kind === "contact" && !kept.has(who.contactId);
	const mayRing = new Set(digitsOf([...numbersOf([...coordinator, ...self]), team.place?.phone ?? ""]));
	const gone = everybody.filter(({ id }) => !kept.has(id));
	const numbers = [...numbersOf(gone), team.gpPractice?.phone ?? "", team.advocate?.phone ?? ""];
	const left = new Set(digitsOf(numbers).filter((number) => !mayRing.has(number)));
	const isLeft = ({ number }: { readonly number: string }): boolean => digitsOf([number]).some((one) => left.has(one));
	return {
		team: {
			...team,
			contacts: [...coordinator, ...self.map(nameOnly)],
			gpPractice: null,
			advocate: null,
			doNotContact: [],
		},
		changePlans: {
			...changePlans,
			contingencies: changePlans.contingencies.map((one) => ({
				...one,
				calls: one.calls.filter((call) => !isGone(call.who) && !isLeft(call)),
				peopleToTell: one.peopleToTell.filter((who) => !isGone(who)),
			})),
			carer: changePlans.carer.map((one) => ({
				...one,
				whoStepsIn: one.whoStepsIn.filter((who) => !isGone(who)),
				phones: one.phones.filter((phone) => !isLeft(phone)),
			})),
		},
		agreement: { ...agreement, copies: agreement.copies.filter(({ who }) => !isGone(who)) },
	};
}

const numbersOf = (contacts: readonly Contact[]): string[] =>
	contacts.flatMap(({ phones }) => phones.map(({ number }) => number));

/** Numbers as they are dialled, however they were written. */
const digitsOf = (numbers: readonly string[]): string[] =>
	numbers.flatMap((number) => (number.trim() === "" ? [] : [phoneDigits(number) ?? number.trim()]));

const nameOnly = ({ id, group, name, relation, pronouns, visibility }: Contact): Contact =>
	contactSchema.parse({ id, group, name, relation, pronouns, visibility });
