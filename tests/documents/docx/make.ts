/** Short ways to make blocks for the sample trees, and resources to write them with. */
import { readFile } from "node:fs/promises";
import { drawPictures } from "../../../electron/scripts/pictures.mjs";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import type { Block, ListBlock, ParagraphBlock, Run, TableBlock } from "../../../shared/documents/tree.ts";
import type { PictureRef } from "../../../shared/documents/tree-pictures.ts";
import type { WriterResources } from "../../../shared/documents/write/writer.ts";

const PICTURES = new URL("../../../dist/pictures/", import.meta.url);
let drawn: Promise<unknown> | null = null;

export const resources: WriterResources = {
	font: () => Promise.reject(new Error("A Word copy carries no font.")),
	async picture(concept) {
		drawn ??= drawPictures();
		await drawn;
		const [svg, png] = await Promise.all([
			readFile(new URL(`${concept}.svg`, PICTURES), "utf8"),
			readFile(new URL(`${concept}.png`, PICTURES)),
		]);
		return { svg, png: new Uint8Array(png) };
	},
};

let count = 0;
/** Where the anchors of a tree start, so that a tree made twice is the same. */
export const startAnchors = (at: number): void => {
	count = at;
};
/** A new anchor each time; the same ones in each run. */
export const anchor = () => {
	count += 1;
	return anchorFor(`00000000-0000-4000-8000-${String(count).padStart(12, "0")}`);
};

export const text = (words: string): Run => ({ kind: "text", text: words });
export const strong = (words: string): Run => ({ kind: "text", text: words, strong: true });
/** A run-in label with an identity of its own. */
export const label = (words: string): Run => ({ kind: "text", text: words, strong: true, anchor: anchor() });

export const body = (...runs: Run[]): ParagraphBlock => ({ kind: "paragraph", style: "body", runs, anchor: anchor() });
export const when = (words: string): Block => ({
	kind: "paragraph",
	style: "when",
	runs: [text(words)],
	anchor: anchor(),
});
export const h1 = (words: string, extra: { breakBefore?: "page" | "third"; isSecondOnPage?: boolean } = {}): Block => ({
	kind: "heading",
	level: 2,
	text: words,
	anchor: anchor(),
	...extra,
});
export const h2 = (words: string, breakBefore?: "page" | "third"): Block => ({
	kind: "heading",
	level: 3,
	text: words,
	anchor: anchor(),
	...(breakBefore ? { breakBefore } : {}),
});
export const mine = (words: string, size: "opening" | "goal" | "mine" = "mine"): Block => ({
	kind: "quote",
	size,
	text: words,
	anchor: anchor(),
});
export const list = (isOrdered: boolean, ...items: Run[][]): ListBlock => ({
	kind: "list",
	isOrdered,
	items: items.map((runs) => ({ runs, anchor: anchor() })),
});
export const table = (summary: string, columns: [string, number, "end"?][], ...rows: string[][]): TableBlock => ({
	kind: "table",
	summary,
	columns: columns.map(([header, share, align]) => ({ header, share, ...(align ? { align } : {}) })),
	rows: rows.map((cells) => ({
		anchor: anchor(),
		cells: cells.map((cell) => ({ runs: [text(cell)], anchor: anchor() })),
	})),
});
export const picture = (concept: string): PictureRef => ({ concept });
export const DANGER: Block = {
	kind: "paragraph",
	style: "fixed",
	runs: [strong("If someone’s life is in danger, call 999."), text(" This plan does not replace medical advice.")],
};

export const identity = {
	planId: "6f1c1d0e-7c0b-4d56-9c1e-3c2f0f5b7a11",
	exportId: "b0b5e6e2-91a0-4d8a-8a39-0a2f3c4d5e6f",
	schemaVersion: 1,
	planVersion: 3,
	kind: "full",
};
