import { useMemo } from "react";
import { isWorker, type KnownPerson, peopleKnown, workerIn } from "../../../../shared/plan/people-known.ts";
import { mayBeNamed } from "../../../store/shown.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { mayBeInRoom } from "../room-people.ts";

/** Everybody the plan already names whom those who are here may see; whoever is typing is us, and no stranger. */
export function useKnown(): readonly KnownPerson[] {
	const { plan, staff } = usePlan();
	const here = useHere();
	return useMemo(
		() =>
			peopleKnown(plan).filter(
				(known) => (known.group !== null || !isWorker(known, staff)) && mayBeNamed(plan, here, known.who),
			),
		[plan, staff, here],
	);
}

/** The same, and whoever is typing first: where somebody does something, asks or arranges, it may be them. */
export function useKnownAndUs(): readonly KnownPerson[] {
	const { plan, staff } = usePlan();
	const us = workerIn(plan, staff);
	return [us, ...useKnown().filter((known) => !isWorker(known, staff))];
}

/** Whom to offer where it is asked who else is in the room: no organisation, only somebody of it; and not whoever asks. */
export function useRoomChoices(): readonly KnownPerson[] {
	const { plan, staff } = usePlan();
	return useKnown().filter((known) => mayBeInRoom(plan, known) && !isWorker(known, staff));
}
