/** Planning ahead: pointers to papers, wishes that are no order (decision 17); other plans that go with this one. */
import type { Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Clock } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import type { QuotePlace } from "./quotes.ts";
import { nowRelevant } from "./relevance.ts";

export type Paper = Plan["ahead"]["papers"][number];
export type OtherPlan = Plan["otherPlans"][number];

/** Where a paper stands in the plan. */
export const paperAt = (paper: Paper): Place => ["ahead", "papers", { id: paper.id }];

/** A paper of a kind; whether the person has it is what they answered. */
export function addPaper(
	plan: Plan,
	kind: Paper["kind"],
	exists: Paper["exists"],
	clock: Clock,
): { paper: Paper; edit: Edit } {
	const paper: Paper = {
		id: newId(),
		kind,
		name: null,
		exists,
		on: null,
		where: "",
		copies: [],
		reviewOn: null,
		contact: null,
		originalSays: null,
		visibility: { kind: "everyone" },
	};
	return {
		paper,
		edit: edit(
			"kept where a paper is",
			...nowRelevant(["ahead", "relevance"], plan.ahead.relevance, clock),
			insert(["ahead", "papers"], paper, last(plan.ahead.papers)),
		),
	};
}

/** One field of a paper: where it is, never what it says (decision 17). */
export const setPaper = <F extends keyof Paper>(paper: Paper, field: F, value: Paper[F]): Edit =>
	edit("changed where a paper is", set([...paperAt(paper), field], value));

/** Takes a paper off the list; its copies elsewhere stay. */
export const removePaper = (paper: Paper): Edit =>
	edit("took a paper out of planning ahead", remove(["ahead", "papers"], paper.id));

/** Where wishes, priorities or places preferred are kept: a list of quotes. */
export const aheadWords = (field: "wishes" | "priorities" | "preferredPlaces"): QuotePlace => ({
	at: ["ahead", field],
	isOne: false,
	name: "Planning ahead",
});

/** In: what it is called. Out: the new plan, last in the list, and the edit that puts it there. */
export function addOtherPlan(plan: Plan, name: string): { other: OtherPlan; edit: Edit } {
	const other: OtherPlan = {
		id: newId(),
		name,
		content: null,
		where: "",
		on: null,
		reviewOn: null,
		responsible: null,
		visibility: { kind: "everyone" },
	};
	return { other, edit: edit("kept another plan", insert(["otherPlans"], other, last(plan.otherPlans))) };
}

/** One field of another plan. */
export const setOtherPlan = <F extends keyof OtherPlan>(other: OtherPlan, field: F, value: OtherPlan[F]): Edit =>
	edit("changed another plan", set(["otherPlans", { id: other.id }, field], value));

/** Takes another plan off the list. */
export const removeOtherPlan = (other: OtherPlan): Edit =>
	edit("took another plan out", remove(["otherPlans"], other.id));
