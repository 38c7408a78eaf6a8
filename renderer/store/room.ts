/**
 * Who else is in the room: one truth, whichever page asks (decision 37). While a talk goes on it is the talk's record of
 * who came in and who left; on a day without a talk, what was answered since the plan was opened in this window.
 *
 * That it was asked is not kept: after a lock it is asked again, because somebody may have come in.
 */
import { keyOf } from "../../shared/criteria/case.ts";
import { thereAt } from "../../shared/criteria/presence.ts";
import { whoMeant } from "../../shared/plan/people-known.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Staff, Who } from "../../shared/plan/quote.ts";
import type { Talk } from "../../shared/plan/talks.ts";
import { type LocalDate, today } from "../../shared/plan/time.ts";
import type { Edit } from "./edits/edit.ts";
import { cameThen, comeIn, leaveRoom } from "./edits/presence.ts";
import { beginTalk } from "./edits/talks.ts";
import { type Observable, observable } from "./observable.ts";
import type { OpenPlan } from "./open-plan.ts";

export interface Room {
	/** Whether somebody said who is here since the plan was opened. */
	readonly isAsked: boolean;
	/** Who is here while no talk goes on; null: nobody said. */
	readonly withoutTalk: readonly Who[] | null;
	/** The day on which the plan was opened in this window. */
	readonly openedOn: LocalDate;
}

const rooms = new WeakMap<OpenPlan, Observable<Room>>();

/** The one room of an open plan; made at the first asking. */
export function roomOf(open: OpenPlan): Observable<Room> {
	const known = rooms.get(open);
	if (known) return known;
	const made = observable<Room>({ isAsked: false, withoutTalk: null, openedOn: today(open.clock) });
	rooms.set(open, made);
	return made;
}

/** Asks again who is here, before what somebody may not see is shown. */
export const askAgain = (open: OpenPlan): void => roomOf(open).update((room) => ({ ...room, isAsked: false }));
/** It was said who is here: also of whoever stood there as here and was let stand. */
export function answered(open: OpenPlan): void {
	for (const who of notSaidOf(open.record.plan)) {
		const talk = open.record.plan.talks.held.at(-1);
		if (talk) open.note(cameThen(talk, who).changes);
	}
	roomOf(open).update((room) => ({ ...room, isAsked: true }));
}

/** Whether somebody is one of these, also where one entry goes by the team and the other by name. */
export const isAmong = (plan: Plan, people: readonly Who[], who: Who): boolean =>
	people.some((one) => keyOf(whoMeant(plan, one)) === keyOf(whoMeant(plan, who)));

/** These without those, by whom they are. */
export const without = (plan: Plan, people: readonly Who[], those: readonly Who[]): readonly Who[] =>
	people.filter((who) => !isAmong(plan, those, who));

/** The talk that goes on, if one does: the last one, on its own day. */
export function talkOf(plan: Plan, day: LocalDate): Talk | null {
	const talk = plan.talks.held.at(-1);
	return talk?.on === day ? talk : null;
}

/**
 * Who was here as the talk before this one ended, on the same day, while nobody said whether they are at this one too. They
 * are in no record of it, and what is kept from them stays off the screen until somebody says.
 */
export function notSaidOf(plan: Plan, held: readonly Talk[] = plan.talks.held): readonly Who[] {
	const talk = held.at(-1);
	const before = held.at(-2);
	if (!talk || before?.on !== talk.on) return [];
	const then = [...thereAt(before, null), ...notSaidOf(plan, held.slice(0, -1))];
	return without(plan, then, [...talk.present, ...talk.moves.map(({ who }) => who)]);
}

/**
 * Who is here: by the talk of today; without one as was said since. Midnight takes nobody out: whoever was here when the
 * day ended is, until somebody says otherwise. A plan opened on a new day begins with nobody, and offers who came last.
 */
