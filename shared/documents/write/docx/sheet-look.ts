/** The layouts of sheets and single pages, by what they change of the two of the plan (design/documents.md 2). */
import type { LayoutName } from "../../tree-layout.ts";
import type { Look } from "./look.ts";

type SheetLayout = Exclude<LayoutName, "standard" | "lite" | "easy" | "large">;

interface From {
	readonly standard: Look;
	readonly easy: Look;
	readonly rowRule: string;
}

/** Text from one margin to the other: no step in from the headings. */
const FLUSH = { indentMm: 0, shortMm: 0 } as const;

/** A letter, then questions to write under (pages/24). */
const sheet = ({ standard }: From): Look => ({
	...standard,
	...FLUSH,
	marginMm: { side: 24, top: 17, bottom: 17 },
	title: { size: 27, line: 32 },
	titleRule: standard.sectionRule,
	heading1: { size: 16, line: 21 },
	sectionRule: null,
	beforeSection: 13,
	afterSection: 0,
	body: { size: 13, line: 18.7 },
});

/** Questions with faces, in easy-read sizes (pages/26 and 27). */
const answers = ({ easy, rowRule }: From): Look => ({
	...easy,
	marginMm: { side: 20, top: 16, bottom: 15 },
	footMm: 8,
	title: { size: 28, line: 34 },
	titleRule: easy.sectionRule,
	heading1: { size: 17, line: 24 },
	sectionRule: { thick: 0.75, gap: 8, color: rowRule },
	beforeSection: 8,
	afterSection: 1,
	writingLine: 28,
	afterBody: 4,
	when: { size: 10.5, line: 15 },
});

/** Who somebody is, on one page (pages/21). */
const profile = ({ standard }: From): Look => ({
	...standard,
	...FLUSH,
	marginMm: { side: 24, top: 17, bottom: 17 },
	title: { size: 44, line: 50 },
	heading1: { size: 20, line: 25 },
	beforeSection: 14,
	afterSection: 4,
	body: { size: 13, line: 18.5 },
	afterBody: 4,
	mine: { size: 16, line: 22 },
	worker: { size: 13, line: 18.5 },
});

/** What a stranger needs, in the order they need it, in black ink (pages/22). */
const emergency = ({ standard }: From): Look => ({
	...standard,
	...FLUSH,
	marginMm: { side: 16, top: 11, bottom: 12 },
	// The head of page 1 is empty, and as high as a line: any lower, and the page would begin below it, not at its margin.
	headMm: 5,
	footMm: 7,
	kind: { size: 16, line: 21 },
	title: { size: 36, line: 42 },
	heading1: { size: 16, line: 21 },
	heading2: { size: 14, line: 17 },
	beforeHeading2: 1,
	sectionRule: { thick: 1.5, gap: 5, color: null },
	afterBody: 2,
	cellPadding: 2.5,
	columnGapMm: 2,
	aroundFixed: 5,
	isFixedRuleShared: true,
	beforeSection: 8,
	afterSection: 1,
	body: { size: 14, line: 19.5 },
	table: { size: 14, line: 19.5 },
	money: { size: 14, line: 19.5 },
	when: { size: 12, line: 16 },
});

/** A table of many columns, on paper that lies on its side (pages/30). */
const wide = ({ standard }: From): Look => ({
	...standard,
	...FLUSH,
	marginMm: { side: 20, top: 19, bottom: 12 },
	footMm: 7,
	title: { size: 22, line: 27 },
	titleRule: standard.sectionRule,
	heading1: { size: 13, line: 17 },
	sectionRule: null,
	beforeSection: 8,
	afterSection: 2,
	body: { size: 10.5, line: 14 },
	afterBody: 3,
	cellPadding: 1.5,
	columnGapMm: 2,
	when: { size: 10.5, line: 14 },
	money: { size: 10.5, line: 13.5 },
	table: { size: 10.5, line: 13.5 },
});

/** Made from the two of the plan. */
export const sheetLooks = (from: From): Readonly<Record<SheetLayout, Look>> => ({
	sheet: sheet(from),
	answers: answers(from),
	profile: profile(from),
	emergency: emergency(from),
	wide: wide(from),
});
