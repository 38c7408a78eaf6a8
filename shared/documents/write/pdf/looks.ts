/**
 * Sizes, spaces and colours of the layouts of the plan, in points (design/documents.md sections 2, 3 and 5).
 */
import type { DocumentTree, QuoteSize } from "../../tree.ts";
import type { AccentName, LayoutName, PrintSize } from "../../tree-layout.ts";
import { enlarged, withCloserLines } from "../one-page-size.ts";
import { largeLooks } from "./large-looks.ts";
import { sheetLooks } from "./sheet-looks.ts";

const MM = 72 / 25.4;

export const PAGE = { width: 595.28, height: 841.89 } as const;

export const INK = "#1c1c20";
export const ROW_RULE = { width: 0.75, color: "#6f7b77" } as const;
export const ACCENTS: Readonly<Record<AccentName, { color: string; tint: string }>> = {
	plum: { color: "#5a1f4d", tint: "#f6eff4" },
	pine: { color: "#0b4a3c", tint: "#eef4f1" },
	sea: { color: "#123f6d", tint: "#edf3f9" },
	rust: { color: "#7a2f12", tint: "#faf1ec" },
	slate: { color: "#37414a", tint: "#f0f2f3" },
	black: { color: "#1c1c20", tint: "#f2f2f2" },
};

/** A size of type: letters, distance of lines, weight, and the space above and below. */
export interface Type {
	readonly size: number;
	readonly leading: number;
	readonly isBold?: boolean;
	readonly before?: number;
	readonly after?: number;
}

/** A rule across the page above a heading, so far above it. */
export interface RuleLook {
	readonly width: number;
	readonly gap: number;
	/** null: the person's colour. */
	readonly color: string | null;
}

/** Everything that tells one layout from another. */
export interface Looks {
	/** The paper. */
	readonly page: { readonly width: number; readonly height: number };
	/** Left and right edge of headings and tables, and of running text. */
	readonly margin: number;
	readonly indent: number;
	/** Running text stops this much short of the right margin. */
	readonly shortBy: number;
	/** Text starts here on a page, a little lower where a draft line stands above it, and ends before the bottom. */
	readonly top: number;
	readonly topUnderDraft: number;
	readonly bottom: number;
	readonly kind: Type;
	readonly name: Type;
	readonly lead: Type;
	/** Rule above the name, and above a section. Sections have its colour: the person's, or ink. */
	readonly nameRule: RuleLook | null;
	readonly sectionRule: RuleLook | null;
	/** The rule under the 999 line is also the one above the section that follows. */
	readonly isFixedRuleShared: boolean;
	readonly section: Type;
	readonly secondSection: Type;
	readonly frontSection: Type;
	/** Whether a section that is set smaller is in ink, without a rule. */
	readonly isSecondPlain: boolean;
	readonly subsection: Type;
	readonly small: Type;
	readonly when: Type;
	readonly body: Type;
	readonly label: Type;
	/** First line of a row that became lines, and the rule above it. */
	readonly row: Type;
	readonly rowRule: RuleLook | null;
	readonly fixed: Type;
	readonly quote: Readonly<Record<QuoteSize, Type>>;
	/** Whether the opening quotation mark hangs outside the running text. */
	readonly hasHangingQuotes: boolean;
	readonly family: Type;
	readonly worker: Type;
	readonly inset: number;
	readonly item: Type;
	/** From the start of a list's marker to its words. */
	readonly marker: number;
	readonly table: Type;
	/** Of a table with columns of money. */
	readonly money: Type;
	readonly cellPadding: number;
	readonly columnGap: number;
	/** Pictures of the first page, and the size they shrink to if it would overflow. */
	readonly picture: {
		readonly size: number;
		readonly smaller: number;
		readonly step: number;
		readonly before: number;
		readonly after: number;
		/** On the line of the name, at the end side. */
		readonly isBesideName: boolean;
	};
	/** From one line to write on to the next. */
	readonly writingStep: number;
	/** Below the last of the lines to write on, where what follows is not far enough by itself. */
	readonly afterWriting?: number;
	readonly answer: Type & { readonly picture: number; readonly gap: number };
	readonly easy: { readonly picture: number; readonly column: number; readonly gap: number; readonly lineGap: number };
	readonly head: Type & { readonly center: number };
	readonly foot: Type & { readonly center: number };
	readonly pageNumber: Type;
	readonly draft: Type & { readonly first: number; readonly others: number; readonly height: number };
}