export function hereNow(plan: Plan, { withoutTalk, openedOn }: Room, day: LocalDate): readonly Who[] {
	const talk = talkOf(plan, day);
	if (talk) return [...thereAt(talk, null), ...notSaidOf(plan)];
	if (withoutTalk) return withoutTalk;
	const before = plan.talks.held.at(-1);
	return before && before.on >= openedOn ? [...thereAt(before, null), ...notSaidOf(plan)] : [];
}

/** Who came to the talk of today and has left it. */
export function goneFrom(plan: Plan, day: LocalDate): readonly Who[] {
	const talk = talkOf(plan, day);
	return talk ? without(plan, talk.present, thereAt(talk, null)) : [];
}

/**
 * Somebody comes in or leaves, wherever that is said: by the talk's record while one goes on, otherwise for this window.
 * `act` keeps an edit and says whether it did; out comes the same.
 */
export function setHere(open: OpenPlan, who: Who, isHere: boolean, act: (edit: Edit) => boolean): boolean {
	const { plan } = open.record;
	const day = today(open.clock);
	const here = hereNow(plan, roomOf(open).get(), day);
	const talk = talkOf(plan, day);
	// Still here, from one talk into the next: there from its start.
	if (talk && isHere && isAmong(plan, notSaidOf(plan), who)) return act(cameThen(talk, who));
	if (isAmong(plan, here, who) === isHere) return true;
	if (talk) return act(isHere ? comeIn(plan, talk, who, open.clock) : leaveRoom(plan, talk, who, open.clock));
	roomOf(open).update((room) => ({ ...room, withoutTalk: isHere ? [...here, who] : without(plan, here, [who]) }));
	return true;
}

/**
 * Whether nobody has begun to talk with them yet: offered, invited, or somebody who said no to the first, and no talk
 * today. Opening their plan is no talk.
 */
export const isWaiting = (plan: Plan, day: LocalDate): boolean =>
	(plan.state.kind === "offered" ||
		plan.state.kind === "invited" ||
		(plan.state.kind === "declined" && plan.talks.held.length === 0)) &&
	talkOf(plan, day) === null;

/** Whether planning with them has ended: closed, or they said no. What was said before is looked at, and that is no talk. */
const isEnded = ({ state }: Plan): boolean => state.kind === "closed" || state.kind === "declined";

/** Whether somebody said that today's talk is over: to look at the plan begins no other, words that are kept do. */
export function isOver(plan: Plan, day: LocalDate): boolean {
	const talk = talkOf(plan, day);
	return talk !== null && talk.endedAt !== null;
}

/**
 * Begins today's talk, where none goes on yet: whoever is here as it begins is there from its start. Whoever was at a talk
 * that was ended is at the next one only where somebody says so, and that is asked.
 */
export function beginWithRoom(open: OpenPlan, staff: Staff): void {
	const { plan } = open.record;
	const day = today(open.clock);
	const { withoutTalk } = roomOf(open).get();
	const isAnother = isOver(plan, day);
	open.note(beginTalk(plan, staff, open.clock, isAnother ? [] : hereNow(plan, roomOf(open).get(), day)));
	if (isAnother) askAgain(open);
	// From here on the talk tells; kept beside it, this would come back on the day after.
	if (withoutTalk !== null) roomOf(open).update((room) => ({ ...room, withoutTalk: null }));
}

/** Words are kept in a conversation that looking at began none for: they are of a talk of today, which begins with them. */
export function beginWithWords(open: OpenPlan, staff: Staff): void {
	const { plan } = open.record;
	const day = today(open.clock);
	if (isOver(plan, day) || (isEnded(plan) && talkOf(plan, day) === null)) beginWithRoom(open, staff);
}

/**
 * A page of the conversation is shown: that begins today's talk, unless nobody has begun to talk with them yet, it is over,
 * or planning with them has ended.
 */
export function beginAtPage(open: OpenPlan, staff: Staff): void {
	const { plan } = open.record;
	const day = today(open.clock);
	if (!isWaiting(plan, day) && !isOver(plan, day) && !isEnded(plan)) beginWithRoom(open, staff);
}
