import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths, type LocalDate } from "../../../../shared/plan/time.ts";
import { addDays, addWorkingDays, daysBetween } from "../../../../shared/reviews/days.ts";
import { leavesOn, lengthOfCalendar, textAt, workingDaysOn } from "./wall-calendar.ts";

const CASES = process.env["WM_LONG"] === "1" ? 100_000 : 5_000;
const place = fc.integer({ min: 400, max: lengthOfCalendar - 1_300 });
const date = (at: number): LocalDate => textAt(at) as LocalDate;

it("days, working days and months agree with the calendar on the wall", () => {
	fc.assert(
		fc.property(place, fc.integer({ min: -400, max: 1_200 }), fc.integer({ min: 1, max: 40 }), (at, days, count) => {
			expect(addDays(date(at), days)).toBe(date(at + days));
			expect(daysBetween(date(at), date(at + days))).toBe(days);
			expect(addWorkingDays(date(at), count)).toBe(date(workingDaysOn(at, count)));
			expect(addMonths(date(at), count)).toBe(date(leavesOn(at, count)));
		}),
		{ numRuns: CASES },
	);
});

it("every single day of seventy years follows the one before", () => {
	for (let at = 1; at < lengthOfCalendar; at++) {
		expect(addDays(date(at - 1), 1)).toBe(date(at));
	}
});
