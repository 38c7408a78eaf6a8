/** Who has a copy, as paper tells it (documents.md 8.12). */
import { keyOf } from "../../shared/criteria/case.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import type { Plan } from "../../shared/plan/plan.ts";

/**
 * Every copy on record, in its order, but those that are made once more: whoever holds the same of this version already is
 * told of once, as given. Nothing is said to be still to come that somebody has.
 */
export const toldCopies = ({ agreement: { copies } }: Plan): Copy[] =>
	copies.filter(
		(copy) => copy.state !== "not-given" || !copies.some((held) => held.state === "given" && isAsMuch(held, copy)),
	);

const isAsMuch = (held: Copy, copy: Copy): boolean =>
	keyOf(held.who) === keyOf(copy.who) &&
	held.planVersion === copy.planVersion &&
	held.sees === copy.sees &&
	held.withoutParts.every((part) => copy.withoutParts.includes(part)) &&
	copy.forms.every((form) => held.forms.includes(form));
