/**
 * Whole plans on real pages: no heading left alone, no torn row, no empty box, nothing over anything else or outside the
 * margins; clean by our PDF/UA check, structure equal to the tree; and every page that is named is the page that it is.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../shared/documents/tree.ts";
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import { type Plan, planSchema } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { JPEG, PNG } from "../support/photos.ts";
import { arbitraryPlan } from "../support/plan-arbitrary.ts";
import { everyBlock } from "../support/tree-reading.ts";
import { faults, overlaps, pagesOf, wordsIn } from "./pdf/on-pages.ts";
import { withPictures as resources } from "./pdf/with-pictures.ts";
import { brokenRules, readPdf } from "./ua-check/index.ts";
import type { StructureNode } from "./ua-check/structure.ts";

const PLANS = process.env.WM_LONG === "1" ? 300 : 8;
const KINDS = ["full", "large-print", "easy-read"] as const;

const treeOf = (plan: Plan, kind: ComposeOptions["kind"]): DocumentTree =>
	compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
	});

/** A row or a note longer than this may have to go on over the page: nothing is cut off. */
const isLong = (node: StructureNode): boolean => node.text.length > 900;

async function onPages(tree: DocumentTree) {
	const written = await writePdf(tree, resources);
	const reading = await readPdf(written.bytes);
	return { ...written, elements: [...(reading.structure.children[0]?.children ?? [])], nodes: reading.nodes };
}

/** Every page that the contents name is the page on which that heading stands. */
function wrongPages(elements: readonly StructureNode[]): string[] {
	const contents = elements.find(({ role }) => role === "TOC")?.children ?? [];
	return contents.flatMap(({ text }) => {
		const [, title = "", page] = /^(.*) (\d+)$/s.exec(text) ?? [];
		const at = elements.findIndex((node) => node.role === "H2" && node.text === title && node !== undefined);
		const heading = elements[at];
		return heading && pagesOf(heading)[0] === Number(page) - 1 ? [] : [text];
	});
}

describe("the examples on their pages", () => {
	for (const { name, plan } of examples) {
		it.each(KINDS)(
			`${name}, %s`,
			async (kind) => {
				const tree = treeOf(plan, kind);
				const { bytes, warnings, elements } = await onPages(tree);
				// What is long says so (rule E21): that is no fault of its pages.
				expect(warnings.filter((one) => !one.startsWith("Easy read has "))).toEqual([]);
				expect(await brokenRules(bytes, tree)).toEqual([]);
				expect(faults(elements)).toEqual([]);
				expect(wrongPages(elements)).toEqual([]);
				const words = wordsIn(bytes);
				expect(overlaps(words)).toEqual([]);
				const margin = kind === "full" ? 68 : 56.6;
				const isTurned = tree.orientation === "landscape";
				const outside = words.filter(
					({ left, right, top, bottom }) =>
						!isTurned && (left < margin - 1 || right > 595.28 - margin + 1.5 || top < 25 || bottom > 825),
				);
				expect(outside).toEqual([]);
			},
			120_000,
		);
	}

	it("explain themselves from six pages on, each voice by a real example of it", () => {
		for (const { plan } of examples) {
			const headings = treeOf(plan, "full").blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
			expect(headings.includes("How to read my plan")).toBe(plan.kind === "full");
		}
	});

	it("name in the contents every section after them, in order", () => {
		for (const { plan } of examples) {
			const { blocks } = treeOf(plan, "full");
			const contents = [...everyBlock(blocks)].find((block) => block.kind === "contents");
			if (contents === undefined) continue;
			const sections = blocks
				.slice(blocks.indexOf(contents))
				.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));
			expect(contents.entries.map(({ text }) => text)).toEqual(sections);
		}
	});
});

describe("invented plans on their pages", () => {
	it.each(KINDS)(
		`${PLANS} of them, %s`,
		async (kind) => {
			await fc.assert(
				fc.asyncProperty(arbitraryPlan, async (plan) => {
					const tree = treeOf(plan, kind);
					const { bytes, elements } = await onPages(tree);
					expect(await brokenRules(bytes, tree)).toEqual([]);
					expect(faults(elements, isLong)).toEqual([]);
					expect(wrongPages(elements)).toEqual([]);
				}),
				{ numRuns: PLANS, endOnFailure: true },
			);
		},
		7_200_000,
	);
});

describe("a photo of their own", () => {
	const withPhotos = (): Plan => {
		const plan = structuredClone(examples[0]?.plan as Plan);
		const ids = ["8c1f9f43-6c36-4b9f-9d5b-0d7f6d8f0a11", "8c1f9f43-6c36-4b9f-9d5b-0d7f6d8f0a12"];
		return planSchema.parse({
			...plan,
			photos: [
				{ id: ids[0], mediaType: "image/jpeg", base64: JPEG, shows: "Pączek on the wharf" },
				{ id: ids[1], mediaType: "image/png", base64: PNG, shows: "The choir in St Alkmund’s hall" },
			],
			firstPage: { ...plan.firstPage, pictures: ids.map((photoId) => ({ kind: "photo", photoId })) },
		});
	};

	it("stands on the first page and says what it shows", async () => {
		const tree = treeOf(withPhotos(), "full");
		const { bytes, nodes } = await onPages(tree);
		expect(await brokenRules(bytes, tree)).toEqual([]);
		const figures = nodes.filter(({ role }) => role === "Figure");
		expect(figures.map(({ alt }) => alt)).toEqual(["Pączek on the wharf", "The choir in St Alkmund’s hall"]);
		expect(figures.flatMap(pagesOf)).toEqual([0, 0]);
	}, 60_000);

	it("is left out when its bytes are no photo, and nothing else is", async () => {
		const plan = withPhotos();
		for (const photo of plan.photos) photo.base64 = "bm8gcGhvdG8=";
		const { nodes, pages } = await onPages(treeOf(plan, "full"));
		expect(nodes.filter(({ role }) => role === "Figure")).toEqual([]);
		expect(pages).toBeGreaterThan(6);
	}, 60_000);
});
