/**
 * Words to set lines: filled greedily, turned into the order seen (UAX 9, L1 and L2), placed from the left.
 */
import type { DrawnRun } from "./model.ts";
import { splitWord } from "./split-word.ts";
import { type HardLine, type Mark, type Piece, toWord, type Word, widthOf } from "./words.ts";

/** One line, placed in a box. Positions are in points from the box's left edge. */
export interface SetLine {
	readonly runs: readonly DrawnRun[];
	/** Drawings, where they stand. */
	readonly marks: readonly { readonly x: number; readonly mark: Mark }[];
	/** Width of the ink. */
	readonly width: number;
}

export interface Measure {
	readonly width: number;
	/** How far the first line's first character stands outside the box (the opening quotation mark). */
	readonly hang: number;
	readonly align: "start" | "end" | "center";
}

/** Breaks and places the lines of a text. A text without words gives one empty line for each of its own. */
export function setLines(hardLines: readonly HardLine[], measure: Measure): SetLine[] {
	const lines: SetLine[] = [];
	for (const [index, hard] of hardLines.entries()) {
		const filled = fill(hard.words, measure.width, index === 0 ? measure.hang : 0);
		for (const [at, words] of filled.entries()) {
			const isOwnEnd = at === filled.length - 1 && index < hardLines.length - 1;
			const hang = index === 0 && at === 0 ? measure.hang : 0;
			lines.push(place(words, hard.isRtl, { ...measure, hang }, isOwnEnd));
		}
	}
	return lines;
}

/** Words of each line. A word wider than a line is broken between characters: nothing is ever clipped. */
function fill(words: readonly Word[], width: number, hang: number): Word[][] {
	const lines: Word[][] = [[]];
	let room = width + hang;
	const next = () => {
		lines.push([]);
		room = width;
	};
	for (const word of words) {
		let rest: Word | null = word;
		if (rest.width > room && (lines.at(-1)?.length ?? 0) > 0) {
			next();
		}
		while (rest !== null && rest.width > room) {
			const [head, tail]: [Word, Word | null] = splitWord(rest, room);
			lines.at(-1)?.push(head);
			rest = tail;
			if (rest !== null) {
				next();
			}
		}
		if (rest !== null) {
			lines.at(-1)?.push(rest);
			room -= rest.width + rest.spaceWidth;
		} else {
			room = 0;
		}
	}
	return lines;
}

function place(words: readonly Word[], isRtl: boolean, measure: Measure, isOwnEnd: boolean): SetLine {
	const pieces = words.flatMap((word) => word.pieces);
	const end = pieces.findLastIndex((piece) => !piece.isSpace) + 1;
	const base = isRtl ? 1 : 0;
	const trailing = pieces.slice(end).map((piece) => ({ ...piece, level: base }));
	const last = pieces.at(-1);
	if (isOwnEnd && last !== undefined) {
		// A space, so that the words of two lines do not run together when copied or read aloud.
		trailing.push({
			...last,
			source: "\n",
			drawn: " ",
			level: base,
			isSpace: true,
			width: widthOf(last.font, " ", last.size),
		});
	}
	const ink = toWord(pieces.slice(0, end)).width;
	const after = trailing.reduce((sum, piece) => sum + piece.width, 0);
	const isRight = isRtl !== (measure.align === "end");
	const middle = (measure.width - ink) / 2;
	const left =
		measure.align === "center"
			? middle
			: isRight
				? measure.width - ink + (isRtl ? measure.hang : 0)
				: isRtl
					? 0
					: -measure.hang;
	const read = [...pieces.slice(0, end), ...trailing];
	return { ...draw(visual(read), read, left - (isRtl ? after : 0)), width: ink };
}

/** From the order read to the order seen. */
function visual(pieces: Piece[]): Piece[] {
	const highest = Math.max(0, ...pieces.map((piece) => piece.level));
	const order = [...pieces];
	for (let level = highest; level >= 1; level--) {
		for (let start = 0; start < order.length; start++) {
			let end = start;
			while (end < order.length && (order[end]?.level ?? 0) >= level) {
				end++;
			}
			if (end > start) {
				order.splice(start, end - start, ...order.slice(start, end).reverse());
				start = end;
			}
		}
	}
	return order;
}

/**
 * Places pieces in the order seen, joining neighbours that can be drawn in one go (a joined run is measured as a whole).
 * The runs come in the order read, so that a reader that knows nothing of direction still gets the words in order.
 */
function draw(seen: readonly Piece[], read: readonly Piece[], left: number): Pick<SetLine, "runs" | "marks"> {
	const runs = new Map<Piece, DrawnRun>();
	const marks: { x: number; mark: Mark }[] = [];
	let x = left;
	for (const group of groups(seen, read)) {
		const [first] = group;
		if (first.mark !== undefined) {
			marks.push({ x, mark: first.mark });
			x += first.width;
			continue;
		}
		const { font, size, color, lang } = first;
		const drawn = group.map((piece) => piece.drawn).join("");
		const source = group.map((piece) => piece.source).join("");
		runs.set(first, { x, source, drawn, font, size, color, ...(lang === undefined ? {} : { lang }) });
		x += group.length === 1 ? first.width : widthOf(font, drawn, size);
	}
	return { runs: read.flatMap((piece) => runs.get(piece) ?? []), marks };
}

type Group = [Piece, ...Piece[]];

/** Neighbours in one font and language, read from left to right, one straight after the other. */
function groups(seen: readonly Piece[], read: readonly Piece[]): Group[] {
	const found: Group[] = [];
	const places = new Map(read.map((piece, at) => [piece, at]));
	for (const piece of seen) {
		const last = found.at(-1);
		// Seen beside one another, words may be read with others between them: “way. אמא tŷ” is seen “way. tŷ אמא”.
		const isNext = last !== undefined && places.get(piece) === (places.get(last.at(-1) ?? piece) ?? 0) + 1;
		if (isNext && canJoin(last[0], piece)) {
			last.push(piece);
		} else {
			found.push([piece]);
		}
	}
	return found;
}

function canJoin(first: Piece, piece: Piece): boolean {
	const isLtr = first.level % 2 === 0 && piece.level % 2 === 0;
	return (
		isLtr &&
		first.mark === undefined &&
		piece.mark === undefined &&
		first.font === piece.font &&
		first.lang === piece.lang
	);
}
