/** Sizes, distances and colours of the layouts (design/documents.md 2 and 3). Points, but for names that end in Mm. */
import type { DocumentTree } from "../../tree.ts";
import type { AccentName, LayoutName } from "../../tree-layout.ts";
import { enlarged, withCloserLines } from "../one-page-size.ts";
import { largeLook } from "./large-look.ts";
import { A4_MM, mmToPoints, mmToTwips } from "./measures.ts";
import { sheetLooks } from "./sheet-look.ts";

/** A size of type and its distance from line to line, both in points. */
export interface Type {
	readonly size: number;
	readonly line: number;
}

export interface Look {
	readonly pageMm: { readonly width: number; readonly height: number };
	readonly marginMm: { readonly side: number; readonly top: number; readonly bottom: number };
	readonly headMm: number;
	readonly footMm: number;
	/** Running text hangs this far inside the margin, and stops this far short of it. */
	readonly indentMm: number;
	readonly shortMm: number;
	readonly body: Type;
	readonly mine: Type;
	readonly goal: Type;
	readonly opening: Type;
	readonly title: Type;
	readonly kind: Type;
	readonly heading1: Type;
	readonly heading1Second: Type;
	readonly heading2: Type;
	readonly heading3: Type;
	readonly table: Type;
	readonly money: Type;
	readonly when: Type;
	readonly running: Type;
	readonly pageNumber: { readonly size: number; readonly isBold: boolean };
	readonly worker: Type;
	readonly afterSection: number;
	/** Whether a section that is set smaller is in ink, without a rule. */
	readonly isSecondPlain: boolean;
	readonly beforeHeading2: number;
	/** Side of the pictures that stand on the line of the name; null where they have a line of their own. */
	readonly picturesBesideNameMm: number | null;
	readonly afterItem: number;
	readonly afterBody: number;
	/** Above and below the words of a table, in points. */
	readonly cellPadding: number;
	/** From a table's column to the next. */
	readonly columnGapMm: number;
	readonly afterEasyLine: number;
	readonly easyColumnMm: number;
	readonly easyPictureMm: number;
	/** Below an easy-read block. */
	readonly easyGapMm: number;
	/** Rule above the name, and above a section. */
	readonly titleRule: RuleLook | null;
	readonly sectionRule: RuleLook | null;
	/** Space above the 999 line and, but for a point, below it. */
	readonly aroundFixed: number;
	/** The rule under the 999 line is also the one above the section that follows. */
	readonly isFixedRuleShared: boolean;
	/** Space above a section that does not open a page. */
	readonly beforeSection: number;
	readonly answer: Type;
	readonly answerPictureMm: number;
	/** From one line to write on to the next. */
	readonly writingLine: number;
}

/** A rule across the page above a heading: thickness and distance in points. */
export interface RuleLook {
	readonly thick: number;
	readonly gap: number;
	/** null: the person's colour. */
	readonly color: string | null;
}

const STANDARD: Look = {
	pageMm: A4_MM,
	marginMm: { side: 24, top: 25, bottom: 17 },
	headMm: 11,
	footMm: 11,
	indentMm: 12,
	shortMm: 4,
	body: { size: 12, line: 17.5 },
	mine: { size: 15.5, line: 22 },
	goal: { size: 19, line: 25.5 },
	opening: { size: 23, line: 31 },
	title: { size: 48, line: 54 },
	kind: { size: 13, line: 18 },
	heading1: { size: 27, line: 32 },
	heading1Second: { size: 22, line: 27 },
	heading2: { size: 16, line: 21 },
	heading3: { size: 12.5, line: 17 },
	table: { size: 11.5, line: 15.5 },
	money: { size: 11, line: 15 },
	when: { size: 10.5, line: 15 },
	running: { size: 10.5, line: 14 },
	pageNumber: { size: 10.5, isBold: false },
	worker: { size: 11.5, line: 16.5 },
	afterSection: 6,
	isSecondPlain: false,
	beforeHeading2: 15,
	picturesBesideNameMm: null,
	afterItem: 3.5,
	afterBody: 6,
	cellPadding: 4.2,
	columnGapMm: 4,
	afterEasyLine: 3,
	easyColumnMm: 46,
	easyPictureMm: 36,
	easyGapMm: 6,
	titleRule: null,
	sectionRule: { thick: 2.25, gap: 7, color: null },
	aroundFixed: 9,
	isFixedRuleShared: false,
	beforeSection: 19,
	answer: { size: 12, line: 17.5 },
	answerPictureMm: 14,
	writingLine: 27,
};

