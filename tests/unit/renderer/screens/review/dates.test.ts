import { expect, it } from "vitest";
import { NOT_YET, readDay } from "../../../../../renderer/screens/plan/review/dates.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";

const today = "2026-11-28" as LocalDate;

it("guesses no year of a day that may be long ago: a birthday is no day of this year", () => {
	expect(readDay("9 June", { today, needsYear: true })).toEqual({ problem: "Type a date such as 12 January 2027." });
	expect(readDay("9/6", { today, needsYear: true })).toHaveProperty("problem");
	expect(readDay("9 June 1951", { today, needsYear: true })).toEqual({ date: "1951-06-09" });
});

it("takes the last such day where it was lately, and none that is still to come", () => {
	expect(readDay("9 June", { today, needsYear: false })).toEqual({ date: "2026-06-09" });
	expect(readDay("9 December 2026", { today, needsYear: false })).toEqual({ problem: NOT_YET });
	expect(readDay("9 December 2026")).toEqual({ date: "2026-12-09" });
	expect(readDay("31 June 2026")).toEqual({ problem: "There is no 31 June." });
});
