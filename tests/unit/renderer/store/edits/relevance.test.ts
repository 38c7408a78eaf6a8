/** Whether a part concerns the person: what is begun does, and what is left with its first question says why. */
import { describe, expect, it } from "vitest";
import { addCondition } from "../../../../../renderer/store/edits/health.ts";
import { leaveQuestion } from "../../../../../renderer/store/edits/talks.ts";
import { keepWords } from "../../../../../renderer/store/edits/words.ts";
import type { PlaceId } from "../../../../../shared/guide/places.ts";
import { afterEdit, blank, clock, said, staff } from "./support.ts";

const asked = { state: "relevant", because: null, on: "2027-01-12", isSaid: false };

describe("health, and living with it day to day", () => {
	it.each<PlaceId>(["daily.do-already", "daily.helps", "daily.working", "daily.one-higher"])(
		"concern her once words are kept in %s",
		(place) => {
			const plan = afterEdit(blank(), keepWords(blank(), place, "a place", said("I walk."), clock));
			expect(plan.daily.relevance).toEqual(asked);
			expect(plan.health.relevance.state).toBe("not-asked");
		},
	);

	it("concern her once a condition is told, in words or by its name", () => {
		const told = afterEdit(blank(), addCondition(blank(), null, "COPD", staff, clock));
		const words = afterEdit(blank(), keepWords(blank(), "health.condition", "health", said("My chest."), clock));
		for (const plan of [told, words]) {
			expect(plan.health.relevance).toEqual(asked);
			expect(plan.daily.relevance.state).toBe("not-asked");
		}
	});

	it("are not answered by words of something else", () => {
		const plan = afterEdit(blank(), keepWords(blank(), "matter.proud", "proud", said("My dog."), clock));
		expect([plan.daily.relevance, plan.health.relevance]).toEqual([blank().daily.relevance, blank().health.relevance]);
	});
});

describe("a part that is left with its first question", () => {
	const leave = (plan = blank(), isWhole = true, stage: "daily" | "life" = "daily") =>
		afterEdit(plan, leaveQuestion(plan, stage, "daily.first", "not-relevant", clock, isWhole));

	it("says why nothing is in it", () => {
		expect(leave().daily.relevance).toEqual({ ...asked, state: "not-relevant" });
		const later = afterEdit(blank(), leaveQuestion(blank(), "daily", "daily.first", "not-now", clock, true));
		expect(later.daily.relevance.state).toBe("left-for-now");
	});

	it("is not left with one prompt of it, nor where something is in it, nor with another part", () => {
		expect(leave(blank(), false).daily.relevance.state).toBe("not-asked");
		expect(leave(blank(), true, "life").daily.relevance.state).toBe("not-asked");
		const begun = afterEdit(blank(), keepWords(blank(), "daily.helps", "helps", said("Rest."), clock));
		expect(leave(begun).daily.relevance).toEqual(asked);
	});
});
