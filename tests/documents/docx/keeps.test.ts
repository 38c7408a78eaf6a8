/** Rules about the room on a page (design/documents.md 11). */
import { describe, expect, it } from "vitest";
import type { Block, Run, TableBlock } from "../../../shared/documents/tree.ts";
import { firstPagePictureMm, heightOf } from "../../../shared/documents/write/docx/estimate.ts";
import { place, rowStays } from "../../../shared/documents/write/docx/keeps.ts";
import { linesOf } from "../../../shared/documents/write/docx/lines.ts";
import { lookOf, textHeight } from "../../../shared/documents/write/docx/look.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { firstPages, fullTree } from "./full-tree.ts";
import { text } from "./make.ts";

const look = lookOf({ layout: "standard" });
const body = (words: string): Block => ({ kind: "paragraph", style: "body", runs: [text(words)] });
const heading = (breakBefore?: "page" | "third"): Block => ({
	kind: "heading",
	level: 2,
	text: "Goal",
	...(breakBefore ? { breakBefore } : {}),
});
const table = (rows: number, isTotal = false): TableBlock => ({
	kind: "table",
	summary: "Rows",
	columns: [
		{ header: "Who", share: 0.5 },
		{ header: "What", share: 0.5 },
	],
	rows: Array.from({ length: rows }, (_, index) => ({
		cells: [{ runs: [text("Me")] }, { runs: [text("Sing")] }],
		isTotal: isTotal && index === rows - 1,
	})),
});
const kept = (block: TableBlock) => {
	const [placed] = place([block], look);
	if (!placed) throw new Error("Nothing placed.");
	return block.rows.map((_, row) => rowStays(block, row, placed));
};

describe("keeping together", () => {
	it("leaves two rows at least on each side of a break, and a total its last two lines", () => {
		expect(kept(table(6))).toEqual([true, false, false, false, true, false]);
		expect(kept(table(6, true))).toEqual([true, false, false, true, true, false]);
		expect(kept(table(1))).toEqual([false]);
		expect(kept(table(2))).toEqual([true, false]);
	});

	it("chains a third of a page after a heading that opens a page when less is left", () => {
		const long = "All of this takes some lines. ".repeat(12);
		const blocks = [heading("third"), ...Array.from({ length: 12 }, () => body(long))];
		const chained = place(blocks, look).filter(({ withNext }) => withNext);
		const height = chained.reduce((sum, { block }) => sum + heightOf(block, look), 0);
		expect(chained.length).toBeGreaterThan(1);
		expect(chained.length).toBeLessThan(6);
		expect(height).toBeLessThan(textHeight(look) / 3);
		expect(height + heightOf(body(long), look)).toBeGreaterThanOrEqual(textHeight(look) / 3);
		expect(place([heading(), body(long), body(long)], look).some(({ withNext }) => withNext)).toBe(false);
	});

	it("does not chain into the next heading that opens a page", () => {
		const placed = place([heading("third"), body("Short."), heading("third"), body("Short.")], look);
		expect(placed.map(({ withNext }) => withNext)).toEqual([true, false, true, false]);
	});

	it("keeps the rows of a table that the third reaches into", () => {
		const [, placed] = place([heading("third"), table(20)], look);
		expect(placed?.rowsKept).toBeGreaterThan(3);
		expect(placed?.rowsKept).toBeLessThan(12);
		expect(placed?.withNext).toBe(false);
	});

	it("moves heading, when line and first block together", () => {
		const when: Block = { kind: "paragraph", style: "when", runs: [text("I said this.")] };
		expect(place([heading(), when, body("x")], look).map(({ withNext }) => withNext)).toEqual([false, true, false]);
		expect(place([body("x"), when, body("x")], look).map(({ withNext }) => withNext)).toEqual([false, false, false]);
	});

	it("keeps everything together but the last from what follows", () => {
		const together: Block = {
			kind: "together",
			blocks: [body("1"), { kind: "together", blocks: [body("2"), table(3)] }, body("3")],
		};
		expect(place([together, body("4")], look).map(({ withNext, isWhole }) => [withNext, isWhole])).toEqual([
			[true, true],
			[true, true],
			[true, true],
			[false, true],
			[false, false],
		]);
	});
});

describe("the first page", () => {
	it("shrinks its pictures to 19 mm, then 14, then leaves them out, before it overflows", () => {
		const tree = fullTree();
		const pages = firstPages();
		expect(pages.map((page) => firstPagePictureMm(page.tree, look))).toEqual(pages.map(({ side }) => side));
		expect(
			firstPagePictureMm({ ...tree, isForEditing: false, blocks: [...tree.blocks.slice(0, 5), heading("page")] }, look),
		).toBe(34);
	});

	it("has pictures in the Word copies of the examples", () => {
		for (const { plan } of examples) {
			const tree = compose(plan, {
				kind: "full",
				exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
				today: "2026-11-12" as LocalDate,
				isForEditing: true,
			});
			const hasPictures = tree.blocks.some(({ kind }) => kind === "pictures");
			// Mrs Akhtar's first page has an interpreter to say more of, and no room: there the pictures go.
			const least = plan.about.calledName === "Mrs Akhtar" ? 0 : 14;
			if (hasPictures) expect(firstPagePictureMm(tree, look), plan.about.calledName).toBeGreaterThanOrEqual(least);
		}
	});

	it("counts lines by their letters and breaks", () => {
		expect(linesOf("", look.body, 400)).toBe(1);
		expect(linesOf("a\nb\n", look.body, 400)).toBe(3);
		// 200 letters of 6.7 points in Arial.
		expect(linesOf("a".repeat(200), look.body, 400)).toBe(4);
		expect(linesOf("a".repeat(200), look.body, 400, true)).toBe(4);
		expect(linesOf([text("i".repeat(130))], look.body, 400)).toBe(1);
		expect(linesOf([{ kind: "text", text: "i".repeat(130), strong: true }], look.body, 400)).toBe(2);
	});

	it("breaks lines between words, as a page does, and keeps what a no-break space binds", () => {
		expect(linesOf("wide wide", look.body, 30)).toBe(2);
		expect(linesOf("wide wide", look.body, 60)).toBe(1);
		const rating: Run[] = [{ kind: "dots", value: 9, of: 10 }, text(" 9\u00a0out\u00a0of\u00a010")];
		expect(linesOf(rating, look.table, 164)).toBe(1);
		expect(linesOf(rating, look.table, 110)).toBe(2);
		expect(linesOf("é".normalize("NFC").repeat(60), look.body, 401)).toBe(linesOf("e".repeat(60), look.body, 401));
	});
});
