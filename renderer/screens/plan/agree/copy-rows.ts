/** Who has or should have a copy: one row a reader, and how many of them this version still owes one. */
import { keyOf } from "../../../../shared/criteria/case.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { isRefused } from "../../../../shared/plan/copies.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

export interface CopyRow {
	readonly key: string;
	readonly who: Who;
	/** What is on record for today's version; null: not decided. */
	readonly copy: Copy | null;
	/** Given earlier of the same version: what they hold stays as it was given, whatever is decided after. */
	readonly given: readonly Copy[];
	/** Of another reader, the last that they were given, of any version, where the person said no since: they have it. */
	readonly held: Copy | null;
	/** From the version before, so that nobody has to choose everything again; null where there is none. */
	readonly before: Copy | null;
}

/** In: a plan and one of its copies. Out: whether today’s version was given by it. */
export const isGivenNow = (plan: Plan, copy: Copy): boolean =>
	copy.state === "given" && !isRefused(copy) && copy.planVersion === plan.version;

/** The person first, then the team as it stands, then whoever else has a copy. */
export function copyRows(plan: Plan, today: LocalDate): CopyRow[] {
	const team: Who[] = plan.team.contacts
		.filter((contact) => contact.until === null || contact.until >= today)
		.map((contact) => ({ kind: "contact", contactId: contact.id }));
	const gone = new Set(plan.team.contacts.map((contact) => contact.id));
	for (const who of team) if (who.kind === "contact") gone.delete(who.contactId);
	const others = plan.agreement.copies
		.map((copy) => whoMeant(plan, copy.who))
		.filter((who) => who.kind === "other" || (who.kind === "contact" && !gone.has(who.contactId)));
	const rows = new Map<string, CopyRow>();
	for (const who of [{ kind: "me" } as Who, ...team, ...others]) {
		const key = keyOf(who);
		if (rows.has(key)) continue;
		const all = plan.agreement.copies.filter((copy) => keyOf(whoMeant(plan, copy.who)) === key);
		const now = all.findLast((copy) => copy.planVersion === plan.version || isRefused(copy));
		const given = all.filter((copy) => isGivenNow(plan, copy) && copy !== now);
		const held =
			now && isRefused(now) && who.kind !== "me"
				? all.findLast((copy) => copy.state === "given" && !isRefused(copy))
				: undefined;
		rows.set(key, { key, who, copy: now ?? null, given, held: held ?? null, before: all.at(-1) ?? null });
	}
	return [...rows.values()];
}

/**
 * In: a plan and today. Out: how many readers are to be given today's version: decided on and not given, or with a copy of
 * an earlier version that this one takes the place of. Copies of an earlier version that were never given are no more.
 */
export const copiesToGive = (plan: Plan, today: LocalDate): number =>
	copyRows(plan, today).filter(({ copy, before }) =>
		copy === null ? before !== null : copy.state === "not-given" && !isRefused(copy),
	).length;
