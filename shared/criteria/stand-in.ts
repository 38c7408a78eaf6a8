/**
 * Who may answer for a person. Capacity is presumed (Mental Capacity Act 2005, section 1): a representative stands in
 * only where it is on record that the person cannot decide, or that a child is not competent, and who it is.
 * Staff never stand in. Reference 9 (safeguards) and 12.2.
 */
import type { Plan } from "../plan/plan.ts";
import type { Evidence } from "./result.ts";
import { seen } from "./result.ts";

export interface StandIn {
	readonly contactId: string;
	readonly evidence: Evidence;
}

/** In: a whole plan. Out: who may answer for the person and on what ground; null where the person answers themselves. */
export function standInOf(plan: Plan): StandIn | null {
	const { representative, child } = plan.rights;
	if (representative === null || !plan.team.contacts.some((contact) => contact.id === representative.contactId))
		return null;
	const lacks = latestCapacity(plan);
	if (lacks?.result === "lacks")
		return {
			contactId: representative.contactId,
			evidence: seen(
				`Capacity recorded${lacks.on === null ? "" : ` on ${lacks.on}`}`,
				`rights.capacity.${lacks.index}`,
			),
		};
	if (child?.isCompetent === false)
		return {
			contactId: representative.contactId,
			evidence: seen("A child not yet competent to decide this", "rights.child.isCompetent"),
		};
	return null;
}

/** The newest by date of those answered; where dates are equal or missing, the one written later. */
function latestCapacity(plan: Plan): (Plan["rights"]["capacity"][number] & { index: number }) | undefined {
	return plan.rights.capacity
		.map((entry, index) => ({ ...entry, index }))
		.filter(({ result }) => result !== null)
		.sort((a, b) => (a.on ?? "").localeCompare(b.on ?? "") || a.index - b.index)
		.at(-1);
}
