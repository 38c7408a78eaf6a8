import { describe, expect, it } from "vitest";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { dueNow } from "../../../../shared/reviews/due.ts";
import { reviewFactsSchema } from "../../../../shared/reviews/facts.ts";
import { requestNext, stateWords } from "../../../../shared/reviews/words.ts";

const TODAY = "2026-11-29" as LocalDate;
const due = (on: string, more: object = {}) =>
	dueNow(reviewFactsSchema.parse({ due: [{ kind: "contingency", on }], ...more }), TODAY);

describe("under a day that something is due by", () => {
	it("is how far off it is, never more than that", () => {
		const days = ["2026-11-28", "2026-11-29", "2026-11-30", "2026-12-04", "2026-12-13", "2027-01-10", "2027-06-01"];
		expect(days.map((on) => stateWords(due(on), TODAY))).toEqual([
			"Overdue",
			"Due today",
			"Tomorrow",
			"In 5 days",
			"Within 2 weeks",
			"Within 6 weeks",
			"Not due yet",
		]);
	});

	it("never says of a day to come that it was held", () => {
		const held = due("2027-05-29", { heldOn: "2026-11-28" });
		expect(held.state).toBe("held");
		expect(stateWords(held, TODAY)).toBe("Not due yet");
	});
});

describe("what a request asks of us next", () => {
	const asked = { reviewId: "00000000-0000-4000-8000-000000000001", kind: "requested", on: "2026-11-27" };
	const next = (more: object) =>
		requestNext(reviewFactsSchema.parse({ asked: { ...asked, ...more } }), TODAY, "Tam")?.sentence.replaceAll(
			"\u00a0",
			" ",
		);

	it("is an answer, then a date, then the day offered; nothing where nobody asked", () => {
		expect(next({})).toBe("Answer Tam by Friday 4 December");
		expect(next({ answeredOn: "2026-11-28" })).toBe("Offer Tam a date by Friday 25 December");
		expect(next({ offeredFor: "2026-12-10" })).toBe("Look-again offered for Thursday 10 December");
		expect(requestNext(reviewFactsSchema.parse({}), TODAY, "Tam")).toBeNull();
	});
});
