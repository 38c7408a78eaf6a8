/** Who has a copy: what they see, in what form, and whether it reached them. */
import type { Copy, PlanPart } from "../../../shared/plan/agreement.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, set } from "./edit.ts";

/** A copy of today's version, nothing decided but who. */
export const newCopy = (plan: Plan, who: Who): Copy => ({
	id: newId(),
	who,
	sees: "everything",
	leavesOut: [],
	withoutParts: [],
	mayBeSaid: false,
	forms: [],
	how: "",
	state: "not-given",
	on: null,
	byWhen: null,
	by: null,
	planVersion: plan.version,
	exportId: null,
	shows: null,
});

/** Puts a copy in the list, or in the place of what stood there. */
export const putCopy = (plan: Plan, copy: Copy, label = "changed a copy"): Edit => ({
	label,
	changes: plan.agreement.copies.some((other) => other.id === copy.id)
		? [
				set(
					["agreement", "copies"],
					plan.agreement.copies.map((other) => (other.id === copy.id ? copy : other)),
				),
			]
		: [insert(["agreement", "copies"], copy, last(plan.agreement.copies))],
});

/** More copies, beside those that were given. */
export const addCopies = (plan: Plan, copies: readonly Copy[]): Edit => ({
	label: "chose to make copies again",
	changes: [set(["agreement", "copies"], [...plan.agreement.copies, ...copies])],
});

/** What is left out, in parts and in words; nothing left out is everything. */
export const leaveOut = (copy: Copy, parts: readonly PlanPart[], wordsOf: (part: PlanPart) => string): Copy => ({
	...copy,
	sees: parts.length === 0 ? "everything" : "parts",
	withoutParts: [...parts],
	leavesOut: parts.map(wordsOf),
	mayBeSaid: parts.length > 0 && copy.mayBeSaid,
});

/** What a copy is made of: with another answer to any of these it is another copy. */
const madeOf = ({ who, sees, withoutParts, leavesOut, mayBeSaid, forms }: Copy): string =>
	JSON.stringify([who, sees, withoutParts, leavesOut, mayBeSaid, forms]);

/**
 * Files were made for these readers, in one go. Made is not given: that is said when it is so. What was decided of a copy
 * while it was being made stands: then the files are of what it was, and it is still to be made.
 */
export const noteMade = (plan: Plan, copies: readonly Copy[], exportId: string): Edit => {
	const made = new Map(copies.map((copy) => [copy.id, { ...copy, exportId, planVersion: plan.version }]));
	const known = plan.agreement.copies.map((copy) => {
		const files = made.get(copy.id);
		if (files === undefined || madeOf(files) !== madeOf(copy)) return copy;
		const { planVersion, shows } = files;
		return { ...copy, exportId, planVersion, shows };
	});
	const fresh = [...made.values()].filter((copy) => !plan.agreement.copies.some((other) => other.id === copy.id));
	return { label: "wrote down copies made", changes: [set(["agreement", "copies"], [...known, ...fresh])] };
};

/**
 * Whether it reached them, the day, and by whom it was given or tried: whoever was to give it, else whoever says so; nobody
 * yet, where it was not. The person's no is their choice.
 */
export function settleCopy(copy: Copy, state: Copy["state"], staff: Staff, clock: Clock): Copy {
	const giver = copy.state === "not-given" && state !== "person-said-no" ? (copy.by ?? staff) : staff;
	return { ...copy, state, on: state === "not-given" ? null : today(clock), by: state === "not-given" ? null : giver };
}

/** All these reached whom they are for, today. */
export function giveCopies(plan: Plan, ids: ReadonlySet<string>, staff: Staff, clock: Clock): Edit {
	const copies = plan.agreement.copies.map((copy) =>
		ids.has(copy.id) ? settleCopy(copy, "given", staff, clock) : copy,
	);
	return { label: "wrote down copies given", changes: [set(["agreement", "copies"], copies)] };
}
