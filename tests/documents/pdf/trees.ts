/** Small pieces that document trees for tests of the writers are made of. */
import type {
	Block,
	DocumentTree,
	HeadingBlock,
	ListBlock,
	ListItem,
	ParagraphBlock,
	QuoteBlock,
	Run,
	TableBlock,
	VoiceBlock,
} from "../../../shared/documents/tree.ts";

/** "**Bold.** rest" as runs. */
export function runs(text: string): Run[] {
	return text
		.split(/\*\*/)
		.map((part, at): Run => ({ kind: "text", text: part, ...(at % 2 === 1 ? { strong: true } : {}) }))
		.filter((run) => run.kind === "text" && run.text !== "");
}

export const p = (
	text: string,
	style: ParagraphBlock["style"] = "body",
	more: Partial<ParagraphBlock> = {},
): ParagraphBlock => ({ kind: "paragraph", style, runs: runs(text), ...more });
export const h = (level: HeadingBlock["level"], text: string, more: Partial<HeadingBlock> = {}): HeadingBlock => ({
	kind: "heading",
	level,
	text,
	...more,
});
export const q = (text: string, size: QuoteBlock["size"] = "mine", more: Partial<QuoteBlock> = {}): QuoteBlock => ({
	kind: "quote",
	size,
	text,
	...more,
});
export const list = (items: readonly string[], isOrdered = false): ListBlock => ({
	kind: "list",
	isOrdered,
	items: items.map((item): ListItem => ({ runs: runs(item) })),
});

export function table(
	summary: string,
	columns: readonly [string, number, ("start" | "end")?][],
	rows: readonly (readonly string[])[],
	hasTotal = false,
): TableBlock {
	return {
		kind: "table",
		summary,
		columns: columns.map(([header, share, align]) => ({ header, share, ...(align === undefined ? {} : { align }) })),
		rows: rows.map((cells, at) => ({
			cells: cells.map((cell) => ({ runs: runs(cell) })),
			...(hasTotal && at === rows.length - 1 ? { isTotal: true } : {}),
		})),
	};
}

export const voice = (kind: "family" | "worker", speaker: string, text: string): VoiceBlock => ({
	kind: "voice",
	voice: kind,
	speaker,
	text,
});
export const dots = (label: string, value: number): Block => ({
	kind: "paragraph",
	style: "body",
	keepWithNext: true,
	runs: [
		{ kind: "text", text: `${label} `, strong: true },
		{ kind: "dots", value, of: 10 },
		{ kind: "text", text: ` ${value} out of 10` },
	],
});

const frame: Omit<DocumentTree, "blocks"> = {
	title: "Lys Nowak: my care and support plan",
	language: "en-GB",
	layout: "standard",
	accent: "pine",
	head: { text: "Eirlys (Lys) Nowak, born 14\u00a0May\u00a01968", hasPageNumber: true },
	firstFoot: { text: "My plan, version 3, agreed 9\u00a0November 2026.", hasPageNumber: true },
	foot: {
		text: "My plan, version 3, agreed 9\u00a0November 2026. Newest copy: Joy Adeyemi, 01632\u00a0960\u00a0114.",
		hasPageNumber: false,
	},
	draftMark: null,
	isForEditing: false,
	identity: { planId: "a", exportId: "b", schemaVersion: 1, planVersion: 3, kind: "full" },
};

/** A tree with these blocks, in the frame of a full plan. */
export function tree(blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree {
	return { ...frame, blocks, ...more };
}

export const easy = (picture: string | null, blocks: Extract<Block, { kind: "easy" }>["blocks"]): Block => ({
	kind: "easy",
	picture: picture === null ? null : { concept: picture },
	blocks,
});
