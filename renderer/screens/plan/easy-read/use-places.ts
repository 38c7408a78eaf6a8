import { useEffect, useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { CheckPart } from "../../../../templates/easy-read/check-parts.ts";
import type { WordsOfPlan } from "../../../../templates/easy-read/hard-words.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { seenInRoom } from "../../../store/shown.ts";
import { useHere, useMayShow } from "../in-room.ts";

interface Reader {
	readonly places: (plan: Plan) => readonly PlainPlace[];
	readonly parts: (plan: Plan) => readonly CheckPart[];
	readonly words: (plan: Plan) => WordsOfPlan;
}

/** The composer comes when it is wanted, so that the window itself opens without it; once here, it stays. */
let reader: Reader | null = null;
const load = async (): Promise<Reader> => {
	const [{ plainPlaces }, { wordsOfPlan }, { checkParts }] = await Promise.all([
		import("../../../../templates/easy-read/plain-places.ts"),
		import("../../../../templates/easy-read/hard-words.ts"),
		import("../../../../templates/easy-read/check-parts.ts"),
	]);
	reader = {
		places: once((plan) => plainPlaces(plan)),
		parts: once((plan) => checkParts(plan)),
		words: once((plan) => wordsOfPlan(plan)),
	};
	return reader;
};

/** Each plan is read once: a page asks with every letter that is typed. */
function once<T extends object>(read: (plan: Plan) => T): (plan: Plan) => T {
	const known = new WeakMap<Plan, T>();
	return (plan) => {
		const answer = known.get(plan) ?? read(plan);
		known.set(plan, answer);
		return answer;
	};
}

export interface PlacesHere {
	readonly places: readonly PlainPlace[];
	/** So many are not shown while others are here. */
	readonly hidden: number;
	/** The parts of the check that print nothing which anybody here may not see; and whether that is all of them. */
	readonly parts: readonly CheckPart[];
	readonly hasAllParts: boolean;
	/** The hard words of all of it: not for a page on which something is hidden. */
	readonly words: WordsOfPlan;
}

/** In: all parts, and those of the plan as it may be seen here. Out: those that are the same in both, whole. */
export function partsShown(all: readonly CheckPart[], here: readonly CheckPart[]): readonly CheckPart[] {
	const same = new Set(here.map((part) => JSON.stringify(part)));
	return all.filter((part) => same.has(JSON.stringify(part)));
}

/** Of a plan, every thing that may have plain lines, as far as those who are here may see it; null until the composer is here. */
export function usePlaces(): ((plan: Plan) => PlacesHere) | null {
	const mayShow = useMayShow();
	const present = useHere();
	const [read, setRead] = useState(() => reader);
	useEffect(() => {
		let isHere = true;
		if (read === null)
			void load().then((loaded) => {
				if (isHere) setRead(loaded);
			});
		return () => {
			isHere = false;
		};
	}, [read]);
	if (read === null) return null;
	return (plan) => {
		const all = read.places(plan);
		const places = all.filter(({ within }) => mayShow(...within));
		const seen = seenInRoom(plan, present);
		const every = read.parts(plan);
		const parts = seen === plan ? every : seen === null ? [] : partsShown(every, read.parts(seen));
		return {
			places,
			hidden: all.length - places.length,
			parts,
			hasAllParts: parts.length === every.length,
			get words() {
				return read.words(plan);
			},
		};
	};
}
