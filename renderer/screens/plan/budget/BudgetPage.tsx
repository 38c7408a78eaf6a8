/** 07: how the money of a personal budget is used. First the question whether there is one. */

import { usePlan } from "../plan-context.ts";
import { BudgetQuestion } from "./BudgetQuestion.tsx";
import { BudgetSheet } from "./BudgetSheet.tsx";
import "../../../styles/budget.css";

export function BudgetPage() {
	const { plan } = usePlan();
	const { type, lines } = plan.budget;
	const hasNone = type === null || type === "none" || type === "not-sure";
	return hasNone && lines.length === 0 ? <BudgetQuestion /> : <BudgetSheet />;
}
