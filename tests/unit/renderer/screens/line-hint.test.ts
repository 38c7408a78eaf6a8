import fc from "fast-check";
import { expect, it } from "vitest";
import { lineHint } from "../../../../renderer/screens/plan/goal/line-hint.ts";

it("asks about a service word first, and offers a plain one", () => {
	expect(lineHint("mobilise to the canal", ["Mo"], [])).toMatchObject({ word: "mobilise", index: 0, instead: "walk" });
});

it("asks each thing once: what was answered is silent", () => {
	expect(lineHint("mobilise to the canal", ["Mo"], ["mobilise"])).toBeNull();
});

it("asks when our line speaks about the person", () => {
	expect(lineHint("be supported, because Mo requires help", ["Mo"], [])).not.toBeNull();
});

it("never fails, and what it points at is in the line", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			const hint = lineHint(text, ["Mo"], []);
			if (hint) expect(text.slice(hint.index, hint.index + hint.word.length)).toBe(hint.word);
		}),
	);
});
