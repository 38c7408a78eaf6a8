/** The plan in large print: the same words in the same order, rows of tables as lines. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Run } from "../../../shared/documents/tree.ts";
import { frontSections } from "../../../shared/documents/write/docx/front.ts";
import { lookOf } from "../../../shared/documents/write/docx/look.ts";
import { looksOf } from "../../../shared/documents/write/pdf/looks.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { everyBlock } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan, kind: ComposeOptions["kind"]): DocumentTree =>
	compose(plan, { kind, exportId: "x", today: "2026-11-28" as LocalDate, isForEditing: true });

const lys = examples.find(({ plan }) => plan.about.calledName === "Lys")?.plan as Plan;
const words = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
const rowsOf = (tree: DocumentTree): string[] =>
	[...everyBlock(tree.blocks)].flatMap((block) =>
		block.kind === "paragraph" && block.style === "row" ? [words(block.runs)] : [],
	);
const together = (tree: DocumentTree, first: string): string[] =>
	[...everyBlock(tree.blocks)].flatMap((block) => {
		if (block.kind !== "together") return [];
		const said = block.blocks.flatMap((inner) => (inner.kind === "paragraph" ? [words(inner.runs)] : []));
		return said[0] === first ? [said.slice(1).join("\n")] : [];
	});

/** All that a tree says but headers of tables, in order. */
const said = (blocks: readonly Block[]): string[] =>
	[...everyBlock(blocks)].flatMap((block): string[] => {
		if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => words(runs)));
		if (block.kind === "heading" || block.kind === "quote" || block.kind === "voice") return [block.text];
		if (block.kind === "paragraph") return [words(block.runs)];
		return block.kind === "list" ? block.items.map(({ runs }) => words(runs)) : [];
	});

/** Whether all of `parts` stand in `whole`, one after the other. */
function firstMissing(parts: readonly string[], whole: string): string | null {
	let from = 0;
	for (const part of parts) {
		const at = whole.indexOf(part, from);
		if (at === -1) return part;
		from = at + part.length;
	}
	return null;
}

describe("large print", () => {
	it.each(examples)("$name: all that the plan says, in its order, and no table", ({ plan }) => {
		const large = treeOf(plan, "large-print");
		expect([...everyBlock(large.blocks)].filter(({ kind }) => kind === "table")).toEqual([]);
		expect(firstMissing(said(treeOf(plan, "full").blocks), said(large.blocks).join("\n"))).toBeNull();
	});

	it("invented plans: the same", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const large = treeOf(plan, "large-print");
				expect(firstMissing(said(treeOf(plan, "full").blocks), said(large.blocks).join("\n"))).toBeNull();
			}),
			{ numRuns: 60 },
		);
	});

	it("keeps every place that a copy can come home to", () => {
		const anchors = (tree: DocumentTree) => new Set(JSON.stringify(tree.blocks).match(/"anchor":"[^"]+"/g));
		const [full, large] = [treeOf(lys, "full"), treeOf(lys, "large-print")].map(anchors);
		expect(large).toEqual(full);
	});

	it("has a line for who, then what they do, then the rest after its header", () => {
		const large = treeOf(lys, "large-print");
		expect(together(large, "Bożena, my friend")[0]).toBe(
			"Record the alto line and save me the end seat. Bożena has been asked, and said yes.\nBy when. Every Thursday",
		);
		expect(together(large, "Line 1")[0]).toMatch(/^Marcin, mornings.*\nFor goal\. 2, 5\nPaid by\. Council\n/);
		expect(rowsOf(large)).toContain("A good day");
		expect(together(large, "A good day")[0]).toMatch(/^“I sleep to seven\.[^\n]*”\nA bad day\. “Legs like wet sand/);
		expect(rowsOf(large)).toContain("Total");
	});

	it("says above the numbers that these are whom to call", () => {
		const all = said(treeOf(lys, "large-print").blocks);
		expect(all[all.indexOf("Who to call") + 1]).toBe("Wharf Road Surgery");
	});

	it("is as large as the person asked for, 18 point where they named no size, and never under 16 anywhere", () => {
		for (const size of [16, 18, 20, 24] as const)
			expect(treeOf({ ...lys, needs: { ...lys.needs, printSize: size } }, "large-print").bodySize).toBe(size);
		const tree = treeOf({ ...lys, needs: { ...lys.needs, printSize: null } }, "large-print");
		expect(tree.bodySize).toBe(18);
		for (const bodySize of [16, 18, 20, 24] as const) {
			const large = { layout: "large", bodySize } as const;
			const pdf = Object.entries(looksOf(large)).flatMap(([name, look]) =>
				typeof look === "object" && look !== null && "leading" in look && !["answer", "draft"].includes(name)
					? [look as { size: number; leading: number }]
					: [],
			);
			const { body, mine, running, when, table, worker, heading3 } = lookOf(large);
			expect(Math.min(...pdf.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
			for (const { size } of [body, mine, running, when, table, worker, heading3])
				expect(size).toBeGreaterThanOrEqual(16);
			expect([looksOf(large).body.size, lookOf(large).body.size]).toEqual([bodySize, bodySize]);
			expect(looksOf(large).body.leading / bodySize).toBeCloseTo(1.45);
		}
	});

	it("has the small sections of the first page in Word too", () => {
		expect(frontSections(treeOf(lys, "large-print")).map(({ text }) => text)).toEqual(
			frontSections(treeOf(lys, "full")).map(({ text }) => text),
		);
		expect(frontSections(treeOf(lys, "full")).length).toBeGreaterThan(0);
	});

	it("a wellbeing plan stays one", () => {
		const len = examples.find(({ plan }) => plan.kind === "lite")?.plan as Plan;
		const headings = treeOf(len, "large-print").blocks.flatMap((block) =>
			block.kind === "heading" ? [block.text] : [],
		);
		expect(headings).toContain("Me, and how to reach me");
		expect(headings).not.toContain("How to read my plan");
	});
});
