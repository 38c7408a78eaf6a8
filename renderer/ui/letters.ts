/** Whether a text has any letter to take a direction from. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** In: a text, and how many letters of it at the most. Out: its beginning, with "…" where more follows; no letter or emoji is cut. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const all = [...letters.segment(text)].map(({ segment }) => segment);
	return all.length <= most ? text : `${all.slice(0, most).join("").trimEnd()}…`;
}

/** "Ann", "Ann and Raj", "Ann, Raj and Mo". */
export const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
