/** What is read back at one time: parts that belong together on one page, and none longer than about two screens. */
import type { ReadPart } from "../reading.ts";
import type { ReadItem } from "./item.ts";

export interface ReadPage {
	readonly id: string;
	readonly title: string;
	/** The first stands under the title of the page, the others under their own. */
	readonly parts: readonly ReadPart[];
}

/** About two screens of 1366 by 768, without what stands above the words and under them. */
const ROOM = 1500;
const HEADING = 80;
/** What is no longer than this has no page to itself where the page before has room, as a goal of a few lines. */
const SHORT = 560;

/** In: the parts in the order in which they are read. Out: the same, on as few pages as there is room on. */
export function pagesOf(parts: readonly ReadPart[]): ReadPage[] {
	const pages: ReadPart[][] = [];
	for (const part of parts.flatMap(inPieces)) {
		const page = pages.at(-1);
		const last = page?.at(-1);
		const isOne = last?.on === part.on && heightOf([...(page ?? []), part]) <= ROOM;
		if (page && last && (isOne || isShortGoal(page, last, part, parts))) page.push(part);
		else pages.push([part]);
	}
	return pages.map((page) => ({ id: page[0]?.id ?? "", title: page[0]?.title ?? "", parts: page }));
}

/** A goal of a few lines, with who does what, after another goal. */
function isShortGoal(page: readonly ReadPart[], last: ReadPart, first: ReadPart, all: readonly ReadPart[]): boolean {
	const whole = all.filter(({ on }) => on === first.on);
	const isAfterGoal = last.place.kind === "goal" && first.place.kind === "goal" && whole[0]?.id === first.id;
	return isAfterGoal && heightOf(whole) <= SHORT && heightOf([...page, ...whole]) <= ROOM;
}

/** "Your people and your team", "Goal 2: my own shower; who will do what". */
export const titlesOf = ({ parts }: ReadPage): string =>
	parts
		.map(({ title }, at) =>
			at > 0 && title.startsWith(`${parts[0]?.title.split(":")[0]}: `) ? title.split(": ").slice(1).join(": ") : title,
		)
		.join("; ");

/** In: the pages, and the part that the address names. Out: where it is read, also when it is no more in pieces; else the first. */
export function pageAt(pages: readonly ReadPage[], partId: string | null): number {
	const at = (id: string) => pages.findIndex(({ parts }) => parts.some((part) => part.id === id));
	return partId === null ? 0 : Math.max(0, at(partId), at(partId.replace(/ \d+$/, "")));
}

const heightOf = (page: readonly ReadPart[]): number =>
	page.reduce((all, { items }) => all + listHeight(items), (page.length - 1) * HEADING);

/** What is too much for one page goes on on the next, at another lead where there is one near, in pieces of like length. */
function inPieces(part: ReadPart): ReadPart[] {
	const pieces = Math.ceil(listHeight(part.items) / ROOM);
	if (pieces < 2) return [part];
	const each = listHeight(part.items) / pieces;
	const lists: ReadItem[][] = [[]];
	for (const [at, item] of part.items.entries()) {
		const list = lists.at(-1) ?? [];
		const isNewLead = item.lead !== part.items[at - 1]?.lead || item.lead === "";
		const height = listHeight([...list, item]);
		const isEnough = height > each && isNewLead && lists.length < pieces;
		if (list.length > 0 && (height > ROOM || isEnough)) lists.push([item]);
		else list.push(item);
	}
	return lists.map((items, at) =>
		at === 0 ? { ...part, items } : { ...part, items, id: `${part.id} ${at + 1}`, title: `${part.title}, continued` },
	);
}

/** As it comes out on a screen 1366 wide, in the type of read back: letters a line, and how high a line is. */
function listHeight(items: readonly ReadItem[]): number {
	const shown = items.filter(({ isTitle }) => isTitle !== true);
	// The column of leads is as wide as the longest of them, up to its limit.
	const lead = Math.min(20, Math.max(0, ...shown.map((item) => leadOf(item).length)));
	const wide = (MOST_WIDE - lead * 11) / MOST_WIDE;
	return shown.reduce((all, item, at) => {
		const isMore = shown[at - 1]?.lead === item.lead;
		const text = item.quote === null ? rows(item.line, 86 * wide) * 41 : rows(item.quote.text, 70 * wide) * 52;
		const lock = item.visibility.kind === "private" ? 28 : 0;
		return all + Math.max(text, rows(isMore ? item.voice : leadOf(item), 19) * 32) + lock + (isMore ? 15 : 20);
	}, 0);
}

const MOST_WIDE = 1222;
const leadOf = ({ lead, voice }: ReadItem): string => `${lead} ${voice}`.trim();

const rows = (text: string, letters: number): number =>
	text.split("\n").reduce((all, one) => all + Math.max(1, Math.ceil(one.length / letters)), 0);
