/**
 * How many pages the examples take. A plan that grows by a page makes somebody look for where the room went; where there
 * is a good reason, the number here is changed with it (design/documents.md 8, 9 and 11).
 */
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { writeDocument } from "../../shared/documents/write/index.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { everyText } from "../support/tree-reading.ts";
import { resources as docxResources } from "./docx/make.ts";
import { pagesOf } from "./pdf/on-pages.ts";
import { resources as pdfResources } from "./pdf/resources.ts";
import { readPdf } from "./ua-check/index.ts";

const resources = { ...docxResources, ...pdfResources };

/** Most pages by kind: the plan (lite for Len), easy-read, and what must be one page each. */
const MOST = {
	// Easy read holds all that was said: how we will know, what each does about a risk, what was hoped, how it went.
	Lys: { full: 16, "easy-read": 24 },
	Callum: { full: 16, "easy-read": 22 },
	"Mrs Akhtar": { full: 15, "easy-read": 19 },
	// Who is at home, and how life is, stand in easy read too.
	Len: { full: 4, "easy-read": 9 },
} as const;
const ONE = ["profile", "emergency", "budget-sheet"] as const;

const treeOf = (plan: (typeof examples)[number]["plan"], kind: "full" | "easy-read" | (typeof ONE)[number]) =>
	compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-28" as LocalDate,
		isForEditing: false,
	});

describe.each(examples)("$name", ({ plan }) => {
	const most = Object.entries(MOST).find(([name]) => name === plan.about.calledName)?.[1];
	it.each(["full", "easy-read"] as const)(
		"%s: no more pages than it had",
		async (kind) => {
			const { pages, warnings } = await writeDocument("pdf", treeOf(plan, kind), resources);
			expect(most).toBeDefined();
			expect(pages).toBeLessThanOrEqual(most?.[kind] ?? 0);
			// Rule E21: easy read over 24 pages is not made in silence.
			const isLong = kind === "easy-read" && (pages ?? 0) > 24;
			expect(warnings.filter((one) => one.startsWith("Easy read has"))).toEqual(
				isLong ? [`Easy read has ${pages} pages, and 24 is the most: go through it in parts, on several days.`] : [],
			);
		},
		60_000,
	);

	it.each(["full", "easy-read"] as const)(
		"%s: no page opens with the 999 line alone",
		async (kind) => {
			const { structure } = await readPdf((await writeDocument("pdf", treeOf(plan, kind), resources)).bytes);
			const elements = structure.children[0]?.children ?? [];
			for (const [at, element] of elements.entries()) {
				const before = elements[at - 1];
				if (before && element.text.startsWith("If someone’s life is in danger"))
					expect(pagesOf(element)[0], `after “${before.text.slice(0, 30)}”`).toBe(pagesOf(before).at(-1));
			}
		},
		60_000,
	);

	it.each(ONE)(
		"%s: one page",
		async (kind) => {
			const { bytes, runsOver = [] } = await writeDocument("pdf", treeOf(plan, kind), resources);
			expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
			expect(runsOver).toEqual([]);
		},
		60_000,
	);

	it("has a profile that says where the rest stands, only where something was left off, and cuts no words", async () => {
		const tree = treeOf(plan, "profile");
		const { fitOnePage } = await import("../../shared/documents/write/pdf/index.ts");
		const { tree: fewer, leftOff } = await fitOnePage(tree, resources);
		const [whole, left] = [tree, fewer].map(({ blocks }) => [...everyText(blocks)].map(({ text }) => text));
		const rest = "I have said more than fits here. It stands in my whole plan.";
		expect(left?.includes(rest)).toBe(leftOff.length > 0);
		for (const text of left ?? []) expect(text === rest || whole?.includes(text), text).toBe(true);
	}, 60_000);
});
