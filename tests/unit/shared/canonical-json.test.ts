import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes, canonicalJson, JsonError, parseJson } from "../../../shared/canonical-json.ts";

/** The same value with the names of every object in another order. */
function shuffled(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shuffled);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([name, inner]) => [name, shuffled(inner)]),
	);
}

const value = fc
	.jsonValue({ noUnicodeString: false, stringUnit: "grapheme" })
	.map((one) => JSON.parse(JSON.stringify(one)) as unknown);

describe("canonical JSON", () => {
	it("gives back the same value, has one text for it, and is its own canonical text", () => {
		fc.assert(
			fc.property(value, (one) => {
				const text = canonicalJson(one);
				expect(parseJson(text)).toEqual(one);
				expect(canonicalJson(shuffled(one))).toBe(text);
				expect(canonicalJson(parseJson(text))).toBe(text);
			}),
			{ numRuns: 1000 },
		);
	});

	it("sorts names by UTF-16 code unit and adds no space", () => {
		expect(canonicalJson({ b: [1, { d: null, c: true }], a: "é\n", ﬀ: 1, "😀": 2 })).toBe(
			'{"a":"é\\n","b":[1,{"c":true,"d":null}],"😀":2,"ﬀ":1}',
		);
	});

	it("writes UTF-8", () => {
		expect([...canonicalBytes("é")]).toEqual([0x22, 0xc3, 0xa9, 0x22]);
	});

	it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [{ a: undefined }], [[10n]]])(
		"refuses what JSON cannot hold: %s",
		(one) => {
			expect(() => canonicalJson(one)).toThrow(TypeError);
		},
	);

	it.each([
		['{"a":1,"a":2}', "line 1, column 8"],
		['{"a":{"b":1},\n "c":[{"d":1,"e":{"a":1},"d":2}]}', "line 2, column 26"],
		['{"\\u0061":1,"a":2}', "line 1, column 13"],
		['{"x":"\\"a\\":{","x":1}', "line 1, column 16"],
	])("refuses a name that stands twice, and says where: %s", (text, place) => {
		expect(() => parseJson(text)).toThrow(new JsonError(`expected each name once, but one stands twice at ${place}`));
	});

	it.each([['{"a":{"a":1},"b":"a"}'], ['["a","a"]'], ['{"a":["a",{"a":1}],"b":"a"}'], ['"a"'], ["[[],{},[{}]]"]])(
		"takes names that stand once: %s",
		(text) => {
			expect(parseJson(text)).toEqual(JSON.parse(text));
		},
	);

	it("says nothing of what stands in text that is not JSON", () => {
		expect(() => parseJson('{"secret": Carys}')).toThrow(new JsonError("expected JSON"));
	});

	it("keeps a name that JavaScript treats as special", () => {
		const text = '{"__proto__":{"a":1},"constructor":2}';
		expect(canonicalJson(parseJson(text))).toBe(text);
	});

	it("reads deep nesting without falling over", () => {
		const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
		expect(() => parseJson(deep)).not.toThrow(RangeError);
	});
});
