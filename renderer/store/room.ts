/**
 * Who else is in the room, asked before a screen shows who may not see what (decision 37). Known for as long as the
 * plan is open in this window; after a lock it is asked again, because somebody may have come in.
 *
 * Who was there while words were kept is the record's, and stays in it: whoever leaves changes the room alone.
 */
import { keyOf } from "../../shared/criteria/case.ts";
import { quotesOf } from "../../shared/criteria/voices.ts";
import { whoMeant } from "../../shared/plan/people-known.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Who } from "../../shared/plan/quote.ts";
import type { Talk } from "../../shared/plan/talks.ts";
import { type Observable, observable } from "./observable.ts";
import type { OpenPlan } from "./open-plan.ts";

/** null: not asked yet. An empty list: nobody but the person and the practitioner. */
export type Room = readonly Who[] | null;
/** Who has left which talk. */
export type Left = { readonly talkId: string; readonly who: readonly Who[] } | null;

const rooms = new WeakMap<OpenPlan, Observable<Room>>();
const leavers = new WeakMap<OpenPlan, Observable<Left>>();

function ofPlan<T>(kept: WeakMap<OpenPlan, Observable<T | null>>, open: OpenPlan): Observable<T | null> {
	const known = kept.get(open);
	if (known) return known;
	const made = observable<T | null>(null);
	kept.set(open, made);
	return made;
}

export const roomOf = (open: OpenPlan): Observable<Room> => ofPlan(rooms, open);
/** Who was at today's talk and has left; not in the record, so that after a lock everybody who came counts as there. */
export const leftOf = (open: OpenPlan): Observable<Left> => ofPlan(leavers, open);

const isAmong = (plan: Plan, people: readonly Who[], who: Who): boolean =>
	people.some((one) => keyOf(whoMeant(plan, one)) === keyOf(whoMeant(plan, who)));

/** These without those, by whom they are. */
export const without = (plan: Plan, people: readonly Who[], those: readonly Who[]): readonly Who[] =>
	people.filter((who) => !isAmong(plan, those, who));

/** Whoever came to the last talk and has not left it. */
export function hereNow(plan: Plan, left: Left): readonly Who[] {
	const talk = plan.talks.held.at(-1);
	if (!talk) return [];
	return left?.talkId === talk.id ? without(plan, talk.present, left.who) : talk.present;
}

/** Who goes on standing in the record of the talk when these are in the room: also whoever left after words were kept. */
export function presentWith(plan: Plan, talk: Talk, now: readonly Who[]): readonly Who[] {
	// What was said about the planning names its talk too, and is not among the quotes of the plan.
	const hasWords =
		quotesOf(plan).some(({ quote }) => quote.talkId === talk.id) || JSON.stringify(plan.agreement).includes(talk.id);
	return hasWords ? [...talk.present, ...without(plan, now, talk.present)] : now;
}
