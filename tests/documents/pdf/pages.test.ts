/** Page breaks (design/documents.md section 11) and margins: on real pages. */
import { describe, expect, it } from "vitest";
import type { Block, DocumentTree } from "../../../shared/documents/tree.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import { readPdf } from "../ua-check/index.ts";
import type { StructureNode } from "../ua-check/structure.ts";
import { stressTree } from "./hard.ts";
import { faults, pagesOf, wordsIn } from "./on-pages.ts";
import { easyTree, goal, planTree } from "./plan-trees.ts";
import { resources } from "./resources.ts";
import { h, list, p, q, table, tree } from "./trees.ts";

async function elementsOf(source: DocumentTree): Promise<StructureNode[]> {
	const { structure } = await readPdf((await writePdf(source, resources)).bytes);
	return [...(structure.children[0]?.children ?? [])];
}

const filler = (lines: number): Block[] => Array.from({ length: lines }, (_, at) => p(`Line ${at + 1}.`));

describe("pages of a plan", () => {
	it("leave no heading at the foot, no speaker without words, no row in two", async () => {
		expect(faults(await elementsOf(planTree))).toEqual([]);
		expect(faults(await elementsOf(easyTree))).toEqual([]);
		expect(faults(await elementsOf(stressTree), (node) => node.text.length > 2000)).toEqual([]);
	});

	it("do so wherever the page happens to end", async () => {
		for (let lines = 8; lines <= 40; lines += 2) {
			const source = tree([
				h(1, "Lys"),
				...filler(lines),
				h(2, "Section"),
				p("I said this.", "when"),
				h(3, "Sub-section"),
				q(
					"Words of mine that go on for a good while, so that they need more than one line of the page, and then some.",
				),
				{ kind: "voice", voice: "worker", speaker: "Hannah, adds", text: "Rest for an hour. ".repeat(12).trim() },
				{
					kind: "voice",
					voice: "family",
					speaker: "Carys says",
					text: "Both of those are compliments. ".repeat(20).trim(),
				},
				table(
					"t",
					[
						["Who", 0.5],
						["What", 0.5],
					],
					Array.from({ length: 6 }, (_, at) => [`Row ${at}`, "Something to do. ".repeat(5).trim()]),
				),
			]);
			const elements = await elementsOf(source);
			expect(faults(elements), `${lines} lines before`).toEqual([]);
			const [when, sub] = [
				elements.find(({ text }) => text.startsWith("I said this")),
				elements.find(({ text }) => text === "Sub-section"),
			];
			expect(when && pagesOf(when), `${lines} lines before: the When line`).toEqual(sub && pagesOf(sub));
			const quotes = elements.filter(({ role }) => role === "BlockQuote");
			expect(quotes[0] === undefined ? 0 : pagesOf(quotes[0]).length, `${lines} lines before`).toBe(1);
			const rows = elements
				.filter(({ role }) => role === "Table")
				.flatMap(({ children }) => children.filter(({ role }) => role === "TBody").flatMap((body) => body.children));
			const pages = rows.map((row) => pagesOf(row)[0]);
			const counts = [...new Set(pages)].map((page) => pages.filter((other) => other === page).length);
			expect(Math.min(...counts), `${lines} lines before: rows on a page`).toBeGreaterThanOrEqual(2);
		}
	});

	it("start a goal anew when less than a third of the page is left, and not before", async () => {
		const pageOf = async (lines: number) => {
			const elements = await elementsOf(
				tree([h(1, "Lys"), ...filler(lines), h(3, "Goal", { breakBefore: "third" }), p("Short.")]),
			);
			return pagesOf(elements.find(({ text }) => text === "Goal") ?? (elements[0] as StructureNode))[0];
		};
		expect(await pageOf(14)).toBe(0);
		expect(await pageOf(22)).toBe(1);
		// The section's heading goes along.
		const elements = await elementsOf(
			tree([
				h(1, "Lys"),
				...filler(21),
				h(2, "Section"),
				p("I said this.", "when"),
				h(3, "Goal", { breakBefore: "third" }),
				p("Short."),
			]),
		);
		expect(elements.slice(-4).flatMap(pagesOf)).toEqual([1, 1, 1, 1]);
	});

	it("part a group between its own blocks rather than a group within it", async () => {
		let parted = 0;
		for (let lines = 20; lines <= 29; lines += 1) {
			const end: Block = {
				kind: "together",
				blocks: [p("At home."), p("If someone is in danger, call 999.", "fixed")],
			};
			const elements = await elementsOf(
				tree([h(1, "Lys"), h(2, "If things change"), { kind: "together", blocks: [...filler(lines), end] }]),
			);
			const [home, danger] = ["At home.", "If someone"].map((start) =>
				elements.find(({ text }) => text.startsWith(start)),
			);
			expect(home && pagesOf(home), `${lines} lines before`).toEqual(danger && pagesOf(danger));
			if (danger && pagesOf(danger)[0] !== 0) parted += 1;
		}
		expect(parted).toBeGreaterThan(0);
	}, 30_000);

	it("keep together what is asked to be together, and an easy-read block", async () => {
		for (let lines = 15; lines <= 32; lines += 2) {
			const blocks: Block[] = [
				h(1, "Lys"),
				...filler(lines),
				{ kind: "together", blocks: [p("First of them"), list(["a", "b", "c"]), p("Last of them")] },
			];
			const elements = (await elementsOf(tree(blocks))).slice(-3);
			expect(new Set(elements.flatMap(pagesOf)).size, `${lines} lines before`).toBe(1);
		}
		for (let lines = 10; lines <= 24; lines += 2) {
			const blocks: Block[] = [
				h(1, "Lys"),
				...filler(lines),
				{ kind: "easy", picture: { concept: "tea" }, blocks: [p("First of them."), p("Second."), p("Last of them.")] },
			];
			const elements = (await elementsOf(tree(blocks, { layout: "easy" }))).slice(-3);
			expect(new Set(elements.flatMap(pagesOf)).size, `${lines} lines before`).toBe(1);
		}
	});

	it("shrink the first page's pictures, then leave them out, rather than spill over", async () => {
		const first = async (lines: number) => {
			const blocks: Block[] = [
				h(1, "Lys"),
				{ kind: "pictures", pictures: [{ concept: "tea" }] },
				h(2, "Please know this"),
				...filler(lines),
				h(2, "Next", { breakBefore: "page" }),
				p("On page 2."),
			];
			const written = await writePdf(tree(blocks), resources);
			const { pages } = await readPdf(written.bytes);
			return {
				pages: written.pages,
				hasPicture: pages[0]?.paints.some(({ operator, isArtifact }) => operator === "f" && isArtifact),
			};
		};
		const seen = await Promise.all([5, 18, 20, 22, 23, 24].map(first));
		expect(seen.map(({ pages }) => pages)).toEqual([2, 2, 2, 2, 2, 2]);
		expect(seen[0]?.hasPicture).toBe(true);
		expect(seen.at(-1)?.hasPicture).toBe(false);
	});
});

