/** Fills a message: text for headings and running lines, runs (with bold and anchors) for everything else. */
import type { TextRun } from "../../shared/documents/tree.ts";
import type { Language, MessageKey } from "./messages.ts";

/** What stands for a name in a message: text, or a run that keeps its anchor or language. */
export type Value = string | number | TextRun;
export type Values = Readonly<Record<string, Value>>;

/**
 * In: a message's key and a value for each of its names. Out: runs, bold where the message is bold.
 * Errors: a name without a value is a mistake of ours and throws, naming the key only.
 */
export function fill(language: Language, key: MessageKey, values: Values = {}): TextRun[] {
	const runs: TextRun[] = [];
	language.messages[key].split("**").forEach((part, index) => {
		const isStrong = index % 2 === 1;
		for (const piece of part.split(/(\{[A-Za-z]+\})/)) {
			if (piece !== "") runs.push(toRun(key, withoutDoubledStop(piece, runs), isStrong, values));
		}
	});
	return joinAlike(runs.filter((run) => run.text !== ""));
}

/** A value that ends in a stop of its own takes the place of ours: "later that month." and ". Steph" make one stop. */
function withoutDoubledStop(piece: string, before: readonly TextRun[]): string {
	const last = before.findLast((run) => run.text !== "");
	return last !== undefined && piece.startsWith(".") && endOf(last.text) === "" ? piece.slice(1) : piece;
}

/** The same as plain text. */
export const fillText = (language: Language, key: MessageKey, values: Values = {}): string =>
	fill(language, key, values)
		.map((run) => run.text)
		.join("");

function toRun(key: MessageKey, piece: string, isStrong: boolean, values: Values): TextRun {
	const strong = isStrong ? { strong: true } : {};
	const name = /^\{([A-Za-z]+)\}$/.exec(piece)?.[1];
	if (name === undefined) return { kind: "text", text: piece, ...strong };
	const value = values[name];
	if (value === undefined) throw new Error(`The message ${key} needs a value for ${name}.`);
	if (typeof value === "object") return { ...value, ...strong };
	return { kind: "text", text: String(value), ...strong };
}

const isPlainRun = (run: TextRun): boolean => run.anchor === undefined && run.lang === undefined;

/** Neighbours of the same look become one run, so that text is not cut up for nothing. */
function joinAlike(runs: readonly TextRun[]): TextRun[] {
	const joined: TextRun[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && isPlainRun(last) && isPlainRun(run) && last.strong === run.strong) {
			joined[joined.length - 1] = { ...last, text: last.text + run.text };
		} else joined.push(run);
	}
	return joined;
}

/** "a", "a and b", "a, b and c". */
export function andList(language: Language, items: readonly string[]): string {
	const last = items.at(-1) ?? "";
	return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${language.words.and} ${last}`;
}

/** What must follow a text so that the next sentence can start: nothing when it ends in a stop of its own. */
export const endOf = (text: string): string => (/[.!?…。؟।۔:;]["”’'»)\]]*\s*$/u.test(text) ? "" : ".");
