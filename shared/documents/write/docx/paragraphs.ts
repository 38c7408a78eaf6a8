/** Blocks of the tree as paragraphs of Word. */
import {
	BorderStyle,
	InternalHyperlink,
	type IParagraphOptions,
	Paragraph,
	type ParagraphChild,
	Tab,
	TextRun,
} from "docx";
import { directionOf, isRtl } from "../../direction.ts";
import type {
	Anchor,
	ChangeBoxBlock,
	ContentsBlock,
	Direction,
	HeadingBlock,
	LanguageTag,
	ListBlock,
	ParagraphBlock,
	ParagraphStyle,
	PicturesBlock,
	QuoteBlock,
	VoiceBlock,
} from "../../tree.ts";
import { firstPagePictureMm, quoteLines } from "./estimate.ts";
import type { LeafBlock } from "./keeps.ts";
import { twips } from "./measures.ts";
import { LIST } from "./numbering.ts";
import { pictureRun, shapePicture } from "./pictures.ts";
import { runChildren, words } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { STYLE, type StyleId } from "./style-ids.ts";

/** What the place of a paragraph asks for, beside its style. */
export interface Stay {
	readonly keepNext?: boolean;
	readonly keepLines?: boolean;
	readonly afterTable?: boolean;
}

interface Tagged {
	readonly lang?: LanguageTag;
	readonly dir?: Direction;
	readonly anchor?: Anchor;
}

type Extra = Omit<IParagraphOptions, "children" | "style">;

/** Space under a table, which itself can have none, in points. */
const AFTER_TABLE = 10;

/** In: style, runs, what it stays with on a page, properties of its own. Out: one paragraph of Word. */
export function paragraph(
	style: StyleId,
	children: readonly ParagraphChild[],
	stay: Stay,
	extra: Extra = {},
): Paragraph {
	return new Paragraph({
		style,
		children,
		...(stay.keepNext ? { keepNext: true } : {}),
		...(stay.keepLines === undefined ? {} : { keepLines: stay.keepLines }),
		...(stay.afterTable ? { spacing: { before: twips(AFTER_TABLE) } } : {}),
		...extra,
	});
}

/** Direction is written where the block's is not the document's. */
function turned(block: Tagged, scene: Scene): Extra {
	const direction = directionOf(block, scene.tree.language);
	return (direction === "rtl") === isRtl(scene.tree.language) ? {} : { bidirectional: direction === "rtl" };
}

const voiceOf = (block: Tagged, scene: Scene) => ({
	lang: block.lang,
	direction: directionOf(block, scene.tree.language),
});

const BOLD_STYLES: ReadonlySet<StyleId> = new Set([STYLE.kind, STYLE.label, STYLE.row, STYLE.changeLabel]);

export const PARAGRAPH_STYLES: Readonly<Record<ParagraphStyle, StyleId>> = {
	kind: STYLE.kind,
	when: STYLE.when,
	body: STYLE.body,
	fixed: STYLE.fixed,
	label: STYLE.label,
	row: STYLE.row,
};

const HEADING_STYLES = { 1: STYLE.title, 2: STYLE.heading1, 3: STYLE.heading2, 4: STYLE.heading3 } as const;

/** Sections of the first page are small and in ink, with a rule above the first of them only (pages/01 and 13). */
function headingStyle(block: HeadingBlock, { front }: Scene): StyleId {
	const place = front.indexOf(block);
	if (place !== -1) return place === 0 ? STYLE.heading2Ruled : STYLE.heading2Front;
	return block.level === 2 && block.isSecondOnPage ? STYLE.heading1Second : HEADING_STYLES[block.level];
}

/**
 * In: the heading and the block before it. Out: its paragraph; "page" breaks before it only where something stands
 * before it.
 */
export function heading(block: HeadingBlock, stay: Stay, before: LeafBlock | null, scene: Scene): Paragraph {
	const opensPage = block.breakBefore === "page" && before !== null;
	const isUnderFixed = scene.look.isFixedRuleShared && before?.kind === "paragraph" && before.style === "fixed";
	const children = [
		...(block.shape === undefined ? [] : [shapePicture({ kind: "shape", shape: block.shape }, scene)]),
		...scene.mark(block.anchor, [words(block.text, voiceOf({}, scene), scene)]),
		...(block.level === 1 ? besideName(scene) : []),
	];
	return paragraph(
		headingStyle(block, scene),
		children,
		{ ...stay, afterTable: false },
		{
			...(opensPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
			...(isUnderFixed ? { border: { top: NO_RULE } } : {}),
		},
	);
}

/** In the lite layout the pictures stand on the line of the name, at its end. */
function besideName(scene: Scene): ParagraphChild[] {
	const { picturesBesideNameMm: side } = scene.look;
	const found = scene.tree.blocks.find((block) => block.kind === "pictures");
	if (side === null || found === undefined) return [];
	const runs = found.pictures.slice(0, 3).flatMap((picture) => [new TextRun(" "), ...pictureRun(picture, side, scene)]);
	return runs.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...runs.slice(1)];
}

/** A paragraph of ours in the style named; it carries the block's anchor, so that a copy can come home. */
export function plain(block: ParagraphBlock, style: StyleId, stay: Stay, scene: Scene): Paragraph {
	const own = { ...voiceOf(block, scene), isBold: BOLD_STYLES.has(style) };
	const children = scene.mark(block.anchor, runChildren(block.runs, own, scene));
	return paragraph(style, children, stay, turned(block, scene));
}

