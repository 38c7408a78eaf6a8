import type { Problem, ProblemCode, ProblemField } from "./check.ts";

/**
 * In: what is wrong, at which field, a sentence without its full stop, and a few words for the line above the sheet. Out: a
 * problem of the sheet itself, of no line.
 */
export const sheetProblem = (code: ProblemCode, field: ProblemField, sentence: string, short: string): Problem => ({
	code,
	lineId: null,
	field,
	sentence: `${sentence}.`,
	short,
});
