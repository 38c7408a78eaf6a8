/** Agreed, and who was given what. */
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, set } from "./edit.ts";

/** The person agrees to this version of the plan. */
export function agree(plan: Plan, staff: Staff, clock: Clock): Edit {
	const on = today(clock);
	const talk = plan.talks.held.at(-1);
	const agreed = {
		on,
		by: { kind: "me" },
		with: staff,
		quote: null,
		place: talk?.place ?? "",
		present: talk?.present ?? [],
	};
	const version = plan.agreement.versions.find((candidate) => candidate.number === plan.version);
	const versions = version
		? plan.agreement.versions.map((candidate) => (candidate === version ? { ...candidate, agreedOn: on } : candidate))
		: [...plan.agreement.versions, { number: plan.version, startedOn: on, agreedOn: on, note: null }];
	return {
		label: "agreed the plan",
		changes: [
			set(["agreement", "agreed"], agreed),
			set(["agreement", "versions"], versions),
			set(["state"], { kind: "agreed", on }),
		],
	};
}

export type CopyForm = Plan["agreement"]["copies"][number]["forms"][number];

/** Writes down that the person was given copies. */
export function recordCopy(plan: Plan, forms: readonly CopyForm[], exportId: string, staff: Staff, clock: Clock): Edit {
	const copy: Plan["agreement"]["copies"][number] = {
		id: newId(),
		who: { kind: "me" },
		sees: "everything",
		leavesOut: [],
		withoutParts: [],
		mayBeSaid: false,
		forms: [...forms],
		how: "",
		state: "given",
		on: today(clock),
		byWhen: null,
		by: staff,
		planVersion: plan.version,
		exportId,
	};
	return { label: "wrote down a copy", changes: [insert(["agreement", "copies"], copy, last(plan.agreement.copies))] };
}