const QUOTE_STYLES = { opening: STYLE.opening, goal: STYLE.goal, mine: STYLE.mine } as const;

/** The marks stand outside the bookmark: they are the layout's, not the person's. */
function quoted(text: string, block: Tagged, scene: Scene): ParagraphChild[] {
	const own = voiceOf(block, scene);
	return [words("“", own, scene), ...scene.mark(block.anchor, [words(text, own, scene)]), words("”", own, scene)];
}

/** A quote of up to five lines never parts; the style says so, and a longer one takes it back. */
const MOST_LINES_WHOLE = 5;

/** The person's words, letter for letter. A quote longer than a few lines may break across pages. */
export function quote(block: QuoteBlock, stay: Stay, scene: Scene): Paragraph {
	const isLong = quoteLines(block, scene.look) > MOST_LINES_WHOLE && stay.keepLines === undefined;
	return paragraph(
		QUOTE_STYLES[block.size],
		quoted(block.text, block, scene),
		isLong ? { ...stay, keepLines: false } : stay,
		turned(block, scene),
	);
}

const NO_RULE = { style: BorderStyle.NONE, size: 0, space: 0, color: "auto" } as const;

/** Out: two paragraphs: who speaks, then what was said. Family's words stand as a quotation, a worker's do not. */
export function voice(block: VoiceBlock, stay: Stay, scene: Scene): Paragraph[] {
	const isFamily = block.voice === "family";
	const side = turned(block, scene);
	// The dotted line stands at the start side, which in Word's paragraph rules is named by left and right.
	const isRight = isFamily && directionOf(block, scene.tree.language) === "rtl";
	const extra: Extra = isRight ? { ...side, border: { left: NO_RULE, right: DOTTED } } : side;
	const own = voiceOf(block, scene);
	const said = isFamily ? quoted(block.text, block, scene) : scene.mark(block.anchor, [words(block.text, own, scene)]);
	const name = [words(block.speaker, { direction: directionOf({}, scene.tree.language) }, scene)];
	return [
		paragraph(
			isFamily ? STYLE.familySpeaker : STYLE.workerSpeaker,
			name,
			{ afterTable: stay.afterTable === true },
			extra,
		),
		paragraph(isFamily ? STYLE.family : STYLE.worker, said, { ...stay, afterTable: false }, extra),
	];
}

const DOTTED = { style: BorderStyle.DOTTED, size: 12, space: 14, color: "1C1C20" } as const;

/** Out: a paragraph for each item, its anchor with it; an ordered list begins at 1 again. */
export function list(block: ListBlock, stay: Stay, isWhole: boolean, scene: Scene): Paragraph[] {
	const numbering = block.isOrdered
		? { numbering: { reference: LIST.number, level: 0, instance: scene.nextList(), custom: true } }
		: {};
	const last = block.items.length - 1;
	return block.items.map((item, index) => {
		const children = scene.mark(item.anchor, runChildren(item.runs, voiceOf(item, scene), scene));
		const keepNext = index === last ? stay.keepNext === true : isWhole || index === 0 || index === last - 1;
		const own = { ...stay, keepNext, afterTable: stay.afterTable === true && index === 0 };
		return paragraph(block.isOrdered ? STYLE.number : STYLE.bullet, children, own, {
			...numbering,
			...turned(item, scene),
		});
	});
}

/** Out: the row of pictures in one paragraph; none where they stand beside the name or no side is left for them. */
export function pictures(block: PicturesBlock, stay: Stay, scene: Scene): Paragraph[] {
	if (scene.look.picturesBesideNameMm !== null) return [];
	const side = firstPagePictureMm(scene.tree, scene.look);
	const runs = side === 0 ? [] : block.pictures.flatMap((picture) => pictureRun(picture, side, scene));
	return runs.length === 0 ? [] : [paragraph(STYLE.pictures, runs, stay)];
}

/** A line a section, each a link to it. Which pages they are on only Word knows, so none is printed. */
export function contents(block: ContentsBlock, stay: Stay, scene: Scene): Paragraph[] {
	const direction = directionOf({}, scene.tree.language);
	const last = block.entries.length - 1;
	return block.entries.map(({ text, of }, index) => {
		const link = new InternalHyperlink({ anchor: of, children: [words(text, { direction }, scene)] });
		const keepNext = index === last ? stay.keepNext === true : index === 0 || index === last - 1;
		return paragraph(STYLE.contents, [link], { keepNext });
	});
}

/** "This copy is yours to change" (documents.md 10): the paragraphs of the box, kept on one page. */
export function changeBox(block: ChangeBoxBlock, stay: Stay, scene: Scene): Paragraph[] {
	const last = block.blocks.length - 1;
	return block.blocks.map((inner, index) => {
		const own = { ...stay, keepNext: index < last || stay.keepNext === true, afterTable: false };
		return plain(inner, inner.style === "label" ? STYLE.changeLabel : STYLE.change, own, scene);
	});
}

/** A paragraph inside an easy-read block; the last blocks of a cell keep nothing, as the row never parts. */
export function easyChildren(block: ParagraphBlock | QuoteBlock | VoiceBlock | ListBlock, scene: Scene): Paragraph[] {
	if (block.kind === "quote") return [quote(block, {}, scene)];
	if (block.kind === "voice") return voice(block, {}, scene);
	if (block.kind === "list") return list(block, {}, true, scene);
	return [plain(block, block.style === "body" ? STYLE.easyText : PARAGRAPH_STYLES[block.style], {}, scene)];
}
