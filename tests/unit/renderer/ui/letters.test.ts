import fc from "fast-check";
import { expect, it } from "vitest";
import { shortened } from "../../../../renderer/ui/letters.ts";

const text = fc
	.array(fc.constantFrom("a", "é", " ", "👩‍👧", "🍈", "न", "ि", "."), { maxLength: 12 })
	.map((all) => all.join(""));
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

it("a short text is whole; of a longer one the beginning, with no letter cut", () => {
	expect(shortened("breadfruit 🍈", 12)).toBe("breadfruit 🍈");
	expect(shortened("breadfruit 🍈 and", 12)).toBe("breadfruit 🍈…");
	expect(shortened("Mum 👩‍👧 first", 5)).toBe("Mum 👩‍👧…");
	fc.assert(
		fc.property(text, fc.nat(12), (whole, most) => {
			const short = shortened(whole, most);
			const all = [...letters.segment(whole)].map(({ segment }) => segment);
			expect(short).toBe(all.length <= most ? whole : `${all.slice(0, most).join("").trimEnd()}…`);
		}),
	);
});
