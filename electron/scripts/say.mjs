// @ts-check
/**
 * What the scripts print. Progress goes to stderr, so that a script whose answer
 * is its standard output (runtime.mjs) can be read by another program.
 */

/** @param {string} line */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
	if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
	const whole = Math.round(milliseconds / 1000);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Runs a step that may take a while: says that it began, that it is still going
 * every ten seconds, and how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} step
 * @param {(line: string) => void} [print]
 * @returns {Promise<T>}
 */
export async function timed(label, step, print = say) {
	const start = Date.now();
	print(`${label} …`);
	const timer = setInterval(() => print(`${label} … ${seconds(Date.now() - start)} so far`), 10_000);
	try {
		const result = await step();
		print(`${label}: done in ${seconds(Date.now() - start)}`);
		return result;
	} finally {
		clearInterval(timer);
	}
}
