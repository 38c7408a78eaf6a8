/** Where planning with a person is (decision 14): offered, invited, said no, talking, agreed, closed. */
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Edit, set } from "./edit.ts";

export type PlanningState = Plan["state"];

const labels: Readonly<Record<PlanningState["kind"], string>> = {
	offered: "wrote down that a plan was offered",
	invited: "wrote down an invitation",
	declined: "wrote down a no",
	talking: "went back to talking",
	agreed: "went back to the plan that was agreed",
	closed: "closed the plan",
};

/**
 * Nothing else of the plan changes: a closed plan keeps every word. One that was agreed and is opened again is agreed as
 * it was; nobody makes a plan agreed from here.
 */
export function setPlanningState(plan: Plan, asked: Exclude<PlanningState, { kind: "agreed" }>): Edit {
	const { agreed } = plan.agreement;
	const wasOver = plan.state.kind === "closed" || plan.state.kind === "declined";
	const state: PlanningState =
		asked.kind === "talking" && wasOver && agreed !== null ? { kind: "agreed", on: agreed.on } : asked;
	return { label: labels[state.kind], changes: [set(["state"], state)] };
}
