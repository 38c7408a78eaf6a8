/** Makers for easy-read: a picture at the side, one to three short lines beside it (documents.md 9). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, EasyBlock, ListItem, ParagraphBlock, Run, TextRun } from "../../shared/documents/tree.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { field, paragraph, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import type { MessageKey } from "../language/messages.ts";
import type { Values } from "../language/say.ts";

export type EasyPart = EasyBlock["blocks"][number];
type PictureKey = Extract<MessageKey, `picture.${string}`>;

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

export const easyLabel = (value: string): ParagraphBlock => paragraph("label", [text(value)], { keepWithNext: true });

/** The picture of our own for a frame. */
export const framePicture = (context: Context, key: PictureKey): string | null =>
	context.knownPicture(context.say(key));

/** What the plan holds in plain words for an item: the lines staff wrote, and the picture they chose. */
export interface PlainLines {
	readonly parts: ParagraphBlock[];
	/** undefined: nobody chose. null: no picture, on purpose (or a photo, which a document cannot hold yet). */
	readonly picture: string | null | undefined;
}

export function plainLines(context: Context, ...itemIds: readonly string[]): PlainLines {
	const entry = context.plan.easyRead.lines.find((line) => itemIds.includes(line.itemId) && line.lines.length > 0);
	if (!entry) return { parts: [], picture: undefined };
	const parts = entry.lines.map((line, index) =>
		paragraph("body", [text(line)], { anchor: anchorFor(entry.id, `lines.${index}`) }),
	);
	const picture =
		entry.picture === null
			? undefined
			: entry.picture.kind === "shipped"
				? context.knownPicture(entry.picture.concept)
				: null;
	return { parts, picture };
}

export const easy = (concept: string | null, blocks: readonly EasyPart[]): Block[] =>
	blocks.length === 0 ? [] : [{ kind: "easy", picture: concept === null ? null : { concept }, blocks }];

/** The picture staff chose, otherwise the one the words suggest, otherwise the frame's own. */
export function pictureOf(
	context: Context,
	chosen: string | null | undefined,
	words: string,
	otherwise: PictureKey,
): string | null {
	if (chosen !== undefined) return chosen;
	const suggested = context.choosePicture(words);
	return (suggested === null ? null : context.knownPicture(suggested)) ?? framePicture(context, otherwise);
}

/**
 * "I said:" and the words, whole; somebody else's words in their own voice. Words that mean the opposite without their
 * heading ("pull me up by my arms") come with a label that says it: "I said, please do not:".
 */
export function saidParts(context: Context, quote: Quote, about?: MessageKey): EasyPart[] {
	const blocks = quoteBlocks(context, quote, { way: null }).filter(isEasyPart);
	if (!isMine(quote)) return about === undefined ? blocks : [easyLabel(context.say(about)), ...blocks];
	return [easyLabel(context.say(about ?? (quote.how === "written" ? "easy.wrote" : "easy.said"))), ...blocks];
}

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
	const picture = pictureOf(context, plain.picture, quote.text, otherwise);
	return isTooLong(quote.text) ? parts : easy(picture, parts);
}

export const isTooLong = (words: string): boolean => words.length > BLOCK_LENGTH || words.split("\n").length > 10;

/** A field under a label, across the page where it is too long. */
export function labelledBlock(
	concept: string | null,
	label: string,
	value: TextRun,
	more: readonly EasyPart[] = [],
): Block[] {
	const parts: EasyPart[] = [easyLabel(label), paragraph("body", [value]), ...more];
	return isTooLong(value.text) ? parts : easy(concept, parts);
}

export const fieldItem = (value: string, id: string, name: string): ListItem => ({
	runs: [field(value, id, name)] satisfies Run[],
});

/** A page of its own. */
export const easySection = (
	title: string,
	blocks: readonly Block[],
	anchorId?: { id: string; field: string },
): Block[] =>
	blocks.length === 0
		? []
		: [
				{
					kind: "heading",
					level: 2,
					text: title,
					breakBefore: "page",
					...(anchorId ? { anchor: anchorFor(anchorId.id, anchorId.field) } : {}),
				},
				...blocks,
			];
