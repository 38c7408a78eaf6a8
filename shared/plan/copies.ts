/** What was decided of a copy, told apart in one place: the screen, the files and paper all go by these. */
import type { Copy } from "./agreement.ts";
import type { Plan } from "./plan.ts";

/** The person said no to a copy for this reader: their choice. */
export const isRefused = ({ sees, state }: Pick<Copy, "sees" | "state">): boolean =>
	sees === "nothing" || state === "person-said-no";

/**
 * "Not all of it", and nobody has said yet what is left out: nothing is decided, so nothing is made and nothing is told of
 * it. What was given so, before this was asked, held the whole plan.
 */
export const isUndecided = (copy: Pick<Copy, "sees" | "state" | "withoutParts">): boolean =>
	copy.sees === "parts" && copy.withoutParts.length === 0 && copy.state !== "given" && !isRefused(copy);

/** Whether the person said no to every copy for somebody of the team: a no, and nothing else decided for them. */
export function isRefusedTo({ agreement }: Pick<Plan, "agreement">, contactId: string): boolean {
	const copies = agreement.copies.filter(({ who }) => who.kind === "contact" && who.contactId === contactId);
	return copies.length > 0 && copies.every(isRefused);
}
