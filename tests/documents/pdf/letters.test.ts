/** Letter for letter: whatever a person may say stands in the PDF as they said it, but for spacing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveredCodePoints } from "../../../shared/documents/fonts/coverage.ts";
import { SHIPPED_FONTS } from "../../../shared/documents/fonts/index.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import { readPdf } from "../ua-check/index.ts";
import { letters } from "../ua-check/rules.ts";
import { resources } from "./resources.ts";
import { h, list, p, q, table, tree } from "./trees.ts";

/** XML-legal, and LF the only end of a line (decisions 8). */
const isAccepted = (codePoint: number) =>
	codePoint >= 0x20 && !(codePoint >= 0xd800 && codePoint <= 0xdfff) && codePoint !== 0xfffe && codePoint !== 0xffff;

const scripts = SHIPPED_FONTS.map(({ family }) => coveredCodePoints(family).filter(isAccepted));
const unseen = [
	"\t",
	"\n",
	" ",
	"  ",
	"\u00a0",
	"\u00ad",
	"\u200b",
	"\u200c",
	"\u200d",
	"\u200e",
	"\u200f",
	"\u202b",
	"\u202c",
	"\u2067",
	"\u2069",
	"\u2060",
	"\ufe0f",
	"\ufeff",
	"\u0085",
	"\u2028",
	"\u0301",
	"\u2011",
];

const character = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.constantFrom(...scripts)
			.chain((codePoints) => fc.constantFrom(...codePoints).map((codePoint) => String.fromCodePoint(codePoint))),
	},
	{ weight: 2, arbitrary: fc.constantFrom(...unseen) },
	{ weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
);
/** Text in one script mostly, as people write. */
const oneScript = fc
	.constantFrom(...scripts)
	.chain((codePoints) =>
		fc.array(
			fc.oneof(
				{ weight: 6, arbitrary: fc.constantFrom(...codePoints).map((codePoint) => String.fromCodePoint(codePoint)) },
				{ weight: 1, arbitrary: fc.constantFrom(...unseen) },
			),
			{ maxLength: 80 },
		),
	);
const text = fc
	.oneof(fc.array(character, { maxLength: 60 }), oneScript)
	.map((parts) => parts.join("").replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, ""));
const said = text.filter((words) => words.trim() !== "");

describe("words that read from right to left, in a line that does not", () => {
	it.each([
		["a number after them stays where it stands", ["çiçek אמא", ". ", "9am café has been asked."]],
		["two of them side by side keep their order", ["אמא", " and ", "سلام", ", 3 times"]],
		["what follows them is not drawn with what stands before them", ["Before ", "אמא tŷ gŵr", "."]],
	])("%s", async (_, said) => {
		const runs = said.map((text) => ({ kind: "text" as const, text }));
		const { nodes } = await readPdf((await writePdf(tree([h(1, "A"), { ...p(""), runs }]), resources)).bytes);
		expect(nodes.map(({ text }) => letters(text))).toContain(letters(said.join("")));
	});
});

describe("letter for letter", () => {
	it("in quotes, voices, lists and tables, whatever the script", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(said, { minLength: 12, maxLength: 12 }), async (all) => {
				const source = tree([
					h(1, "Lys"),
					...all.slice(0, 8).map((words) => q(words)),
					{ kind: "voice", voice: "family", speaker: "Carys, my sister, says", text: all[8] ?? "" },
					{ kind: "voice", voice: "worker", speaker: "Hannah Pryce, MS nurse, adds", text: all[9] ?? "" },
					list([all[10] ?? ""].map((words) => words.replaceAll("*", ""))),
					table(
						"t",
						[
							["A", 0.5],
							["B", 0.5],
						],
						[["x", (all[11] ?? "").replaceAll("*", "")]],
					),
				]);
				const { nodes } = await readPdf((await writePdf(source, resources)).bytes);
				const quotes = nodes.filter(({ role }) => role === "BlockQuote").map((node) => letters(node.text));
				expect(quotes).toEqual(all.slice(0, 9).map((words) => letters(`“${words}”`)));
				expect(nodes.filter(({ role }) => role === "Note").map((node) => letters(node.text))).toEqual([
					letters(all[9] ?? ""),
				]);
				expect(nodes.filter(({ role }) => role === "LBody").map((node) => letters(node.text))).toEqual([
					letters((all[10] ?? "").replaceAll("*", "")),
				]);
				expect(nodes.filter(({ role }) => role === "TD").map((node) => letters(node.text))).toEqual([
					letters((all[11] ?? "").replaceAll("*", "")),
				]);
			}),
			{ numRuns: 12 },
		);
	});

	it("keeps the spacing too, where a font can show it", async () => {
		const { nodes } = await readPdf(
			(await writePdf(tree([h(1, "Lys"), p("two  spaces and three   more")]), resources)).bytes,
		);
		expect(nodes.find(({ role }) => role === "P")?.text).toBe("two  spaces and three   more");
	});
});
