/** Whether the plan was changed after it was agreed: a yes is to the plan as it was, with all that was in it and no more. */
import type { Plan } from "../plan/plan.ts";
import { type Instant, type LocalDate, today } from "../plan/time.ts";
import { agreedNow } from "./agreed.ts";
import { digestOfContent, isOfToday } from "./paper-digest.ts";

interface Yes {
	readonly on: LocalDate;
	readonly at: Instant | null;
}

/** What the moments tell, where no digest was kept. Copies, answers, bookings, the team and minutes are none of it. */
const contentOf = (plan: Plan): unknown[] => [
	plan.matters,
	plan.worries,
	plan.health,
	plan.daily,
	plan.goals,
	plan.changePlans,
	plan.risks,
	plan.ahead,
	plan.otherPlans,
	plan.budget,
];

/** How it went, and words that stood before: no change of what was agreed. */
const aside = new Set(["outcomes", "earlier", "scores"]);

/** A yes whose moment was not kept covers the whole of its day. */
const isAfter = (moment: string, { on, at }: Yes): boolean =>
	at === null ? today({ now: () => new Date(moment) }) > on : moment > at;

/** An action that is being done was moved on, not changed. */
const isMoment = (field: string, item: object): boolean =>
	field === "keptAt" || (field === "updatedAt" && (!("status" in item) || item.status === "not-started"));

function holdsLater(value: unknown, yes: Yes): boolean {
	if (Array.isArray(value)) return value.some((item) => holdsLater(item, yes));
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([field, inner]: [string, unknown]) => {
		if (aside.has(field)) return false;
		if (typeof inner !== "string") return holdsLater(inner, yes);
		return field === "updatedOn" ? inner > yes.on : isMoment(field, value) && isAfter(inner, yes);
	});
}

/** For the lists: whether today's version was changed since its yes; null where it has none. */
export const changedSinceAgreed = (plan: Plan): boolean | null =>
	agreedNow(plan) === null ? null : isChangedSinceAgreed(plan);

/**
 * Something was added, changed, moved or taken out after this version was agreed: the yes does not cover the plan as it
 * stands. A yes of which only the moment was kept tells what was added, and no more.
 */
export function isChangedSinceAgreed(plan: Plan): boolean {
	const known = answers.get(plan);
	if (known !== undefined) return known;
	const answer = isChanged(plan);
	answers.set(plan, answer);
	return answer;
}

const answers = new WeakMap<Plan, boolean>();

function isChanged(plan: Plan): boolean {
	const agreed = agreedNow(plan);
	if (agreed === null) return false;
	const { covers } = agreed;
	if (covers === null || !isOfToday(covers)) return holdsLater(contentOf(plan), agreed);
	return covers !== digestOfContent(plan) && !isGrownAlone(plan, covers);
}

/** A wellbeing plan that was agreed to and then grew into a full one: the same was said, and there is more to say it in. */
const isGrownAlone = (plan: Plan, covers: string): boolean =>
	plan.kind === "full" && covers === digestOfContent({ ...plan, kind: "lite" });
