/** Names of places on the budget sheet: cells, fields and drafts. */
import type { Problem, ProblemField } from "../../../../shared/budget/check.ts";

/** A cell: which line, which column. */
export interface Place {
	readonly lineId: string;
	readonly column: string;
}

/** The id in the page of a cell of the grid. */
export const cellIdOf = ({ lineId, column }: Place): string => `cell-${lineId}-${column}`;
/** The id in the page of one fact of a line. */
export const fieldIdOf = (lineId: string, column: string): string => `field-${lineId}-${column}`;
/** The id in the page of what is said of a line. */
export const saysIdOf = (lineId: string): string => `says-${lineId}`;

/** Draft keys hold small letters only. */
export const draftKeyOf = (lineId: string, column: string): string => `budget-line:${lineId}:${column.toLowerCase()}`;
export const NEW_LINE_DRAFT = "budget-new-line";
/** The draft of why a line was not agreed. */
export const reasonDraftOf = (lineId: string): string => `budget-reason:${lineId}`;

/** The column a problem of a line is put right in. */
const columnOfField: Partial<Record<ProblemField, string>> = {
	what: "what",
	meets: "meets",
	howHeld: "howHeld",
	unitPence: "unitPence",
	quantity: "quantity",
	funderId: "funderId",
	start: "start",
	household: "isSameHousehold",
};
/** The column in which a problem is put right; "what" where it has none of its own. */
export const columnOf = ({ field }: Problem): string => columnOfField[field] ?? "what";
