import { expect, it } from "vitest";
import { readPartialDay } from "../../../../../renderer/screens/plan/review/dates.ts";
import { NOT_YET } from "../../../../../renderer/ui/read-day.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";

const today = "2026-11-28" as LocalDate;

it.each([
	["June 2026", { date: "2026-06" }],
	["Jun 2026", { date: "2026-06" }],
	["2024", { date: "2024" }],
	["November 2026", { date: "2026-11" }],
	["2026", { date: "2026" }],
	["9 June 2026", { date: "2026-06-09" }],
	["today", { date: "2026-11-28" }],
	["December 2026", { problem: NOT_YET }],
	["2027", { problem: NOT_YET }],
	["31 June 2026", { problem: "There is no 31 June." }],
	["last summer", { problem: "Type a date such as 12 January 2026, or June 2026, or 2026." }],
])("%s of a day that was: no more than is known", (typed, read) => {
	expect(readPartialDay(typed, today)).toEqual(read);
});
