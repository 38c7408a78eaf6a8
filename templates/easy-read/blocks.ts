/** Makers for easy-read: a picture at the side, one to three short lines beside it (documents.md 9). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type {
	Anchor,
	BandShape,
	Block,
	EasyBlock,
	ListItem,
	ParagraphBlock,
	Run,
	TextRun,
} from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { field, labelledRuns, paragraph, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { pictureChosen } from "../full/first-page.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import type { MessageKey } from "../language/messages.ts";
import type { Values } from "../language/say.ts";
import { saysNo } from "../pictures/index.ts";

export type EasyPart = EasyBlock["blocks"][number];
export type PictureKey = Extract<MessageKey, `picture.${string}`>;

/** Longer than this, words stand under one another across the page: a block never parts. */
const BLOCK_LENGTH = 500;

/** One of our own frames: each line of the message is a line on paper. */
export function frame(context: Context, key: MessageKey, values: Values = {}): ParagraphBlock[] {
	const lines: TextRun[][] = [[]];
	for (const run of context.runs(key, values)) {
		run.text.split("\n").forEach((part, index) => {
			if (index > 0) lines.push([]);
			if (part !== "") lines.at(-1)?.push({ ...run, text: part });
		});
	}
	return lines.map((runs) => paragraph("body", runs));
}

/** A label that stays with what follows; the shape of a band before it, where there is one. */
export const easyLabel = (value: string, shape?: BandShape): ParagraphBlock =>
	paragraph("label", [...(shape === undefined ? [] : [{ kind: "shape", shape } as const]), text(value)], {
		keepWithNext: true,
	});

/** The picture of our own for a frame. */
export const framePicture = (context: Context, key: PictureKey): string | null =>
	context.knownPicture(context.say(key));

/** What the plan holds in plain words for an item: the lines staff wrote, and the picture they chose. */
export interface PlainLines {
	readonly parts: ParagraphBlock[];
	/** undefined: nobody chose. null: no picture, on purpose. */
	readonly picture: Picture | null | undefined;
}

/**
 * In: ids of one thing, the first with lines wins. Out: its plain lines, each with the anchor it comes home to, and the
 * picture chosen; empty where none were written.
 */
export function plainLines(context: Context, ...itemIds: readonly string[]): PlainLines {
	const entry = context.plan.easyRead.lines.find((line) => itemIds.includes(line.itemId) && line.lines.length > 0);
	if (!entry) return { parts: [], picture: undefined };
	const parts = entry.lines.map((line, index) =>
		paragraph("body", [text(line)], { anchor: anchorFor(entry.id, `lines.${index}`) }),
	);
	return { parts, picture: entry.picture === null ? undefined : pictureChosen(context, entry.picture) };
}

/** A block beside a picture: a concept's name, a picture that was chosen, or none. */
export const easy = (picture: string | Picture | null, blocks: readonly EasyPart[]): Block[] =>
	blocks.length === 0
		? []
		: [{ kind: "easy", picture: typeof picture === "string" ? { concept: picture } : picture, blocks }];

/** The words that may choose a picture: one short quote in the language of the document. */
function sayings(context: Context, quotes: readonly Quote[]): string {
	const [only] = quotes;
	if (!only || quotes.length > 1 || only.language !== context.language.tag) return "";
	return only.text.length > SHORT ? "" : only.text;
}

/** One word of longer talk does not say what it is about. */
const SHORT = 40;

/** The picture staff chose, otherwise the one the words surely mean, otherwise the frame's own. */
export function pictureOf(
	context: Context,
	chosen: Picture | string | null | undefined,
	words: string,
	otherwise: PictureKey,
): Picture | string | null {
	if (chosen !== undefined) return chosen;
	const suggested = context.choosePicture(words);
	return (suggested === null ? null : context.knownPicture(suggested)) ?? framePicture(context, otherwise);
}

