/** A blank plan: nothing asked, nothing assumed. */
import { type Id, newId } from "./ids.ts";
import { type Plan, planSchema, SCHEMA_VERSION } from "./plan.ts";
import type { Staff } from "./quote.ts";
import { type Clock, instantNow, today } from "./time.ts";

export interface NewPerson {
	readonly firstName: string;
	readonly familyName: string;
	readonly calledName: string;
	/** `2027-01-12`, or null when not known yet. */
	readonly born: string | null;
}

/** Starts a plan with a person. Throws a ZodError when a name or date is not accepted. */
export function blankPlan(
	person: NewPerson,
	author: Staff & { readonly organisation?: string },
	kind: "full" | "lite",
	clock: Clock,
	id: Id = newId(),
): Plan {
	const now = instantNow(clock);
	return planSchema.parse({
		schema: SCHEMA_VERSION,
		id,
		personId: newId(),
		kind,
		createdAt: now,
		updatedAt: now,
		author: { name: author.name, role: author.role, organisation: author.organisation ?? "", since: now },
		state: { kind: "talking", on: today(clock) },
		about: person,
		needs: {},
		rights: {},
		talks: { preparation: {} },
		firstPage: {},
		health: {},
		daily: {},
		changePlans: {},
		risks: {},
		ahead: {},
		budget: {},
		team: {},
		agreement: { versions: [{ number: 1, startedOn: today(clock) }] },
		easyRead: {},
	});
}
