import { useMemo } from "react";
import { type KnownPerson, peopleKnown, sameName } from "../../../../shared/plan/people-known.ts";
import { usePlan } from "../plan-context.ts";
import { mayBeInRoom } from "../room-people.ts";

/** Everybody the plan already names; whoever is typing is us, and no stranger. */
export function useKnown(): readonly KnownPerson[] {
	const { plan, staff } = usePlan();
	return useMemo(
		() => peopleKnown(plan).filter(({ name, group }) => group !== null || sameName(name) !== sameName(staff.name)),
		[plan, staff.name],
	);
}

/** Whom to offer where it is asked who else is in the room: no organisation, only somebody of it; and not whoever asks. */
export function useRoomChoices(): readonly KnownPerson[] {
	const { plan, staff } = usePlan();
	return useKnown().filter((known) => mayBeInRoom(plan, known) && sameName(known.name) !== sameName(staff.name));
}
