/** NHS 111 among the numbers to call: for when the others do not answer, or all there is. */

/**
 * In: whether the plan uses 111, and the others to call beside it. Out: "after" them, "alone" where there are none (so that
 * no paper speaks of others), null where it is not used.
 */
export function oneOneOne(isUsed: boolean, others: readonly unknown[]): "after" | "alone" | null {
	if (!isUsed) return null;
	return others.length > 0 ? "after" : "alone";
}
