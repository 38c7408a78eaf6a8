import { expect, test } from "vitest";
import { z } from "zod";
import { checkedOnce } from "../../../../shared/plan/checked.ts";

const schema = z.strictObject({ words: z.string(), list: z.array(z.strictObject({ n: z.number() })) });

test("what was found right is not looked at again; what was not, is", () => {
	let looks = 0;
	const counting = schema.refine(() => {
		looks += 1;
		return true;
	});
	const checked = checkedOnce(counting);
	const value = { words: "a", list: [{ n: 1 }] };
	for (let times = 0; times < 3; times++) expect(checked.schema.safeParse(value).success).toBe(true);
	expect([looks, checked.isKnown(value)]).toEqual([1, true]);
	for (const wrong of [{ ...value, words: 1 }, { ...value, more: 1 }, null, "a", 3, []])
		expect(checked.schema.safeParse(wrong).success).toBe(false);
	// A copy is another value, and one schema's memory is not another's.
	expect(checked.isKnown({ ...value })).toBe(false);
	expect(checkedOnce(schema).isKnown(value)).toBe(false);
});

test("what is remembered cannot be changed any more, nor any part of it", () => {
	const checked = checkedOnce(schema);
	const value = checked.remember({ words: "a", list: [{ n: 1 }] });
	const [first] = value.list;
	expect(() => Object.assign(value, { words: 1 })).toThrow(TypeError);
	expect(() => value.list.push({ n: 2 })).toThrow(TypeError);
	expect(() => Object.assign(first ?? {}, { n: "x" })).toThrow(TypeError);
	expect(schema.safeParse(value).success).toBe(true);
});
