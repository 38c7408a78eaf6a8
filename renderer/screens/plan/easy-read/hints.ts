/** What makes plain lines harder to read than they need be: asked in passing, and it stops nobody (reference 7.2). */

/** Rule E1: more words in a sentence are harder. */
const MOST_WORDS = 12;
/** One idea to a picture: one to three short sentences. */
const MOST_LINES = 3;

const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+/);
const wordsOf = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** In: the lines as typed. Out: a sentence for each thing that would make them easier; none where they are short. */
export function hintsFor(lines: readonly string[]): string[] {
	const longest = Math.max(0, ...lines.flatMap(sentencesOf).map(wordsOf));
	return [
		...(lines.length > MOST_LINES
			? [`${lines.length} lines stand beside one picture. Three or fewer are easier.`]
			: []),
		...(longest > MOST_WORDS ? [`One sentence has ${longest} words. ${MOST_WORDS} or fewer are easier.`] : []),
	];
}
