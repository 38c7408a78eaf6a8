/**
 * Strips to pages (design/documents.md section 11). Pure: heights and ties in, places out.
 *
 * A page is filled until a strip no longer fits, then broken at the weakest tie on it, the last of those;
 * a group that would not fit on a page of its own anyway is not moved as a whole.
 */
import { FREE, GROUPED, LONE, NEVER, type Strip, type Tie, TOGETHER } from "./model.ts";

export interface PlacedStrip {
	readonly strip: Strip;
	/** Top, from the top of the text on the page. */
	readonly y: number;
}

export type PageOfStrips = readonly PlacedStrip[];

/** Strips one under the other on endless paper. */
export function stacked(strips: readonly Strip[]): { entries: PlacedStrip[]; height: number } {
	const entries: PlacedStrip[] = [];
	let y = 0;
	for (const [at, strip] of strips.entries()) {
		y += at === 0 ? 0 : gap(strips[at - 1], strip);
		entries.push({ strip, y });
		y += strip.height;
	}
	return { entries, height: y };
}

/** Every strip on its page; `heightOf` gives the height of text on a page (0 is the first). */
export function paginate(strips: readonly Strip[], heightOf: (page: number) => number): PageOfStrips[] {
	const pages: PageOfStrips[] = [];
	let start = 0;
	while (start < strips.length) {
		const height = heightOf(pages.length);
		const end = endOfPage(strips, start, height);
		pages.push(opened(strips.slice(start, end)));
		start = end;
	}
	return pages;
}

function gap(above: Strip | undefined, below: Strip): number {
	return Math.max(above?.after ?? 0, below.before);
}

/** A page's strips in place, with the table's header again where it opens inside a table. */
function opened(strips: readonly Strip[]): PageOfStrips {
	const header = strips[0]?.header;
	return stacked(header === undefined ? strips : [header, ...strips]).entries;
}

/** Index of the first strip that goes to the next page. */
function endOfPage(strips: readonly Strip[], start: number, height: number): number {
	let y = strips[start]?.header?.height ?? 0;
	for (let at = start; at < strips.length; at++) {
		const strip = strips[at];
		if (strip === undefined) {
			break;
		}
		y += at === start ? 0 : gap(strips[at - 1], strip);
		const isThird = strip.force === "third" && height - y < height / 3;
		const groupStart = strip.force === "page" || isThird ? startOfGroup(strips, at) : start;
		if (groupStart > start) {
			return groupStart;
		}
		y += strip.height;
		if (y > height + 0.01 && at > start) {
			return weakest(strips, start, at, height);
		}
	}
	return strips.length;
}

/** A heading just above moves along with what is to open a page. */
function startOfGroup(strips: readonly Strip[], at: number): number {
	let start = at;
	while (start > 0 && strips[start]?.tie === NEVER) {
		start--;
	}
	return start;
}

/** The best place to break at or before `overflow`. */
function weakest(strips: readonly Strip[], start: number, overflow: number, height: number): number {
	for (const tie of [FREE, LONE, GROUPED, TOGETHER] as const) {
		for (let at = overflow; at > start; at--) {
			if ((strips[at]?.tie ?? 0) <= tie) {
				if (heightOfGroup(strips, at, tie) <= height || tie === TOGETHER) {
					return at;
				}
				break;
			}
		}
	}
	return overflow;
}

/** Height of what holds together by more than `tie`, from a place on. */
function heightOfGroup(strips: readonly Strip[], start: number, tie: Tie): number {
	let end = start + 1;
	while (end < strips.length && (strips[end]?.tie ?? 0) > tie && strips[end]?.force !== "page") {
		end++;
	}
	return stacked(strips.slice(start, end)).height + (strips[start]?.header?.height ?? 0);
}
