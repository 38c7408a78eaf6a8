/** Talks and reviews that are booked for a day to come. */
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { bookedTalkSchema } from "../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, remove } from "./edit.ts";

type BookedTalk = (typeof bookedTalkSchema)["_output"];

/** Books the next talk or review. */
export function book(plan: Plan, booking: Omit<BookedTalk, "id">): Edit {
	return {
		label: booking.what === "review" ? "booked a review" : "booked a talk",
		changes: [insert(["talks", "booked"], { id: newId(), ...booking }, last(plan.talks.booked))],
	};
}

export const UNBOOKED = "took a booking out";

/** Takes a booking out, by id. */
export const unbook = (id: string): Edit => ({
	label: UNBOOKED,
	changes: [remove(["talks", "booked"], id)],
});

/** Reviews booked for a day after this one: nobody has held them yet. */
export const bookedAhead = (plan: Plan, day: LocalDate): readonly BookedTalk[] =>
	plan.talks.booked.filter(({ what, on }) => what === "review" && on > day);
