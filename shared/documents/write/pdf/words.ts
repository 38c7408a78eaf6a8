/**
 * Text to words: pieces of one font, weight and direction, measured, with the places where a line may break.
 */
import { drawnAs, isUnseen, OBJECT } from "../../fonts/characters.ts";
import { splitByFont, TEXT_FAMILY } from "../../fonts/index.ts";
import type { BarRun, DotsRun, PageRun, Run, ShapeRun } from "../../tree.ts";
import { SUBSTITUTE } from "./fonts.ts";
import { bidi, type PdfFont, TextBreaker } from "./pdfmake.ts";

/** What is drawn in a line and not typed: ten dots, the shape of a band. */
export type Mark = DotsRun | ShapeRun | BarRun;

/** A part of a word that is drawn in one go. */
export interface Piece {
	readonly source: string;
	/** What the font draws; empty for marks that are only obeyed. */
	readonly drawn: string;
	readonly font: PdfFont;
	readonly size: number;
	readonly color: string;
	readonly lang: string | undefined;
	/** Embedding level (UAX 9): odd reads from right to left. */
	level: number;
	readonly isSpace: boolean;
	readonly width: number;
	/** A drawing stands here. */
	readonly mark?: Mark;
}

/** Pieces that stay on one line, and the spaces after them. */
export interface Word {
	readonly pieces: Piece[];
	/** Width without the spaces at its end. */
	readonly width: number;
	readonly spaceWidth: number;
}

/** Text between two line breaks of its own. */
export interface HardLine {
	readonly words: Word[];
	readonly isRtl: boolean;
}

/** How a text is set. */
export interface TextLook {
	readonly size: number;
	readonly color: string;
	readonly isBold: boolean;
	readonly lang: string | undefined;
	/** Base direction; null: that of the first letter that has one. */
	readonly dir: "ltr" | "rtl" | null;
	/** Width of a drawing at this size. */
	readonly markWidth: (mark: Mark) => number;
	/** What stands for the page of another place: its lead and number. */
	readonly page: (run: PageRun) => string;
	readonly font: (family: string, isBold: boolean) => PdfFont;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const thaiWords = new Intl.Segmenter("th", { granularity: "word" });
const breaker = new TextBreaker();
const LINE_ENDS = /\n|\u2028|\u2029/;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const RTL_CONTROL = /[\u200f\u202b\u202e\u2067\u2068]/;
const SPACE = /^[\s\u200b]$/;
const TAB = "    ";
/** Text that is drawn as it stands. */
const DRAWN_AS_IS = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013-\u2026]*$/;

/** Whether a text is set from right to left if nothing else says so. */
export function startsRtl(text: string): boolean {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter !== undefined && RTL_LETTER.test(letter);
}

/** The measured words of a text, one list for each of its own lines. */
export function wordsOf(runs: readonly Run[], look: TextLook): HardLine[] {
	return hardLines(runs, look).map((line) => {
		const text = line.map((part) => part.text).join("");
		const isRtl = look.dir === null ? startsRtl(text) : look.dir === "rtl";
		const breaks = breaksOf(text);
		return { words: toWords(cut(line, text, breaks, isRtl, look), breaks), isRtl };
	});
}

interface Part {
	readonly text: string;
	readonly isBold: boolean;
	readonly lang: string | undefined;
	readonly mark?: Mark;
}

/** Splits runs where the text itself ends a line. */
function hardLines(runs: readonly Run[], look: TextLook): Part[][] {
	const lines: Part[][] = [[]];
	for (const run of runs) {
		if (run.kind === "dots" || run.kind === "shape" || run.kind === "bar") {
			lines.at(-1)?.push({ text: OBJECT, isBold: false, lang: undefined, mark: run });
			continue;
		}
		if (run.kind === "page") {
			lines.at(-1)?.push({ text: look.page(run), isBold: false, lang: undefined });
			continue;
		}
		for (const [at, text] of run.text.split(LINE_ENDS).entries()) {
			if (at > 0) {
				lines.push([]);
			}
			lines.at(-1)?.push({ text, isBold: run.strong === true, lang: run.lang });
		}
	}
	return lines;
}

/** Positions where a line may break, never inside what is seen as one character. */
function breaksOf(text: string): Set<number> {
	const breaks = new Set<number>();
	let at = 0;
	for (const { text: word } of text === "" ? [] : breaker.getBreaks(text, null)) {
		at += word.length;
		if (!isInsideOneWord(text, at)) {
			breaks.add(at);
		}
	}
	if (/[\u0e00-\u0eff]/.test(text)) {
		for (const { index } of thaiWords.segment(text)) {
			breaks.add(index);
		}
	}
	if (/[^\x20-\x7e\u00a0-\u02ff\u2010-\u2027]/.test(text)) {
		const whole = new Set([...graphemes.segment(text)].map(({ index }) => index));
		for (const place of breaks) {
			if (!whole.has(place)) {
				breaks.delete(place);
			}
		}
	}
	return breaks.add(text.length);
}

