/** What may stand on a screen while these people are in the room: nothing that any of them may not see. */
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Visibility, Who } from "../../../shared/plan/quote.ts";
import { type LocalDate, today } from "../../../shared/plan/time.ts";
import { isVisibleTo } from "../../../shared/plan/visible.ts";
import { useObservable } from "../../store/observable.ts";
import { type Room, roomOf } from "../../store/room.ts";
import { usePlan } from "./plan-context.ts";

/** With nobody else there, everything; somebody who is not in the team sees what everyone may see. */
export const mayBeShown = (visibility: Visibility, present: readonly Who[]): boolean =>
	present
		.filter((who) => who.kind !== "me")
		.every((who) => isVisibleTo(visibility, who.kind === "contact" ? who.contactId : ""));

/** Who is here: as entered for a talk of today; on a later day as answered since, or still as at the last talk. */
export function presentNow(plan: Plan, room: Room, day: LocalDate): readonly Who[] {
	const talk = plan.talks.held.at(-1);
	if (talk?.on === day) return talk.present;
	return room ?? talk?.present ?? [];
}

/** Asks of each thing on a screen for staff whether it may stand there while these people are here. */
export function useMayShow(): (...visibilities: readonly Visibility[]) => boolean {
	const { plan, open } = usePlan();
	const present = presentNow(plan, useObservable(roomOf(open)), today(open.clock));
	return (...visibilities) => visibilities.every((visibility) => mayBeShown(visibility, present));
}
