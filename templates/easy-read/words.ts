/** Hard words: bold the first time, and a list of those that the document uses (picture 19; reference 7.2, E6, E24). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TextRun } from "../../shared/documents/tree.ts";
import { wholeWord } from "../../shared/language/hard-words.ts";
import { paragraph, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { easySection } from "./blocks.ts";
import { textOf } from "./text-of.ts";

export interface HardWord {
	readonly id: string | null;
	readonly word: string;
	readonly means: string;
}

/** The plan's own words, and ours where the plan explains neither them nor a word of theirs ("Budget"). */
function knownWords(context: Context): HardWord[] {
	const own = context.plan.easyRead.words;
	const taken = new Set(own.map((entry) => entry.word.toLowerCase()));
	const isTaken = (word: string): boolean => [...taken].some((one) => wholeWord(one).test(word));
	const ours = context.language.words.easyWords.filter((entry) => !isTaken(entry.word));
	return [...own, ...ours.map((entry) => ({ id: null, ...entry }))];
}

/** The words of the list that stand anywhere in these blocks, in alphabetical order. */
export function wordsUsed(context: Context, blocks: readonly Block[]): HardWord[] {
	const all = blocks.map(textOf).join("\n");
	return knownWords(context)
		.filter((entry) => wholeWord(entry.word).test(all))
		.toSorted((a, b) => a.word.localeCompare(b.word, context.language.tag));
}

/** Sets each word bold where it first stands in a line of ours. Quotes stay as they are. */
export function withBoldWords(blocks: readonly Block[], words: readonly HardWord[]): Block[] {
	const left = new Set(words);
	const markPart = <Part extends Block>(part: Part): Part =>
		part.kind === "paragraph" && part.style === "body" ? { ...part, runs: markRuns(part.runs, left) } : part;
	const mark = (block: Block): Block => {
		if (block.kind === "together") return { ...block, blocks: block.blocks.map(mark) };
		return block.kind === "easy" ? { ...block, blocks: block.blocks.map(markPart) } : markPart(block);
	};
	return blocks.map(mark);
}

function markRuns(runs: readonly Run[], left: Set<HardWord>): Run[] {
	return runs.flatMap((run): Run[] => {
		if (run.kind !== "text") return [run];
		if (run.strong || run.anchor !== undefined) {
			for (const entry of [...left]) if (wholeWord(entry.word).test(run.text)) left.delete(entry);
			return [run];
		}
		return markText(run, left);
	});
}

function markText(run: TextRun, left: Set<HardWord>): TextRun[] {
	for (const entry of [...left]) {
		const found = wholeWord(entry.word).exec(run.text);
		if (!found) continue;
		left.delete(entry);
		const end = found.index + found[0].length;
		const parts = [
			{ ...run, text: run.text.slice(0, found.index) },
			{ ...run, text: found[0], strong: true },
			{ ...run, text: run.text.slice(end) },
		];
		return parts.flatMap((part) => (part.text === "" ? [] : part.strong ? [part] : markText(part, left)));
	}
	return [run];
}

/** The last page: a line for each word, so that no table tears. */
export function wordList(context: Context, words: readonly HardWord[], last: readonly Block[]): Block[] {
	if (words.length === 0) return [...last];
	const first = paragraph("body", context.runs("easy.wordsLine"), { keepWithNext: true });
	return [...easySection(context.say("easy.words"), [first, ...words.map(wordLine)]), ...last];
}

function wordLine({ id, word, means }: HardWord): Block {
	const of = (name: string) => (id === null ? {} : { anchor: anchorFor(id, name) });
	return paragraph("body", [text(word, { strong: true, ...of("word") }), text(": "), text(means, of("means"))]);
}
