/** The way of a rule leads to the very action whose word it waits for, and there stands what to do about it. */
import "../outside-a-window.ts";

import { expect, it } from "vitest";
import { wayTo } from "../../../../../renderer/screens/plan/agree/targets.ts";
import { ActionWordHint } from "../../../../../renderer/screens/plan/goal/ActionWordHint.tsx";
import { checkPlan } from "../../../../../shared/criteria/check-plan.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { serviceWords } from "../../../../../templates/service-words.ts";
import { TODAY, whole } from "../../../shared/criteria/facts.ts";
import { planOf } from "../../../shared/criteria/plan-of-facts.ts";
import { must } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

const soundsLikeThem = (plan: Plan) => must(checkPlan(plan, TODAY, serviceWords).rules.find(({ id }) => id === "C3.1"));

it("leads to the action with the word, which the person can say that they do say", () => {
	const plan = structuredClone(planOf(whole));
	expect(soundsLikeThem(plan).result).toBe("met");
	const goal = must(plan.goals[0]);
	const action = must(goal.actions.find(({ group }) => group === "me"));
	action.text = "I will ask Tom to refer me";
	const rule = soundsLikeThem(plan);
	expect(rule.result).toBe("not-met");
	expect(wayTo(must(rule.target), plan)).toEqual({
		kind: "route",
		route: { screen: "goal", goalId: goal.id, part: 4, actionId: action.id },
	});
	const hint = () => drawn(openedPlan(plan), <ActionWordHint goal={goal} action={action} />);
	expect(hint()).toContain("say “refer”?");
	goal.quote.exactWords = ["refer"];
	expect(hint()).toBe("");
	expect(soundsLikeThem(plan).result).toBe("met");
});
