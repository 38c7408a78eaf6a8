/**
 * The hard words of the easy-read document, and the list of words that it prints at the end: read off the document itself,
 * so that nothing is offered that no page holds (reference 7.2, E5, E6, E24).
 */
import type { Block, ParagraphBlock, Run } from "../../shared/documents/tree.ts";
import { type HardWordHit, hardWordsIn } from "../../shared/language/hard-words.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type LocalDate, today as todayOf } from "../../shared/plan/time.ts";
import { compose } from "../compose.ts";
import { hardWords } from "../hard-words.ts";
import { languageFor } from "../language/messages.ts";
import { fillText } from "../language/say.ts";
import { serviceWords } from "../service-words.ts";

export interface HardWordInPlan extends HardWordHit {
	/** The line in which it stands first. */
	readonly line: string;
	/** Paper explains it by itself, with these words of ours. */
	readonly isListed: boolean;
}

export interface WordOfList {
	readonly word: string;
	readonly means: string;
}

export interface WordsOfPlan {
	/** Likely hard, and not in the plan's own list; in the order of the alphabet, as on paper. */
	readonly offered: readonly HardWordInPlan[];
	/** The list as paper prints it: the plan's own words that stand on a page, and those that we explain ourselves. */
	readonly list: readonly WordOfList[];
}

const keyOf = (word: string): string => word.trim().toLowerCase();

/** In: a whole plan. Out: the words of the person's own easy-read copy, as it is today; nobody's own words are looked through. */
export function wordsOfPlan(plan: Plan, today: LocalDate = todayOf({ now: () => new Date() })): WordsOfPlan {
	const language = languageFor(plan.language);
	const { lines, list } = readPaper(plan, today, fillText(language, "easy.words"));
	const own = plan.easyRead.words.map(({ word }) => word);
	const ownKeys = new Set(own.map(keyOf));
	// One form of a word is enough: allergy or allergies.
	const known = new Set(own.flatMap((word) => hardWordsIn(word, hardWords, serviceWords).map(({ means }) => means)));
	const ours = new Map(list.filter(({ word }) => !ownKeys.has(keyOf(word))).map((one) => [keyOf(one.word), one.means]));
	const names = namesIn(plan);
	const offered = new Map<string, HardWordInPlan>();
	for (const line of lines)
		for (const hit of hardWordsIn(line, hardWords, serviceWords, (word) => names.has(bare(word)))) {
			if (ownKeys.has(keyOf(hit.word)) || (hit.means !== null && known.has(hit.means))) continue;
			const means = ours.get(keyOf(hit.word));
			const key = hit.means ?? keyOf(hit.word);
			const before = offered.get(key);
			if (before !== undefined && (before.isListed || means === undefined)) continue;
			const isListed = means !== undefined;
			offered.set(key, { ...hit, word: capital(hit.word), means: means ?? hit.means, line, isListed });
		}
	return { offered: [...offered.values()].toSorted((a, b) => a.word.localeCompare(b.word, language.tag)), list };
}

/** The lines of ours that stand beside pictures, and the list at the end, by the heading that it stands under. */
function readPaper(plan: Plan, today: LocalDate, listHeading: string): { lines: string[]; list: WordOfList[] } {
	const { blocks } = compose(plan, { kind: "easy-read", exportId: plan.id, today, isForEditing: false });
	const lines: string[] = [];
	const list: WordOfList[] = [];
	let isList = false;
	const read = (block: Block, isBeside: boolean): void => {
		if (block.kind === "heading" && block.level === 2) isList = block.text === listHeading;
		if (block.kind === "easy" || block.kind === "together")
			for (const part of block.blocks) read(part, isBeside || block.kind === "easy");
		if (block.kind === "list" && isBeside) lines.push(...block.items.map(({ runs }) => textOf(runs)));
		if (block.kind !== "paragraph") return;
		if (isBeside) lines.push(textOf(block.runs));
		else if (isList) list.push(...wordIn(block));
	};
	for (const block of blocks) read(block, false);
	return { lines, list };
}

/** A line of the list begins with its word, bold. */
function wordIn({ runs: [word, , ...means] }: ParagraphBlock): WordOfList[] {
	const isWord = word?.kind === "text" && word.strong === true && means.length > 0;
	return isWord ? [{ word: word.text, means: textOf(means) }] : [];
}

const textOf = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
const bare = (word: string): string => word.toLowerCase().replace(/[’']s?$/, "");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Each word of the names of people and places. */
function namesIn({ about, author, team }: Plan): ReadonlySet<string> {
	const names = [
		...[about.calledName, about.firstName, about.familyName, author.name, team.gpPractice?.name ?? ""],
		...team.contacts.map(({ name }) => name),
	];
	return new Set(names.flatMap((name) => name.split(/\s+/).map(bare)));
}
