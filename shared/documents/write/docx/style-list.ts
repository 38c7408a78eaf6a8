/** Every paragraph style, with its size, colour and place (design/documents.md 2, 3, 5 and 11). */
import type { DocumentTree } from "../../tree.ts";
import { accentOf, INK, type Look, lookOf, QUOTE_MARK, RULE, type RuleLook, type Type, textWidth } from "./look.ts";
import { mmToTwips, twips } from "./measures.ts";
import { sheetStyles } from "./sheet-styles.ts";
import { STYLE, type StyleId } from "./style-ids.ts";
import type { ParagraphLook, Rule } from "./style-xml.ts";

/** Numbers of the two lists in numbering.xml, which their styles carry. */
export interface ListNumbers {
	readonly bullet: number;
	readonly number: number;
}

const across = (thick: number, gap: number, kind: Rule["kind"] = "single"): Rule[] => [
	{ side: "top", kind, thick, gap, color: INK },
	{ side: "bottom", kind, thick, gap, color: INK },
];

/** In: the tree (accent, layout and size decide), the numbers of its lists. Out: every style, headings first. */
export function paragraphStyles(tree: DocumentTree, lists: ListNumbers): ParagraphLook[] {
	const look = lookOf(tree);
	return [
		...headingStyles(look, accentOf(tree.accent).ink),
		...quoteStyles(look, accentOf(tree.accent).ink),
		...voiceStyles(look),
		...textStyles(look),
		...listStyles(look, lists),
		...markStyles(look, accentOf(tree.accent).tint),
		...tableStyles("Table", look.table),
		...tableStyles("Money", look.money),
		...(tree.layout === "large" ? [rowStyle(look)] : []),
		...sheetStyles(look),
		...machinery(look),
	];
}

function headingStyles(look: Look, accent: string): ParagraphLook[] {
	const heading = { isBold: true, keepNext: true, keepLines: true, next: STYLE.body } as const;
	const above = (rule: RuleLook): Rule => ({ side: "top", kind: "single", ...rule, color: rule.color ?? accent });
	const ruled = (rule: RuleLook | null): { rules?: Rule[] } => (rule === null ? {} : { rules: [above(rule)] });
	const none = { thick: RULE.section, gap: 0, color: null } as const;
	const sectionColor = look.sectionRule?.color === null ? { color: accent } : {};
	return [
		{
			id: STYLE.kind,
			name: "Subtitle",
			type: look.kind,
			isBold: true,
			keepNext: true,
			before: 0,
			after: 2,
			next: STYLE.title,
		},
		{
			...heading,
			id: STYLE.title,
			name: "Title",
			type: look.title,
			color: accent,
			after: look.titleRule ? 6 : 2,
			...ruled(look.titleRule),
			...(look.picturesBesideNameMm === null ? {} : { endTab: textWidth(look) }),
		},
		{
			...heading,
			id: STYLE.heading1,
			name: "heading 1",
			type: look.heading1,
			...sectionColor,
			...ruled(look.sectionRule),
			before: look.beforeSection,
			after: look.afterSection,
			outline: 0,
		},
		{
			id: STYLE.heading1Second,
			name: "Heading 1 Second",
			base: STYLE.heading1,
			next: STYLE.body,
			type: look.heading1Second,
			...(look.isSecondPlain ? { color: INK, rules: [{ ...above(none), kind: "none" }] } : {}),
		},
		{
			...heading,
			id: STYLE.heading2,
			name: "heading 2",
			type: look.heading2,
			before: look.beforeHeading2,
			after: 4,
			outline: 1,
		},
		// Looks like a sub-section, and is a section: the outline says so.
		{ id: STYLE.heading2Front, name: "Heading 2 Front", base: STYLE.heading2, next: STYLE.body, outline: 0 },
		{
			id: STYLE.heading2Ruled,
			name: "Heading 2 Ruled",
			base: STYLE.heading2Front,
			next: STYLE.body,
			rules: [{ side: "top", kind: "single", thick: RULE.section, gap: 8, color: accent }],
			before: 0,
		},
		{ ...heading, id: STYLE.heading3, name: "heading 3", type: look.heading3, before: 10, after: 3, outline: 2 },
	];
}

function quoteStyles(look: Look, accent: string): ParagraphLook[] {
	const quote = (id: StyleId, name: string, type: Type, indentMm: number): ParagraphLook => {
		const hanging = twips(type.size * QUOTE_MARK);
		const left = Math.max(mmToTwips(indentMm), hanging);
		const right = mmToTwips(look.shortMm);
		return { id, name, type, color: accent, keepLines: true, after: 8, left, right, hanging, next: STYLE.body };
	};
	return [
		quote(STYLE.mine, "Quote", look.mine, look.indentMm),
		quote(STYLE.goal, "Intense Quote", look.goal, look.indentMm),
		{ ...quote(STYLE.opening, "Opening Quote", look.opening, 0), right: 0, after: 6, keepNext: true },
	];
}

