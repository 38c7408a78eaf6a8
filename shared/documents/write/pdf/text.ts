/**
 * Blocks of running text: paragraphs, quotes, other voices, lists.
 */
import type { Block, Direction, ListBlock, ParagraphBlock, QuoteBlock, VoiceBlock } from "../../tree.ts";
import { framed, underRule } from "./frames.ts";
import type { Type } from "./looks.ts";
import { LONE, NEVER, type Strip, type Tag, TOGETHER } from "./model.ts";
import { asParagraph, type Box, linesOf, type Paper, plain, textOf } from "./paper.ts";
import { startsRtl, widthOf } from "./words.ts";

/** Where a block stands. */
export interface Place {
	/** Full width, for headings and tables; and the narrower column of running text. */
	readonly margin: Box;
	readonly text: Box;
	/** Element of the structure that the block goes into. */
	readonly parent: Tag;
	readonly before: Block | null;
	/** The block before keeps hold of this one. */
	readonly isHeld: boolean;
	/** Paragraphs right under the name are set larger, at the margin. */
	readonly isLead: boolean;
	/** On the first page, before the first section that opens a page: sections are small there. */
	readonly isFront: boolean;
	/** Right under the line that says how a section's words came. */
	readonly isUnderSectionLine: boolean;
	readonly frontSections: number;
	readonly pageHeight: number;
}

const FRAME_RULE = 1.5;
/** Between the 999 line and its rules. */
const FIXED_PAD = 4;

/** Quotes of up to so many lines stay whole (design/documents.md section 11). */
const WHOLE_QUOTE = 5;

/** Language and direction, where a block has its own. */
export function spoken(block: { readonly lang?: string; readonly dir?: Direction }): {
	lang?: string;
	dir?: Direction;
} {
	return {
		...(block.lang === undefined ? {} : { lang: block.lang }),
		...(block.dir === undefined ? {} : { dir: block.dir }),
	};
}

/** A leaf of the structure, or null for text with nothing in it. */
export function leaf(parent: Tag, role: string, text: string, lang: string | undefined): Tag | null {
	if (text.trim() === "") {
		return null;
	}
	const tag: Tag = { role, children: [], text, ...(lang === undefined ? {} : { lang }) };
	parent.children.push(tag);
	return tag;
}

/** A branch of the structure. */
export function branch(parent: Tag, role: string, more: Partial<Tag> = {}): Tag {
	const tag: Tag = { role, children: [], ...more };
	parent.children.push(tag);
	return tag;
}

/** Out: a strip for each line, in one P of the structure. */
export function composeParagraph(paper: Paper, block: ParagraphBlock, place: Place): Strip[] {
	const { looks } = paper;
	const isUnderSection = place.before?.kind === "heading" && place.before.level <= 2;
	const isAtMargin =
		block.style === "kind" || block.style === "fixed" || place.isLead || (block.style === "when" && isUnderSection);
	const type: Type = place.isLead && block.style === "body" ? looks.lead : looks[block.style];
	const tag = leaf(place.parent, "P", textOf(block.runs, paper), block.lang);
	const lines = linesOf(paper, block.runs, {
		type,
		box: isAtMargin ? place.margin : place.text,
		tag,
		anchor: block.anchor,
		...spoken(block),
	});
	const isShort = lines.length <= 3 || (place.before?.kind === "heading" && lines.length <= WHOLE_QUOTE);
	if (block.style === "fixed") {
		const ruled = { ...place.margin, kind: "fixed" as const, color: "" };
		return framed(
			asParagraph(lines, { ...type, after: 0, before: 0 }, lines.length, NEVER),
			ruled,
			FIXED_PAD + FRAME_RULE,
			FIXED_PAD + FRAME_RULE,
			type.before ?? 0,
		);
	}
	const rule = block.style === "row" ? looks.rowRule : null;
	const set = rule === null ? lines : underRule(lines, place.margin, rule, paper.accent);
	const strips = asParagraph(set, type, isShort ? lines.length : 0, TOGETHER);
	const [first] = strips;
	if (first !== undefined && block.style === "when" && place.before?.kind === "heading") {
		first.before = 0;
		for (const line of strips) {
			line.tie = NEVER;
		}
	}
	return strips;
}