/** Pictures that say yes, and that all is well. */
const SAYS_YES = new Set(["thumbs-up", "yes", "happy"]);

/**
 * The frame's own picture, but nothing that says yes beside words that say no ("Nothing helps"), and nobody who talks
 * beside words that were written.
 */
function beside(context: Context, otherwise: PictureKey, quotes: readonly Quote[]): PictureKey {
	const isNo = SAYS_YES.has(context.say(otherwise)) && quotes.some(({ text: words }) => saysNo(words));
	const [first] = quotes;
	return (isNo || otherwise === "picture.said") && first ? quotePicture(first) : otherwise;
}

/**
 * "I said:" and the words, whole; somebody else's words in their own voice. Words that mean the opposite without their
 * heading ("pull me up by my arms") come with a label that says it: "I said, please do not:".
 */
export function saidParts(context: Context, quote: Quote, about?: MessageKey): EasyPart[] {
	const blocks = quoteBlocks(context, quote, { way: null }).filter(isEasyPart);
	if (!isMine(quote) && about === undefined) return blocks;
	return [easyLabel(context.say(about ?? "easy.said", { said: howSaid(context, quote) })), ...blocks];
}

/** "said", "wrote": as the words were given. */
function howSaid(context: Context, { how }: Quote): string {
	const isShown = how === "written" || how === "signed" || how === "pictures";
	return context.say(`easy.way.${isShown ? how : "said"}`);
}

/** The neutral picture for words: talk, or writing where they were written. */
export const quotePicture = ({ how }: Quote): PictureKey => (how === "written" ? "picture.wrote" : "picture.said");

/** Whether a block may stand beside a picture in an easy-read row. */
export const isEasyPart = (block: Block): block is EasyPart =>
	block.kind === "paragraph" || block.kind === "quote" || block.kind === "voice" || block.kind === "list";

interface More {
	/** The label when "I said:" alone would mislead. */
	readonly about?: MessageKey;
	readonly parts?: readonly EasyPart[];
}

/** Words, then plain lines, beside one picture; without a picture, across the page, where they are too long for a block. */
export function saidBlock(
	context: Context,
	quote: Quote,
	plain: PlainLines,
	otherwise: PictureKey,
	more: More = {},
): Block[] {
	const parts = [...saidParts(context, quote, more.about), ...plain.parts, ...(more.parts ?? [])];
	const picture = pictureOf(context, plain.picture, sayings(context, [quote]), beside(context, otherwise, [quote]));
	return isTooLong(quote.text) ? parts : easy(picture, parts);
}

/** Whether words are too long to stand as one block beside a picture. */
export const isTooLong = (words: string): boolean => words.length > BLOCK_LENGTH || words.split("\n").length > 10;

/** A label with a field after it, on the same line; under it where the field has lines or runs the other way. */
export const labelledLine = (context: Context, label: string, value: TextRun): EasyPart[] =>
	labelledRuns([text(`${label} `, { strong: true })], value, context);

/** The same beside a picture, across the page where it is too long. */
export function labelledBlock(
	context: Context,
	picture: Picture | string | null,
	label: string,
	value: TextRun,
	more: readonly EasyPart[] = [],
): Block[] {
	const parts: EasyPart[] = [...labelledLine(context, label, value), ...more];
	return isTooLong(value.text) ? parts : easy(picture, parts);
}

/** A list item that comes home to one field of one thing. */
export const fieldItem = (value: string, id: string, name: string): ListItem => ({
	runs: [field(value, id, name)] satisfies Run[],
});

/**
 * Quotes on one thing under one label, up to three a block, each with its plain lines; the picture of the first. Whoever
 * else speaks is named before the words.
 */
export function saidTogether(
	context: Context,
	quotes: readonly Quote[],
	about: MessageKey,
	otherwise: PictureKey,
	more: readonly EasyPart[] = [],
	values: Values = {},
): Block[] {
	const chunks = chunksOf(quotes.toSorted((a, b) => Number(!isMine(a)) - Number(!isMine(b))));
	return chunks.flatMap((chunk, index) =>
		togetherBlock(context, chunk, { about, otherwise, values, more: index === chunks.length - 1 ? more : [] }),
	);
}

