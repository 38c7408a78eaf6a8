const MINUTE = 60_000;
/** How often the clock is looked at. */
export const LOOK = 5_000;

/** One more look at the clock: whether a minute is over, and what is carried to the next. A sleep is not a talk. */
export function carryOn(carried: number, sinceLook: number): { readonly isMinute: boolean; readonly carried: number } {
	const sum = carried + Math.min(sinceLook, 2 * LOOK);
	return sum >= MINUTE ? { isMinute: true, carried: sum - MINUTE } : { isMinute: false, carried: sum };
}