const SECTION_RULE: RuleLook = { width: 2.25, gap: 7, color: null };

const STANDARD: Looks = {
	page: PAGE,
	margin: 24 * MM,
	indent: 12 * MM,
	shortBy: 4 * MM,
	top: 25 * MM,
	topUnderDraft: 94,
	bottom: PAGE.height - 24 * MM,
	kind: { size: 13, leading: 17, isBold: true, after: 2.5 },
	name: { size: 48, leading: 54, isBold: true, before: 2.5, after: 1.5 },
	lead: { size: 13, leading: 18.7, after: 6 },
	nameRule: null,
	sectionRule: SECTION_RULE,
	isFixedRuleShared: false,
	section: { size: 27, leading: 32, isBold: true, before: 18, after: 5 },
	secondSection: { size: 22, leading: 27, isBold: true, before: 18, after: 5 },
	frontSection: { size: 16, leading: 21, isBold: true, before: 15, after: 4.5 },
	isSecondPlain: false,
	subsection: { size: 16, leading: 21, isBold: true, before: 15, after: 1.5 },
	small: { size: 12.5, leading: 17, isBold: true, before: 10, after: 3 },
	when: { size: 10.5, leading: 15, after: 6 },
	body: { size: 12, leading: 17.5, after: 6 },
	label: { size: 12, leading: 17.5, isBold: true, after: 2 },
	row: { size: 12, leading: 17.5, isBold: true, after: 2 },
	rowRule: null,
	fixed: { size: 12, leading: 17.5, before: 6, after: 10 },
	quote: {
		mine: { size: 15.5, leading: 22, before: 1.5, after: 8 },
		goal: { size: 19, leading: 25.5, before: 1.5, after: 6 },
		opening: { size: 23, leading: 31, before: 17, after: 17 },
	},
	hasHangingQuotes: true,
	family: { size: 12, leading: 17.5, before: 6, after: 6 },
	worker: { size: 11.5, leading: 16, before: 6, after: 6 },
	inset: 5 * MM,
	item: { size: 12, leading: 17.5, after: 3.5 },
	marker: 17,
	table: { size: 11.5, leading: 15.5, before: 3.5, after: 3 },
	money: { size: 11, leading: 15 },
	cellPadding: 4.2,
	columnGap: 4 * MM,
	picture: { size: 30 * MM, smaller: 19 * MM, step: 4 * MM, before: 14, after: 8, isBesideName: false },
	writingStep: 27,
	answer: { size: 12, leading: 17.5, before: 6, after: 12, picture: 14 * MM, gap: 48 },
	easy: { picture: 36 * MM, column: 46 * MM, gap: 19, lineGap: 3 },
	head: { size: 10.5, leading: 14, center: 38.9 },
	foot: { size: 10.5, leading: 14, center: 802.6 },
	pageNumber: { size: 10.5, leading: 14 },
	draft: { size: 12, leading: 17, isBold: true, first: 43.2, others: 56.1, height: 24 },
};

/** Two pages, run on: the words of goals as large as any others, sections small, pictures on the line of the name. */
const LITE: Looks = {
	...STANDARD,
	shortBy: 0,
	top: 20 * MM,
	bottom: PAGE.height - 21 * MM,
	kind: { ...STANDARD.kind, after: 0 },
	name: { size: 36, leading: 42, isBold: true, after: 3 },
	lead: { size: 12, leading: 17.5, after: 2.5 },
	section: { size: 18, leading: 22, isBold: true, before: 6, after: 1.5 },
	secondSection: { size: 16, leading: 21, isBold: true, before: 7, after: 1.5 },
	frontSection: { size: 18, leading: 22, isBold: true, before: 6, after: 1.5 },
	sectionRule: { width: 1.5, gap: 3, color: null },
	isSecondPlain: true,
	subsection: { size: 12.5, leading: 17, isBold: true, before: 5, after: 1 },
	small: { size: 12.5, leading: 17, isBold: true, before: 5, after: 1 },
	when: { size: 10.5, leading: 15, after: 2.5 },
	body: { size: 12, leading: 17.5, after: 2.5 },
	label: { size: 12, leading: 17.5, isBold: true, after: 2 },
	fixed: { size: 12, leading: 17.5, before: 6, after: 6 },
	quote: {
		mine: { size: 15.5, leading: 22, before: 2, after: 3.5 },
		goal: { size: 15.5, leading: 22, before: 2, after: 3.5 },
		opening: { size: 15.5, leading: 22, before: 2, after: 4 },
	},
	family: { size: 12, leading: 17.5, before: 4, after: 4 },
	worker: { size: 11.5, leading: 16, before: 4, after: 4 },
	item: { size: 12, leading: 17.5, after: 1 },
	table: { size: 11.5, leading: 15.5, before: 1, after: 4 },
	cellPadding: 2.8,
	picture: { size: 17 * MM, smaller: 17 * MM, step: 3 * MM, before: 0, after: 0, isBesideName: true },
};

