/**
 * Every kind of document that can be made: one list for file names, worker, command line, tests and benchmarks.
 * A new document is a composer (templates/compose.ts) and its lines here.
 */

/** Which composer makes it. */
export type DocumentName =
	| "full"
	| "large-print"
	| "easy-read"
	| "thinking-sheet"
	| "easy-read-thinking-sheet"
	| "large-print-thinking-sheet"
	| "how-was-it"
	| "profile"
	| "emergency"
	| "budget-sheet";

/** Word to change, PDF to print and keep, text for other systems. */
export type Format = "docx" | "pdf" | "txt";

export interface DocumentKind {
	readonly document: DocumentName;
	readonly format: Format;
	/** End of the file's name: what it is, never whose. */
	readonly ending: string;
	/** A copy of the plan in which changes show in colour, to be given back. */
	readonly takesEdits: boolean;
}

const kind = (document: DocumentName, format: Format, name: string, takesEdits = false): DocumentKind => ({
	document,
	format,
	ending: `${name}.${format}`,
	takesEdits,
});

const kinds = {
	docx: kind("full", "docx", "my-plan-to-change", true),
	pdf: kind("full", "pdf", "my-plan"),
	"easy-read-docx": kind("easy-read", "docx", "my-easy-read-plan", true),
	"easy-read-pdf": kind("easy-read", "pdf", "my-easy-read-plan"),
	"large-print-docx": kind("large-print", "docx", "my-large-print-plan", true),
	"large-print-pdf": kind("large-print", "pdf", "my-large-print-plan"),
	"plain-text": kind("full", "txt", "my-plan"),
	"thinking-sheet-docx": kind("thinking-sheet", "docx", "before-we-meet"),
	"thinking-sheet-pdf": kind("thinking-sheet", "pdf", "before-we-meet"),
	"easy-read-thinking-sheet-docx": kind("easy-read-thinking-sheet", "docx", "easy-read-before-we-meet"),
	"easy-read-thinking-sheet-pdf": kind("easy-read-thinking-sheet", "pdf", "easy-read-before-we-meet"),
	"large-print-thinking-sheet-docx": kind("large-print-thinking-sheet", "docx", "large-print-before-we-meet"),
	"large-print-thinking-sheet-pdf": kind("large-print-thinking-sheet", "pdf", "large-print-before-we-meet"),
	"how-was-it-docx": kind("how-was-it", "docx", "how-was-it-for-you"),
	"how-was-it-pdf": kind("how-was-it", "pdf", "how-was-it-for-you"),
	"profile-docx": kind("profile", "docx", "this-is-me"),
	"profile-pdf": kind("profile", "pdf", "this-is-me"),
	"emergency-docx": kind("emergency", "docx", "emergency-page"),
	"emergency-pdf": kind("emergency", "pdf", "emergency-page"),
	"budget-sheet-docx": kind("budget-sheet", "docx", "my-budget-sheet"),
	"budget-sheet-pdf": kind("budget-sheet", "pdf", "my-budget-sheet"),
} as const satisfies Record<string, DocumentKind>;

export type CopyKind = keyof typeof kinds;

/** All kinds, in the order they are listed and made. */
export const copyKinds = Object.keys(kinds) as readonly CopyKind[];

/** What is made when nobody says which: the plan, to change and to keep, in plain English and easy-read. */
export const usualKinds = ["docx", "pdf", "easy-read-docx", "easy-read-pdf"] as const satisfies readonly CopyKind[];

/** What a kind is. */
export const kindOf = (name: CopyKind): DocumentKind => kinds[name];
