/** What every writer of a document tree needs, and what it gives back. */
import type { Anchor } from "../tree.ts";

/** What a writer gives back. */
export interface WrittenDocument {
	readonly bytes: Uint8Array;
	/** Pages, where the writer lays pages out itself (PDF); null for DOCX, where Word does. */
	readonly pages: number | null;
	/** Plain sentences for the one who exports. None holds the person's words. */
	readonly warnings: readonly string[];
	/** What was left off a single page, named by its first words: for the screen of whoever exports, for no log. */
	readonly leftOff?: readonly string[];
	/** Of a document that must stand on one page: the fields that do not, in order. Empty when it fits. */
	readonly runsOver?: readonly Anchor[];
}

/** Everything a writer needs from outside the tree. The same in window, worker and command line. */
export interface WriterResources {
	/** Font files by name, such as `AtkinsonHyperlegibleNext-Regular`; asked for only when needed. */
	readonly font: (name: string) => Promise<Uint8Array>;
	/** A picture of the shipped set: SVG source (for PDF) and PNG (for DOCX, beside the SVG). */
	readonly picture: (concept: string) => Promise<{ svg: string; png: Uint8Array }>;
	/** Called between steps with 0 to 1; throws (AbortError) when the user has stopped it. */
	readonly progress?: (done: number) => void;
}