/** Sections of easy-read look the same wherever they stand. */
const EASY_SECTION: Type = { size: 28, leading: 34, isBold: true, before: 18, after: 7 };

const EASY: Looks = {
	...STANDARD,
	margin: 20 * MM,
	indent: 0,
	shortBy: 0,
	bottom: PAGE.height - 21 * MM,
	easy: { ...STANDARD.easy, picture: 30 * MM, column: 33 * MM, gap: 8, lineGap: 2 },
	kind: { size: 16, leading: 21, isBold: true, after: 4 },
	name: { size: 44, leading: 52, isBold: true, before: 4, after: 12 },
	lead: { size: 16, leading: 24, after: 8 },
	section: EASY_SECTION,
	secondSection: EASY_SECTION,
	frontSection: EASY_SECTION,
	subsection: { size: 20, leading: 28, isBold: true, before: 18, after: 8 },
	small: { size: 16, leading: 24, isBold: true, before: 12, after: 4 },
	when: { size: 14, leading: 21, after: 8 },
	body: { size: 16, leading: 24, after: 8 },
	label: { size: 16, leading: 24, isBold: true, after: 3 },
	fixed: { size: 16, leading: 24, before: 16, after: 16 },
	quote: {
		mine: { size: 18, leading: 27, before: 3, after: 8 },
		goal: { size: 18, leading: 27, before: 3, after: 8 },
		opening: { size: 18, leading: 27, before: 8, after: 12 },
	},
	hasHangingQuotes: false,
	family: { size: 16, leading: 24, before: 10, after: 10 },
	worker: { size: 16, leading: 24, before: 10, after: 10 },
	item: { size: 16, leading: 24, after: 5 },
	marker: 22,
	table: { size: 16, leading: 24, before: 6, after: 14 },
	money: { size: 16, leading: 24 },
	cellPadding: 6,
	writingStep: 31,
	answer: { size: 14, leading: 17.5, before: 4, after: 10, picture: 14.5 * MM, gap: 48 },
	head: { size: 14, leading: 18, center: 40.3 },
	foot: { size: 14, leading: 18, center: 800 },
	pageNumber: { size: 16, leading: 20, isBold: true },
	draft: { size: 14, leading: 18, isBold: true, first: 43.2, others: 56.1, height: 24.5 },
};

const LOOKS: Readonly<Record<Exclude<LayoutName, "large">, Looks>> = {
	standard: STANDARD,
	lite: LITE,
	easy: EASY,
	...sheetLooks({ standard: STANDARD, easy: EASY, rowRule: ROW_RULE }),
};

/** The measures of a document: those of its layout, on its side where it is landscape. */
export function looksOf({
	layout,
	bodySize,
	orientation,
	hasCloserLines,
}: Pick<DocumentTree, "layout" | "bodySize" | "orientation" | "hasCloserLines">): Looks {
	const sized = layout === "large" ? largeLooks(STANDARD, bodySize ?? 16) : inSize(LOOKS[layout], bodySize);
	const looks = hasCloserLines ? withCloserLines(sized) : sized;
	return orientation === "landscape" ? turned(looks) : looks;
}

const inSize = (looks: Looks, size: PrintSize | undefined): Looks =>
	size === undefined ? looks : enlarged(looks, looks.body.size, size);

/** The same on paper that lies on its side: what stands at the foot stands as far from it as before. */
function turned(looks: Looks): Looks {
	const page = { width: looks.page.height, height: looks.page.width };
	const up = looks.page.height - page.height;
	return { ...looks, page, bottom: looks.bottom - up, foot: { ...looks.foot, center: looks.foot.center - up } };
}
