/** Who is here, for the two places that ask: This talk, and who else is in the room. Both show and change the one truth. */
import { movesOf } from "../../../shared/criteria/presence.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import { today, writtenTime } from "../../../shared/plan/time.ts";
import type { Edit } from "../../store/edits/edit.ts";
import { leaveRoom, wasNotThere, wasThereFromStart } from "../../store/edits/presence.ts";
import { useObservable } from "../../store/observable.ts";
import { goneFrom, hereNow, isAmong, notSaidOf, roomOf, setHere, talkOf } from "../../store/room.ts";
import { usePlan } from "./plan-context.ts";

export interface Presence {
	readonly here: readonly Who[];
	/** Who came to the talk that goes on, and has left it. */
	readonly gone: readonly Who[];
	readonly isHere: (who: Who) => boolean;
	readonly isGone: (who: Who) => boolean;
	/** Was here at the talk before, and nobody has said yet whether they are at this one. */
	readonly isNotSaid: (who: Who) => boolean;
	/** They come in, or leave; false where it was refused. */
	readonly setHere: (who: Who, isHere: boolean) => boolean;
	/** Put down by mistake: out of the room and of the record. */
	readonly wasNotHere: (who: Who) => void;
	/** "15:20", where they are said to have come in once words of the talk were kept; null for who was there before. */
	readonly cameAt: (who: Who) => string | null;
	/** Noted late: they were there all the while. */
	readonly wasHereFromStart: (who: Who) => void;
}

/** Out: who is here, who came late or left, and how to put it right; nothing of it is a step of undo. */
export function usePresence(): Presence {
	const { plan, open } = usePlan();
	// Nobody goes out of a room by undo: what is kept from them would stand on the screen while they are still there. Undo
	// puts back all who were here before one was put right, without whoever came in since: so none of it can be undone.
	const note = ({ changes }: Edit): boolean => {
		open.note(changes);
		return true;
	};
	const day = today(open.clock);
	const here = hereNow(plan, useObservable(roomOf(open)), day);
	const gone = goneFrom(plan, day);
	const talk = talkOf(plan, day);
	const inRecord = (who: Who) => talk?.present.find((one) => isAmong(plan, [one], who));
	return {
		here,
		gone,
		isHere: (who) => isAmong(plan, here, who),
		isGone: (who) => isAmong(plan, gone, who),
		isNotSaid: (who) => isAmong(plan, notSaidOf(plan), who),
		setHere: (who, isHere) => setHere(open, who, isHere, note),
		wasNotHere: (who) => {
			if (!talk) {
				setHere(open, who, false, note);
				return;
			}
			note(wasNotThere(plan, talk, who));
			// Of whoever was at the talk before it has to be said that they are not at this one.
			const now = open.record.plan;
			const after = talkOf(now, day);
			if (after && isAmong(now, notSaidOf(now), who)) note(leaveRoom(now, after, who, open.clock));
		},
		cameAt: (who) => {
			const known = inRecord(who);
			const first = talk && known ? movesOf(talk, known)[0] : undefined;
			return first?.is === "came" ? writtenTime(new Date(first.at)) : null;
		},
		wasHereFromStart: (who) => {
			if (talk) note(wasThereFromStart(plan, talk, who));
		},
	};
}