/** "co-ordinator" does not break (design/documents.md 7), nor does a word with two letters before its hyphen, nor a name: "Palmer-Osei". */
function isInsideOneWord(text: string, at: number): boolean {
	if (/(^|[^\p{L}\p{N}])\p{L}{1,2}-$/u.test(text.slice(Math.max(0, at - 4), at))) return true;
	return (
		/^\p{Lu}/u.test(text.slice(at, at + 2)) &&
		/(^|[^\p{L}\p{N}])\p{Lu}[\p{L}’']*-$/u.test(text.slice(Math.max(0, at - NAME), at))
	);
}

/** The longest part of a name before its hyphen that is looked at. */
const NAME = 40;

/** First strong isolate, and its end (UAX 9). */
const [ISOLATE, END] = ["\u2068", "\u2069"] as const;

/**
 * Embedding levels of a line's letters. A run that reads from right to left in a line that does not is one thing by itself,
 * as a name is: a number that follows it stays where it stands.
 */
function levelsOf(parts: readonly Part[], isRtl: boolean): Uint8Array {
	const places: number[] = [];
	let marked = "";
	for (const { text } of parts) {
		const isApart = !isRtl && RTL_LETTER.test(text);
		if (isApart) marked += ISOLATE;
		for (let at = 0; at < text.length; at++) places.push(marked.length + at);
		marked += isApart ? `${text}${END}` : text;
	}
	const { levels } = bidi.getEmbeddingLevels(marked, isRtl ? "rtl" : "ltr");
	return Uint8Array.from(places, (place) => levels[place] ?? 0);
}

/** Cuts a line into pieces at every change of font, weight, direction, or from letters to spaces, and at every break. */
function cut(
	parts: readonly Part[],
	text: string,
	breaks: ReadonlySet<number>,
	isRtl: boolean,
	look: TextLook,
): { piece: Piece; end: number }[] {
	const levels = isRtl || RTL_LETTER.test(text) || RTL_CONTROL.test(text) ? levelsOf(parts, isRtl) : null;
	const pieces: { piece: Piece; end: number }[] = [];
	let at = 0;
	for (const part of parts) {
		for (const run of part.mark === undefined ? splitByFont(part.text) : [{ font: TEXT_FAMILY, text: part.text }]) {
			const font = run.font === null ? splitByFont(SUBSTITUTE)[0]?.font : run.font;
			const face = look.font(font ?? TEXT_FAMILY, look.isBold || part.isBold);
			const start = at;
			for (const source of slices(run.text, at, levels, breaks)) {
				at += source.length;
				const level = levels?.[at - source.length] ?? 0;
				const drawn = part.mark !== undefined ? "" : drawnText(source, level, run.font === null);
				pieces.push({
					end: at,
					piece: {
						source,
						drawn,
						font: face,
						size: look.size,
						color: look.color,
						lang: part.lang ?? look.lang,
						level,
						isSpace: isSpaces(source),
						width:
							part.mark === undefined
								? widthOf(face, drawn, look.size, level === 0 && run.text[at - start] === " ")
								: look.markWidth(part.mark),
						...(part.mark === undefined ? {} : { mark: part.mark }),
					},
				});
			}
		}
	}
	return pieces;
}

/** Parts of a text of one font with no break, change of level or change to spaces inside. */
function slices(text: string, offset: number, levels: Uint8Array | null, breaks: ReadonlySet<number>): string[] {
	const found: string[] = [];
	let start = 0;
	for (let at = 1; at < text.length; at++) {
		const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
		const isCut =
			breaks.has(offset + at) ||
			(levels !== null && levels[offset + at] !== levels[offset + at - 1]) ||
			SPACE.test(text[at] ?? "") !== SPACE.test(text[at - 1] ?? "");
		if (isCut && !isLow) {
			found.push(text.slice(start, at));
			start = at;
		}
	}
	if (start < text.length) {
		found.push(text.slice(start));
	}
	return found;
}

function isSpaces(source: string): boolean {
	return [...source].every((char) => SPACE.test(char));
}

/** What a font is asked to draw for a piece. */
export function drawnText(source: string, level: number, isSubstitute: boolean): string {
	if (level % 2 === 0 && !isSubstitute && DRAWN_AS_IS.test(source)) {
		return source;
	}
	const chars = [...graphemes.segment(source)].map(({ segment }) => segment);
	const isTurned = level % 2 === 1 && !RTL_LETTER.test(source);
	const drawn = (isTurned ? chars.reverse().map(mirror) : chars).join("");
	return [...drawn]
		.map((char) => (char === "\t" ? TAB : isUnseen(char) ? "" : isSubstitute ? SUBSTITUTE : drawnAs(char)))
		.join("");
}

function mirror(char: string): string {
	return bidi.getMirroredCharacter(char) ?? char;
}

/**
 * Width in points. pdfkit shapes and remembers a word together with the space after it, so a word that has one is
 * measured with it: it is then shaped once for measuring and drawing.
 */
export function widthOf(font: PdfFont, drawn: string, size: number, isBeforeSpace = false): number {
	if (drawn === "") {
		return 0;
	}
	return isBeforeSpace && drawn !== " "
		? font.widthOfString(`${drawn} `, size) - font.widthOfString(" ", size)
		: font.widthOfString(drawn, size);
}

function toWords(pieces: readonly { piece: Piece; end: number }[], breaks: ReadonlySet<number>): Word[] {
	const words: Word[] = [];
	let current: Piece[] = [];
	for (const { piece, end } of pieces) {
		current.push(piece);
		if (breaks.has(end)) {
			words.push(toWord(current));
			current = [];
		}
	}
	if (current.length > 0) {
		words.push(toWord(current));
	}
	return words;
}

/** A word from its pieces. */
export function toWord(pieces: Piece[]): Word {
	const lastInk = pieces.findLastIndex((piece) => !piece.isSpace);
	const widthFrom = (from: number, to: number) => pieces.slice(from, to).reduce((sum, piece) => sum + piece.width, 0);
	return { pieces, width: widthFrom(0, lastInk + 1), spaceWidth: widthFrom(lastInk + 1, pieces.length) };
}
