/** The voice check over our own line beside the words: one question at a time, never a block (reference 3.4). */
import { voiceCheck } from "../../../../shared/language/voice.ts";
import { serviceWords } from "../../../../templates/service-words.ts";

export interface LineHint {
	/** What is asked about; the whole line where it is the line itself. */
	readonly word: string;
	readonly isWhole: boolean;
	readonly index: number;
	/** The plain words to offer first; empty when there are none. */
	readonly instead: string;
}

/** In: the line, the person's names, and what was answered before. Out: the first question, or null. */
export function lineHint(text: string, names: readonly string[], answered: readonly string[]): LineHint | null {
	const findings = voiceCheck(
		{ text, kind: "plain", language: serviceWords.language, names, exactWords: answered },
		serviceWords,
	);
	// A word with a swap is the easiest to answer.
	const ordered = findings.toSorted((one, other) => Number(other.swap !== undefined) - Number(one.swap !== undefined));
	const [first] = ordered.filter((finding) => finding.level !== "hint");
	if (!first) return null;
	return {
		word: text.slice(first.start, first.end),
		isWhole: first.start === 0 && first.end === text.length,
		index: first.start,
		instead: first.swap?.say[0] ?? "",
	};
}