/** The speaker's line carries the rules of the words it belongs to, so that the two make one. */
function voiceStyles(look: Look): ParagraphLook[] {
	const left = mmToTwips(look.indentMm + 5) + twips(RULE.strong);
	const right = mmToTwips(look.shortMm);
	const dotted: Rule[] = [{ side: "left", kind: "dotted", thick: RULE.strong, gap: 14, color: INK }];
	const thin = across(RULE.row, 6);
	const said = { left, right, after: 8, keepLines: true, next: STYLE.body } as const;
	const name = { base: STYLE.speaker, left, right } as const;
	return [
		{
			id: STYLE.speaker,
			name: "Speaker",
			type: look.body,
			isBold: true,
			keepNext: true,
			keepLines: true,
			before: 4,
			after: 0,
		},
		{ ...name, id: STYLE.familySpeaker, name: "Speaker Family", rules: dotted, next: STYLE.family },
		{ ...said, id: STYLE.family, name: "Family Says", type: look.body, rules: dotted },
		{
			...name,
			id: STYLE.workerSpeaker,
			name: "Speaker Worker",
			type: look.worker,
			rules: thin,
			next: STYLE.worker,
			before: 10,
		},
		{ ...said, id: STYLE.worker, name: "Worker Adds", type: look.worker, rules: thin, after: 12 },
	];
}

function textStyles(look: Look): ParagraphLook[] {
	const left = mmToTwips(look.indentMm);
	const right = mmToTwips(look.shortMm);
	return [
		{ id: STYLE.body, name: "Body Text", type: look.body, left, right, after: look.afterBody },
		{ id: STYLE.introduction, name: "Introduction", base: STYLE.body, left: 0, right: 0, next: STYLE.body },
		{ id: STYLE.when, name: "When Line", type: look.when, after: 6, keepLines: true },
		{ id: STYLE.note, name: "Note Line", base: STYLE.when, left, right },
		{ id: STYLE.contents, name: "toc 1", type: look.body, left, right, after: 5, keepLines: true },
		{ id: STYLE.easyText, name: "Easy Text", type: look.body, after: look.afterEasyLine, keepLines: true },
		{
			id: STYLE.label,
			name: "Easy Label",
			type: look.body,
			isBold: true,
			keepNext: true,
			after: look.afterEasyLine,
			next: STYLE.easyText,
		},
	];
}

/** Where rows are lines (large print), each has a rule above it. */
const rowStyle = (look: Look): ParagraphLook => ({
	id: STYLE.row,
	name: "Row Line",
	type: look.body,
	isBold: true,
	keepNext: true,
	keepLines: true,
	rules: [{ side: "top", kind: "single", thick: 1, gap: 6, color: INK }],
	before: look.afterBody * 1.5,
	after: 0,
	next: STYLE.body,
});

function listStyles(look: Look, lists: ListNumbers): ParagraphLook[] {
	const place = {
		type: look.body,
		left: mmToTwips(look.indentMm + LIST_HANG_MM),
		hanging: mmToTwips(LIST_HANG_MM),
		right: mmToTwips(look.shortMm),
		after: look.afterItem,
	} as const;
	return [
		{ ...place, id: STYLE.bullet, name: "List Bullet", list: lists.bullet },
		{ ...place, id: STYLE.number, name: "List Number", list: lists.number },
	];
}

/** From the bullet or number to the words. */
export const LIST_HANG_MM = 6;

function markStyles(look: Look, tint: string): ParagraphLook[] {
	const inside = mmToTwips(6);
	/** Rules in the tint itself: Word then fills the box as far as they reach, which gives it its inside margin. */
	const box = (["top", "left", "bottom", "right"] as const).map(
		(side): Rule => ({
			side,
			kind: "single",
			thick: 0.5,
			gap: side === "top" || side === "bottom" ? 8 : 17,
			color: tint,
		}),
	);
	const change = { rules: box, shade: tint, left: inside, right: inside, keepLines: true } as const;
	return [
		{
			id: STYLE.fixed,
			name: "Fixed Line",
			type: look.body,
			rules: across(RULE.strong, 6),
			before: look.aroundFixed,
			after: look.aroundFixed - 1,
			keepLines: true,
		},
		{ ...change, id: STYLE.change, name: "Change Box", type: look.body, after: 4 },
		{
			...change,
			id: STYLE.changeLabel,
			name: "Change Box Label",
			type: look.kind,
			isBold: true,
			before: 6,
			after: 2,
			keepNext: true,
		},
		{
			id: STYLE.draft,
			name: "Draft Mark",
			type: look.when,
			isBold: true,
			rules: across(RULE.strong, 2, "dashed"),
			before: 5,
			after: 12,
		},
	];
}

/** "Table" and "Money" make five styles each. */
function tableStyles(family: "Table" | "Money", type: Type): ParagraphLook[] {
	return [
		{ id: `${family}Text`, name: `${family} Text`, type, after: 0 },
		{ id: `${family}Head`, name: `${family} Head`, base: `${family}Text`, isBold: true, keepNext: true },
		{ id: `${family}HeadNumber`, name: `${family} Head Number`, base: `${family}Head`, align: "end" },
		{ id: `${family}First`, name: `${family} First`, base: `${family}Text`, isBold: true },
		{ id: `${family}Number`, name: `${family} Number`, base: `${family}Text`, align: "end" },
	];
}

function machinery(look: Look): ParagraphLook[] {
	const running = { type: look.running, after: 0, endTab: textWidth(look), isHidden: true } as const;
	return [
		{ id: STYLE.pictures, name: "Pictures", before: 4, after: 0, keepNext: true, isHidden: true },
		{ id: STYLE.easyPicture, name: "Easy Picture", isHidden: true },
		{ id: STYLE.tableGap, name: "Table Gap", type: { size: 4, line: 6 }, after: 0, isHidden: true },
		{ ...running, id: STYLE.head, name: "header" },
		{ ...running, id: STYLE.foot, name: "footer" },
	];
}
