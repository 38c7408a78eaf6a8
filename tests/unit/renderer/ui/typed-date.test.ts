import { describe, expect, it } from "vitest";
import { readTypedDate } from "../../../../renderer/ui/typed-date.ts";

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
