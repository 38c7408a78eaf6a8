/** Who came to a talk, and when they came in or left: what was said before and after stays told apart. */
import { keyOf } from "../../../shared/criteria/case.ts";
import { movesOf } from "../../../shared/criteria/presence.ts";
import { quotesOf } from "../../../shared/criteria/voices.ts";
import { whoMeant } from "../../../shared/plan/people-known.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { Talk } from "../../../shared/plan/talks.ts";
import { type Clock, instantNow } from "../../../shared/plan/time.ts";
import { type Edit, edit, set } from "./edit.ts";

type Moves = Talk["moves"];

const put = (talk: Talk, field: "present" | "moves", value: readonly unknown[]) =>
	set(["talks", "held", { id: talk.id }, field], value);

/** As they stand in the record of the talk already, by whatever name they are meant now. */
const inRecord = (plan: Plan, talk: Talk, who: Who): Who | undefined => {
	const key = keyOf(whoMeant(plan, who));
	return talk.present.find((one) => keyOf(whoMeant(plan, one)) === key);
};

/** Whether anything said in this talk was kept. What was said about the planning is not among the quotes of the plan. */
const hasWords = (plan: Plan, talk: Talk): boolean =>
	quotesOf(plan).some(({ quote }) => quote.talkId === talk.id) || JSON.stringify(plan.agreement).includes(talk.id);

/** Somebody comes in, for the first time or again. Before anything was kept, they were there from the start. */
export function comeIn(plan: Plan, talk: Talk, who: Who, clock: Clock): Edit {
	const known = inRecord(plan, talk, who);
	const isFromStart = known === undefined && !hasWords(plan, talk);
	// That they did not come along from the talk before is no going out of this one.
	const before = known ? talk.moves : withoutMoves(plan, talk, who);
	const moves: Moves = isFromStart ? before : [...before, { who: known ?? who, is: "came", at: instantNow(clock) }];
	return edit(
		"changed who is there",
		...(known ? [] : [put(talk, "present", [...talk.present, who])]),
		...(isFromStart && before.length === talk.moves.length ? [] : [put(talk, "moves", moves)]),
	);
}

const withoutMoves = (plan: Plan, talk: Talk, who: Who): Moves => {
	const key = keyOf(whoMeant(plan, who));
	return talk.moves.filter((move) => keyOf(whoMeant(plan, move.who)) !== key);
};

/** Somebody leaves, or did not come along from the talk before. That they came stays in the record. */
export function leaveRoom(plan: Plan, talk: Talk, who: Who, clock: Clock): Edit {
	const known = inRecord(plan, talk, who) ?? who;
	return edit(
		"changed who is there",
		put(talk, "moves", [...talk.moves, { who: known, is: "left", at: instantNow(clock) } satisfies Moves[number]]),
	);
}

const withoutThem = (plan: Plan, people: readonly Who[], who: Who): Who[] => {
	const key = keyOf(whoMeant(plan, who));
	return people.filter((one) => keyOf(whoMeant(plan, one)) !== key);
};

/** Put down by mistake: out of the record of the talk. */
export function wasNotThere(plan: Plan, talk: Talk, who: Who): Edit {
	const present = withoutThem(plan, talk.present, who);
	const key = keyOf(inRecord(plan, talk, who) ?? who);
	const moves = talk.moves.filter((move) => keyOf(move.who) !== key);
	return edit("changed who was there", put(talk, "present", present), put(talk, "moves", moves));
}

/** Noted late, and there all the while: the moment they were noted is none at which they came. */
export function wasThereFromStart(plan: Plan, talk: Talk, who: Who): Edit {
	const known = inRecord(plan, talk, who) ?? who;
	const [first] = movesOf(talk, known);
	const moves = talk.moves.filter((move) => move !== first || move.is !== "came");
	return edit("changed who was there", put(talk, "moves", moves));
}

/** Somebody who was at a talk, noted afterwards: at one of an earlier day, or along from the one before. */
export const cameThen = (talk: Talk, who: Who): Edit =>
	edit("changed who was there", put(talk, "present", [...talk.present, who]));
