/**
 * A person's telephone number stands in the team and wherever they are called. Put right or tried in one place, it is so
 * in all: two different numbers for one person must never come of a correction.
 */
import type { Change } from "../../../shared/changes/change.ts";
import { isSamePhone } from "../../../shared/plan/phone.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type Edit, set } from "./edit.ts";

interface Next {
	readonly number?: string;
	readonly triedOn?: LocalDate | null;
}

/** What follows everywhere else from a change of somebody's number; nothing for whoever is not in the team. */
function elsewhere(plan: Plan, contactId: string, number: string, next: Next): Change[] {
	const isOther = next.number !== undefined && next.number !== number;
	const tried = isOther ? null : next.triedOn;
	const fields = (triedField: "checkedOn" | "dialledOn") => ({
		...(next.number === undefined ? {} : { number: next.number }),
		...(tried === undefined ? {} : { [triedField]: tried }),
	});
	const phones = plan.team.contacts
		.filter((contact) => contact.id === contactId)
		.flatMap((contact) =>
			contact.phones
				.filter((phone) => isSamePhone(phone.number, number))
				.map((phone) =>
					set(["team", "contacts", { id: contact.id }, "phones", { id: phone.id }], {
						...phone,
						...fields("checkedOn"),
					}),
				),
		);
	const calls = plan.changePlans.contingencies.flatMap((contingency) =>
		contingency.calls
			.filter(({ who }) => who.kind === "contact" && who.contactId === contactId)
			.filter((call) => isSamePhone(call.number, number))
			.map((call) =>
				set(["changePlans", "contingencies", { id: contingency.id }, "calls", { id: call.id }], {
					...call,
					...fields("dialledOn"),
				}),
			),
	);
	return [...phones, ...calls];
}

/** An edit of somebody's number, carried to every place where it stands. Applied first, so that the edit itself wins. */
export const carried = (plan: Plan, who: Who, number: string, next: Next, edit: Edit): Edit =>
	who.kind === "contact"
		? { ...edit, changes: [...elsewhere(plan, who.contactId, number, next), ...edit.changes] }
		: edit;
