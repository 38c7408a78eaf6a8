/**
 * The promise of the whole app, end to end: each quote that may be shared stands in the Word copy and in the PDF letter
 * for letter (but for spacing that layout adds, decision 8), whoever the person is. Examples first, then invented plans.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { DocumentTree } from "../../shared/documents/tree.ts";
import { writeDocx } from "../../shared/documents/write/docx/index.ts";
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { arbitraryPlan } from "../support/plan-arbitrary.ts";
import { quotesFor } from "../support/plan-reading.ts";
import { everyBlock } from "../support/tree-reading.ts";
import { all, open, wordsOf } from "./docx/open.ts";
import { withPictures as resources } from "./pdf/with-pictures.ts";
import { readPdf } from "./ua-check/index.ts";
import { letters } from "./ua-check/rules.ts";

const PLANS = process.env.WM_LONG === "1" ? 300 : 6;
const EXPORT = "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f";

type Kind = "full" | "large-print" | "easy-read";

const treeOf = (plan: Plan, kind: Kind): DocumentTree =>
	compose(plan, { kind, exportId: EXPORT, today: "2026-11-12" as LocalDate, isForEditing: true });

/** What a document of this tree must hold: in the full plan, in any size, every quote that may be shared, in easy-read those it set. */
function quotesIn(plan: Plan, kind: Kind, tree: DocumentTree): { text: string; anchor: string }[] {
	if (kind !== "easy-read") return quotesFor(plan).seen.map(({ id, text }) => ({ text, anchor: anchorFor(id) }));
	return [...everyBlock(tree.blocks)].flatMap((block) =>
		block.kind === "quote" && block.anchor ? [{ text: block.text, anchor: block.anchor }] : [],
	);
}

async function checkBoth(plan: Plan, kind: Kind): Promise<number> {
	const tree = treeOf(plan, kind);
	const quotes = quotesIn(plan, kind, tree);
	const document = open((await writeDocx(tree, resources)).bytes).xml("word/document.xml");
	const paragraphs = new Map(
		all(document, "w:p").flatMap((paragraph) =>
			all(paragraph, "w:bookmarkStart").map((mark) => [mark.getAttribute("w:name") ?? "", wordsOf(paragraph)] as const),
		),
	);
	const { nodes } = await readPdf((await writePdf(tree, resources)).bytes);
	const read = nodes.map((node) => letters(node.text));
	for (const { text, anchor } of quotes) {
		expect(paragraphs.get(anchor), `DOCX, ${anchor}`).toContain(text);
		expect(
			read.some((one) => one.includes(letters(text))),
			`PDF, ${anchor}`,
		).toBe(true);
	}
	return quotes.length;
}

describe("letter for letter, in the Word copy and the PDF", () => {
	for (const { name, plan } of examples) {
		it(`${name}, full plan`, async () => expect(await checkBoth(plan, "full")).toBeGreaterThan(4), 120_000);
		it(`${name}, large print`, async () => expect(await checkBoth(plan, "large-print")).toBeGreaterThan(4), 120_000);
		it(`${name}, easy-read`, async () => expect(await checkBoth(plan, "easy-read")).toBeGreaterThan(0), 120_000);
	}

	it.each(["full", "large-print"] as const)(
		`${PLANS} invented plans, %s`,
		async (kind) => {
			await fc.assert(
				fc.asyncProperty(arbitraryPlan, async (plan) => void (await checkBoth(plan, kind))),
				{ numRuns: PLANS, endOnFailure: true },
			);
		},
		7_200_000,
	);
});
