// @ts-check
/** One figure out of many rounds. The middle one counts: a busy moment spoils single rounds, not the median. */

/**
 * @typedef {object} Spread milliseconds
 * @property {number} median
 * @property {number} least
 * @property {number} most
 * @property {number} rounds
 *
 * @typedef {object} Comparison
 * @property {number} ratio median of ours by median of theirs
 * @property {number} least smallest ratio of any one pair
 * @property {number} most largest ratio of any one pair
 * @property {number} best our fastest round by their fastest: what is left when nothing else runs
 * @property {Spread} ours
 * @property {Spread} theirs
 */

/** @param {readonly number[]} values */
export function median(values) {
	if (values.length === 0) throw new Error("There is nothing to take the median of.");
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	// One and the same where the number is odd.
	const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	return (low + high) / 2;
}

/** @param {readonly number[]} values @returns {Spread} */
export function spreadOf(values) {
	return { median: median(values), least: Math.min(...values), most: Math.max(...values), rounds: values.length };
}

/**
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs the same number, taken in turns
 * @returns {Comparison}
 */
export function compare(ours, theirs) {
	if (ours.length !== theirs.length) throw new Error("Rounds come in pairs.");
	const pairs = ours.map((value, at) => value / (theirs[at] ?? Number.NaN));
	const [one, other] = [spreadOf(ours), spreadOf(theirs)];
	return {
		ratio: one.median / other.median,
		least: Math.min(...pairs),
		most: Math.max(...pairs),
		best: one.least / other.least,
		ours: one,
		theirs: other,
	};
}

/**
 * Takes times in turns, ours, theirs, ours, theirs, so that a busy minute is busy for both.
 * @param {{ rounds: number, before?: number }} how `before`: rounds that do not count, while disks and compilers warm up
 * @param {(round: number) => Promise<number>} ours
 * @param {(round: number) => Promise<number>} theirs
 * @returns {Promise<Comparison>}
 */
export async function inTurns(how, ours, theirs) {
	const [one = [], other = []] = await takeTurns(how, [ours, theirs]);
	return compare(one, other);
}

/**
 * The times of each, taken in turns.
 * @param {{ rounds: number, before?: number }} how
 * @param {readonly ((round: number) => Promise<number>)[]} works
 * @returns {Promise<number[][]>}
 */
export async function takeTurns({ rounds, before = 0 }, works) {
	/** @type {number[][]} */
	const times = works.map(() => []);
	for (let round = -before; round < rounds; round++) {
		for (const [at, work] of works.entries()) {
			const time = await work(round);
			if (round >= 0) times[at]?.push(time);
		}
	}
	return times;
}
