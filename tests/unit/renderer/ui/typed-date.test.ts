import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dateProblem, notYetProblem } from "../../../../renderer/screens/plan/review/dates.ts";
import { noSuchDay, readTypedDate, readTypedMonth, whyNoDate } from "../../../../renderer/ui/typed-date.ts";
import { type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { addDays } from "../../../../shared/reviews/days.ts";

/** Its month, as it is written out. */
const monthOf = (date: LocalDate): string => writtenDate(date).replaceAll("\u00a0", " ").split(" ")[1] ?? "";

describe("a typed date", () => {
	it.each([
		["9 June 1951", "1951-06-09"],
		["9th jun 1951", "1951-06-09"],
		["09/06/1951", "1951-06-09"],
		["9.6.1951", "1951-06-09"],
		["9 6 1951", "1951-06-09"],
		["1951-6-9", "1951-06-09"],
	])("%s is the ninth of June, day before month", (typed, date) => {
		expect(readTypedDate(typed)).toBe(date);
	});

	const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map(
		(number) => [monthOf(`1951-${number}-09` as LocalDate), number] as const,
	);
	it.each(months)("%s is read by its whole name and by its usual short one", (month, number) => {
		const date = `1951-${number}-09`;
		expect(readTypedDate(`9 ${month} 1951`)).toBe(date);
		expect(readTypedDate(`9 ${month.slice(0, 3)} 1951`)).toBe(date);
		expect(readTypedDate(`9 ${month.slice(0, 3)}. 1951`)).toBe(date);
		expect(readTypedMonth(`${month} 1951`)).toBe(date.slice(0, 7));
	});

	it("September is also Sept", () => expect(readTypedDate("9 Sept 1951")).toBe("1951-09-09"));

	it.each(["9 Juno 1951", "9 Marmalade 1951", "9 Mayor 1951", "9 Decem 1951", "9 Octopus 1951"])(
		"%s has no month in it",
		(typed) => {
			expect(readTypedDate(typed)).toBeNull();
			expect(readTypedMonth(typed.slice(2))).toBeNull();
			expect(readTypedDate(typed.slice(0, -5), { way: "next", today: "2026-11-28" as LocalDate })).toBeNull();
		},
	);

	it.each(["", "June", "1951", "9 Juno", "the ninth"])("%s is no date", (typed) => {
		expect(readTypedDate(typed)).toBeNull();
	});

	it.each([
		["4 December", "next", "2026-12-04"],
		["4th dec", "next", "2026-12-04"],
		["4/12", "next", "2026-12-04"],
		["28 November", "next", "2026-11-28"],
		["2 January", "next", "2027-01-02"],
		["4 December", "last", "2025-12-04"],
		["28 November", "last", "2026-11-28"],
		["2/1", "last", "2026-01-02"],
		["4 December 2030", "last", "2030-12-04"],
	] as const)("%s without a year is the %s such day", (typed, way, date) => {
		expect(readTypedDate(typed, { way, today: "2026-11-28" as LocalDate })).toBe(date);
		if (!/\d{4}/.test(typed)) expect(readTypedDate(typed)).toBeNull();
	});

	it("is refused where it was to be a day that was, and has not come yet", () => {
		const now = "2026-11-28" as LocalDate;
		expect(notYetProblem("on", dateOf("29 November 2026", { way: "last", today: now }), now)).toHaveLength(1);
		expect(notYetProblem("on", dateOf("28 November 2026", { way: "last", today: now }), now)).toEqual([]);
		expect(notYetProblem("on", dateOf("4 December", { way: "last", today: now }), now)).toEqual([]);
	});
});

describe("a date typed short", () => {
	const now = "2026-11-28" as LocalDate;
	const ways = ["next", "last", "neither"] as const;

	it.each([
		["today", "2026-11-28"],
		["Yesterday ", "2026-11-27"],
		["tomorrow", "2026-11-29"],
		["28/11/26", "2026-11-28"],
		["28.11.26", "2026-11-28"],
		["28-11-26", "2026-11-28"],
		["28 Nov 26", "2026-11-28"],
		["28th nov 26", "2026-11-28"],
		["1/4/27", "2027-04-01"],
	])("%s is read where the day is near, and only there", (typed, date) => {
		for (const way of ways) expect(readTypedDate(typed, { way, today: now })).toBe(date);
		expect(readTypedDate(typed)).toBeNull();
	});

	it.each(["14/2/68", "14 Feb 51", "14.2.99"])("%s might be of another century, and is no date", (typed) => {
		for (const way of ways) expect(readTypedDate(typed, { way, today: now })).toBeNull();
	});

	it("is the same day however it is written, as far as 20 years from today", () => {
		const day = fc.integer({ min: 0, max: 40 * 365 }).map((days) => addDays("2006-12-01" as LocalDate, days));
		fc.assert(
			fc.property(day, fc.constantFrom(...ways), (date, way) => {
				const [year = "", month = "", dayOfMonth = ""] = date.split("-");
				const [d, m, yy] = [Number(dayOfMonth), Number(month), year.slice(2)];
				const name = monthOf(date);
				for (const typed of [
					`${d}/${m}/${yy}`,
					`${d}.${m}.${yy}`,
					`${d} ${name} ${yy}`,
					`${d} ${name.slice(0, 3)} ${year}`,
				])
					expect(readTypedDate(typed, { way, today: now })).toBe(date);
			}),
		);
	});

	it("without its year is the one such day that is nearest on the side that is meant", () => {
		const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(now, days - 182));
		fc.assert(
			fc.property(day, fc.constantFrom("next" as const, "last" as const), (date, way) => {
				const [dayOfMonth = "", name = ""] = writtenDate(date).replaceAll("\u00a0", " ").split(" ");
				for (const typed of [`${dayOfMonth} ${name}`, `${dayOfMonth} ${name.slice(0, 3)}`]) {
					const read = readTypedDate(typed, { way, today: now }) ?? "";
					expect(read.slice(5)).toBe(date.slice(5));
					expect(way === "next" ? read >= now : read <= now).toBe(true);
				}
			}),
		);
	});
});

describe("a year in two figures", () => {
	it.each(["14/2/68", "14 February 68", "14.2.68", "14th feb 68"])("%s is told to be that", (typed) => {
		expect(whyNoDate(typed)).toBe("Type the year in full, such as 1968.");
	});

	it.each(["14/2/1968", "14/2", "14 February", "soon", "", "99/99/68x", "68"])("%s is not one", (typed) => {
		expect(whyNoDate(typed)).toBeNull();
	});

	it("is told where a date is asked for, and otherwise an example is", () => {
		const near = { way: "next", today: "2026-11-28" as LocalDate } as const;
		expect(dateProblem("on", "14/2/68", near).sentence).toContain("1968");
		expect(dateProblem("on", "soon", near).sentence).toBe("Type a date such as 9 June 2027.");
	});
});

describe("a day that no calendar has", () => {
	it.each([
		["31/02/1955", "There is no 31 February."],
		["31 April 2027", "There is no 31 April."],
		["29 February 1955", "There is no 29 February in 1955."],
		["32/1/2027", "There is no 32 January."],
	])("%s is told by its name", (typed, sentence) => {
		expect(noSuchDay(typed)).toBe(sentence);
	});

	it.each(["29 February 1956", "28/02/1955", "1/13/2027", "0/1/2027", "soon", ""])("%s is not one", (typed) => {
		expect(noSuchDay(typed)).toBeNull();
	});
});
