/** Whether a plan holds anything that is kept from somebody: then it shows no words on a new day before it is asked who is here. */
import { isRefused } from "../../shared/plan/copies.ts";
import type { Plan } from "../../shared/plan/plan.ts";

/** Anything, however deep, that says for itself that not everyone may see it. */
function isAnyMarked(value: unknown): boolean {
	if (value === null || typeof value !== "object") return false;
	const { visibility } = value as { readonly visibility?: { readonly kind?: string } };
	if (visibility?.kind !== undefined && visibility.kind !== "everyone") return true;
	return Object.values(value).some(isAnyMarked);
}

/** In: a plan. Out: whether a thing, a part, a whole copy or a no to sharing keeps some of it from anybody. */
export const keepsSomething = (plan: Plan): boolean =>
	plan.agreement.copies.some((copy) => isRefused(copy) || copy.sees !== "everything") ||
	plan.rights.sharing.some(({ decision }) => decision !== "agreed") ||
	isAnyMarked(plan);