/** The person's own words: large, in their colour, quotation marks added. */
export function composeQuote(paper: Paper, block: QuoteBlock, place: Place): Strip[] {
	const { looks } = paper;
	const size = looks.quote[block.size];
	const type = place.before?.kind === "pictures" ? { ...size, before: looks.picture.after } : size;
	const isOutside = looks.hasHangingQuotes && block.size !== "opening";
	const text = `“${block.text}”`;
	const quote = branch(place.parent, "BlockQuote", block.lang === undefined ? {} : { lang: block.lang });
	const tag = leaf(quote, "P", text, undefined);
	const hang = widthOf(paper.font("AtkinsonHyperlegibleNext", false), "“", type.size);
	const isAtMargin = block.size === "opening";
	const box = isAtMargin ? place.margin : place.text;
	const start = (block.dir ?? (startsRtl(block.text) ? "rtl" : "ltr")) === "rtl" ? box.x : box.x + hang;
	const inside = isOutside ? box : { x: start, width: box.width - hang };
	const lines = linesOf(paper, plain(text), {
		type,
		box: inside,
		tag,
		hang,
		color: paper.accent,
		anchor: block.anchor,
		...spoken(block),
	});
	return asParagraph(lines, type, WHOLE_QUOTE, TOGETHER);
}

/** Somebody else's words. The speaker is named first and stays with them; a worker's note is never split. */
export function composeVoice(paper: Paper, block: VoiceBlock, place: Place): Strip[] {
	const { looks } = paper;
	const isFamily = block.voice === "family";
	const type = isFamily ? looks.family : looks.worker;
	const text = isFamily ? `“${block.text}”` : block.text;
	const speaker = leaf(place.parent, "P", block.speaker, undefined);
	const role = isFamily
		? branch(place.parent, "BlockQuote", langOf(block))
		: branch(place.parent, "Note", { ...langOf(block), hasId: true });
	const words = leaf(role, "P", text, undefined);
	const box = { x: place.text.x + looks.inset, width: place.text.width - looks.inset };
	const noSpace = { ...type, before: 0, after: 0 };
	const name = asParagraph(
		linesOf(paper, plain(block.speaker), { type: { ...noSpace, isBold: true }, box, tag: speaker }),
		noSpace,
		Number.POSITIVE_INFINITY,
		NEVER,
	);
	const setting = { type: noSpace, box, tag: words, anchor: block.anchor, ...spoken(block) };
	const lines = asParagraph(
		linesOf(paper, plain(text), setting),
		noSpace,
		isFamily ? WHOLE_QUOTE : Number.POSITIVE_INFINITY,
		isFamily ? TOGETHER : NEVER,
	);
	for (const line of lines.slice(0, 2)) {
		line.tie = NEVER;
	}
	const frame = { ...place.text, kind: block.voice, color: "" };
	return framed([...name, ...lines], frame, isFamily ? 0 : 6, isFamily ? 0 : 6, type.before ?? 0);
}

function langOf(block: VoiceBlock): Partial<Tag> {
	return block.lang === undefined ? {} : { lang: block.lang };
}

/** Out: strips of all items, in one L; numbers or dots hang at the start side. */
export function composeList(paper: Paper, block: ListBlock, place: Place): Strip[] {
	const { looks } = paper;
	const type = looks.item;
	const list = branch(place.parent, "L", {
		attributes: { O: "List", ListNumbering: block.isOrdered ? "Decimal" : "Disc" },
	});
	const font = paper.font("AtkinsonHyperlegibleNext", false);
	const widest = block.isOrdered ? widthOf(font, `${block.items.length}. `, type.size) : 0;
	const step = Math.max(looks.marker, widest + 2);
	const inner: Box = { x: place.text.x + step, width: place.text.width - step };
	const strips: Strip[] = [];
	for (const [at, item] of block.items.entries()) {
		const entry = branch(list, "LI");
		const marker = block.isOrdered ? `${at + 1}.` : "•";
		const [label] = linesOf(paper, plain(marker), {
			type,
			box: { x: place.text.x + (block.isOrdered ? 0.5 : 1.5), width: step },
			tag: leaf(entry, "Lbl", marker, undefined),
			dir: paper.isRtl ? "rtl" : "ltr",
		});
		const body = branch(entry, "LBody", {
			text: textOf(item.runs, paper),
			...(item.lang === undefined ? {} : { lang: item.lang }),
		});
		const lines = linesOf(paper, item.runs, { type, box: inner, tag: body, anchor: item.anchor, ...spoken(item) });
		asParagraph(lines, type, 4, TOGETHER);
		const [first] = lines;
		if (first !== undefined && label !== undefined) {
			first.items.unshift(...label.items);
			first.tie = at === 1 || at === block.items.length - 1 ? LONE : first.tie;
		}
		strips.push(...lines);
	}
	const last = strips.at(-1);
	if (last !== undefined) {
		last.after = looks.body.after ?? 0;
	}
	return strips;
}
