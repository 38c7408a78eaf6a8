/**
 * Words wider than a line: broken between characters as they are seen, because nothing said may be clipped.
 */
import { SUBSTITUTE } from "./fonts.ts";
import { drawnText, type Piece, toWord, type Word, widthOf } from "./words.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The first characters of a word that fit into a width (one at least), and the rest. */
export function splitWord(word: Word, available: number): [Word, Word | null] {
	const before: Piece[] = [];
	let room = available;
	for (const [at, piece] of word.pieces.entries()) {
		if (piece.width <= room || piece.isSpace) {
			before.push(piece);
			room -= piece.width;
			continue;
		}
		const [head, tail] = splitPiece(piece, room, before.length === 0);
		const after = word.pieces.slice(at + 1);
		if (head !== null) {
			before.push(head);
		}
		return [
			toWord(before),
			tail === null && after.length === 0 ? null : toWord(tail === null ? after : [tail, ...after]),
		];
	}
	return [word, null];
}

/** Splits between characters as they are seen; at most 400 are looked at, more never fit on a line. */
function splitPiece(piece: Piece, room: number, mustTake: boolean): [Piece | null, Piece | null] {
	const starts = [...graphemes.segment(piece.source.slice(0, 1600))].slice(0, 400).map(({ index }) => index);
	const sub = (from: number, to?: number): Piece => {
		const source = piece.source.slice(from, to);
		const drawn =
			piece.mark === undefined ? drawnText(source, piece.level, piece.drawn.includes(SUBSTITUTE)) : piece.drawn;
		return {
			...piece,
			source,
			drawn,
			width: piece.mark === undefined ? widthOf(piece.font, drawn, piece.size) : piece.width,
		};
	};
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sub(0, starts[middle]).width <= room) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	const fits = mustTake ? Math.max(low, 1) : low;
	if (fits === 0) {
		return [null, piece];
	}
	const place = atHyphen(piece.source, starts[fits] ?? piece.source.length);
	return place >= piece.source.length ? [piece, null] : [sub(0, place), sub(place)];
}

/** A word that has a hyphen parts there, not inside the name after it: "Qureshi-" and "Bell". */
function atHyphen(source: string, place: number): number {
	const hyphen = source.lastIndexOf("-", place - 1);
	return place < source.length && hyphen > 0 ? hyphen + 1 : place;
}
