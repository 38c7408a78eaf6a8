import fc from "fast-check";
import { expect, it } from "vitest";
import { partNames, readRoute, writeRoute } from "../../../../renderer/store/route.ts";
import { stageSchema } from "../../../../shared/plan/talks.ts";

const id = fc.option(fc.uuid({ version: 4 }));
const route = fc.oneof(
	fc.record({
		screen: fc.constant("talk" as const),
		stage: fc.constantFrom(...stageSchema.options),
		questionId: fc.option(fc.constantFrom("life.good-day", "mind.first")),
	}),
	fc.record({
		screen: fc.constant("goal" as const),
		goalId: id,
		part: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
	}),
	fc.record({
		screen: fc.constant("goal" as const),
		goalId: fc.uuid({ version: 4 }),
		part: fc.constant(4 as const),
		actionId: fc.uuid({ version: 4 }),
	}),
	fc.record({ screen: fc.constant("part" as const), part: fc.constantFrom(...partNames), itemId: id }),
);

it("a route comes back as it was, from a text that fits in a record", () => {
	fc.assert(
		fc.property(route, (one) => {
			expect(readRoute(writeRoute(one))).toEqual(one);
			expect(writeRoute(one).length).toBeLessThan(300);
		}),
	);
});

it("the place of an older version's one page leads to reading back", () => {
	expect(readRoute("share")).toEqual({ screen: "part", part: "agree", itemId: null });
});

it("anything else is the first question", () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			fc.pre(!/^(goal|share|part|talk)/.test(text));
			expect(readRoute(text)).toEqual({ screen: "talk", stage: "life", questionId: null });
		}),
	);
});
