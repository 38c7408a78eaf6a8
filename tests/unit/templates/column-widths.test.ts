/** Shares of a table's width: fewest lines, words whole, the whole width used. */
import { describe, expect, it } from "vitest";
import type { TableRow } from "../../../shared/documents/tree.ts";
import { fitted } from "../../../templates/full/column-widths.ts";

const row = (...cells: string[]): TableRow => ({ cells: cells.map((text) => ({ runs: [{ kind: "text", text }] })) });
const columns = [
	{ header: "Who", share: 0.34 },
	{ header: "Will do what", share: 0.33 },
	{ header: "By when", share: 0.33 },
];
const shares = (rows: TableRow[]): number[] => fitted(columns, rows).map(({ share }) => share);
const long = "Record the alto line and save me the end seat on Thursday";

describe("fitted", () => {
	it("gives room to the column whose words need it, and uses the whole width", () => {
		const [who = 0, what = 0, when = 0] = shares([row("Me", "Record the alto line and save me the end seat", "Now")]);
		expect(what).toBeGreaterThan(0.5);
		expect(who + what + when).toBeCloseTo(1, 9);
	});

	it("uses no more than the whole width where the wished shares are rounded up", () => {
		const wished = [0.375, 0.415, 0.215].map((share, at) => ({ header: `${at}`, share }));
		const all = fitted(wished, [row("Me", long, "Now")]).reduce((sum, { share }) => sum + share, 0);
		expect(all).toBeLessThan(1.006);
	});

	it("leaves wished shares where nothing is saved by others", () => {
		expect(shares([row("Me", "Sing", "From now")])).toEqual([0.34, 0.33, 0.33]);
	});

	it("makes a column as wide as its longest word, what a no-break space binds included", () => {
		const narrow = columns.map((column, at) => ({ ...column, share: [0.5, 0.42, 0.08][at] ?? 0 }));
		const [, , bound] = fitted(narrow, [row("Me", "Sing", "30\u00a0November\u00a02026")]);
		expect(bound?.share).toBeGreaterThan(0.2);
	});

	it("keeps a telephone number on one line in a wider font too, where ours is missing", () => {
		const narrow = columns.map((column, at) => ({ ...column, share: [0.5, 0.42, 0.08][at] ?? 0 }));
		const number = { runs: [{ kind: "text" as const, text: "07700\u00a0900\u00a0312", strong: true }] };
		const { cells } = row("Me", "Sing");
		const [, , phone] = fitted(narrow, [{ cells: [...cells, number] }]);
		// DejaVu Sans Bold: eleven digits of 0.696 em and two spaces of 0.348, on a line 39.9 em wide.
		expect((phone?.share ?? 0) * 39.9).toBeGreaterThan(11 * 0.696 + 2 * 0.348);
	});

	it("gives the longer of two columns the room that the other does not need", () => {
		const [first, second] = fitted(columns.slice(0, 2), [row(long, "x")]);
		expect(first?.share).toBeGreaterThan(second?.share ?? 1);
	});

	it("has nothing to share out without rows", () => {
		expect(shares([])).toEqual([0.34, 0.33, 0.33]);
	});
});
