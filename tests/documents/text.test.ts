/** Plain text (design/documents.md 9 and 4): words letter for letter, whose they are before them, nothing drawn. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyKinds, kindOf } from "../../shared/documents/kinds.ts";
import type { DocumentTree } from "../../shared/documents/tree.ts";
import { textOf, writeText } from "../../shared/documents/write/text/index.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { arbitraryPlan } from "../support/plan-arbitrary.ts";
import { quotesFor } from "../support/plan-reading.ts";
import { everyBlock, runText } from "../support/tree-reading.ts";
import { easyTree } from "./docx/easy-tree.ts";
import { h, list, p, q, table, tree } from "./pdf/trees.ts";

const RUNS = process.env.WM_LONG === "1" ? 1000 : 25;
const documents = [...new Set(copyKinds.map((kind) => kindOf(kind).document))];
const treeOf = (plan: Plan, kind: ComposeOptions["kind"] = "full"): DocumentTree =>
	compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
	});

describe("plain text of any plan", () => {
	it("holds each quote that may be shared, whole and letter for letter", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const text = textOf(treeOf(plan));
				for (const quote of quotesFor(plan).seen) expect(text).toContain(quote.text);
			}),
			{ numRuns: RUNS },
		);
	}, 300_000);

	it("says whose words they are before them, in every document", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.constantFrom(...documents), (plan, kind) => {
				const source = treeOf(plan, kind);
				const text = textOf(source);
				const blocks = [...everyBlock(source.blocks)];
				blocks.forEach((block, at) => {
					if (block.kind === "voice")
						expect(text).toContain(`${block.speaker}: ${block.voice === "family" ? `“${block.text}”` : block.text}`);
					if (block.kind !== "quote") return;
					const before = blocks[at - 1];
					const said =
						before?.kind === "paragraph" && before.style === "label" ? `${runText(before.runs)}\n` : "In my words: ";
					expect(text).toContain(`${said}“${block.text}”`);
				});
			}),
			{ numRuns: RUNS },
		);
	}, 300_000);

	it("keeps the order of the tree, and sets each section's heading on a line of its own after a blank one", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.constantFrom(...documents), (plan, kind) => {
				const source = treeOf(plan, kind);
				const text = textOf(source);
				let at = 0;
				for (const block of everyBlock(source.blocks)) {
					if (block.kind !== "heading") continue;
					const line = block.level === 1 ? `${block.text}\n` : `\n\n${block.text}\n`;
					const found = text.indexOf(line, at);
					expect(found, block.text).toBeGreaterThanOrEqual(0);
					at = found + line.length - 1;
				}
			}),
			{ numRuns: RUNS },
		);
	}, 300_000);

	it("is UTF-8 with LF, the same each time, and ends in one line break", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const source = treeOf(plan);
				const { bytes, pages, warnings } = writeText(source);
				expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(textOf(source));
				expect(writeText(source).bytes).toEqual(bytes);
				expect([pages, warnings]).toEqual([null, []]);
				expect(textOf(source)).toMatch(/[^\n]\n$/);
			}),
			{ numRuns: RUNS },
		);
	}, 300_000);
});

describe("plain text of the examples", () => {
	for (const { name, plan } of examples)
		it.each(documents)(`${name}, %s: nothing of decoration, no line of dots, no carriage return`, (kind) => {
			const text = textOf(treeOf(plan, kind));
			expect(text).not.toMatch(/[\r\t•●○△⬣★✓✔☐□▢■*_|]|\.{3}|-{2}|={2}/);
			expect(text).not.toMatch(/\n{3}/);
		});
});

describe("blocks", () => {
	it("sets a table as a list, each value with the name of its column", () => {
		const rows = table(
			"Team",
			[
				["Who", 0.5],
				["First?", 0.5],
			],
			[
				["Me", "Yes."],
				["Carys", "Not now"],
			],
		);
		const made = textOf(tree([h(1, "Lys"), h(2, "Team"), rows]));
		expect(made).toContain("\n\nTeam\nWho: Me\nFirst? Yes.\n\nWho: Carys\nFirst? Not now\n");
	});

	it("numbers ordered lists, marks others, and leaves out dots and pictures", () => {
		const made = textOf(
			tree([
				h(1, "Lys"),
				list(["one", "two"], true),
				list(["three"]),
				{
					kind: "paragraph",
					style: "body",
					runs: [
						{ kind: "text", text: "How much " },
						{ kind: "dots", value: 8, of: 10 },
						{ kind: "text", text: " 8 out of 10" },
					],
				},
				{ kind: "pictures", pictures: [{ concept: "dog" }] },
				{ kind: "writing-lines", lines: 3 },
				{ kind: "answers", answers: [{ text: "Yes", picture: { concept: "face-yes" } }] },
			]),
		);
		expect(made).toContain("1. one\n2. two\n");
		expect(made).toContain("- three\n");
		expect(made).toContain("How much 8 out of 10\n");
		expect(made).toContain("- Yes\n");
	});

	it("keeps the line breaks of a quote, and its own quotation marks", () => {
		const made = textOf(tree([h(1, "Lys"), p("before"), q("“So”\n\nhe said")]));
		expect(made).toContain("before\n\nIn my words: ““So”\n\nhe said”\n");
	});

	it("says that easy-read is a draft, first", () => {
		expect(textOf(easyTree())).toMatch(/^Draft\. Please check this together\.\n\n/);
	});
});
