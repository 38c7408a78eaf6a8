/**
 * Takes out of a plan what a reader may not see, before anything is composed. Private is in no document at all;
 * the person's own copy holds everything else; a contact's copy keeps to `only` and `not`.
 * When the words a thing stands on may not be seen (a goal's words, what a risk is wanted for), the thing goes whole:
 * no gap, no number skipped (documents.md 8).
 */
import type { Copy, PlanPart } from "../../shared/plan/agreement.ts";
import { plainOf } from "../../shared/plan/goals.ts";
import { type Plan, planSchema } from "../../shared/plan/plan.ts";
import type { Visibility } from "../../shared/plan/quote.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { withoutTeam } from "./without-team.ts";

const GONE = Symbol("not for this reader");
/** Fields that carry a thing's own words. */
const LEADING_FIELDS = new Set(["quote", "want"]);
/** An agreement still stands when what was said about it is kept private. */
const STANDS_WITHOUT_WORDS = new Set(["agreed", "teachBack"]);

/** Whether a reader sees an item: `person` for the person's own copy, otherwise a contact's id. */
export function isVisibleTo(visibility: Visibility, reader: string): boolean {
	if (visibility.kind === "private") return false;
	if (reader === "person" || visibility.kind === "everyone") return true;
	return visibility.contactIds.includes(reader) === (visibility.kind === "only");
}

/** In: a whole plan and a reader. Out: a plan of the same shape without what the reader may not see. */
export function visiblePlan(plan: Plan, reader: string): Plan {
	const budget = isVisibleTo(plan.budget.visibility, reader) ? plan.budget : planSchema.shape.budget.parse({});
	const goals = plan.goals.map((goal) => ({ ...goal, plain: plainOf(goal) }));
	const pruned = prune({ ...plan, budget, goals }, reader, "plan") as Plan;
	return reader === "person" ? pruned : asCopyFor(pruned, reader, plan.team.contacts);
}

/** Who reads a copy, as `compose` is told: `person`, a contact's id, or the copy's own id for somebody named only there. */
export const readerOfCopy = ({ who, id }: Pick<Copy, "who" | "id">): string =>
	who.kind === "me" ? "person" : who.kind === "contact" ? who.contactId : id;

/**
 * Another's copy: without the parts that the person keeps from it, and without what it would tell of others' copies:
 * who got nothing, and what is left out of whose (hazard H10).
 */
function asCopyFor(plan: Plan, reader: string, everybody: readonly Contact[]): Plan {
	const isOwn = (copy: Copy): boolean => readerOfCopy(copy) === reader;
	const copies = plan.agreement.copies
		.filter((copy) => isOwn(copy) || (copy.sees !== "nothing" && copy.state !== "person-said-no"))
		.map((copy) => (isOwn(copy) ? copy : { ...copy, leavesOut: [], mayBeSaid: false }));
	let left: Plan = { ...plan, agreement: { ...plan.agreement, copies } };
	for (const part of partsLeftOut(plan, reader))
		left = { ...left, ...(part === "team" ? withoutTeam(left, reader, everybody) : emptied[part](left)) };
	return left;
}

/** The parts that this reader's copy is without. */
export function partsLeftOut(plan: Plan, reader: string): readonly PlanPart[] {
	const own = plan.agreement.copies.findLast((copy) => readerOfCopy(copy) === reader);
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
	budget: () => ({ budget: budget.parse({}) }),
};

function prune(value: unknown, reader: string, name: string): unknown {
	if (Array.isArray(value)) return value.map((item) => prune(item, reader, name)).filter((item) => item !== GONE);
	if (value === null || typeof value !== "object") return value;
	const item = value as Record<string, unknown> & { visibility?: Visibility };
	if (item.visibility !== undefined && !isVisibleTo(item.visibility, reader)) return GONE;
	const kept: Record<string, unknown> = {};
	for (const [field, child] of Object.entries(item)) {
		const seen = prune(child, reader, field);
		if (seen === GONE && LEADING_FIELDS.has(field) && !STANDS_WITHOUT_WORDS.has(name)) return GONE;
		kept[field] = seen === GONE ? null : seen;
	}
	return kept;
}
