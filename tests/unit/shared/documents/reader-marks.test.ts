import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerMarks } from "../../../../shared/documents/reader-marks.ts";

describe("the readers of one plan, in file names", () => {
	it("are known by initials, and by a letter more where two have the same", () => {
		expect(readerMarks(["Folake Okafor", "Raj", "علي"])).toEqual(["FO", "R", "someone"]);
		expect(readerMarks(["Maeve Carney", "Moira Campbell", "Raj"])).toEqual(["MaC", "MoC", "R"]);
		expect(readerMarks(["Mary Carney", "Mary Campbell", "Mary Clarke"])).toEqual(["MarCar", "MarCam", "MarCl"]);
		expect(readerMarks(["علي", "Maya Cole", "رحیمہ", "maya cole"])).toEqual(["someone", "MC", "someone-2", "MC-2"]);
	});

	it("are known by their names, and by no title", () => {
		expect(readerMarks(["Dr Imran Qureshi-Bell", "Mrs Gill", "Mr. Raj Dhillon"])).toEqual(["IQ", "G", "RD"]);
		expect(readerMarks(["Miss"])).toEqual(["M"]);
	});

	it("are never alike, and never by a whole name", () => {
		const names = fc.array(fc.constantFrom("Jo Li", "Ja Li", "Jo Lu", "Raj", "Rob", "Mary Cole", "Mary Coe", "علي"), {
			maxLength: 12,
		});
		fc.assert(
			fc.property(names, (readers) => {
				const marks = readerMarks(readers);
				expect(new Set(marks.map((mark) => mark.toLowerCase())).size).toBe(readers.length);
				for (const [index, mark] of marks.entries())
					expect(mark.toLowerCase()).not.toBe(readers[index]?.replaceAll(" ", "").toLowerCase());
			}),
		);
	});
});
