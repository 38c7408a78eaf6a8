/** Which columns the cells of a row stand in. The same in every writer. */
import type { TableColumn, TableRow } from "./tree.ts";

/** How many columns a cell takes: only the first may take more than one. */
export const spanOf = ({ firstSpan = 1 }: TableRow, at: number): number => (at === 0 ? firstSpan : 1);

/** The column that a cell begins at. */
export const columnOf = ({ firstSpan = 1 }: TableRow, at: number): number => (at === 0 ? 0 : at + firstSpan - 1);

/** Whether a table holds sums of money, or other numbers that stand at the end side: it is set in a type of its own. */
export const isOfMoney = ({ columns }: { readonly columns: readonly Pick<TableColumn, "align">[] }): boolean =>
	columns.some(({ align }) => align === "end");
