import { expect, it } from "vitest";
import { NOT_YET, readDay } from "../../../../renderer/ui/read-day.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

const today = "2026-11-28" as LocalDate;

it("guesses no year of a day that may be long ago: a birthday is no day of this year", () => {
	expect(readDay("9 June", today, "long-ago")).toEqual({ problem: "Type a date such as 12 January 2027." });
	expect(readDay("9/6", today, "long-ago")).toHaveProperty("problem");
	expect(readDay("9/6/26", today, "long-ago")).toEqual({ problem: "Type the year in full, such as 1968." });
	expect(readDay("9 June 1951", today, "long-ago")).toEqual({ date: "1951-06-09" });
});

it("takes the last such day where it was lately, and none that is still to come", () => {
	expect(readDay("9 June", today, "past")).toEqual({ date: "2026-06-09" });
	expect(readDay("28/11/26", today, "past")).toEqual({ date: "2026-11-28" });
	expect(readDay("today", today, "past")).toEqual({ date: "2026-11-28" });
	expect(readDay("9 December 2026", today, "past")).toEqual({ problem: NOT_YET });
	expect(readDay("tomorrow", today, "past")).toEqual({ problem: NOT_YET });
	expect(readDay("31 June 2026", today, "past")).toEqual({ problem: "There is no 31 June." });
	expect(readDay("31/6/26", today, "past")).toEqual({ problem: "There is no 31 June." });
});

it("takes the next such day where it is to come", () => {
	expect(readDay("9 December 2026", today, "to-come")).toEqual({ date: "2026-12-09" });
	expect(readDay("9 Dec", today, "to-come")).toEqual({ date: "2026-12-09" });
	expect(readDay("9 June", today, "to-come")).toEqual({ date: "2027-06-09" });
});

it("says of a month alone that the day is wanted too", () => {
	expect(readDay("June 2026", today, "past")).toEqual({
		problem: "Type the day too, such as 9 June 2026.",
	});
});