interface TogetherLook {
	readonly about: MessageKey;
	readonly otherwise: PictureKey;
	/** What the label names beside how it was said. */
	readonly values: Values;
	readonly more: readonly EasyPart[];
}

function togetherBlock(
	context: Context,
	quotes: readonly Quote[],
	{ about, otherwise, values, more }: TogetherLook,
): Block[] {
	const plain = quotes.map((quote) => plainLines(context, quote.id));
	const parts = quotes.flatMap((quote, index): EasyPart[] => [
		...quoteBlocks(context, quote, { way: null }).filter(isEasyPart),
		...(plain[index]?.parts ?? []),
	]);
	const words = quotes.map((quote) => quote.text).join("\n");
	const chosen = plain.find(({ picture }) => picture !== undefined)?.picture;
	const [first] = quotes;
	const label =
		first === undefined ? [] : [easyLabel(context.say(about, { ...values, said: howSaid(context, first) }))];
	const all = [...label, ...parts, ...more];
	return isTooLong(words)
		? all
		: easy(pictureOf(context, chosen, sayings(context, quotes), beside(context, otherwise, quotes)), all);
}

/** At most three, as a block never parts and four leave half a page blank, no more than a page's half of words, given one way, and never a third voice. */
function chunksOf(quotes: readonly Quote[]): Quote[][] {
	const chunks: Quote[][] = [];
	for (const quote of quotes) {
		const last = chunks.at(-1);
		const length = (last ?? []).reduce((sum, { text: words }) => sum + words.length, quote.text.length);
		const isPlain = quote.translations.length === 0;
		const isAlike =
			last?.every((one) => isMine(one) !== isMine(quote) || (isMine(one) && one.how === quote.how)) ?? false;
		if (last && isPlain && isAlike && last.length < TOGETHER && length <= TOGETHER_LENGTH) last.push(quote);
		else chunks.push([quote]);
	}
	return chunks;
}

const TOGETHER = 3;
const TOGETHER_LENGTH = 260;

/** Lines of ours and fields as one list under a label, a few a block. */
export function listBlocks(
	picture: string | null,
	title: string,
	items: readonly ListItem[],
	more: readonly EasyPart[] = [],
): Block[] {
	const blocks: Block[] = [];
	for (let start = 0; start < items.length; start += LIST_LENGTH) {
		const part = items.slice(start, start + LIST_LENGTH);
		const isLast = start + LIST_LENGTH >= items.length;
		const list: EasyPart = { kind: "list", isOrdered: false, items: part };
		const parts: EasyPart[] = [easyLabel(title), list, ...(isLast ? more : [])];
		const words = part.map(({ runs }) => runs.map((run) => (run.kind === "text" ? run.text : "")).join("")).join("\n");
		blocks.push(...(isTooLong(words) ? parts : easy(picture, parts)));
	}
	return blocks;
}

const LIST_LENGTH = 4;

/** Lines of ours under a section's heading, across the page: they say how to read it and need no picture. */
export const headLines = (context: Context, key: MessageKey): ParagraphBlock[] =>
	frame(context, key).map((line) => ({ ...line, keepWithNext: true }));

/**
 * A section follows the one before it, its first block with it; a goal or a thing that could change opens a page. One with
 * an anchor has a field of the plan for its title.
 */
export const easySection = (
	title: string,
	blocks: readonly Block[],
	extra: { readonly breakBefore?: "page" | "third"; readonly anchor?: Anchor } = {},
): Block[] =>
	blocks.length === 0
		? []
		: [
				{ kind: "heading", level: 2, text: title, ...(extra.anchor === undefined ? {} : { isTheirs: true }), ...extra },
				...blocks,
			];
