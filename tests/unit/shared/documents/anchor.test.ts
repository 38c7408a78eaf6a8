import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../../shared/documents/anchor.ts";

const aUuid = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

describe("anchorFor", () => {
	it("is the UUID's own digits without a field", () => {
		expect(anchorFor(aUuid)).toBe("cp_3f2504e04f8941d39a0c0305e82c3301");
	});

	it("is the start of SHA-256 over id/field with one (checked against Node's own)", () => {
		const expected = createHash("sha256").update(`${aUuid}/why`).digest("hex").slice(0, 32);
		expect(anchorFor(aUuid, "why")).toBe(`cp_${expected}`);
	});

	it("does not care how the UUID is written", () => {
		const bare = aUuid.replaceAll("-", "").toUpperCase();
		expect(anchorFor(bare)).toBe(anchorFor(aUuid));
		expect(anchorFor(bare, "why")).toBe(anchorFor(aUuid, "why"));
	});

	it("refuses what is not a UUID, and does not repeat it", () => {
		for (const wrong of ["", "goal-1", `${aUuid}0`, aUuid.replace("3f", "zz")]) {
			expect(() => anchorFor(wrong)).toThrow(TypeError);
		}
		expect(() => anchorFor("Lys Nowak")).not.toThrow(/Lys/);
	});

	it("is always a legal Word bookmark, the same each time", () => {
		fc.assert(
			fc.property(
				fc.uuid({ version: 4 }),
				fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
				(id, field) => {
					const anchor = anchorFor(id, field);
					expect(anchor).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
					expect(anchorFor(id, field)).toBe(anchor);
				},
			),
		);
	});

	it("is different for different things and different fields", () => {
		const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.uniqueArray(fc.uuid({ version: 4 }), { minLength: 1, maxLength: 12 }), names, (ids, fields) => {
				const anchors = ids.flatMap((id) => [anchorFor(id), ...fields.map((field) => anchorFor(id, field))]);
				expect(new Set(anchors).size).toBe(ids.length * (fields.length + 1));
			}),
		);
	});
});
