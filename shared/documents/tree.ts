/**
 * The document tree: what a template composes and every writer reads.
 *
 * A writer never sees a plan, a template never sees a file format. One tree gives DOCX, PDF, HTML and text.
 * Invariants:
 * - One field is one block, one list item or one table cell, never two fields in one (so that an edited copy can come home).
 * - `anchor` is the stable identity of a field (see anchor.ts); writers turn it into a bookmark or a destination.
 * - A `quote` holds the person's words letter for letter; quotation marks are added by the writer, never stored.
 * - Order in the tree is the order seen, tabbed, read aloud and imported.
 */

import type { AccentName, LayoutName, PrintSize, RunningLine } from "./tree-layout.ts";
import type { Picture } from "./tree-pictures.ts";
import type { AnswersBlock, WritingLinesBlock } from "./tree-sheets.ts";

/** BCP 47 language tag, such as `en-GB`, `cy`, `ur`. */
export type LanguageTag = string;

/** Identity of a field in a document: `cp_` and 32 hex digits (technology/documents.md A). */
export type Anchor = `cp_${string}`;

export type Direction = "ltr" | "rtl";

/** Text in a line. Bold is the only emphasis on paper. */
export interface TextRun {
	readonly kind: "text";
	readonly text: string;
	readonly strong?: boolean;
	/** Set when the run is in another language than the document. */
	readonly lang?: LanguageTag;
	/** Own identity where a run-in label stands before a value in one paragraph. */
	readonly anchor?: Anchor;
}

/** One to ten as ten drawn dots. Decorative: the words "8 out of 10" always follow as text. */
export interface DotsRun {
	readonly kind: "dots";
	readonly value: number;
	readonly of: 10;
}

/** As usual, getting worse, serious: a band of "If things change" as a drawn shape. */
export type BandShape = "circle" | "triangle" | "octagon";

/** The shape of a band, at the start of a label. Decorative: the band's words always follow as text. */
export interface ShapeRun {
	readonly kind: "shape";
	readonly shape: BandShape;
}

/** How much of something is used, as a bar in an outline. Decorative: the sums always follow as text. */
export interface BarRun {
	readonly kind: "bar";
	/** 0 to 1; what is more than all of it fills the bar. */
	readonly share: number;
	/** Every second bar, at half strength. Nothing depends on telling the two apart. */
	readonly isPale?: boolean;
}

/**
 * The page that another place of the document stands on: ", on page 10". A writer that lays out pages prints `lead` and
 * the number; one that does not (Word) prints neither, so that no copy names a page that is not so.
 */
export interface PageRun {
	readonly kind: "page";
	/** Anchor of the heading or field that is meant. */
	readonly of: Anchor;
	readonly lead: string;
}

export type Run = TextRun | DotsRun | ShapeRun | BarRun | PageRun;

/** Paragraph looks that a template may ask for. Each is a real style in every writer (design/documents.md section 5). */
export type ParagraphStyle =
	/** Kind of plan, above the name ("My care and support plan"). */
	| "kind"
	/** When and how words came, under a section heading; also small notes such as the picture credit. */
	| "when"
	/** Plain text. */
	| "body"
	/** The 999 line: ruled above and below. */
	| "fixed"
	/** Small bold heading-like line inside an easy-read block ("I said:", "Me"). Not a heading in the structure. */
	| "label"
	/** Large print, where a row of a table becomes lines: its first line, bold, with a rule above it. */
	| "row";

export interface ParagraphBlock {
	readonly kind: "paragraph";
	readonly style: ParagraphStyle;
	readonly runs: readonly Run[];
	readonly anchor?: Anchor;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
	/** Stays on the page of the block that follows. Headings always do. */
	readonly keepWithNext?: boolean;
}

/**
 * Level 1 is the name of the person on the first page, once a document.
 * Level 2 is a section (rule above it), 3 a sub-section or goal title, 4 a small heading.
 */
export interface HeadingBlock {
	readonly kind: "heading";
	readonly level: 1 | 2 | 3 | 4;
	readonly text: string;
	/** Holds words of the plan, such as a goal's name: no message names the section by it. */
	readonly isTheirs?: boolean;
	/** Drawn before the text, for the eye. */
	readonly shape?: BandShape;
	readonly anchor?: Anchor;
	/** `page`: always opens a page. `third`: opens a page when less than a third of one is left. */
	readonly breakBefore?: "page" | "third";
	/** A section that follows another on the same page is set a little smaller. */
	readonly isSecondOnPage?: boolean;
}

/** `opening`: the one quote on the first page. `goal`: a goal's words. `mine`: any other. */
export type QuoteSize = "opening" | "goal" | "mine";

/** The person's own words, whole and unaltered. */
export interface QuoteBlock {
	readonly kind: "quote";
	readonly size: QuoteSize;
	/** Exactly what was kept. Line breaks are LF. No quotation marks are stored. */
	readonly text: string;
	readonly anchor?: Anchor;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
	/** Its translation, or how it came, stands under it on the same page. */
	readonly keepWithNext?: boolean;
}

/** Somebody else's voice. The speaker's line always comes first and never parts from the words. */
export interface VoiceBlock {
	readonly kind: "voice";
	/** `family`: quotation marks, dotted line down the start side. `worker`: no quotation marks, thin line above and below. */
	readonly voice: "family" | "worker";
	/** "Carys, my sister, says" or "Hannah Pryce, MS nurse, adds". */
	readonly speaker: string;
	readonly text: string;
	readonly anchor?: Anchor;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
}

