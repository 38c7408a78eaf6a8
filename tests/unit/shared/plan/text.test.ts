import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	acceptPaste,
	forbiddenCharacters,
	isAcceptedText,
	lineSchema,
	saidSchema,
	textSchema,
} from "../../../../shared/plan/text.ts";

/** XML 1.0, production 2, written as the recommendation has it, without carriage return. */
const isXmlCharacter = (code: number): boolean =>
	code === 0x9 ||
	code === 0xa ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	(code >= 0x10000 && code <= 0x10ffff);

/** Text with much in it that cannot be kept: control characters, lone halves, non-characters. */
const wild = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 5 }) },
			{ weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
			{
				weight: 2,
				arbitrary: fc.constantFrom(
					"\r",
					"\r\n",
					"\n",
					"\t",
					"\0",
					"\u000b",
					"\ud800",
					"\udc00",
					"\ufffe",
					"\uffff",
					"\u200d",
					"\u202e",
					"😀",
				),
			},
		),
	)
	.map((parts) => parts.join(""));

describe("accepted text", () => {
	it("is just what XML 1.0 can carry, with line breaks as line feeds", () => {
		for (let code = 0; code <= 0x10ffff; code += code < 0x11000 ? 1 : 97)
			expect(isAcceptedText(String.fromCodePoint(code)), code.toString(16)).toBe(isXmlCharacter(code));
	});

	it("names each character that cannot be kept, once, in order, and no other", () => {
		fc.assert(
			fc.property(wild, (text) => {
				const points = [...text].map((character) => character.codePointAt(0) ?? 0);
				const found = forbiddenCharacters(text);
				expect(found.map(({ codePoint }) => codePoint)).toEqual(points.filter((code) => !isXmlCharacter(code)));
				for (const { index, codePoint } of found) expect(text.codePointAt(index)).toBe(codePoint);
				expect(isAcceptedText(text)).toBe(found.length === 0);
			}),
			{ numRuns: 2000 },
		);
	});

	it("refuses lone surrogates that well-formedness refuses too", () => {
		fc.assert(
			fc.property(wild, (text) => {
				// toWellFormed replaces each lone half: an independent test of well-formedness.
				const isWellFormed =
					new TextDecoder().decode(new TextEncoder().encode(text)).replace(/^\ufeff/, "") ===
					text.replace(/^\ufeff/, "");
				if (!isWellFormed) expect(isAcceptedText(text)).toBe(false);
			}),
		);
	});

	it("is kept letter for letter: no trimming, no normalising, no smart punctuation", () => {
		for (const text of [
			"  two spaces ",
			"e\u0301 is not é",
			"\"straight\" -- 'quotes' ...",
			"\u200f\u202bمرحبا",
			"👩‍👩‍👧",
			"tab\there\n\nthere",
		])
			expect(textSchema.parse(text)).toBe(text);
	});

	it.each(["", " ", "\n\t ", "\u00a0"])("is not said when it is only spaces: %j", (text) => {
		expect(saidSchema.safeParse(text).success).toBe(false);
		expect(textSchema.safeParse(text).success).toBe(true);
	});

	it("keeps a line to one line", () => {
		expect(lineSchema.safeParse("one\ntwo").success).toBe(false);
		expect(lineSchema.safeParse("one\rtwo").success).toBe(false);
		expect(lineSchema.safeParse("x".repeat(501)).success).toBe(false);
	});
});

describe("acceptPaste", () => {
	it("leaves accepted text as it is, and makes any text acceptable", () => {
		fc.assert(
			fc.property(wild, (text) => {
				const first = acceptPaste(text);
				expect(isAcceptedText(first.text)).toBe(true);
				expect(acceptPaste(first.text)).toEqual({ text: first.text, removed: 0 });
				if (isAcceptedText(text)) expect(first).toEqual({ text, removed: 0 });
			}),
			{ numRuns: 2000 },
		);
	});

	it("takes out only what cannot be kept, counts it, and makes every line break one line feed", () => {
		fc.assert(
			fc.property(wild, (text) => {
				const points = [...text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")];
				const kept = points.filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0));
				// Two halves that come together once what stood between them is gone would make a new character: halves are gone too.
				expect(acceptPaste(text)).toEqual({ text: kept.join(""), removed: points.length - kept.length });
			}),
			{ numRuns: 2000 },
		);
	});
});
