import { describe, expect, it } from "vitest";
import { isBoldRowHead } from "../../shared/documents/row-headers.ts";
import type { TableBlock } from "../../shared/documents/tree.ts";

const bold = (...firsts: string[]): boolean[] => {
	const table: TableBlock = {
		kind: "table",
		summary: "",
		columns: [{ header: "Who", share: 1 }],
		rows: firsts.map((text) => ({ cells: [{ runs: [{ kind: "text", text }] }] })),
	};
	return table.rows.map((row) => isBoldRowHead(table, row));
};

const LONG = "x".repeat(41);

describe("heads of rows", () => {
	it("are bold, a long one among short ones too", () => {
		expect(bold("Me", "Carys, my sister")).toEqual([true, true]);
		expect(bold("Me", LONG)).toEqual([true, true]);
		expect(bold("x".repeat(40))).toEqual([true]);
	});

	it("are not where every first cell is text", () => expect(bold(LONG, LONG)).toEqual([false, false]));

	it("are not where they are quotes, which leave the others as they are", () => {
		expect(bold("“The heating bill.”", " “Nights.”")).toEqual([false, false]);
		expect(bold("“The heating bill.”", "Me")).toEqual([false, true]);
		expect(bold("“The heating bill.”", LONG)).toEqual([false, false]);
	});
});
