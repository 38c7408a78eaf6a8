/** The example of a whole sheet: an integrated budget with an employed assistant, twelve lines, one not agreed. */
import { expect, it } from "vitest";
import { checkBudget } from "../../../../shared/budget/check.ts";
import { sumsOf } from "../../../../shared/budget/sums.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { cannotBuy } from "../../../../templates/cannot-buy.ts";
import { planWithBudget } from "../../../support/budget-example.ts";

it("adds up as it was reckoned by hand, and has nothing to put right", () => {
	const plan = planWithBudget();
	expect(sumsOf(plan.budget)).toMatchObject({
		eachWeek: 25_157,
		oneOff: 245_074,
		planned: 1_556_846,
		left: 93_154,
		contingency: 52_800,
	});
	expect(sumsOf(plan.budget).lines.map(({ cost }) => cost)).toEqual([
		866_614, 324_980, 127_974, 17_400, 11_800, 23_520, 52_800, 32_329, 46_929, 18_500, 3_960, 34_000,
	]);
	expect(checkBudget(plan, cannotBuy, "2026-04-10" as LocalDate)).toEqual([]);
});
