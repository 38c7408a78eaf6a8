import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	readPercent,
	readPounds,
	readQuantity,
	writtenHundredths,
	writtenPounds,
} from "../../../../shared/budget/written.ts";

describe("pounds as typed", () => {
	it.each([
		["£1,470.00", 147_000],
		["1470", 147_000],
		["13.85", 1385],
		[" £ 0.05 ", 5],
		["0", 0],
		["1,234,567.89", 123_456_789],
		["10,000,000.00", 1_000_000_000],
		["007", 700],
	])("%s", (typed, pence) => expect(readPounds(typed)).toEqual({ ok: true, value: pence }));
	it.each([
		["", "Type an amount"],
		["£", "Type an amount"],
		["-5", "less than nought"],
		["−5", "less than nought"],
		["85p", "0.85"],
		["13.8", "two figures"],
		["13.", "two figures"],
		["13.855", "two figures"],
		["1.470,00", "comma only between thousands"],
		["1,47", "comma only between thousands"],
		["1,4700", "comma only between thousands"],
		[",500", "comma only between thousands"],
		["about 20", "figures only"],
		["1e3", "figures only"],
		["£20 a week", "figures only"],
		["1 470", "figures only"],
		["12.50.1", "comma only"],
		["10,000,000.01", "more than £10,000,000"],
		["99999999999", "more than £10,000,000"],
		["١٢", "figures only"],
	])("refuses %s", (typed, part) => {
		const read = readPounds(typed);
		expect(read.ok ? "" : read.problem).toContain(part);
	});
	it("reads back every amount it writes", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pence) => {
				expect(readPounds(writtenPounds(pence))).toEqual({ ok: true, value: pence });
				expect(readPounds(writtenPounds(pence).replace(/[£,]/g, ""))).toEqual({ ok: true, value: pence });
			}),
		);
	});
	it("never takes what it does not understand", () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				const read = readPounds(typed);
				if (read.ok) expect(Math.abs(read.value - Number(typed.replace(/[£,\s]/g, "")) * 100)).toBeLessThan(0.01);
			}),
		);
	});
	it("writes what is below nought with a minus", () => expect(writtenPounds(-12_000)).toBe("−£120.00"));
});

describe("how much, as typed", () => {
	it.each([
		["12 hours", 1200, "hours"],
		["4.5 hours", 450, "hours"],
		["92.4hours", 9240, "hours"],
		["1", 100, ""],
		["0.25", 25, ""],
		[" 2 visits a day ", 200, "visits a day"],
	])("%s", (typed, hundredths, of) => expect(readQuantity(typed)).toEqual({ ok: true, value: { hundredths, of } }));
	it.each(["", "hours", "0", "-1", "1.234", "1,000", "1000000", "twelve"])("refuses %s", (typed) =>
		expect(readQuantity(typed).ok).toBe(false),
	);
	it("reads back every number it writes", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10_000_000 }), (hundredths) => {
				expect(readQuantity(`${writtenHundredths(hundredths)} hours`)).toEqual({
					ok: true,
					value: { hundredths, of: "hours" },
				});
			}),
		);
	});
});

describe("shares of a hundred, as typed", () => {
	it.each([
		["60", 6000],
		["60%", 6000],
		["33.33 %", 3333],
		["0.5", 50],
		["100", 10_000],
	])("%s", (typed, hundredths) => expect(readPercent(typed)).toEqual({ ok: true, value: hundredths }));
	it.each(["", "101", "100.01", "-1", "half", "33.333"])("refuses %s", (typed) =>
		expect(readPercent(typed).ok).toBe(false),
	);
});