export interface ListItem {
	readonly runs: readonly Run[];
	readonly anchor?: Anchor;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
}

export interface ListBlock {
	readonly kind: "list";
	readonly isOrdered: boolean;
	readonly items: readonly ListItem[];
}

export interface TableColumn {
	/** Empty in every column: the table has no header row, and its summary says what it is. */
	readonly header: string;
	/** Share of the table's width; shares of a table add up to 1. */
	readonly share: number;
	/** `end` for numbers and money. */
	readonly align?: "start" | "end";
	/**
	 * Where a row becomes lines (large print): whether the header is said before what the cell says. Left out: not in
	 * the first column, and in all others.
	 */
	readonly isSaidInLines?: boolean;
}

export interface TableCell {
	readonly runs: readonly Run[];
	readonly anchor?: Anchor;
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
}

export interface TableRow {
	/** As many as there are columns, less those that the first takes as well. The first is the row's header. Never empty. */
	readonly cells: readonly TableCell[];
	/** Columns that the first cell takes; 1 when left out. */
	readonly firstSpan?: number;
	readonly anchor?: Anchor;
	/** Set between two thick rules. */
	readonly isTotal?: boolean;
}

export interface TableBlock {
	readonly kind: "table";
	/** What the table holds, for those who cannot see it. */
	readonly summary: string;
	readonly columns: readonly TableColumn[];
	/** The first cells say in their own runs what is bold. */
	readonly hasPlainRowHeads?: boolean;
	/** Where rows become lines (large print): said above them, because the table has no heading of its own that says it. */
	readonly titleInLines?: string;
	readonly rows: readonly TableRow[];
}

/** Up to three pictures in a row on the first page; in the lite layout they stand on the line of the name. */
export interface PicturesBlock {
	readonly kind: "pictures";
	readonly pictures: readonly Picture[];
	/** As small as pictures may be: the page holds no more. */
	readonly isSmall?: boolean;
}

/** What is in the document: one line a section, with its page where the writer lays out pages. */
export interface ContentsBlock {
	readonly kind: "contents";
	readonly entries: readonly { readonly text: string; readonly of: Anchor }[];
}

/** Easy-read: picture at the start side, one to three short lines beside it. Never parts across pages. */
export interface EasyBlock {
	readonly kind: "easy";
	readonly picture: Picture | null;
	readonly blocks: readonly (ParagraphBlock | QuoteBlock | VoiceBlock | ListBlock | WritingLinesBlock)[];
}

/** "This copy is yours to change", in the Word copy only. Tinted. */
export interface ChangeBoxBlock {
	readonly kind: "change-box";
	readonly blocks: readonly ParagraphBlock[];
}

/** Blocks that stay on one page together (if they fit on one at all). */
export interface TogetherBlock {
	readonly kind: "together";
	readonly blocks: readonly Block[];
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| QuoteBlock
	| VoiceBlock
	| ListBlock
	| TableBlock
	| PicturesBlock
	| ContentsBlock
	| EasyBlock
	| ChangeBoxBlock
	| TogetherBlock
	| WritingLinesBlock
	| AnswersBlock;

export interface DocumentTree {
	/** "Lys Nowak: my care and support plan". The title of the file, never of a window. */
	readonly title: string;
	readonly language: LanguageTag;
	readonly layout: LayoutName;
	/** Size of plain text in points: of the layout `large` the smallest of them when left out, of one page its usual size. */
	readonly bodySize?: PrintSize;
	/** For a document that must stand on one page: the size that its reader wishes for, had as far as one page holds it. */
	readonly wishedSize?: PrintSize;
	/** Lines stand closer, so that fewer are left off; as the layout has them when left out. */
	readonly hasCloserLines?: true;
	/** A4 on its side. Upright when left out. */
	readonly orientation?: "landscape";
	readonly accent: AccentName;
	/** Running head from page 2; page 1 has none unless `isHeadOnFirst`. */
	readonly head: RunningLine;
	/** For a sheet whose first page does not open with the person's name. */
	readonly isHeadOnFirst?: boolean;
	/** Foot of page 1, and of the pages after it. */
	readonly firstFoot: RunningLine;
	readonly foot: RunningLine;
	/** Dashed line at the head of every page while nobody has checked the easy-read; real text on page 1, artifact after. */
	readonly draftMark: string | null;
	/** Whether the copy is for editing: tracked changes on (DOCX only). */
	readonly isForEditing: boolean;
	/** Must stand on one page. It is never shrunk: the result says what runs over. */
	readonly mustFitOnePage?: boolean;
	/**
	 * Lines that one page may do without, the first to go first, each with what belongs to it (a translation). Everything
	 * else stays, whatever happens.
	 */
	readonly mayLeaveOff?: readonly (readonly Anchor[])[];
	/** Says where the rest stands; before the last block, only where something was left off. */
	readonly whereRestIs?: ParagraphBlock;
	/** It goes on at the end of the last block, a paragraph, and takes no line of its own where there is room. */
	readonly restEndsLast?: boolean;
	/** Identity, so that a copy can come home (DOCX custom properties, technology/documents.md A 4). */
	readonly identity: {
		readonly planId: string;
		readonly exportId: string;
		readonly schemaVersion: number;
		readonly planVersion: number;
		/** `full`, `easy-read`: which composer made it. */
		readonly kind: string;
	};
	readonly blocks: readonly Block[];
}
