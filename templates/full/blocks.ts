/** Small makers of tree blocks, so that sections read as what they say. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type {
	Anchor,
	Block,
	HeadingBlock,
	ListItem,
	ParagraphBlock,
	ParagraphStyle,
	Run,
	TableBlock,
	TableCell,
	TableRow,
	TextRun,
} from "../../shared/documents/tree.ts";
import type { Rating } from "../../shared/plan/quote.ts";
import { directionOf } from "../language/direction.ts";
import type { MessageKey } from "../language/messages.ts";
import { endOf } from "../language/say.ts";
import type { Context } from "./context.ts";

/** A run of our words or a value, without an anchor. */
export const text = (value: string, extra: Omit<TextRun, "kind" | "text"> = {}): TextRun => ({
	kind: "text",
	text: value,
	...extra,
});

/** A field's value as a run of its own, so that it can come home. */
export const field = (value: string, id: string, name?: string): TextRun =>
	text(value, { anchor: anchorFor(id, name) });

/** A paragraph in the style named. */
export const paragraph = (
	style: ParagraphStyle,
	runs: readonly Run[],
	extra: Partial<ParagraphBlock> = {},
): ParagraphBlock => ({
	kind: "paragraph",
	style,
	runs,
	...extra,
});

/** A paragraph of running text. */
export const body = (runs: readonly Run[]): ParagraphBlock => paragraph("body", runs);
/** The small line that says when and how things were said. */
export const when = (runs: readonly Run[]): ParagraphBlock => paragraph("when", runs);

/** A label with a field after it in one paragraph; under the label when the field has lines or runs the other way. */
export const labelled = (context: Context, key: MessageKey, value: TextRun): ParagraphBlock[] =>
	labelledRuns(context.runs(key), value, context);

/** The same for a label that is already filled. */
export function labelledRuns(labelRuns: readonly TextRun[], value: TextRun, context: Context): ParagraphBlock[] {
	const dir = directionOf(value.text, value.lang ?? context.language.tag);
	if (dir === "ltr" && !value.text.includes("\n")) return [body([...labelRuns, value])];
	const lang = value.lang === undefined ? {} : { lang: value.lang };
	return [labelOf(labelRuns), paragraph("body", [value], { ...lang, ...(dir === "rtl" ? { dir } : {}) })];
}

/** A label alone, kept with what follows. */
export const label = (
	context: Context,
	key: MessageKey,
	values: Readonly<Record<string, string>> = {},
): ParagraphBlock => labelOf(context.runs(key, values));
const labelOf = (runs: readonly TextRun[]): ParagraphBlock => paragraph("body", trimEnd(runs), { keepWithNext: true });

function trimEnd(runs: readonly TextRun[]): TextRun[] {
	const kept = runs.filter((run) => run.text.trim() !== "");
	return kept.map((run, index) => (index === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** A section: rule, heading, when line, blocks. Nothing at all over nothing. */
export function section(
	title: string,
	whenRuns: readonly Run[],
	blocks: readonly Block[],
	extra: Partial<HeadingBlock> = {},
): Block[] {
	if (blocks.length === 0) return [];
	const heading: HeadingBlock = { kind: "heading", level: 2, text: title, ...extra };
	return whenRuns.length === 0 ? [heading, ...blocks] : [heading, when(whenRuns), ...blocks];
}

/** A sub-section. Nothing over nothing. */
export const subSection = (title: string, blocks: readonly Block[], extra: Partial<HeadingBlock> = {}): Block[] =>
	blocks.length === 0 ? [] : [{ kind: "heading", level: 3, text: title, ...extra }, ...blocks];

/** A small heading within a sub-section. */
export const smallSection = (title: string, blocks: readonly Block[]): Block[] =>
	blocks.length === 0 ? [] : [{ kind: "heading", level: 4, text: title }, ...blocks];

/** A list of one kind; none when it would be empty. */
export const list = (items: readonly ListItem[], isOrdered = false): Block[] =>
	items.length === 0 ? [] : [{ kind: "list", isOrdered, items }];

/** A cell of a table; with an anchor where a change can come home. */
export const cell = (runs: readonly Run[], anchor?: Anchor): TableCell =>
	anchor === undefined ? { runs } : { runs, anchor };
/** A cell of plain text that goes nowhere when changed. */
export const textCell = (value: string): TableCell => cell([text(value)]);

export interface Column {
	readonly header: string;
	readonly share: number;
	readonly isSaidInLines?: boolean;
	readonly align?: "start" | "end";
}

/** A table; none when it would have no rows. */
export const table = (summary: string, columns: readonly Column[], rows: readonly TableRow[]): TableBlock[] =>
	rows.length === 0 ? [] : [{ kind: "table", summary, columns, rows }];

/** Runs one after the other with a space between sentences. */
export const sentences = (...parts: readonly (readonly Run[])[]): Run[] =>
	parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? [...part] : [text(" "), ...part]));

/** A field as a sentence: the value as it stands, then a full stop of ours where it has none. */
export const asSentence = (value: TextRun): Run[] => {
	const end = endOf(value.text);
	return end === "" ? [value] : [value, text(end)];
};

/** "●●●●●●●●○○ 8 out of 10", or that it cannot be said. */
export function ratingRuns(context: Context, rating: Rating): Run[] {
	if (rating.kind === "cannot-say") return [text(context.say("rating.cannotSay"))];
	return [
		{ kind: "dots", value: rating.value, of: 10 },
		text(` ${context.say("rating.out", { value: rating.value })}`),
	];
}

/** A message that ends with a value of the plan: `{text}{end}` or another pair of names. */
export const withEnd = (name: string, value: TextRun): Record<string, TextRun | string> => ({
	[name]: value,
	end: endOf(value.text),
});

/** A free-text field of the plan as a labelled paragraph; nothing when it is empty. */
export const labelledField = (
	context: Context,
	key: MessageKey,
	value: string | null,
	id: string,
	name: string,
): Block[] => (value === null || value.trim() === "" ? [] : labelled(context, key, field(value, id, name)));
