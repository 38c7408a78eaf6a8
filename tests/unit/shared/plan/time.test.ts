import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addMonths,
	daysInMonth,
	instantSchema,
	type LocalDate,
	localDateSchema,
	partialDateSchema,
	today,
	writtenDate,
	writtenDay,
	writtenMonth,
	writtenPartialDate,
	yearMonthSchema,
} from "../../../../shared/plan/time.ts";

const date = (year: number, month: number, day: number): LocalDate =>
	`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as LocalDate;
const anyDate = fc
	.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.filter(([year, month, day]) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate());

/** Steps one month at a time from the first, then gives the day or the month's last. */
function monthsLater([year, month, day]: readonly [number, number, number], months: number): string {
	let [y, m] = [year, month];
	for (let step = 0; step < Math.abs(months); step++) {
		m += Math.sign(months);
		if (m === 13) [y, m] = [y + 1, 1];
		if (m === 0) [y, m] = [y - 1, 12];
	}
	const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
	return date(y, m, Math.min(day, last));
}

describe("dates", () => {
	it("are those of the calendar, leap days too", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 9999 }),
				fc.integer({ min: 0, max: 13 }),
				fc.integer({ min: 0, max: 32 }),
				(year, month, day) => {
					const clock = new Date(0);
					clock.setUTCFullYear(year, month - 1, day);
					const isReal =
						clock.getUTCFullYear() === year && clock.getUTCMonth() === month - 1 && clock.getUTCDate() === day;
					expect(localDateSchema.safeParse(date(year, month, day)).success).toBe(isReal);
				},
			),
			{ numRuns: 3000 },
		);
		for (const [text, isReal] of [
			["2028-02-29", true],
			["2027-02-29", false],
			["2000-02-29", true],
			["1900-02-29", false],
			["2100-02-29", false],
			["2027-04-31", false],
		] as const)
			expect(localDateSchema.safeParse(text).success, text).toBe(isReal);
	});

	it.each([
		"2027-1-12",
		"12/01/2027",
		"2027-01-12T00:00",
		" 2027-01-12",
		"2027-01-12\n",
		"20270112",
		"",
		"２０２７-01-12",
	])("refuse %j", (text) => {
		expect(localDateSchema.safeParse(text).success).toBe(false);
	});

	it("know the days of a month as the clock does", () => {
		for (let year = 1890; year < 2110; year++)
			for (let month = 1; month <= 12; month++)
				expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
	});

	it("add months as a model that counts month by month", () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (given, months) => {
				expect(addMonths(date(...given), months)).toBe(monthsLater(given, months));
			}),
			{ numRuns: 3000 },
		);
	});

	it("yield 28 February a year after 29 February", () => {
		expect(addMonths("2028-02-29" as LocalDate, 12)).toBe("2029-02-28");
		expect(addMonths("2028-02-29" as LocalDate, 48)).toBe("2032-02-29");
		expect(addMonths("2027-01-31" as LocalDate, 1)).toBe("2027-02-28");
		expect(addMonths("2027-01-31" as LocalDate, -2)).toBe("2026-11-30");
	});

	it("are read from the wall calendar of this computer", () => {
		fc.assert(
			fc.property(fc.date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true }), (now) => {
				expect(today({ now: () => now })).toBe(date(now.getFullYear(), now.getMonth() + 1, now.getDate()));
			}),
		);
	});

	it("are written as people say them, the day bound to its month", () => {
		expect(writtenDate("2026-11-09" as LocalDate)).toBe("9\u00a0November 2026");
		expect(writtenDay("2026-11-09" as LocalDate)).toBe("Monday 9\u00a0November 2026");
		expect(writtenMonth(yearMonthSchema.parse("2027-05"))).toBe("May 2027");
		fc.assert(
			fc.property(anyDate, (given) => {
				const weekday = new Date(Date.UTC(given[0], given[1] - 1, given[2])).toLocaleDateString("en-GB", {
					weekday: "long",
					timeZone: "UTC",
				});
				expect(writtenDay(date(...given)).split(" ")[0]).toBe(weekday);
			}),
		);
	});
});

describe("months and moments", () => {
	it.each([
		["2027-13", false],
		["2027-00", false],
		["2027-1", false],
		["2027-12", true],
	])("month %s: %s", (text, isReal) => expect(yearMonthSchema.safeParse(text).success).toBe(isReal));
	it.each([
		["2027-01-12T14:32:05.120Z", true],
		["2027-02-29T14:32:05.120Z", false],
		["2027-01-12T24:00:00.000Z", false],
		["2027-01-12T14:32:05Z", false],
		["2027-01-12T14:32:05.120+01:00", false],
	])("moment %s: %s", (text, isReal) => expect(instantSchema.safeParse(text).success).toBe(isReal));
	it("takes every moment that a clock writes", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
				(moment) => {
					expect(instantSchema.safeParse(moment.toISOString()).success).toBe(true);
				},
			),
		);
	});
});

it.each([
	["2026-06-09", "9\u00a0June 2026"],
	["2026-06", "June 2026"],
	["2024", "2024"],
])("%s is as much of a day as is known, and is written so", (typed, written) => {
	expect(writtenPartialDate(partialDateSchema.parse(typed))).toBe(written);
});

it.each(["", "26", "2026-13", "2026-02-30", "June 2026", "2026-6"])("%s is no part of a day", (typed) => {
	expect(partialDateSchema.safeParse(typed).success).toBe(false);
});
