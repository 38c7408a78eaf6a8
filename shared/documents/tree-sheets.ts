/** Blocks that only sheets to write on have (design/documents.md 8, "Thinking sheet" and "How was it for you?"). */
import type { PictureRef } from "./tree-pictures.ts";

/** Dotted lines to write on, across the page. Nothing is read aloud for them. */
export interface WritingLinesBlock {
	readonly kind: "writing-lines";
	readonly lines: number;
}

export interface Answer {
	readonly text: string;
	/** Decorative: the words under it say the same. */
	readonly picture: PictureRef | null;
}

/** Answers side by side, one of which gets a ring round it. None looks better than another. Never parts across pages. */
export interface AnswersBlock {
	readonly kind: "answers";
	readonly answers: readonly Answer[];
}
