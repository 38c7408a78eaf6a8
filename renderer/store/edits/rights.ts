/** Who sees the plan as the person decided, who may decide for them, and where that is written (reference 12.2). */
import type { Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff } from "../../../shared/plan/quote.ts";
import { type Clock, type LocalDate, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";

type Rights = Plan["rights"];
export type Sharing = Rights["sharing"][number];
export type Capacity = Rights["capacity"][number];
export type Representative = NonNullable<Rights["representative"]>;
export type Child = NonNullable<Rights["child"]>;

const at = (field: keyof Rights): Place => ["rights", field];

/** The day the person was told who will see the plan, and by whom; without a day they were not. */
export const setTold = (plan: Plan, on: LocalDate | null, staff: Staff): Edit =>
	edit(
		"said when they were told who sees this",
		set(at("toldWhoSees"), on && { by: staff, note: null, ...plan.rights.toldWhoSees, on }),
	);

/** Something about how they were told. Nothing where they were not told yet. */
export const setToldNote = (plan: Plan, note: string | null): Edit | null =>
	plan.rights.toldWhoSees && edit("said how they were told who sees this", set([...at("toldWhoSees"), "note"], note));

/** What the person decided about sharing, dated today: kept as soon as it is answered, before it is said to what. */
export function addSharing(plan: Plan, id: Sharing["id"], decision: Sharing["decision"], clock: Clock): Edit {
	const item: Sharing = { id, on: today(clock), decision, what: null, because: null };
	return edit("kept a decision about sharing", insert(at("sharing"), item, last(plan.rights.sharing)));
}

/** One field of a decision about who may have what. */
export const setSharing = <F extends keyof Sharing>(item: Sharing, field: F, value: Sharing[F]): Edit =>
	edit("changed a decision about sharing", set([...at("sharing"), { id: item.id }, field], value));

/** Takes a decision about sharing out. */
export const removeSharing = (item: Sharing): Edit =>
	edit("took a decision about sharing out", remove(at("sharing"), item.id));

/** A decision that somebody asked about: whose it is begins unanswered, and nothing is taken from it until it is. */
export function addCapacity(plan: Plan, decision: string): Edit {
	const item: Capacity = { id: newId(), decision, result: null, on: null, by: null, where: "" };
	return edit("kept whose decision something is", insert(at("capacity"), item, last(plan.rights.capacity)));
}

/** One field of whose decision something is. */
export const setCapacity = <F extends keyof Capacity>(item: Capacity, field: F, value: Capacity[F]): Edit =>
	edit("changed whose decision something is", set([...at("capacity"), { id: item.id }, field], value));

/** Takes out whose decision something is. */
export const removeCapacity = (item: Capacity): Edit =>
	edit("took whose decision something is out", remove(at("capacity"), item.id));

/** Who may decide or speak for the person, and by what right; null is nobody. */
export const setRepresentative = (representative: Representative | null): Edit =>
	edit("said who may decide for them", set(at("representative"), representative));

/** Of somebody under 16; with nothing said of either, nothing was asked. */
export function setChild(plan: Plan, change: Partial<Child>): Edit {
	const child: Child = { isCompetent: null, parentalResponsibility: [], ...plan.rights.child, ...change };
	const isNothing = child.isCompetent === null && child.parentalResponsibility.length === 0;
	return edit("said who decides for a child", set(at("child"), isNothing ? null : child));
}
