/**
 * What of a plan goes into somebody's copy, before anything is composed: without what the reader may not see
 * (shared/plan/visible.ts), without the parts that the person keeps from that copy, and where anything is left out
 * without words that may tell of it (without-said.ts).
 */
import { easyReadChecked } from "../../shared/criteria/easy-read-checked.ts";
import type { Copy, PlanPart } from "../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../shared/plan/copies.ts";
import { mayBeInTeam, whoMeant } from "../../shared/plan/people-known.ts";
import { type Plan, planSchema } from "../../shared/plan/plan.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { seenBy, withoutMayBeTold } from "../../shared/plan/visible.ts";
import { withoutSaid } from "./without-said.ts";
import { withoutTeam } from "./without-team.ts";

/**
 * In: a whole plan and a reader. Out: a plan of the same shape without what is not in that reader's copy, and without a
 * check of easy read that no longer holds: that is known of the whole plan alone.
 */
export function visiblePlan(plan: Plan, reader: string): Plan {
	// Whoever was named in a copy before they joined the team is one of the team, also where the reader does not see them.
	const copies = plan.agreement.copies.map((copy) => ({ ...copy, who: whoMeant(plan, copy.who) }));
	const own = seenByReader({ ...plan, agreement: { ...plan.agreement, copies } }, reader);
	const seen = { ...own, easyRead: { ...own.easyRead, checked: easyReadChecked(plan) } };
	if (reader === "person") return seen;
	const theirs = asCopyFor(seen, reader, plan.team.contacts);
	const parts = partsLeftOut(plan, reader);
	return parts.length > 0 || isAnythingKept(plan, reader, parts)
		? withoutSaid(theirs)
		: withMayBeTold(theirs, plan, reader);
}

/**
 * Whoever works with the person and has all of the plan has to know what the others may be told: they are the ones who are
 * asked. Nobody reads there what they may be told themselves.
 */
function withMayBeTold(theirs: Plan, plan: Plan, reader: string): Plan {
	const group = plan.team.contacts.find(({ id }) => id === reader)?.group;
	if (group !== "worker" && group !== "service") return theirs;
	const told = new Map(plan.team.contacts.map(({ id, mayShare }) => [id, mayShare]));
	const contacts = theirs.team.contacts.map((contact) =>
		contact.id === reader ? contact : { ...contact, mayShare: told.get(contact.id) ?? null },
	);
	return { ...theirs, team: { ...theirs.team, contacts } };
}

/**
 * In: a plan, a reader and the parts that their copy is without. Out: whether single things in the other parts are kept
 * from them, which the person's own copy has. Words that are tied to no part are left aside: each says for itself; so is
 * what anybody may be told, which goes by a rule of its own.
 */
export function isAnythingKept(plan: Plan, reader: string, without: readonly PlanPart[]): boolean {
	if (reader === "person") return false;
	const text = (seen: Plan): string =>
		JSON.stringify({ ...withoutSaid(withoutParts(seen, without, reader, plan.team.contacts)), photos: [] });
	return text(seenByReader(plan, reader)) !== text(withoutMayBeTold(seenBy(plan, "person")));
}

/**
 * Whose eyes a copy is kept from: its reader's, and of somebody who is named on a copy only those of everyone in the team
 * who they may be: a name is no proof that they are somebody else.
 */
export function eyesOf(plan: Plan, reader: string): readonly string[] {
	const copy = plan.agreement.copies.find(({ id }) => id === reader);
	const meant = copy === undefined ? null : whoMeant(plan, copy.who);
	return meant?.kind === "other" ? [reader, ...mayBeInTeam(plan, meant)] : [reader];
}

/** The plan without what is kept, thing by thing, from any of those. */
export const seenByReader = (plan: Plan, reader: string): Plan =>
	eyesOf(plan, reader).reduce((left, one) => seenBy(left, one), plan);

/** Who reads a copy, as `compose` is told: `person`, a contact's id, or the copy's own id for somebody named only there. */
export function readerOfCopy(plan: Plan, { who, id }: Pick<Copy, "who" | "id">): string {
	const meant = whoMeant(plan, who);
	return meant.kind === "me" ? "person" : meant.kind === "contact" ? meant.contactId : id;
}

/**
 * Another's copy: without the parts that the person keeps from it, and without what it would tell of others' copies:
 * who got nothing, and what is left out of whose (hazard H10).
 */
function asCopyFor(plan: Plan, reader: string, everybody: readonly Contact[]): Plan {
	const isOwn = (copy: Copy): boolean => readerOfCopy(plan, copy) === reader;
	const copies = plan.agreement.copies
		.filter((copy) => isOwn(copy) || !isRefused(copy))
		.map((copy) => (isOwn(copy) ? copy : { ...copy, leavesOut: [], mayBeSaid: false }));
	const left: Plan = { ...plan, agreement: { ...plan.agreement, copies } };
	return withoutParts(left, partsLeftOut(plan, reader), reader, everybody);
}

/** In: a plan, the parts kept from a reader, and everybody in the team. Out: the plan as if nothing stood in those parts. */
export function withoutParts(
	plan: Plan,
	parts: readonly PlanPart[],
	reader: string,
	everybody: readonly Contact[],
): Plan {
	let left = plan;
	for (const part of parts)
		left = { ...left, ...(part === "team" ? withoutTeam(left, reader, everybody) : emptied[part](left)) };
	return left;
}

/** The newest copy of a reader of which it is decided what it holds. */
export const copyFor = (plan: Plan, reader: string): Copy | undefined =>
	plan.agreement.copies.findLast((copy) => readerOfCopy(plan, copy) === reader && !isUndecided(copy));

/** The parts that this reader's copy is without. */
export function partsLeftOut(plan: Plan, reader: string): readonly PlanPart[] {
	const own = copyFor(plan, reader);
	return reader !== "person" && own?.sees === "parts" ? own.withoutParts : [];
}

const { daily, health, budget, ahead, risks } = planSchema.shape;

/** Each part as if nothing stood in it. Results are health too. The allergies stay: they stand on every first page. */
const emptied: Readonly<Record<Exclude<PlanPart, "team">, (plan: Plan) => Partial<Plan>>> = {
	matters: ({ about }) => ({ matters: [], about: { ...about, context: [], ehcPlan: null } }),
	mind: () => ({ worries: [] }),
	health: (plan) => ({
		health: { ...health.parse({}), allergies: plan.health.allergies },
		daily: { ...plan.daily, understand: [], makingSense: [] },
	}),
	results: (plan) => ({ health: { ...plan.health, results: [] } }),
	daily: ({ daily: { understand, makingSense }, needs }) => ({
		daily: { ...daily.parse({}), understand, makingSense },
		needs: { ...needs, explainedBest: [], wantToKnow: [] },
	}),
	goals: () => ({ goals: [] }),
	changes: ({ changePlans }) => ({ changePlans: { ...changePlans, contingencies: [], carer: [] } }),
	risks: () => ({ risks: risks.parse({}) }),
	ahead: () => ({ ahead: ahead.parse({}) }),
	"other-plans": () => ({ otherPlans: [] }),
	budget: ({ agreement }) => ({ budget: budget.parse({}), agreement: { ...agreement, fundingSource: null } }),
};
