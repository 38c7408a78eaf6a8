/**
 * Document tree to strips of paper and the structure that is read aloud, block by block, in one order.
 */
import type {
	Block,
	ChangeBoxBlock,
	DocumentTree,
	HeadingBlock,
	PicturesBlock,
	Run,
	TogetherBlock,
} from "../../tree.ts";
import { composeContents } from "./contents.ts";
import { composeEasy } from "./easy.ts";
import { framed, underRule } from "./frames.ts";
import {
	FREE,
	type Frame,
	GROUPED,
	LONE,
	lowered,
	NEVER,
	type PageItem,
	type Strip,
	type Tag,
	TOGETHER,
} from "./model.ts";
import { stacked } from "./paginate.ts";
import { asParagraph, type Box, linesOf, type Paper, plain, strip } from "./paper.ts";
import { pictureItem } from "./pictures.ts";
import { composeAnswers, composeWritingLines } from "./sheets.ts";
import { composeTable } from "./table.ts";
import { composeList, composeParagraph, composeQuote, composeVoice, type Place } from "./text.ts";
import { tieGoals, tieLastLines } from "./ties.ts";

/** Strips in order, and the root of the structure. */
export interface Composed {
	readonly strips: Strip[];
	readonly root: Tag;
	/** Number of strips that belong to the first page. */
	readonly frontStrips: number;
}

/** Lays out every block of a tree. `page` holds what fits on one page, to know what can never be kept whole. */
export function compose(tree: DocumentTree, paper: Paper, page: { readonly height: number }): Composed {
	const { looks } = paper;
	const root: Tag = { role: "Document", children: [] };
	const margin: Box = { x: looks.margin, width: looks.page.width - 2 * looks.margin };
	const text: Box = { x: margin.x + looks.indent, width: margin.width - looks.indent - looks.shortBy };
	const frontEnd = tree.blocks.findIndex(
		(block) => block.kind === "heading" && block.level === 2 && block.breakBefore !== undefined,
	);
	const start = {
		before: null,
		isHeld: false,
		isLead: false,
		isFront: false,
		isUnderSectionLine: false,
		frontSections: 0,
	};
	let place: Place = { margin, text, parent: root, pageHeight: page.height, ...start };
	const parts = tree.blocks.map((block, index) => {
		place = { ...place, isFront: index < frontEnd };
		const strips = held(composeBlock(paper, block, place), place.isHeld);
		place = after(place, block, looks.picture.isBesideName);
		return strips;
	});
	tieGoals(tree.layout, tree.blocks, parts);
	tieLastLines(tree.blocks, parts);
	return { strips: parts.flat(), root, frontStrips: parts.slice(0, Math.max(0, frontEnd)).flat().length };
}

/** What the next block must know of this one. */
function after(place: Place, block: Block, goesOn: boolean): Place {
	const isName = block.kind === "heading" && block.level === 1;
	const isPart = block.kind === "paragraph" || (goesOn && (block.kind === "pictures" || block.kind === "quote"));
	const isLead = isName || (place.isLead && isPart);
	const isUnderSectionLine =
		block.kind === "paragraph" &&
		block.style === "when" &&
		place.before?.kind === "heading" &&
		place.before.level === 2;
	const frontSections = place.frontSections + (block.kind === "heading" && block.level === 2 ? 1 : 0);
	return { ...place, before: block, isHeld: holdsNext(block, place), isLead, isUnderSectionLine, frontSections };
}

/** Headings, the When line under one, labels, and what asks for it, keep hold of what follows. */
function holdsNext(block: Block, { before }: Place): boolean {
	if (block.kind === "quote") return block.keepWithNext === true;
	if (block.kind !== "paragraph") {
		return block.kind === "heading";
	}
	return (
		block.keepWithNext === true ||
		block.style === "label" ||
		block.style === "row" ||
		(block.style === "when" && before?.kind === "heading")
	);
}

/** A block's strips, the first of them tied to what stands above where that keeps hold of it. */
function held(strips: Strip[], isHeld: boolean): Strip[] {
	const [first] = strips;
	if (first !== undefined && isHeld) {
		first.tie = NEVER;
	}
	return strips;
}

/** One block. A When line under a heading counts as part of it. */
function composeBlock(paper: Paper, block: Block, place: Place): Strip[] {
	switch (block.kind) {
		case "heading":
			return composeHeading(paper, block, place);
		case "paragraph":
			return composeParagraph(paper, block, place);
		case "quote":
			return composeQuote(paper, block, place);
		case "voice":
			return composeVoice(paper, block, place);
		case "list":
			return composeList(paper, block, place);
		case "table":
			return composeTable(paper, block, place);
		case "pictures":
			return composePictures(paper, block, place);
		case "contents":
			return composeContents(paper, block, place);
		case "easy":
			return composeEasy(paper, block, place, (inner, where) => composeAll(paper, inner, where));
		case "change-box":
			return composeChangeBox(paper, block, place);
		case "together":
			return composeTogether(paper, block, place);
		case "writing-lines":
			return composeWritingLines(paper, block, place);
		case "answers":
			return composeAnswers(paper, block, place);
	}
}

function composeAll(paper: Paper, blocks: readonly Block[], start: Place): Strip[] {
	let place: Place = { ...start, before: null, isHeld: false };
	return blocks.flatMap((block) => {
		const strips = held(composeBlock(paper, block, place), place.isHeld);
		place = after(place, block, false);
		return strips;
	});
}

