/** Words in other scripts have the fonts of paper on the screen too. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import fonts from "../../../../shared/documents/fonts/fonts.json" with { type: "json" };
import { examples } from "../../../../templates/examples/index.ts";

const read = (name: string) => readFileSync(new URL(`../../../../renderer/styles/${name}`, import.meta.url), "utf8");
const faces = [
	...read("scripts.css").matchAll(/url\("\/fonts\/(\w+)-(Regular|Bold)\.ttf"\)[^}]*?unicode-range:([^;]+);/g),
].map(([, family, weight, ranges = ""]) => ({ family, weight, ranges: rangesOf(ranges) }));

function rangesOf(list: string): (readonly [number, number])[] {
	return [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = "", to = from]) => [
		Number.parseInt(from, 16),
		Number.parseInt(to, 16),
	]);
}
/** Those of the window itself, and signs: every computer has them, in the look that people know. */
const others = ["AtkinsonHyperlegibleNext", "NotoEmoji", "NotoSansSymbols", "NotoSansSymbols2"];

describe("fonts for other scripts", () => {
	it.each(fonts.filter(({ family }) => !others.includes(family)))("$family, $for: both weights", ({ family }) => {
		expect(faces.filter((face) => face.family === family).map(({ weight }) => weight)).toEqual(["Regular", "Bold"]);
	});

	it("each letter has one font at the most", () => {
		const all = faces.filter(({ weight }) => weight === "Regular").flatMap(({ ranges }) => ranges);
		const sorted = all.toSorted(([a], [b]) => a - b);
		for (const [index, [from]] of sorted.entries()) expect(from).toBeGreaterThan(sorted[index - 1]?.[1] ?? 0);
	});

	it("has a font for each Arabic letter that an example says", () => {
		const arabic = faces.find(({ family }) => family === "NotoSansArabic");
		const said = [...JSON.stringify(examples)].filter((letter) => /\p{Script=Arabic}/u.test(letter));
		expect(said.length).toBeGreaterThan(100);
		for (const letter of new Set(said)) {
			const code = letter.codePointAt(0) ?? 0;
			expect(
				arabic?.ranges.some(([from, to]) => from <= code && code <= to),
				letter,
			).toBe(true);
		}
	});

	it("both voices fall back to them before the computer's own", () => {
		const stacks = [...read("tokens.css").matchAll(/--font-(?:ours|person): ("[^;]+);/g)].map(
			([, stack = ""]) => stack,
		);
		expect(stacks.length).toBe(2);
		for (const stack of stacks) expect(stack.split(", ").indexOf('"Other scripts"')).toBe(1);
	});
});
