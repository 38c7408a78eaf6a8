/**
 * Tree → plain text, for other systems, screen readers and braille (design/documents.md 9): UTF-8, LF, nothing drawn.
 *
 * Invariants:
 * - Words stand letter for letter. Ours are the words that say who speaks, list marks, and column names.
 * - A heading has a line of its own with a blank line before it. Whose words they are always comes first.
 */
import { columnOf, spanOf } from "../../spans.ts";
import type { Block, DocumentTree, ListBlock, QuoteBlock, Run, TableBlock, VoiceBlock } from "../../tree.ts";
import type { WrittenDocument } from "../writer.ts";

/** The tree as a file of text. The same tree gives the same bytes. Never fails: text needs no font and no picture. */
export function writeText(tree: DocumentTree): WrittenDocument {
	return { bytes: new TextEncoder().encode(textOf(tree)), pages: null, warnings: [] };
}

/** The tree as text, ending in a line break. */
export function textOf(tree: DocumentTree): string {
	const [first, ...others] = partsOf(tree.blocks, wordsBefore(tree.language));
	const parts = [
		...(tree.draftMark === null ? [] : [{ text: tree.draftMark, isApart: true }]),
		...(first === undefined ? [] : [{ ...first, isApart: true }, ...others]),
		...(tree.foot.text.trim() === "" ? [] : [{ text: tree.foot.text, isApart: true }]),
	];
	const lines = parts.flatMap(({ text, isApart }, at) => (isApart && at > 0 ? ["", text] : [text]));
	return `${lines.join("\n")}\n`;
}

interface Part {
	readonly text: string;
	/** A blank line stands before it. */
	readonly isApart: boolean;
}

/** "In my words:" in the document's language. English stands in for a language that is not here yet. */
const wordsBefore = (language: string): string =>
	language === "cy" || language.startsWith("cy-") ? "Yn fy ngeiriau i:" : "In my words:";

function partsOf(blocks: readonly Block[], mine: string): Part[] {
	let before: Block | null = null;
	return blocks.flatMap((block): Part[] => {
		const parts = partsOfBlock(block, before, mine);
		before = block;
		return parts;
	});
}

const isLabel = (block: Block | null): boolean => block?.kind === "paragraph" && block.style === "label";

function partsOfBlock(block: Block, before: Block | null, mine: string): Part[] {
	switch (block.kind) {
		case "heading":
			return [{ text: block.text, isApart: block.level > 1 || before?.kind !== "paragraph" }];
		case "paragraph":
			return [
				{ text: say(block.runs), isApart: block.style === "fixed" || block.style === "label" || !isTied(before) },
			];
		case "quote":
			return [{ text: quoted(block, before, mine), isApart: !isLabel(before) && before?.kind !== "heading" }];
		case "voice":
			return [{ text: voiced(block), isApart: before?.kind !== "heading" }];
		case "list":
			return listed(block, before);
		case "table":
			return tabled(block, before);
		case "answers":
			return block.answers.map(({ text }, at) => ({ text: `- ${text}`, isApart: at === 0 && !isTied(before) }));
		case "contents":
			return block.entries.map(({ text }, at) => ({ text: `- ${text}`, isApart: at === 0 && !isTied(before) }));
		case "pictures":
		case "writing-lines":
			return [];
		case "easy":
		case "together":
		case "change-box":
			return partsOf(block.blocks, mine).map((part, at) => (at === 0 ? { ...part, isApart: true } : part));
	}
}

/** What stands under a heading or another paragraph of ours is not set apart from it. */
const isTied = (before: Block | null): boolean =>
	before === null || before.kind === "heading" || before.kind === "paragraph";

/** A label ("I said:") says whose words follow; without one we say it. */
const quoted = (block: QuoteBlock, before: Block | null, mine: string): string =>
	isLabel(before) ? `“${block.text}”` : `${mine} “${block.text}”`;

const voiced = ({ voice, speaker, text }: VoiceBlock): string =>
	voice === "family" ? `${speaker}: “${text}”` : `${speaker}: ${text}`;

const listed = (block: ListBlock, before: Block | null): Part[] =>
	block.items.map(({ runs }, at) => ({
		text: `${block.isOrdered ? `${at + 1}.` : "-"} ${say(runs)}`,
		isApart: at === 0 && !isTied(before),
	}));

/** A row is a few lines, each with the name of its column before it. */
const tabled = ({ columns, rows }: TableBlock, before: Block | null): Part[] =>
	rows.flatMap((row, index) =>
		row.cells.map(({ runs }, at) => ({
			text: [spanOf(row, at) > 1 ? "" : nameOf(columns[columnOf(row, at)]?.header ?? ""), say(runs)]
				.filter((part) => part !== "")
				.join(" "),
			isApart: at === 0 && (index > 0 || before?.kind !== "heading"),
		})),
	);

/** "First?" needs no colon. */
const nameOf = (header: string): string => (header === "" || /[?:.]$/.test(header) ? header : `${header}:`);

/** Dots and bars are drawings; the space that set the words off from them goes with them. */
const say = (runs: readonly Run[]): string =>
	runs
		.map((run, at) => {
			// Plain text has no pages: no page is named.
			if (run.kind !== "text") return "";
			const before = runs[at - 1]?.kind;
			return before === "dots" || before === "bar" ? run.text.replace(/^ /, "") : run.text;
		})
		.join("");
