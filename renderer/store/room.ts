/**
 * Who else is in the room, asked before a screen shows who may not see what (decision 37). Known for as long as the
 * plan is open in this window; after a lock it is asked again, because somebody may have come in.
 */
import type { Who } from "../../shared/plan/quote.ts";
import { type Observable, observable } from "./observable.ts";
import type { OpenPlan } from "./open-plan.ts";

/** null: not asked yet. An empty list: nobody but the person and the practitioner. */
export type Room = readonly Who[] | null;

const rooms = new WeakMap<OpenPlan, Observable<Room>>();

export function roomOf(open: OpenPlan): Observable<Room> {
	const known = rooms.get(open);
	if (known) return known;
	const room = observable<Room>(null);
	rooms.set(open, room);
	return room;
}
