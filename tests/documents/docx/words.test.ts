/** Whatever is accepted (decisions.md 8) stands in the file letter for letter. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Run } from "../../../shared/documents/tree.ts";
import { writeDocx } from "../../../shared/documents/write/docx/index.ts";
import { fullTree } from "./full-tree.ts";
import { anchor, resources } from "./make.ts";
import { all, first, open, paragraphOf, wordsOf } from "./open.ts";

/** Well-formed, legal in XML, line breaks LF: carriage returns and control signs are refused at the door. */
const isAccepted = (code: number): boolean =>
	code === 0x9 ||
	code === 0xa ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	code >= 0x10000;

const anySign = fc
	.oneof(
		{ weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				0x9,
				0xa,
				0x20,
				0xa0,
				0xad,
				0x85,
				0x2028,
				0x200d,
				0x202e,
				0xfeff,
				0xfe0f,
				0x7b,
				0x7d,
				0x26,
				0x3c,
				0x22,
			),
		},
		{ weight: 2, arbitrary: fc.constantFrom(0x175, 0x177, 0x105, 0x645, 0x6d2, 0x9b8, 0xa17, 0x301) },
		{ weight: 2, arbitrary: fc.constantFrom(0x1f9d1, 0x1f3fd, 0x10ffff, 0x20000, 0x1d11e) },
		{ weight: 2, arbitrary: fc.integer({ min: 0x9, max: 0x10ffff }) },
	)
	.filter(isAccepted)
	.map((code) => String.fromCodePoint(code));

/** What the library itself would read as something else. */
const traps = [
	"CURRENT",
	"TOTAL_PAGES",
	"{what-matters-number-1}",
	"{what-matters-bullet-0}",
	"{default-bullet-numbering-0}",
	"a {b {c} d} }{ {",
	"  two  spaces  ",
	"\t\tTabs\tand\n\nempty lines\n",
	"]]>&amp;<w:p>&#10;",
	"“She said ‘no’.”",
	"",
];

const accepted = fc.oneof(
	{ weight: 5, arbitrary: fc.string({ unit: anySign, maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...traps) },
);

const run = (words: string, strong = false): Run => ({ kind: "text", text: words, strong });

/** One block of each kind that holds words, every one of them with these. */
function treeOf(words: string, more: string): { tree: DocumentTree; places: { anchor: string; text: string }[] } {
	const names = Array.from({ length: 9 }, () => anchor());
	const [mine, family, worker, item, step, cell, second, plain, title] = names as [
		ReturnType<typeof anchor>,
		...ReturnType<typeof anchor>[],
	];
	if (!family || !worker || !item || !step || !cell || !second || !plain || !title)
		throw new Error("Nine names are needed.");
	const blocks: Block[] = [
		{ kind: "heading", level: 3, text: words, anchor: title },
		{ kind: "quote", size: "mine", text: words, anchor: mine },
		{ kind: "voice", voice: "family", speaker: more, text: words, anchor: family, lang: "ur", dir: "rtl" },
		{ kind: "voice", voice: "worker", speaker: more, text: words, anchor: worker },
		{ kind: "list", isOrdered: false, items: [{ runs: [run(words, true), run(more)], anchor: item }] },
		{ kind: "list", isOrdered: true, items: [{ runs: [run(words)], anchor: step }] },
		{
			kind: "table",
			summary: more,
			columns: [
				{ header: more, share: 0.4 },
				{ header: words, share: 0.6, align: "end" },
			],
			rows: [
				{
					cells: [
						{ runs: [run(words, true)], anchor: cell },
						{ runs: [run(more), run(words)], anchor: second },
					],
				},
			],
		},
		{ kind: "paragraph", style: "body", runs: [run(more, true), run(words)], anchor: plain },
		{ kind: "paragraph", style: "fixed", runs: [run(words)] },
	];
	const tree = { ...fullTree(), title: words, foot: { text: words, hasPageNumber: true }, draftMark: more, blocks };
	const texts = [`“${words}”`, `“${words}”`, words, words + more, words, words, more + words, more + words, words];
	return { tree, places: names.map((name, index) => ({ anchor: name, text: texts[index] ?? "" })) };
}

async function check(words: string, more: string): Promise<void> {
	const { tree, places } = treeOf(words, more);
	const file = open((await writeDocx(tree, resources)).bytes);
	const document = file.xml("word/document.xml");
	for (const place of places) expect(wordsOf(paragraphOf(document, place.anchor))).toBe(place.text);
	expect(first(file.xml("docProps/core.xml"), "dc:title").textContent).toBe(words);
	const feet = file.names
		.filter((name) => name.startsWith("word/footer"))
		.map((name) => wordsOf(first(file.xml(name), "w:p")));
	expect(feet).toContain(`${words}\tPage  of `);
	expect(all(document, "w:t").every((one) => one.getAttribute("xml:space") === "preserve")).toBe(true);
	expect(all(document, "w:t").filter((one) => /[\t\n]/.test(one.textContent ?? ""))).toEqual([]);
}

describe("words in a Word copy", () => {
	it.each(traps)("stand letter for letter: %j", async (trap) => {
		await check(trap, `${trap} ${trap}`);
	});

	it("stand letter for letter, whatever they are", async () => {
		await fc.assert(fc.asyncProperty(accepted, accepted, check), { numRuns: 100 });
	});

	it("get quotation marks outside the bookmark, so that only the words come home", async () => {
		const { tree, places } = treeOf("“Mine”", "x");
		const document = open((await writeDocx(tree, resources)).bytes).xml("word/document.xml");
		const quote = paragraphOf(document, places[0]?.anchor ?? "");
		const order = Array.from(quote.childNodes).map((node) => node.nodeName);
		expect(order).toEqual(["w:pPr", "w:r", "w:bookmarkStart", "w:r", "w:bookmarkEnd", "w:r"]);
		expect(wordsOf(quote)).toBe("““Mine””");
	});
});
