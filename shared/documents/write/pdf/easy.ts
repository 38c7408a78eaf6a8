/**
 * An easy-read block: a picture at the start side, a few short lines beside it, in the middle of its height.
 * A picture of the set is for the eye only; in the structure there are just the words, and what a photo shows.
 */
import type { Block, EasyBlock } from "../../tree.ts";
import { paintFrames } from "./frames.ts";
import { lowered, NEVER, type PageItem, type Strip } from "./model.ts";
import { stacked } from "./paginate.ts";
import { type Paper, strip } from "./paper.ts";
import { pictureItem } from "./pictures.ts";
import type { Place } from "./text.ts";

/** `composeInner` lays out the blocks beside the picture. */
export function composeEasy(
	paper: Paper,
	block: EasyBlock,
	place: Place,
	composeInner: (blocks: readonly Block[], where: Place) => Strip[],
): Strip[] {
	const { easy } = paper.looks;
	const box = { x: place.margin.x + easy.column, width: place.margin.width - easy.column };
	const lines = composeInner(block.blocks, { ...place, margin: box, text: box, isLead: false, isFront: false });
	for (const [at, line] of lines.entries()) {
		line.before = at === 0 ? 0 : line.before;
		line.after = at === lines.length - 1 ? 0 : Math.min(line.after, easy.lineGap);
	}
	const placed = stacked(lines);
	const picture =
		block.picture === null
			? null
			: pictureItem(paper, block.picture, { ...place, x: place.margin.x, side: easy.picture });
	const height = Math.max(placed.height, picture === null ? 0 : easy.picture);
	const wishes = { before: easy.gap, after: easy.gap };
	if (height > place.pageHeight) {
		return tooTall(lines, picture, easy.gap);
	}
	const top = (height - placed.height) / 2;
	const words = placed.entries.flatMap(({ strip: line, y }) => line.items.map((item) => lowered(item, y + top)));
	const frames = paintFrames(placed.entries).map((item) => lowered(item, top));
	const pictures = picture === null ? [] : [lowered(picture, (height - easy.picture) / 2)];
	return [strip([...pictures, ...frames, ...words], height, wishes)];
}

/** More than a page of words beside one picture: it breaks between lines rather than losing any. */
function tooTall(lines: Strip[], picture: PageItem | null, gap: number): Strip[] {
	const [first, ...rest] = lines;
	if (first === undefined) {
		return [];
	}
	const opening = { ...first, items: picture === null ? first.items : [picture, ...first.items], before: gap };
	return [
		opening,
		...rest.map((line, at) => ({
			...line,
			tie: at < 5 ? NEVER : line.tie,
			after: at === rest.length - 1 ? gap : line.after,
		})),
	];
}