function composeHeading(paper: Paper, block: HeadingBlock, place: Place): Strip[] {
	const { looks } = paper;
	const tag: Tag = { role: `H${block.level}`, children: [], text: block.text };
	place.parent.children.push(tag);
	const isFront = place.isFront && block.level === 2 && looks.frontSection !== looks.section;
	const types = {
		1: looks.name,
		2: isFront ? looks.frontSection : block.isSecondOnPage === true ? looks.secondSection : looks.section,
		// Close under the line of its section: the two open it together.
		3: place.isUnderSectionLine
			? { ...looks.subsection, before: (looks.subsection.before ?? 0) / 3 }
			: looks.subsection,
		4: looks.small,
	};
	const type = types[block.level];
	const isColoured = looks.sectionRule?.color === null;
	const isPlain = block.level === 2 && block.isSecondOnPage === true && looks.isSecondPlain;
	const color =
		block.level === 1 || (block.level === 2 && !isFront && !isPlain && isColoured) ? paper.accent : undefined;
	const shape: Run[] = block.shape === undefined ? [] : [{ kind: "shape", shape: block.shape }];
	const lines = linesOf(paper, [...shape, ...plain(block.text)], {
		type,
		box: block.level === 1 ? besidePictures(paper, place.margin) : place.margin,
		tag,
		anchor: block.anchor,
		outline: { title: block.text, level: block.level },
		...(color === undefined ? {} : { color }),
	});
	const rule = block.level === 1 ? looks.nameRule : block.level === 2 && !isPlain ? looks.sectionRule : null;
	const isUnderFixed = place.before?.kind === "paragraph" && place.before.style === "fixed" && looks.isFixedRuleShared;
	const hasRule = !(isFront && place.frontSections > 0) && !isUnderFixed;
	const ruled = rule !== null && hasRule ? underRule(lines, place.margin, rule, paper.accent) : lines;
	const [first, ...rest] = asParagraph(ruled, type, Number.POSITIVE_INFINITY, NEVER);
	return first === undefined
		? []
		: [{ ...first, ...(block.breakBefore === undefined ? {} : { force: block.breakBefore }) }, ...rest];
}

/** The name leaves room for the pictures that stand on its line. */
function besidePictures({ looks, besideName, pictureSize }: Paper, box: Box): Box {
	const taken = besideName * (pictureSize + looks.picture.step);
	return { ...box, width: box.width - taken };
}

function composePictures(paper: Paper, block: PicturesBlock, place: Place): Strip[] {
	const { looks } = paper;
	const size = block.isSmall === true ? Math.min(paper.pictureSize, looks.picture.smaller) : paper.pictureSize;
	if (size === 0 || block.pictures.length === 0) {
		return [];
	}
	if (looks.picture.isBesideName) return picturesBesideName(paper, block, place);
	const items = rowOfPictures({ ...paper, pictureSize: size }, block, place, place.margin.x);
	const isSmall = size < looks.picture.size;
	return [
		strip(items, size, { before: isSmall ? 10 : looks.picture.before, after: isSmall ? 8 : looks.picture.after }),
	];
}

/** Pictures whose foot stands where the name's does; they take no room below it. */
function picturesBesideName(paper: Paper, block: PicturesBlock, place: Place): Strip[] {
	const { x, width } = besidePictures(paper, place.margin);
	const items = rowOfPictures(paper, block, place, x + width + paper.looks.picture.step);
	return [
		strip(
			items.map((item) => lowered(item, -paper.pictureSize - 4)),
			0,
			{ tie: NEVER, after: 3 },
		),
	];
}

/** Pictures side by side from a place on. One that cannot be drawn leaves no gap. */
function rowOfPictures(paper: Paper, { pictures }: PicturesBlock, { parent }: Place, start: number): PageItem[] {
	const { looks, pictureSize: side } = paper;
	const items: PageItem[] = [];
	for (const picture of pictures.slice(0, 3)) {
		const item = pictureItem(paper, picture, { x: start + items.length * (side + looks.picture.step), side, parent });
		if (item !== null) items.push(item);
	}
	return items;
}

function composeChangeBox(paper: Paper, block: ChangeBoxBlock, place: Place): Strip[] {
	const pad = 17;
	const parent: Tag = { role: "Sect", children: [] };
	place.parent.children.push(parent);
	const inner: Box = { x: place.margin.x + pad, width: place.margin.width - 2 * pad };
	const frame: Frame = { kind: "tint", x: place.margin.x, width: place.margin.width, color: paper.tint };
	const strips = composeAll(paper, block.blocks, { ...place, parent, margin: inner, text: inner, isLead: false });
	return framed(strips, frame, pad * 0.6, pad * 0.6, 8);
}

function composeTogether(paper: Paper, block: TogetherBlock, place: Place): Strip[] {
	const strips = composeAll(paper, block.blocks, place);
	// What no page can hold breaks as it would have without being asked to stay.
	if (stacked(strips).height > place.pageHeight) return strips;
	// A group within a group holds more strongly: where the outer has to part, it parts between its own blocks.
	for (const inner of strips.slice(1)) {
		inner.tie = inner.tie === FREE ? GROUPED : inner.tie === LONE || inner.tie === GROUPED ? TOGETHER : inner.tie;
	}
	return strips;
}
