/** The PDF writer as a whole: clean by our checker, stable, silent about the machine, and true to every letter. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { innerBlocks, textsOfBlock } from "../../../shared/documents/fonts/missing.ts";
import type { Block, DocumentTree } from "../../../shared/documents/tree.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import type { WrittenDocument } from "../../../shared/documents/write/writer.ts";
import { brokenRules, readPdf } from "../ua-check/index.ts";
import { letters } from "../ua-check/rules.ts";
import { stressTree } from "./hard.ts";
import { easyTree, planTree } from "./plan-trees.ts";
import { resources } from "./resources.ts";
import { h, p, q, table, tree } from "./trees.ts";

const TREES: readonly (readonly [string, DocumentTree])[] = [
	["a full plan", planTree],
	["an easy-read plan", easyTree],
	["everything hard", stressTree],
	[
		"everything hard, easy-read, draft",
		{ ...stressTree, layout: "easy", draftMark: "Draft. Please check this together." },
	],
	["everything hard, in a language from right to left", { ...stressTree, language: "ur" }],
];

const texts = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) => [...textsOfBlock(block), ...texts(innerBlocks(block))]);

/** Text as another program gets it out, in the order of the content. */
function poppler(document: WrittenDocument): string {
	const folder = mkdtempSync(join(tmpdir(), "pdf-text-"));
	try {
		writeFileSync(join(folder, "a.pdf"), document.bytes);
		return execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", join(folder, "a.pdf"), "-"], {
			encoding: "utf8",
			maxBuffer: 1e8,
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe("a written PDF", () => {
	it.each(TREES)("holds every PDF/UA rule we check, and its structure is the tree: %s", async (_, source) => {
		const { bytes, warnings } = await writePdf(source, resources);
		expect(await brokenRules(bytes, source)).toEqual([]);
		// What is long says so (rule E21): that is no fault.
		expect(warnings.filter((one) => !one.startsWith("Easy read has "))).toEqual([]);
	});

	it("parts a name that is too long for its column at its hyphen", async () => {
		const columns = [
			{ header: "Who", share: 0.155 },
			{ header: "What", share: 0.845 },
		];
		const rows = [["Qureshi-Bell", "x"].map((text) => ({ runs: [{ kind: "text" as const, text }] }))];
		const block = { kind: "table" as const, summary: "One.", columns, rows: rows.map((cells) => ({ cells })) };
		const lines = poppler(await writePdf(tree([block]), resources))
			.split("\n")
			.map((line) => line.trim());
		expect(lines).toContain("Qureshi-");
		expect(lines.join("\n")).toMatch(/^Bell$/m);
	});

	it("sets the head of a row bold, but not a quote in its place", async () => {
		const hasBold = async (words: string) => {
			const columns = [{ header: "", share: 1 }];
			const rows = [{ cells: [{ runs: [{ kind: "text" as const, text: words }] }] }];
			const { bytes } = await writePdf(tree([{ kind: "table", summary: "One.", columns, rows }]), resources);
			return Buffer.from(bytes).toString("latin1").includes("AtkinsonHyperlegibleNext-Bold");
		};
		expect(await hasBold("Carys, my sister")).toBe(true);
		expect(await hasBold("“The heating bill.”")).toBe(false);
	});

	it("gives another program every word of a plan", async () => {
		for (const source of [planTree, easyTree]) {
			const found = letters(poppler(await writePdf(source, resources)));
			for (const text of texts(source.blocks)) {
				// A text that goes on over the page has the foot of the page between its halves.
				const parts = found.includes(letters(text)) ? [text] : text.split(" ");
				expect(parts.filter((part) => !found.includes(letters(part)))).toEqual([]);
			}
		}
	});

	it("is the same each time", async () => {
		const source = tree([...planTree.blocks, ...stressTree.blocks.slice(8, 17)]);
		const [one, two] = [await writePdf(source, resources), await writePdf(source, resources)];
		expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
	});

	it("says nothing of when, where and by whom it was made", async () => {
		const { bytes } = await writePdf(planTree, resources);
		const text = Buffer.from(bytes).toString("latin1");
		const secrets = [
			"CreationDate",
			"CreateDate",
			"ModDate",
			"D:19",
			"D:20",
			"node_modules",
			hostname(),
			homedir(),
			userInfo().username,
		];
		// A short name could stand in compressed bytes by chance.
		for (const secret of secrets.filter(({ length }) => length > 3)) {
			expect(text.includes(secret), secret).toBe(false);
		}
		expect(text.startsWith("%PDF-1.7")).toBe(true);
		expect(text.includes("/PageMode")).toBe(false);
	});

	it("counts its pages and says so on them", async () => {
		const written = await writePdf(planTree, resources);
		const { pages } = await readPdf(written.bytes);
		expect(written.pages).toBe(pages.length);
		expect(poppler(written)).toContain(`Page ${pages.length} of ${pages.length}`);
	});

	it("writes page numbers in Welsh", async () => {
		expect(poppler(await writePdf(tree([h(1, "Lys"), p("Helo")], { language: "cy" }), resources))).toContain(
			"Tudalen 1 o 1",
		);
	});

	it("draws an empty square for a character without a font, reads it out all the same, and warns", async () => {
		const source = tree([h(1, "Lys"), h(2, "My goals"), q("A 漢 and a \u{f0b7}.")]);
		const { bytes, warnings } = await writePdf(source, resources);
		expect(await brokenRules(bytes, source)).toEqual([]);
		expect(warnings).toEqual(["No font has U+6F22, U+F0B7 (in: My goals). An empty square is drawn instead."]);
	});

	it("makes a place to jump to of every anchor, and a bookmark of every heading", async () => {
		const anchor = "cp_0123456789abcdef0123456789abcdef" as const;
		const { bytes } = await writePdf(tree([h(1, "Lys"), q("Words", "mine", { anchor })]), resources);
		const text = Buffer.from(bytes).toString("latin1");
		expect(text).toContain(anchor);
		expect(text).toContain("/Outlines");
	});

	it("sets a tree with next to nothing in it", async () => {
		const source = tree([
			h(1, "Lys"),
			p(""),
			p("   "),
			q(" \n "),
			table("t", [["A", 1]], [["x"]]),
			{ kind: "list", isOrdered: false, items: [{ runs: [] }] },
			{ kind: "pictures", pictures: [] },
		]);
		const { bytes } = await writePdf(source, resources);
		expect(await brokenRules(bytes, source)).toEqual([]);
	});
});

describe("on the way", () => {
	it("tells how far it is, from 0 to 1", async () => {
		const heard: number[] = [];
		await writePdf(planTree, { ...resources, progress: (done) => heard.push(done) });
		expect(heard[0]).toBe(0);
		expect(heard.at(-1)).toBe(1);
		expect(heard).toEqual([...heard].sort((a, b) => a - b));
	});

	it("stops when told to", async () => {
		const stop = new DOMException("stopped", "AbortError");
		for (const at of [0, 0.3, 0.6, 0.95]) {
			const progress = (done: number) => {
				if (done >= at) {
					throw stop;
				}
			};
			await expect(writePdf(planTree, { ...resources, progress })).rejects.toBe(stop);
		}
	});

	it("asks only for fonts it needs", async () => {
		const asked: string[] = [];
		const font = (name: string) => {
			asked.push(name);
			return resources.font(name);
		};
		await writePdf(planTree, { ...resources, font });
		expect(asked.sort()).toEqual(["AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext-Regular"]);
	});

	it("fails as the fonts fail", async () => {
		await expect(
			writePdf(planTree, { ...resources, font: () => Promise.reject(new Error("no such font")) }),
		).rejects.toThrow("no such font");
	});
});
