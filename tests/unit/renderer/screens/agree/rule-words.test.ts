import fc from "fast-check";
import { expect, it } from "vitest";
import { inWords, placeName } from "../../../../../renderer/screens/plan/agree/rule-words.ts";
import { checkPlan } from "../../../../../shared/criteria/check-plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { serviceWords } from "../../../../../templates/service-words.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";

it("what a rule rests on is said in dates and places, never as a path or a bare date", () => {
	fc.assert(
		fc.property(arbitraryPlan, (plan) => {
			for (const { what, path } of checkPlan(plan, "2027-02-01" as LocalDate, serviceWords).rules.flatMap(
				(rule) => rule.evidence,
			)) {
				expect(inWords(what)).not.toMatch(/\d{4}-\d\d-\d\d/);
				expect(placeName(path)).not.toMatch(/\.|^the plan$|[A-Z]/);
			}
		}),
		{ numRuns: 60 },
	);
	expect(placeName("goals.0.readBack")).toBe("goal 1");
	expect(inWords("Talk on 2027-01-12")).toBe("Talk on 12\u00a0January 2027");
});
