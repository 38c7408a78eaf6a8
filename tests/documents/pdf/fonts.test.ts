/** Font choice: the coverage file tells the truth, text is split without losing or parting anything. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fontCoverage } from "../../../electron/scripts/font-coverage.mjs";
import {
	fontFileName,
	fontFiles,
	missingCharacters,
	missingInTree,
	SHIPPED_FONTS,
	splitByFont,
} from "../../../shared/documents/fonts/index.ts";
import { HARD_TEXTS, stressTree } from "./hard.ts";
import { planTree } from "./plan-trees.ts";
import { fontPath } from "./resources.ts";
import { h, p, q, tree } from "./trees.ts";

const families = (text: string) => splitByFont(text).map(({ font }) => font);

describe("shipped fonts", () => {
	it("has a coverage file equal to the fonts (else run electron/scripts/font-coverage.mjs)", () => {
		const kept = readFileSync(new URL("../../../shared/documents/fonts/coverage.json", import.meta.url), "utf8");
		expect(fontCoverage()).toBe(kept);
	});

	it("finds every file it names", () => {
		for (const { name } of fontFiles()) {
			expect(existsSync(fontPath(name)), name).toBe(true);
		}
		expect(
			SHIPPED_FONTS.flatMap(({ family }) => [fontFileName(family, false), fontFileName(family, true)]).every((name) =>
				fontFiles().some((file) => file.name === name),
			),
		).toBe(true);
	});

	it("ships only fonts under the Open Font Licence", () => {
		const { resolve } = createRequire(import.meta.url);
		for (const font of SHIPPED_FONTS) {
			const { license } = JSON.parse(readFileSync(resolve(`${font.package}/package.json`), "utf8")) as {
				license: string;
			};
			expect(license, dirname(font.package)).toMatch(/OFL-1\.1/);
		}
	});
});

describe("splitByFont", () => {
	it("joins to the text it was given", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 60 }),
				(text) =>
					splitByFont(text)
						.map((run) => run.text)
						.join("") === text,
			),
		);
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 60 }),
				(text) =>
					splitByFont(text)
						.map((run) => run.text)
						.join("") === text,
			),
		);
	});

	it("sets ordinary text in one font", () => {
		expect(families("Twenty-six years. “You don’t frighten me” – £5, ½ a mug, naïve café.")).toEqual([
			"AtkinsonHyperlegibleNext",
		]);
		expect(families("ŵyl, Zażółć gęślą jaźń, Pączek, ő ű, ğ ş ı, ā ė")).toEqual(["AtkinsonHyperlegibleNext"]);
	});

	it("takes the fonts that languages need", () => {
		expect(families("Хочу домой")).toEqual(["NotoSans"]);
		expect(families("میری بہن")).toEqual(["NotoSansArabic"]);
		expect(families("আমি চাই।")).toEqual(["NotoSansBengali"]);
		expect(families("ਮੈਂ ਘਰ।")).toEqual(["NotoSansGurmukhi"]);
		expect(families("a 😀 b")).toEqual(["AtkinsonHyperlegibleNext", "NotoEmoji", "AtkinsonHyperlegibleNext"]);
	});

	it.each(["👩‍👩‍👧", "👍🏽", "❤️", "1️⃣", "🇬🇧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "e\u0301", "a\u0323\u0301", "ক্ষ", "श्री", "שָׁ"])(
		"keeps %s in one run",
		(cluster) => {
			expect(splitByFont(cluster)).toHaveLength(1);
			expect(splitByFont(`x${cluster}x`).some((run) => run.text.includes(cluster))).toBe(true);
		},
	);

	it("needs no font for what is not drawn", () => {
		expect(missingCharacters("a\tb\nc\u200bd\u200ee\u202af\u00adg\u2060h\ufeff\u200d\ufe0f\u0085")).toEqual([]);
		expect(families("a\u200bb\tc")).toEqual(["AtkinsonHyperlegibleNext"]);
	});

	it("gives null where no font has a character", () => {
		expect(splitByFont("a漢b")).toEqual([
			{ font: "AtkinsonHyperlegibleNext", text: "a" },
			{ font: null, text: "漢" },
			{ font: "AtkinsonHyperlegibleNext", text: "b" },
		]);
	});
});

describe("missing characters", () => {
	it("tells which and where in the text", () => {
		expect(missingCharacters("ab漢c\u{f0b7}")).toEqual([
			{ char: "漢", codePoint: 0x6f22, index: 2 },
			{ char: "\u{f0b7}", codePoint: 0xf0b7, index: 4 },
		]);
		expect(missingCharacters("x\u{2000b}")).toEqual([{ char: "\u{2000b}", codePoint: 0x2000b, index: 1 }]);
	});

	it("finds none in any hard text, nor in the plan", () => {
		for (const [name, { text }] of Object.entries(HARD_TEXTS)) {
			expect(missingCharacters(text), name).toEqual([]);
		}
		expect(missingInTree(planTree)).toEqual([]);
		expect(missingInTree(stressTree)).toEqual([]);
	});

	it("names the section, never the words", () => {
		const found = missingInTree(
			tree(
				[
					h(1, "Name 漢"),
					p("字"),
					h(2, "My goals"),
					h(3, "Secret goal"),
					q("words 漢 and 漢 and 字"),
					{ kind: "together", blocks: [p("國")] },
				],
				{ draftMark: "Draft 漢" },
			),
		);
		expect(found).toEqual([
			{ where: "First page", characters: ["漢", "字"] },
			{ where: "My goals", characters: ["漢", "字", "國"] },
			{ where: "Head and foot", characters: ["漢"] },
		]);
	});
});
