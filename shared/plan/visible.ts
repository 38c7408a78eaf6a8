/**
 * Takes out of a plan what a reader may not see. Private is in no document at all; the person's own copy holds everything
 * else; a contact's copy keeps to `only` and `not`. When the words a thing stands on may not be seen (a goal's words, what
 * a risk is wanted for), the thing goes whole: no gap, no number skipped (documents.md 8). What the person says that
 * somebody may be told is between the two who talk: nobody else reads it, whoever it is said of least of all.
 */
import { plainOf } from "./goals.ts";
import { type Plan, planSchema } from "./plan.ts";
import type { Visibility } from "./quote.ts";

const GONE = Symbol("not for this reader");
/** Fields that carry a thing's own words. */
const LEADING_FIELDS = new Set(["quote", "want"]);
/** An agreement still stands when what was said about it is kept private. */
const STANDS_WITHOUT_WORDS = new Set(["agreed", "teachBack"]);

/** Somebody whom the team does not name: they may be just whom a thing is kept from. */
export const STRANGER = "";

/** Whether a reader sees an item: `person` for the person's own copy, otherwise a contact's id, or a stranger. */
export function isVisibleTo(visibility: Visibility, reader: string): boolean {
	if (visibility.kind === "private") return false;
	if (reader === "person" || visibility.kind === "everyone") return true;
	if (reader === STRANGER) return false;
	return visibility.contactIds.includes(reader) === (visibility.kind === "only");
}

/** In: a whole plan and a reader. Out: a plan of the same shape without what the reader may not see, one by one. */
export const seenBy = (plan: Plan, reader: string): Plan =>
	prune(
		{
			...plan,
			budget: readyPart(plan, "budget", reader),
			goals: readyPart(plan, "goals", reader),
			team: readyPart(plan, "team", reader),
		},
		reader,
		"plan",
	) as Plan;

/** One part of that plan, by itself. */
export function partSeenBy<Name extends keyof Plan>(plan: Plan, name: Name, reader: string): Plan[Name] {
	const seen = prune(readyPart(plan, name, reader), reader, name);
	return (seen === GONE ? null : seen) as Plan[Name];
}

/** In: a whole plan. Out: the same without what is said of what anybody may be told, as everybody but the person has it. */
export const withoutMayBeTold = (plan: Plan): Plan => ({
	...plan,
	team: { ...plan.team, contacts: plan.team.contacts.map((contact) => ({ ...contact, mayShare: null })) },
});

/** A part before single things are taken out: a budget not meant for this reader is none, a line that was refused is no line. */
function readyPart(plan: Plan, name: keyof Plan, reader: string): unknown {
	if (name === "team" && reader !== "person") return withoutMayBeTold(plan).team;
	if (name === "goals") return plan.goals.map((goal) => ({ ...goal, plain: plainOf(goal) }));
	const isHidden = name === "budget" && !isVisibleTo(plan.budget.visibility, reader);
	return isHidden ? planSchema.shape.budget.parse({}) : plan[name];
}

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
