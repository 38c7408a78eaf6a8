import { describe, expect, it } from "vitest";
import { dateOf, dateProblem, notYetProblem } from "../../../../renderer/screens/plan/review/dates.ts";
import { noSuchDay, readTypedDate, whyNoDate } from "../../../../renderer/ui/typed-date.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

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
		expect(notYetProblem("on", dateOf("29 November 2026"), now)).toHaveLength(1);
		expect(notYetProblem("on", dateOf("28 November 2026"), now)).toEqual([]);
		expect(notYetProblem("on", dateOf("4 December", { way: "last", today: now }), now)).toEqual([]);
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
		expect(dateProblem("on", "14/2/68").sentence).toContain("1968");
		expect(dateProblem("on", "soon").sentence).toBe("Type a date such as 9 June 2027.");
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
