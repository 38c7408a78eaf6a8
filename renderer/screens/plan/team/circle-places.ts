/** Where each name stands in the relationship circle: none over another, none out of the drawing. */
import { widthOfWords } from "../../../../shared/documents/letter-widths.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import { isNameAlone } from "../../../../templates/fixed.ts";

type Ring = NonNullable<Contact["circle"]>;

export const rings: readonly { readonly ring: Ring; readonly radius: number; readonly turn: number }[] = [
	{ ring: "closest", radius: 62, turn: -90 },
	{ ring: "close", radius: 110, turn: -45 },
	{ ring: "known", radius: 156, turn: -110 },
	{ ring: "paid", radius: 200, turn: -70 },
];
export const MIDDLE = 215;
export const DOT = 5;
/** Letters of a line, beyond which a name of several words goes on in another. */
const LINE = 14;
/** From one line to the next, in sizes of the letters. */
export const LEADING = 1.1;
/** Sizes of the letters, tried in this order: smaller only where the names would lie over each other. */
const SIZES = { usual: [17, 15, 13], large: [30, 26, 22] } as const;
/** Size of the person's own name in the middle (team.css). */
const ME = { usual: 20, large: 33 } as const;
/** Degrees that a ring is turned by until its names have room. */
const TURNS = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * 15);

/**
 * The first word of a name of two; with a title the family name, as they are spoken to, and two words where the first is no
 * name by itself ("Señora Mari", "José Luis"). Otherwise all of it, as on paper: of three words nobody can tell which are
 * the name, and "Pixie’s owner, Mrs Gill" is not "Pixie’s". Nothing is cut.
 */
export function shortName(name: string): string {
	const words = name.trim().split(/\s+/);
	const isTitled = words.length > 1 && /^(dr|mrs?|ms|miss|mx|prof|sister|nurse|rev)\.?$/i.test(words[0] ?? "");
	const [one = name] = words;
	if (isTitled) return `${one} ${words.at(-1)}`;
	if (!isNameAlone(one)) return words.slice(0, 2).join(" ");
	return words.length <= 2 && !/(['’]s?|,)$/.test(one) ? one : words.join(" ");
}

/** The lines that a name is written in, whole: a word is never parted. */
export function linesOf(text: string): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && [...last, ...word].length < LINE) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface NamePlace {
	readonly lines: readonly string[];
	readonly x: number;
	/** Foot of the first line. */
	readonly y: number;
	/** At which of its sides it begins at its place; its middle stands there otherwise. */
	readonly side: "left" | "right" | undefined;
	readonly box: Box;
}

interface Placed {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Null where no room is left at any size: the list says it. */
	readonly name: NamePlace | null;
}

export interface CirclePlaces {
	/** Of the letters, in parts of the drawing. */
	readonly size: number;
	readonly placed: readonly Placed[];
}

const isOver = (one: Box, other: Box): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isWithin = ({ left, right, top, bottom }: Box): boolean =>
	left >= 0 && top >= 0 && right <= MIDDLE * 2 && bottom <= MIDDLE * 2;

/** Round what is written from the foot of its first line, with the paper that is kept clear about it. */
function boxOf(
	lines: readonly string[],
	x: number,
	y: number,
	size: number,
	side: NamePlace["side"],
	isBold = false,
): Box {
	const width = Math.max(...lines.map((line) => widthOfWords(line, isBold))) * size + 4;
	const left = side === "left" ? x - 2 : side === "right" ? x + 2 - width : x - width / 2;
	return { left, right: left + width, top: y - 0.8 * size, bottom: y + (0.25 + (lines.length - 1) * LEADING) * size };
}

const dotBox = (x: number, y: number): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT });

/** Over the dot, under it, from it towards the middle, and beside it. */
function waysToName(name: string, x: number, y: number, size: number): readonly NamePlace[] {
	const lines = linesOf(shortName(name));
	const more = (lines.length - 1) * LEADING * size;
	const over = y - 2 * DOT - more;
	const under = y + 0.75 * size + 2 * DOT;
	const inward = x < MIDDLE ? "left" : "right";
	const towards = x + (x < MIDDLE ? -DOT : DOT);
	return (
		[
			[x, over, undefined],
			[towards, over, inward],
			[x, under, undefined],
			[towards, under, inward],
			[x + 2 * DOT, y + 0.3 * size - more / 2, "left"],
			[x - 2 * DOT, y + 0.3 * size - more / 2, "right"],
		] as const
	).map(([at, foot, side]) => ({ lines, x: at, y: foot, side, box: boxOf(lines, at, foot, size, side) }));
}

/** One ring, turned by so many degrees, among what stands there already. */
function ringPlaced(
	contacts: readonly Contact[],
	radius: number,
	turn: number,
	size: number,
	taken: readonly Box[],
): readonly Placed[] {
	const dots = contacts.map(({ id, name }, index) => {
		const angle = ((turn + (index * 360) / contacts.length) * Math.PI) / 180;
		return { id, name, x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle) };
	});
	const full = [...taken];
	return dots.map(({ id, name, x, y }) => {
		// A name touches its own dot, and no other.
		const others = [...full, ...dots.filter((dot) => dot.id !== id).map((dot) => dotBox(dot.x, dot.y))];
		const place = waysToName(name, x, y, size).find(
			({ box }) => isWithin(box) && others.every((other) => !isOver(box, other)),
		);
		if (place) full.push(place.box);
		return { id, x, y, name: place ?? null };
	});
}

const nameless = (placed: readonly Placed[]): number => placed.filter(({ name }) => name === null).length;

/** All rings from the inside, each turned as little as gives most of its names room. */
function placedAt(contacts: readonly Contact[], me: Box, size: number): CirclePlaces {
	const placed: Placed[] = [];
	const taken: Box[] = [me];
	for (const { ring, radius, turn } of rings) {
		const inRing = contacts.filter(({ circle }) => circle === ring);
		let best: readonly Placed[] | null = null;
		for (const by of TURNS) {
			const tried = ringPlaced(inRing, radius, turn + by, size, taken);
			if (best === null || nameless(tried) < nameless(best)) best = tried;
			if (nameless(best) === 0) break;
		}
		for (const one of best ?? []) {
			placed.push(one);
			taken.push(dotBox(one.x, one.y));
			if (one.name) taken.push(one.name.box);
		}
	}
	return { size, placed };
}

/**
 * In: those to draw, the person's name, and whether it is to be read from across a table. Out: a dot for each, and the
 * places of their names in the largest letters in which all have room; in the smallest, of those that have.
 */
export function circlePlaces(contacts: readonly Contact[], name: string, isLarge: boolean): CirclePlaces {
	const kind = isLarge ? "large" : "usual";
	const own = linesOf(shortName(name));
	const foot = MIDDLE + 6 - ((own.length - 1) * LEADING * ME[kind]) / 2;
	const me = boxOf(own, MIDDLE, foot, ME[kind], undefined, true);
	const [first, ...smaller] = SIZES[kind];
	let found = placedAt(contacts, me, first);
	for (const size of smaller) if (nameless(found.placed) > 0) found = placedAt(contacts, me, size);
	return found;
}
