/** Before the talk: what was given to prepare, whom the person chose to bring in, results explained (criterion 1). */
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";

type Preparation = Plan["talks"]["preparation"];
export type Invited = NonNullable<Preparation["invited"]>;
export type InvitedAnswer = Invited["people"][number]["answer"];

const at = ["talks", "preparation"];

/** What was given, in which format, how and when, by whom. */
export function addGiven(
	plan: Plan,
	given: { readonly what: string; readonly format: string; readonly how: string; readonly on: LocalDate },
	staff: Staff,
): Edit {
	const item = { id: newId(), ...given, by: staff };
	return edit("wrote down what was given", insert([...at, "given"], item, last(plan.talks.preparation.given)));
}

/** Takes out one thing that was given to prepare with, by id. */
export const removeGiven = (id: string): Edit => edit("took out what was given", remove([...at, "given"], id));

/** Whether results were explained before the talk (criterion 1); null is not asked. */
export const setResults = (results: Preparation["results"]): Edit =>
	edit("said whether results were explained", set([...at, "results"], results));

/** Nobody, by choice: an answer, not a blank. */
export const invitedNobody = (): Edit =>
	edit("asked whom they chose", set([...at, "invited"], { isNobodyByChoice: true, people: [] }));

/** Somebody the person wants there. */
export function invite(plan: Plan, who: Who): Edit {
	const people = plan.talks.preparation.invited?.people ?? [];
	const next: Invited = {
		isNobodyByChoice: false,
		people: [...people, { id: newId(), who, answer: "not-asked-yet", because: null }],
	};
	return edit("asked whom they chose", set([...at, "invited"], next));
}

/** In: the id of somebody invited, and their answer. With it, "nobody by choice" is taken back. */
export function setInvited(plan: Plan, id: string, answer: InvitedAnswer): Edit {
	const people = (plan.talks.preparation.invited?.people ?? []).map((one) =>
		one.id === id ? { ...one, answer } : one,
	);
	return edit("said who is coming", set([...at, "invited"], { isNobodyByChoice: false, people } satisfies Invited));
}

/** Taken out again; when it was the last, nobody has been asked. */
export function uninvite(plan: Plan, id: string): Edit {
	const people = (plan.talks.preparation.invited?.people ?? []).filter((one) => one.id !== id);
	return edit(
		"took somebody out",
		set([...at, "invited"], people.length === 0 ? null : ({ isNobodyByChoice: false, people } satisfies Invited)),
	);
}

/** All whom the person would rather not have there; takes the place of what stood there. */
export const setWouldRatherNot = (who: readonly Who[]): Edit =>
	edit("said whom they would rather not have", set([...at, "wouldRatherNot"], who));

/** The practitioner's side: notes read, last plan read. */
export const addPractitionerDid = (plan: Plan, what: string, on: LocalDate): Edit =>
	edit(
		"wrote down how we prepared",
		insert(
			[...at, "practitioner"],
			{ id: newId(), what, on } as { id: string },
			last(plan.talks.preparation.practitioner),
		),
	);

/** Takes out one thing the practitioner did to prepare, by id. */
export const removePractitionerDid = (id: string): Edit =>
	edit("took out how we prepared", remove([...at, "practitioner"], id));
