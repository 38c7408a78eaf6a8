/** Names of places on the budget sheet: cells, fields and drafts. */
import type { Problem, ProblemField } from "../../../../shared/budget/check.ts";

/** A cell: which line, which column. */
export interface Place {
	readonly lineId: string;
	readonly column: string;
}

export const cellIdOf = ({ lineId, column }: Place): string => `cell-${lineId}-${column}`;
export const fieldIdOf = (lineId: string, column: string): string => `field-${lineId}-${column}`;
export const saysIdOf = (lineId: string): string => `says-${lineId}`;

/** Draft keys hold small letters only. */
export const draftKeyOf = (lineId: string, column: string): string => `budget-line:${lineId}:${column.toLowerCase()}`;
export const NEW_LINE_DRAFT = "budget-new-line";
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
export const columnOf = ({ field }: Problem): string => columnOfField[field] ?? "what";
