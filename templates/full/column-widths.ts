/** Shares of a table's width with which its rows take the fewest lines. A guess from the widths of letters, never a layout. */
import { widthOfWords } from "../../shared/documents/letter-widths.ts";
import { spanOf } from "../../shared/documents/spans.ts";
import type { Run, TableRow } from "../../shared/documents/tree.ts";
import type { Column } from "./blocks.ts";

/** Width of a table of the plan in ems of its type, of one that holds money too, and the room between two columns (design/documents.md 2 and 5). */
const WHOLE = 39.9;
const WHOLE_MONEY = 41.7;
const GAP = 1;
/** Letters may be a little wider than guessed. */
const SPARE = 1.005;
/** A telephone number must stand on one line also where a wider font stands in for ours: nobody should dial half of it. */
const SPARE_NUMBER = 1.12;
const isPhone = (word: string): boolean => /^\+?\d+(?:\u00a0\d+)+$/.test(word);
/** Ten dots with their air, in ems. */
const DOTS = 7.8;
/** Shares are tried in steps of this. */
const STEPS = 100;

interface Word {
	readonly width: number;
	readonly space: number;
}

/**
 * In: the columns with the shares wished for, and every row they are to serve (of several tables that should look alike,
 * all rows). Out: the columns, with other shares where those save lines.
 */
export function fitted<T extends Column>(columns: readonly T[], rows: readonly TableRow[], isFirstBold = true): T[] {
	const whole = rows.filter((row) => spanOf(row, 0) === 1 && row.cells.length === columns.length);
	if (columns.length < 2 || whole.length === 0) return [...columns];
	const cells = columns.map(({ header }, at) => [
		wordsOf([{ kind: "text", text: header, strong: true }]),
		...whole.map((row) =>
			wordsOf((row.cells[at]?.runs ?? []).map((run) => (at === 0 && isFirstBold ? bold(run) : run))),
		),
	]);
	const width = columns.some(({ align }) => align === "end") ? WHOLE_MONEY : WHOLE;
	const lines = cells.map((column, at) =>
		Array.from({ length: STEPS }, (_, share) =>
			linesIn(column, (share / STEPS) * width - (at === columns.length - 1 ? 0 : GAP)),
		),
	);
	const wished = columns.map(({ share }) => Math.round(share * STEPS));
	const best = fewestLines(lines, wished);
	if (best.every((share, at) => share === wished[at])) return [...columns];
	const all = best.reduce((sum, share) => sum + share, 0);
	return columns.map((column, at) => ({ ...column, share: (best[at] ?? 0) / all }));
}

/**
 * Every column is drawn in as far as no row grows, and what that frees is given to the column where it saves most, again
 * and again. Room that saves nothing goes back where it was wished for.
 */
function fewestLines(lines: Lines, wished: readonly number[]): number[] {
	let shares = drawnIn(lines, [...wished]);
	for (let free = freeOf(shares); free > 0; free = freeOf(shares)) {
		const height = heightOf(lines, shares);
		const better = shares
			.flatMap((_, at) => Array.from({ length: free }, (_, more) => given(shares, at, more + 1)))
			.map((tried) => ({ tried, saved: (height - heightOf(lines, tried)) / (freeOf(shares) - freeOf(tried)) }))
			.filter(({ saved }) => saved > 0)
			.toSorted((one, two) => two.saved - one.saved)[0];
		if (better === undefined) break;
		shares = drawnIn(lines, better.tried);
	}
	for (let free = freeOf(shares); free > 0; free -= 1) {
		const short = shares.map((share, at) => (wished[at] ?? 0) - share);
		shares = given(shares, short.indexOf(Math.max(...short)), 1);
	}
	return shares;
}

const freeOf = (shares: readonly number[]): number => STEPS - shares.reduce((sum, share) => sum + share, 0);

const given = (shares: readonly number[], at: number, more: number): number[] =>
	shares.map((share, index) => (index === at ? share + more : share));

/** As narrow as each may be without one more line in all. */
function drawnIn(lines: Lines, shares: number[]): number[] {
	const height = heightOf(lines, shares);
	let narrow = shares;
	for (const at of shares.keys())
		while ((narrow[at] ?? 0) > LEAST && heightOf(lines, given(narrow, at, -1)) <= height)
			narrow = given(narrow, at, -1);
	return narrow;
}

/** No column is narrower than this, in steps. */
const LEAST = 6;

/** Lines of every cell, by column and by share. */
type Lines = readonly (readonly (readonly number[])[])[];

const bold = (run: Run): Run => (run.kind === "text" ? { ...run, strong: true } : run);

/** Words with the space after them; what a no-break space binds is one word. */
function wordsOf(runs: readonly Run[]): Word[] {
	const space = widthOfWords(" ");
	return runs.flatMap((run): Word[] => {
		if (run.kind === "dots") return [{ width: DOTS, space: 0 }];
		if (run.kind !== "text" && run.kind !== "page") return [];
		const said = run.kind === "page" ? `${run.lead}00` : run.text;
		return said.split(/(?<=[ \n-])/).map((word) => ({
			width:
				widthOfWords(word.trimEnd(), run.kind === "text" && run.strong === true) *
				(isPhone(word.trimEnd()) ? SPARE_NUMBER : SPARE),
			space: /\s$/.test(word) ? space : 0,
		}));
	});
}

/** Lines of each cell of a column; more than any page has where a word is wider than the column. */
function linesIn(cells: readonly (readonly Word[])[], width: number): number[] {
	return cells.map((words) => {
		let [lines, used] = [1, 0];
		for (const word of words) {
			if (word.width > width) return TOO_NARROW;
			if (used + word.width > width) [lines, used] = [lines + 1, 0];
			used += word.width + word.space;
		}
		return lines;
	});
}

const TOO_NARROW = 1000;

/** Lines that all rows take together. */
function heightOf(lines: Lines, shares: readonly number[]): number {
	const columns = shares.map((share, at) => lines[at]?.[share] ?? []);
	const [first = []] = columns;
	return first.reduce((sum, _, row) => sum + Math.max(...columns.map((column) => column[row] ?? TOO_NARROW)), 0);
}
