import { describe, expect, it } from "vitest";
import { noSuchDay, readTypedDate } from "../../../../renderer/ui/typed-date.ts";

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
