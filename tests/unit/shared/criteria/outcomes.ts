import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import type { RuleOutcome } from "../../../../shared/criteria/result.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { type Facts, TODAY } from "./facts.ts";
import { planOf } from "./plan-of-facts.ts";

/** What checkPlan says of the plan that these facts describe. */
export const outcomes = (given: Facts): Record<string, RuleOutcome> =>
	Object.fromEntries(checkPlan(planOf(given), TODAY, serviceWords).rules.map((rule) => [rule.id, rule.result]));
