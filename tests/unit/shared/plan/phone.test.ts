import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPhone, groupedPhone, phoneDigits, phoneSentence } from "../../../../shared/plan/phone.ts";

const digits = (length: number) =>
	fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));
/** Full British numbers: a mobile, a place, a city, a line that many share. */
const full = fc
	.tuple(fc.constantFrom("07", "01", "02", "03"), digits(9))
	.map(([start, rest]) => `${start}${rest}`)
	.filter((number) => !number.startsWith("00"));
/** The same number as people write it. */
const spaced = fc.tuple(full, fc.array(fc.nat(10), { maxLength: 4 })).map(([number, places]) => ({
	number,
	typed: [...number].map((digit, index) => (places.includes(index) && index > 0 ? ` ${digit}` : digit)).join(""),
}));

describe("a telephone number", () => {
	it("of eleven digits fits, however it is spaced, and with Britain's code before it", () => {
		fc.assert(
			fc.property(spaced, ({ number, typed }) => {
				expect(checkPhone(typed)).toEqual({ kind: "fits" });
				expect(phoneDigits(typed)).toBe(number);
				expect(checkPhone(`+44 ${typed.slice(1)}`)).toEqual({ kind: "fits" });
				expect(checkPhone(`+44 (0) ${typed.slice(1)}`)).toEqual({ kind: "fits" });
				expect(checkPhone(`${typed} ext 12`)).toEqual({ kind: "fits" });
			}),
		);
	});

	it("says how many digits are missing or too many", () => {
		fc.assert(
			fc.property(full, fc.integer({ min: 1, max: 6 }), (number, by) => {
				expect(checkPhone(number.slice(0, -by))).toMatchObject({ kind: "short", by });
				expect(checkPhone(number + "5".repeat(by))).toEqual({ kind: "long", by });
			}),
		);
	});

	it("may have ten digits where some places do, never for a mobile", () => {
		expect(checkPhone("01632 96014")).toEqual({ kind: "short", by: 1, mayFit: true });
		expect(checkPhone("0800 123 456")).toEqual({ kind: "short", by: 1, mayFit: true });
		expect(checkPhone("07700 900 41")).toEqual({ kind: "short", by: 1, mayFit: false });
		expect(checkPhone("01632 9601")).toEqual({ kind: "short", by: 2, mayFit: false });
	});

	it("may be a short code or a help line", () => {
		for (const code of ["111", "999", "112", "101", "116 123", "18000", "0800 1111"])
			expect(checkPhone(code)).toEqual({ kind: "fits" });
		expect(checkPhone("113")).toEqual({ kind: "no-area-code" });
	});

	it("may be abroad, within the digits that any number has", () => {
		expect(checkPhone("+48 22 555 01 23")).toEqual({ kind: "fits" });
		expect(checkPhone("0048 22 555 01 23")).toEqual({ kind: "fits" });
		expect(checkPhone("+48 22 5")).toMatchObject({ kind: "short", by: 3 });
		expect(checkPhone("+1234567890123456")).toEqual({ kind: "long", by: 1 });
	});

	it("is empty, without the first part, or no number", () => {
		expect(checkPhone("  ")).toEqual({ kind: "empty" });
		expect(checkPhone("960 148")).toEqual({ kind: "no-area-code" });
		expect(checkPhone("ask at the desk")).toEqual({ kind: "not-a-number" });
	});

	it("never throws, and says a sentence exactly when it cannot be right", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (typed) => {
				const check = checkPhone(typed);
				expect(phoneSentence(check, "Siobhan") === "").toBe(check.kind === "fits" || check.kind === "empty");
			}),
		);
		expect(phoneSentence({ kind: "short", by: 2, mayFit: false }, "Siobhan")).toBe(
			"2 digits short. Ask Siobhan to read it out.",
		);
		expect(phoneSentence({ kind: "long", by: 1 }, "")).toBe("1 digit too many. Ask for it again, read out.");
	});

	it("is written in groups without a digit changed", () => {
		fc.assert(
			fc.property(full, (number) => {
				expect(groupedPhone(number).replaceAll("\u00a0", "")).toBe(number);
			}),
		);
	});
});