describe("margins", () => {
	it.each([
		["a full plan", planTree, 68],
		["an easy-read plan", easyTree, 56.6],
		["everything hard", stressTree, 68],
	] as const)("hold all words of %s", async (_, source, margin) => {
		const words = wordsIn((await writePdf(source, resources)).bytes);
		expect(words.length).toBeGreaterThan(50);
		const outside = words.filter(
			({ left, right, top, bottom }) => left < margin - 1 || right > 595.28 - margin + 1.5 || top < 25 || bottom > 825,
		);
		expect(outside).toEqual([]);
	});

	it("hold a word that is longer than any line", async () => {
		for (const word of ["W".repeat(400), "👍🏽".repeat(120), "میری".repeat(80), "ি".repeat(50)]) {
			const blocks: Block[] = [
				h(1, word.slice(0, 40)),
				q(word),
				list([word]),
				table(
					"t",
					[
						["A", 0.2],
						["B", 0.8],
					],
					[[word.slice(0, 100), word]],
				),
			];
			const words = wordsIn((await writePdf(tree(blocks), resources)).bytes);
			expect(words.filter(({ left, right }) => left < 67 || right > 528.8)).toEqual([]);
		}
	});
});

describe("a goal", () => {
	it("breaks between rows of its table only", async () => {
		for (const count of [3, 9]) {
			const actions = Array.from({ length: count }, (_, at) => [
				"Me",
				`Do thing ${at} with the recordings.`,
				"From now",
			]);
			for (let lines = 2; lines < 26; lines += 4) {
				const elements = await elementsOf(
					tree([h(1, "Lys"), ...filler(lines), ...goal(1, "choir", "Words.", actions)]),
				);
				const start = elements.findIndex(({ role }) => role === "H3");
				const table = elements.findIndex(({ role }) => role === "Table");
				const rows = elements[table]?.children.flatMap((part) => part.children).map(pagesOf) ?? [];
				const where = `${count} rows after ${lines} lines`;
				expect(new Set([...elements.slice(start, table).flatMap(pagesOf), ...(rows[0] ?? [])]).size, where).toBe(1);
				expect(elements.slice(table + 1).flatMap(pagesOf), where).toEqual(rows.at(-1));
				expect(count > 3 || new Set(rows.flat()).size === 1, where).toBe(true);
			}
		}
	});

	it("takes its last line along rather than leave it alone on a page", async () => {
		for (let lines = 20; lines < 34; lines += 1) {
			const last = (await elementsOf(tree([h(1, "Lys"), ...filler(lines)]))).slice(-2);
			expect(new Set(last.flatMap(pagesOf)).size, `${lines} lines`).toBe(1);
		}
	});
});
