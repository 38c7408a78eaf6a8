/** How a document tree is set on paper: its layout, sizes, colour, and the lines that run at head and foot. */

/** Sizes of large print, in points (design/documents.md 2). */
export type PrintSize = 16 | 18 | 20 | 24;

export type AccentName = "plum" | "pine" | "sea" | "rust" | "slate" | "black";

/**
 * Sizes and widths (design/documents.md section 2). `standard`: the full plan. `lite`: two pages, run on. `easy`: easy-read.
 * `sheet`: a letter and questions to write under. `answers`: questions with faces. `profile`, `emergency`: one page each.
 * `wide`: a table of many columns. `large`: the plan in large print.
 */
export type LayoutName =
	| "standard"
	| "lite"
	| "easy"
	| "large"
	| "sheet"
	| "answers"
	| "profile"
	| "emergency"
	| "wide";

/** One line of running head or foot. The page number is added by the writer: "Page 5 of 13" at the end side. */
export interface RunningLine {
	readonly text: string;
	/** Where the page number stands. */
	readonly hasPageNumber: boolean;
	/** Words in the page number's place, such as "Please turn over". */
	readonly end?: string;
}
