/** How the words in a box outside the talk's stages were given: chosen beside it, remembered with its draft until they are kept. */

import type { HowGiven, Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { usePlan } from "../plan-context.ts";
import { type ChosenWay, chosenWay, wayGiven } from "./how-given.ts";

export interface WayGiven {
	readonly how: HowGiven;
	readonly setHow: (how: HowGiven) => void;
	readonly through: string;
	readonly setThrough: (name: string) => void;
	/** Chosen beside the box; the person where nobody was. */
	readonly spokenBy: Who;
	readonly setSpokenBy: (who: Who) => void;
	/** Whose hands begin on the turned screen, or go on there: written by the person, or given as words usually are. */
	readonly setHand: (isTheirs: boolean) => void;
	/** Typed on this side: what the person began with their own hands and others go on with is not written by them. */
	readonly typedHere: () => void;
	/** As they are kept, read anew at that moment. */
	readonly now: () => { readonly how: HowGiven; readonly through: string | null; readonly spokenBy: Who };
	readonly forget: () => void;
}

const me: Who = { kind: "me" };

/**
 * @param key the draft that remembers it
 * @param speaker whose words, where that is asked elsewhere
 */
export function useWayGiven(key: string, speaker?: Who): WayGiven {
	const { plan, open, state } = usePlan();
	const chosen = chosenWay(state.record.drafts, key);
	const whoOf = (one: ChosenWay): Who => speaker ?? one.spokenBy ?? me;
	const spokenBy = whoOf(chosen);
	const { how, through } = wayGiven(plan, today(open.clock), spokenBy, chosen);
	const choose = (change: ChosenWay) =>
		open.draft(key, JSON.stringify({ ...chosenWay(open.record.drafts, key), ...change }));
	const setHand = (isTheirs: boolean) => {
		if (isTheirs) choose({ how: "written", through: null, isTheirHand: true });
		else if (chosen.isTheirHand) choose({ how: undefined, through: undefined, isTheirHand: undefined });
	};
	return {
		how,
		// Who told it, or put it into our words, is asked anew.
		setHow: (next) => choose({ how: next, through: null, isTheirHand: undefined }),
		through: chosen.through ?? through ?? "",
		setThrough: (name) => choose({ through: name }),
		spokenBy,
		setSpokenBy: (who) => choose({ spokenBy: who }),
		setHand,
		typedHere: () => setHand(false),
		now: () => {
			const one = chosenWay(open.record.drafts, key);
			return { ...wayGiven(open.record.plan, today(open.clock), whoOf(one), one), spokenBy: whoOf(one) };
		},
		forget: () => {
			if (open.record.drafts[key] !== undefined) open.draft(key, "");
		},
	};
}
