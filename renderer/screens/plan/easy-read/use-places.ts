import { useEffect, useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { WordsOfPlan } from "../../../../templates/easy-read/hard-words.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { useMayShow } from "../in-room.ts";
import { type CheckPage, checkPages } from "./check-pages.ts";

interface Reader {
	readonly places: (plan: Plan) => readonly PlainPlace[];
	readonly words: (plan: Plan) => WordsOfPlan;
}

/** The composer comes when it is wanted, so that the window itself opens without it; once here, it stays. */
let reader: Reader | null = null;
const load = async (): Promise<Reader> => {
	const [{ plainPlaces }, { wordsOfPlan }] = await Promise.all([
		import("../../../../templates/easy-read/plain-places.ts"),
		import("../../../../templates/easy-read/hard-words.ts"),
	]);
	reader = { places: once((plan) => plainPlaces(plan)), words: once((plan) => wordsOfPlan(plan)) };
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
	/** The hard words of all of it: not for a page on which something is hidden. */
	readonly words: WordsOfPlan;
}

/** The pages of the check, of a plan as it stands: nothing of the word list while something is hidden from those who are here. */
export function pagesOf(here: PlacesHere): CheckPage[] {
	const isWritten = here.places.some(({ lines }) => lines.length > 0);
	return checkPages(here.places, here.hidden === 0 && isWritten ? here.words.list : []);
}

/** Of a plan, every thing that may have plain lines, as far as those who are here may see it; null until the composer is here. */
export function usePlaces(): ((plan: Plan) => PlacesHere) | null {
	const mayShow = useMayShow();
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
		return {
			places,
			hidden: all.length - places.length,
			get words() {
				return read.words(plan);
			},
		};
	};
}
