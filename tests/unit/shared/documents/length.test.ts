import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roughPages } from "../../../../shared/documents/length.ts";
import type { Block } from "../../../../shared/documents/tree.ts";

const line = (words: string): Block => ({ kind: "paragraph", style: "body", runs: [{ kind: "text", text: words }] });
const heading = (breakBefore: "page" | "third"): Block => ({ kind: "heading", level: 2, text: "Section", breakBefore });
const pages = (blocks: Block[]): number => roughPages({ blocks, layout: "standard" });

describe("about how many pages", () => {
	it("is one for little or nothing", () => {
		expect(pages([])).toBe(1);
		expect(pages([line("Words.")])).toBe(1);
	});

	it("counts what opens a page, and what does so when less than a third is left", () => {
		expect(pages([line("Words."), heading("page"), line("Words.")])).toBe(2);
		expect(pages([heading("page"), line("Words.")])).toBe(1);
		const lines = (count: number): Block[] => Array.from({ length: count }, () => line("Words."));
		expect(pages([...lines(10), heading("third")])).toBe(1);
		expect(pages([...lines(25), heading("third")])).toBe(2);
	});

	it("never goes down when there is more to say", () =>
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 60 }), (texts) => {
				const blocks = texts.map(line);
				expect(pages([...blocks, line("One more.")])).toBeGreaterThanOrEqual(pages(blocks));
			}),
		));
});
