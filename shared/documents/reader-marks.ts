/** How file names tell the readers of one plan apart: by initials, and by as few letters more as it takes. */
import { namesIn } from "../plan/titles.ts";

const letters = (word: string): string => (word.normalize("NFD").match(/[A-Za-z]/g) ?? []).join("");

/** So many letters of the first word and of the last, capital first; a title is no name. */
function markOf(name: string, first: number, last: number): string {
	const names = namesIn(name);
	const words = (names.length > 0 ? names : [name]).map(letters);
	const some = (word: string | undefined, count: number): string =>
		(word ?? "")
			.slice(0, count)
			.replace(/^./, (one) => one.toUpperCase())
			.replace(/(?<=.)[A-Z]/g, (one) => one.toLowerCase());
	return some(words[0], first) + (words.length > 1 ? some(words.at(-1), last) : "");
}

/** Letters of the first name, then of the family name; never enough for a whole name of both. */
const STEPS = [
	[1, 1],
	[2, 1],
	[3, 1],
	[3, 2],
	[3, 3],
] as const;

/**
 * In: the names of all readers of a plan, in its order. Out: for each its mark, no two alike in any mix of capitals: "FO";
 * where two would be "MC", "MaC" and "MoC"; a number where letters cannot tell ("MC-2"), and "someone" without a Latin
 * letter. Who a reader is to the person stands in none: that can be a thing to keep.
 */
export function readerMarks(names: readonly string[]): readonly string[] {
	const plain = names.map((name) => markOf(name, 1, 1));
	const marks = names.map((name, index) => {
		const alike = names.filter((_, at) => at !== index && plain[at] === plain[index]);
		const steps = alike.length === 0 ? STEPS.slice(0, 1) : STEPS;
		const whole = markOf(name, name.length, name.length).toLowerCase();
		const tells = steps.find(([first, last]) => {
			const mark = markOf(name, first, last).toLowerCase();
			return mark !== whole && alike.every((other) => markOf(other, first, last).toLowerCase() !== mark);
		});
		const [first, last] = tells ?? STEPS[0];
		return markOf(name, first, last) || "someone";
	});
	const used = new Map<string, number>();
	return marks.map((mark) => {
		const count = (used.get(mark.toLowerCase()) ?? 0) + 1;
		used.set(mark.toLowerCase(), count);
		return count === 1 ? mark : `${mark}-${count}`;
	});
}