/** Two pages, run on: the words of goals as large as any others, sections small, pictures on the line of the name. */
const LITE: Look = {
	...STANDARD,
	marginMm: { side: 24, top: 20, bottom: 17 },
	goal: STANDARD.mine,
	opening: STANDARD.mine,
	title: { size: 36, line: 42 },
	heading1: { size: 18, line: 22 },
	heading1Second: { size: 16, line: 21 },
	heading2: { size: 12.5, line: 17 },
	beforeSection: 10,
	afterSection: 3,
	sectionRule: { thick: 1.5, gap: 4, color: null },
	isSecondPlain: true,
	beforeHeading2: 7,
	picturesBesideNameMm: 17,
};

/** Lines stand at 1.5 or more (decisions.md 38). */
const EASY: Look = {
	...STANDARD,
	marginMm: { side: 20, top: 22, bottom: 20 },
	headMm: 11,
	footMm: 10,
	indentMm: 0,
	shortMm: 0,
	body: { size: 16, line: 24.5 },
	mine: { size: 18, line: 27 },
	goal: { size: 18, line: 27 },
	opening: { size: 18, line: 27 },
	title: { size: 44, line: 52 },
	kind: { size: 16, line: 24.5 },
	heading1: { size: 28, line: 34 },
	heading1Second: { size: 28, line: 34 },
	heading2: { size: 20, line: 30 },
	heading3: { size: 16, line: 24.5 },
	table: { size: 16, line: 24 },
	money: { size: 16, line: 24 },
	when: { size: 14, line: 21 },
	running: { size: 14, line: 18 },
	pageNumber: { size: 16, isBold: true },
	worker: { size: 16, line: 24.5 },
	afterSection: 7,
	beforeSection: 18,
	afterEasyLine: 2,
	easyColumnMm: 36,
	easyPictureMm: 30,
	easyGapMm: 3.5,
	afterItem: 3,
	answer: { size: 14, line: 18 },
	answerPictureMm: 14.5,
	writingLine: 31,
};

export const INK = "1C1C20";
export const ROW_RULE = "6F7B77";

const LOOKS: Readonly<Record<Exclude<LayoutName, "large">, Look>> = {
	standard: STANDARD,
	lite: LITE,
	easy: EASY,
	...sheetLooks({ standard: STANDARD, easy: EASY, rowRule: ROW_RULE }),
};

/** The measures of a document: those of its layout, on its side where it is landscape. */
export function lookOf({
	layout,
	bodySize,
	orientation,
	hasCloserLines,
}: Pick<DocumentTree, "layout" | "bodySize" | "orientation" | "hasCloserLines">): Look {
	const usual = layout === "large" ? largeLook(STANDARD, bodySize ?? 16) : LOOKS[layout];
	const sized = layout === "large" || bodySize === undefined ? usual : enlarged(usual, usual.body.size, bodySize);
	const look = hasCloserLines ? withCloserLines(sized) : sized;
	const { width, height } = look.pageMm;
	return orientation === "landscape" ? { ...look, pageMm: { width: height, height: width } } : look;
}

interface Accent {
	readonly ink: string;
	readonly tint: string;
}

const ACCENTS: Readonly<Record<AccentName, Accent>> = {
	pine: { ink: "0B4A3C", tint: "EEF4F1" },
	plum: { ink: "5A1F4D", tint: "F6EFF4" },
	sea: { ink: "123F6D", tint: "EDF3F9" },
	rust: { ink: "7A2F12", tint: "FAF1EC" },
	slate: { ink: "37414A", tint: "F0F2F3" },
	black: { ink: "1C1C20", tint: "F2F2F2" },
};

/** The two colours of an accent: for ink, and behind a box. */
export const accentOf = (name: AccentName): Accent => ACCENTS[name];

/** Thickness of rules, in points. Nothing is thinner than 0.75 (section 1, point 5). */
export const RULE = { section: 2.25, strong: 1.5, row: 0.75 } as const;

export const FONT = { text: "Atkinson Hyperlegible Next", first: "Arial", second: "Calibri" } as const;

/** Ascent and descent of the text font together, in ems: below this a line cannot be set by "at least". */
export const NATURAL_LINE = 1.3;
/** Width of the opening quotation mark in the text font, in ems: how far it hangs outside. */
export const QUOTE_MARK = 0.4;

/** Width between the margins in twips. */
export const textWidth = (look: Look): number => mmToTwips(look.pageMm.width - 2 * look.marginMm.side);
/** Height between the margins in points. */
export const textHeight = (look: Look): number =>
	mmToPoints(look.pageMm.height - look.marginMm.top - look.marginMm.bottom);
