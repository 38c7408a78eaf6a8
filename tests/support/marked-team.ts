/** A plan in which all that is known of the team is marked, so that a copy without the team can be searched for it. */
import { randomUUID } from "node:crypto";
import type { Copy, PlanPart } from "../../shared/plan/agreement.ts";
import { phoneSchema } from "../../shared/plan/person.ts";
import { type Plan, planSchema } from "../../shared/plan/plan.ts";
import { contactSchema } from "../../shared/plan/team.ts";

/** Telephone numbers as they are kept, with a space after the code; none is in use (Ofcom's numbers for drama). */
const numberOf = (index: number): string => `01632 96${String(1000 + index).slice(-4)}`;
const phoneOf = (number: string, hours = "") => phoneSchema.parse({ id: randomUUID(), number, hours });

/**
 * In: a plan, and the id of who reads the copy. Out: the same plan, with a mark in all that is known of each of the team
 * but its co-ordinator and the reader, who is one of them; the plans for a bad day ring them by the same numbers, written
 * otherwise. And every mark.
 */
export function withMarkedTeam(whole: Plan, readerId: string): { plan: Plan; marks: string[] } {
	const plan = structuredClone(whole);
	const marks: string[] = [];
	const mark = (): string => {
		marks.push(`zqx${marks.length}zqx`);
		return marks.at(-1) ?? "";
	};
	const { team, changePlans } = plan;
	team.contacts = team.contacts.filter(({ id }) => id !== readerId);
	for (const [index, contact] of team.contacts.entries()) {
		if (contact.id === team.coordinatorId) continue;
		const number = numberOf(index);
		Object.assign(contact, {
			name: mark(),
			relation: mark(),
			organisation: mark(),
			note: mark(),
			keepInTouch: mark(),
			mayShare: mark(),
			email: mark(),
			address: mark(),
			hasKey: true,
			emergencyOrder: index + 1,
			phones: [phoneOf(number, mark())],
		});
		const digits = number.replaceAll(" ", "");
		marks.push(number, number.replaceAll(" ", "\u00a0"), digits);
		const own = { when: "any" as const, dialledOn: null, knowsTheyAreListed: null };
		for (const { calls } of changePlans.contingencies)
			calls.push(
				// Somebody of the team by another number, and their number under another name.
				{ ...own, id: randomUUID(), who: { kind: "contact", contactId: contact.id }, number: mark(), hours: mark() },
				{ ...own, id: randomUUID(), who: { kind: "other", name: "The line", relation: "" }, number: digits, hours: "" },
			);
		for (const one of changePlans.carer) one.phones.push(phoneOf(digits));
	}
	team.gpPractice = { name: mark(), practiceCode: mark(), gpName: mark(), phone: mark(), details: mark() };
	team.advocate = { name: mark(), phone: mark(), offeredOn: null };
	team.doNotContact = [{ id: randomUUID(), name: mark(), because: mark(), mayPrint: true }];
	const reader = { id: readerId, group: "worker", name: "Nerys Probert", note: mark(), address: mark() };
	team.contacts.push(contactSchema.parse({ ...reader, phones: [phoneOf("01632 960199")] }));
	return { plan: planSchema.parse(plan), marks };
}

/** One contact's copy, without these parts. */
export const copyWithout = (contactId: string, parts: readonly PlanPart[]): Copy => ({
	id: "0f0f0f0f-2222-4222-8333-444444444444",
	who: { kind: "contact", contactId },
	sees: "parts",
	leavesOut: ["my secret heading"],
	withoutParts: [...parts],
	mayBeSaid: false,
	forms: ["docx"],
	how: "",
	state: "not-given",
	on: null,
	byWhen: null,
	by: null,
	planVersion: 1,
	exportId: null,
	shows: null,
});
