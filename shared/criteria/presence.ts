/**
 * Who was there when: a talk keeps everybody who came, and the moments at which somebody came in or left. Whoever has no
 * such moment was there throughout, as in talks kept before there were any.
 */
import type { Who } from "../plan/quote.ts";
import type { Talk } from "../plan/talks.ts";
import type { Instant } from "../plan/time.ts";
import { keyOf } from "./case.ts";

/** The comings and goings of one of those who came, in order. */
export const movesOf = (talk: Pick<Talk, "moves">, who: Who): Talk["moves"] =>
	talk.moves.filter((move) => keyOf(move.who) === keyOf(who));

function isThere(moves: Talk["moves"], at: Instant | null): boolean {
	const last = moves.findLast((move) => at === null || move.at <= at);
	// Before the first of them it was the other way round; without any, there throughout.
	return last === undefined ? moves[0]?.is !== "came" : last.is === "came";
}

/** Those of the talk who were there at a moment; null is its end, or now. */
export const thereAt = (talk: Pick<Talk, "present" | "moves">, at: Instant | null): Who[] =>
	talk.present.filter((who) => isThere(movesOf(talk, who), at));

/**
 * In: a talk and the moments at which words of it were kept. Out: who was there for all of them, and who for some.
 * Without words, all who came were there for all.
 */
export function thereFor(
	talk: Pick<Talk, "present" | "moves">,
	moments: readonly Instant[],
): { all: Who[]; some: Who[] } {
	const all: Who[] = [];
	const some: Who[] = [];
	for (const who of talk.present) {
		const moves = movesOf(talk, who);
		const count = moments.filter((at) => isThere(moves, at)).length;
		if (count === moments.length) all.push(who);
		else if (count > 0) some.push(who);
	}
	return { all, some };
}
