/** Which first cells of a table look like the head of their row. The same in every writer. */
import type { Run, TableBlock, TableRow } from "./tree.ts";

/** A first column longer than this in every row is text side by side, such as "What could go well" and "What could go wrong". */
const LONGEST_HEAD = 40;

const textOf = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");

const firstText = ({ cells: [first] }: TableRow): string => textOf(first?.runs ?? []);

const isQuote = (text: string): boolean => text.trimStart().startsWith("“");

/**
 * Whether the first cell of a row is set bold. Pure.
 * A quote never is. All others of a table are, or none: none when each of them is longer than 40 characters.
 */
export function isBoldRowHead(table: TableBlock, row: TableRow): boolean {
	if (table.hasPlainRowHeads === true || isQuote(firstText(row))) return false;
	return table.rows.map(firstText).some((text) => !isQuote(text) && text.length <= LONGEST_HEAD);
}
