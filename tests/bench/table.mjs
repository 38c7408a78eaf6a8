// @ts-check
/** What the bench prints: one line for each goal, and the times beside them as information. */

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} value a ratio, or kilobytes
 * @property {number | null} goal at most this; null for what is only information
 * @property {string} unit empty for a ratio
 * @property {string} spread
 * @property {string} times
 */

/**
 * @param {string} name
 * @param {number | null} goal
 * @param {import("./statistics.mjs").Comparison} found
 * @returns {Line}
 */
export function ratioLine(name, goal, found) {
	const { ratio, least, most, best, ours, theirs } = found;
	return {
		name,
		value: ratio,
		goal,
		unit: "",
		spread: `${least.toFixed(2)} to ${most.toFixed(2)}, best ${best.toFixed(2)}`,
		times: `${ms(ours)} by ${ms(theirs)}, ${ours.rounds} rounds`,
	};
}

/**
 * What one kind of document takes. No goal: there is nothing to hold it against.
 * @param {string} kind
 * @param {import("./statistics.mjs").Spread} cold in a new process
 * @param {import("./statistics.mjs").Spread} warm
 * @returns {Line}
 */
export function kindLine(kind, cold, warm) {
	const times = `new process ${ms(cold)}, warm ${ms(warm)}, ${cold.rounds} and ${warm.rounds} rounds`;
	return { name: `Document ${kind}: warm`, value: warm.median, goal: null, unit: "ms", spread: "", times };
}

/** @param {Line} line */
export const isMet = (line) => line.goal === null || line.value <= line.goal;

/** @param {readonly Line[]} lines the table as it is printed, which is also Markdown */
export function tableOf(lines) {
	const head = [
		"What is compared",
		"Ratio",
		"Goal",
		"",
		"Single pairs",
		"For information: median (least to most) in ms",
	];
	const rows = lines.map((line) => [
		line.name,
		line.unit === "" ? line.value.toFixed(2) : `${Math.round(line.value)} ${line.unit}`,
		line.goal === null ? "none" : `${line.goal}${line.unit === "" ? "" : ` ${line.unit}`}`,
		line.goal === null ? "" : isMet(line) ? "met" : "MISSED",
		line.spread,
		line.times,
	]);
	const widths = head.map((word, column) => Math.max(word.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
	const write = (/** @type {string[]} */ row) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
	return [head, widths.map((width) => "-".repeat(width)), ...rows].map(write).join("\n");
}

/** @param {import("./statistics.mjs").Spread} spread */
function ms({ median, least, most }) {
	const digits = median < 10 ? 1 : 0;
	return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}
