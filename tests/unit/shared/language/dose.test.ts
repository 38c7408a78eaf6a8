import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dosesIn, unansweredDose } from "../../../../shared/language/dose.ts";

describe("text that looks like a dose", () => {
	it("is a number with a unit, wherever it stands", () => {
		const units = ["mg", "ml", "mcg", "micrograms", "units", "tablets", "puffs", "capsules"];
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 500 }),
				fc.constantFrom(...units),
				fc.constantFrom("", " ", "\u00a0"),
				(n, unit, gap) => {
					expect(dosesIn(`Take ${n}${gap}${unit}, then sit down.`)).toEqual([`${n}${gap}${unit}`]);
				},
			),
		);
		expect(dosesIn("Two tablets in the morning, 2.5 mg at night")).toEqual(["Two tablets", "2.5 mg"]);
		expect(dosesIn("half a tablet")).toEqual(["half a tablet"]);
	});

	it("is not what people say about their days", () => {
		for (const text of [
			"Blue inhaler the way she showed me. Ring the nurse line that day.",
			"I get my breath back by the time I’ve counted to sixty.",
			"Brown inhaler, morning and night.",
			"Two hours, then ring Siobhan on 07700 900 412.",
			"the tablets on the sill",
			"3 mugs of tea",
		])
			expect(dosesIn(text)).toEqual([]);
	});

	it("is asked about once", () => {
		expect(unansweredDose("10 mg and 5 ml", [])).toBe("10 mg");
		expect(unansweredDose("10 mg and 5 ml", ["10 mg"])).toBe("5 ml");
		expect(unansweredDose("10 mg and 5 ml", ["10 mg", "5 ml"])).toBeNull();
	});
});
