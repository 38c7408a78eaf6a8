/** Who has a copy, as paper tells it (documents.md 8.12). */
import { keyOf } from "../../shared/criteria/case.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../shared/plan/copies.ts";
import type { Plan } from "../../shared/plan/plan.ts";

/**
 * Every copy on record, in its order, but those that are made once more: whoever holds the same of this version already is
 * told of once, as given. Nothing is said to be still to come that somebody has. To whom the person said no is on no paper:
 * others may read it where it is kept (hazard H10); a copy given before that no is told as given, for they have it. What one
 * reader was given on one day is one copy, in however many forms.
 */
export function toldCopies({ agreement }: Plan): Copy[] {
	const copies = agreement.copies.filter((copy) => !isRefused(copy) && !isUndecided(copy));
	const told = copies.filter(
		(copy) => copy.state !== "not-given" || !copies.some((held) => held.state === "given" && isAsMuch(held, copy)),
	);
	const joined = new Map<string, Copy>();
	for (const copy of told) {
		const { who, sees, withoutParts, leavesOut, mayBeSaid, state, on, by, byWhen, planVersion } = copy;
		const settled = state === "given" ? null : { by, byWhen };
		const key = JSON.stringify([keyOf(who), sees, withoutParts, leavesOut, mayBeSaid, state, on, planVersion, settled]);
		const first = joined.get(key);
		joined.set(key, first ? { ...first, forms: [...new Set([...first.forms, ...copy.forms])] } : copy);
	}
	return [...joined.values()];
}

const isAsMuch = (held: Copy, copy: Copy): boolean =>
	keyOf(held.who) === keyOf(copy.who) &&
	held.planVersion === copy.planVersion &&
	held.sees === copy.sees &&
	held.withoutParts.every((part) => copy.withoutParts.includes(part)) &&
	copy.forms.every((form) => held.forms.includes(form));
