/** Who is to be told, before copies go out, that their number stands in them (reference: knows they are listed). */
import { isWorker } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Staff } from "../../../../shared/plan/quote.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

/**
 * In: a plan, whoever works here, and today. Out: everybody of the team whose number prints and of whom it is not written
 * down that they were told. A service is listed anyway, the worker knows, and what is private is on no paper.
 */
export const toTell = ({ team }: Plan, staff: Staff, today: LocalDate): readonly Contact[] =>
	team.contacts.filter(
		(contact) =>
			contact.group !== "service" &&
			contact.phones.length > 0 &&
			contact.knowsTheyAreListed !== true &&
			(contact.until === null || contact.until >= today) &&
			contact.visibility.kind !== "private" &&
			!isWorker(contact, staff),
	);
