/**
 * The layouts of sheets and single pages, by what they change of the two of the plan (design/documents.md section 2).
 */
import type { LayoutName } from "../../tree-layout.ts";
import type { Looks } from "./looks.ts";

const MM = 72 / 25.4;

type SheetLayout = Exclude<LayoutName, "standard" | "lite" | "easy" | "large">;

interface From {
	readonly standard: Looks;
	readonly easy: Looks;
	readonly rowRule: { readonly width: number; readonly color: string };
}

/** Text from one margin to the other: no step in from the headings. */
const FLUSH = { indent: 0, shortBy: 0, hasHangingQuotes: false } as const;

const QUESTION = { size: 16, leading: 21, isBold: true, before: 13, after: 1 } as const;

/** A letter, then questions to write under (pages/24). */
const sheet = ({ standard }: From): Looks => ({
	...standard,
	...FLUSH,
	top: 17.5 * MM,
	bottom: standard.bottom + 4 * MM,
	head: { ...standard.head, center: 32 },
	name: { size: 27, leading: 32, isBold: true, after: 5 },
	nameRule: standard.sectionRule,
	lead: { size: 13, leading: 18.7, after: 6 },
	body: { size: 13, leading: 18.7, after: 6 },
	label: { size: 12, leading: 17, isBold: true, before: 3, after: 1 },
	section: QUESTION,
	frontSection: QUESTION,
	sectionRule: null,
	when: { size: 10.5, leading: 15, before: 10 },
});

/** Questions with faces, in easy-read sizes (pages/26 and 27). */
const answers = ({ easy, rowRule }: From): Looks => ({
	...easy,
	top: 15 * MM,
	bottom: easy.bottom + 3 * MM,
	name: { size: 28, leading: 34, isBold: true, after: 8 },
	nameRule: easy.sectionRule,
	lead: { size: 16, leading: 24.5, after: 6 },
	body: { size: 16, leading: 24.5, after: 1 },
	section: { size: 17, leading: 24, isBold: true, before: 9, after: 2 },
	frontSection: { size: 17, leading: 24, isBold: true, before: 9, after: 2 },
	answer: { ...easy.answer, before: 2, after: 6, picture: 14 * MM },
	writingStep: 26,
	sectionRule: { width: rowRule.width, gap: 8, color: rowRule.color },
	when: { size: 10.5, leading: 15, before: 5 },
});

/** Who somebody is, on one page (pages/21). */
const profile = ({ standard }: From): Looks => ({
	...standard,
	...FLUSH,
	top: 17 * MM,
	bottom: standard.bottom + 3 * MM,
	name: { size: 44, leading: 50, isBold: true, before: 8, after: 8 },
	lead: { size: 13, leading: 18.5, after: 6 },
	section: { size: 20, leading: 25, isBold: true, before: 12, after: 4 },
	frontSection: { size: 20, leading: 25, isBold: true, before: 12, after: 4 },
	body: { size: 13, leading: 18.5, after: 4 },
	quote: { ...standard.quote, mine: { size: 16, leading: 22, before: 3, after: 7 } },
	family: { size: 13, leading: 18.5, before: 6, after: 6 },
	worker: { size: 13, leading: 18.5, before: 6, after: 6 },
	item: { size: 13, leading: 18.5, after: 3 },
	when: { size: 10.5, leading: 15, before: 6 },
	picture: { ...standard.picture, size: 28 * MM, step: 9 * MM, before: 0, after: 10 },
});

/** What a stranger needs, in the order they need it, in black ink (pages/22). */
const emergency = ({ standard }: From): Looks => ({
	...standard,
	...FLUSH,
	margin: 16 * MM,
	top: 12 * MM,
	bottom: standard.bottom + 6.5 * MM,
	kind: { size: 16, leading: 21, isBold: true, after: 2 },
	name: { size: 36, leading: 42, isBold: true, after: 2 },
	lead: { size: 14, leading: 19.5, after: 2 },
	section: { size: 16, leading: 21, isBold: true, before: 7, after: 1 },
	frontSection: { size: 16, leading: 21, isBold: true, before: 7, after: 1 },
	sectionRule: { width: 1.5, gap: 5, color: null },
	subsection: { size: 14, leading: 19.5, isBold: true, before: 3, after: 0 },
	body: { size: 14, leading: 19.5, after: 2 },
	fixed: { size: 14, leading: 19.5, before: 4, after: 5 },
	isFixedRuleShared: true,
	item: { size: 14, leading: 19.5, after: 2 },
	table: { size: 14, leading: 19.5, before: 0, after: 2 },
	money: { size: 14, leading: 19.5 },
	cellPadding: 2.5,
	columnGap: 2 * MM,
	when: { size: 12, leading: 16, before: 4 },
});

/** A table of many columns, on paper that lies on its side (pages/30). */
const wide = ({ standard }: From): Looks => ({
	...standard,
	...FLUSH,
	margin: 20 * MM,
	top: 19 * MM,
	bottom: standard.bottom + 8 * MM,
	name: { size: 22, leading: 27, isBold: true, after: 3 },
	nameRule: standard.sectionRule,
	lead: { size: 13.5, leading: 18, after: 4 },
	section: { size: 13, leading: 17, isBold: true, before: 8, after: 2 },
	sectionRule: null,
	body: { size: 10.5, leading: 14, after: 3 },
	item: { size: 10.5, leading: 14, after: 2 },
	when: { size: 10.5, leading: 14, after: 4 },
	table: { size: 10.5, leading: 13.5, before: 2, after: 5 },
	money: { size: 10.5, leading: 13.5 },
	cellPadding: 1.5,
	columnGap: 2 * MM,
	foot: { ...standard.foot, center: standard.foot.center + 10 },
});

/** Made from the two of the plan. */
export const sheetLooks = (from: From): Readonly<Record<SheetLayout, Looks>> => ({
	sheet: sheet(from),
	answers: answers(from),
	profile: profile(from),
	emergency: emergency(from),
	wide: wide(from),
});
