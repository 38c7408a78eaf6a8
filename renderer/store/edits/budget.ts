/** The budget sheet: what it is, who pays, line by line. Undo is told the number of a line, never what it buys. */
import type { Change } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Budget, BudgetLine, Funder } from "../../../shared/plan/money.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";

const place = (line: BudgetLine): Change["at"] => ["budget", "lines", { id: line.id }];
const numberOf = ({ budget }: Plan, line: BudgetLine): number =>
	budget.lines.findIndex((other) => other.id === line.id) + 1;

/** "Does Mo have a budget for her care?" No is kept as not relevant, not sure as left for now; both with the day. */
export function answerBudget(plan: Plan, type: NonNullable<Budget["type"]>, clock: Clock): Edit {
	const state = type === "none" ? "not-relevant" : type === "not-sure" ? "left-for-now" : "relevant";
	const relevance = { ...plan.budget.relevance, state, on: today(clock) };
	return {
		label: "said whether there is a budget",
		changes: [set(["budget", "type"], type), set(["budget", "relevance"], relevance)],
	};
}

/** Facts of the header. */
export const setBudget = (parts: Partial<Budget>): Edit => ({
	label: "changed the budget",
	changes: Object.entries(parts).map(([field, value]) => set(["budget", field], value)),
});

/** Where the money of the whole plan comes from, in a line (PRSB: funding source); nothing typed is not said. */
export const setFundingSource = (text: string): Edit =>
	edit("said where the money comes from", set(["agreement", "fundingSource"], text.trim() === "" ? null : text));

/** Somebody more who pays, last in the list, without a share. */
export function addFunder(plan: Plan, name: string, kind: Funder["kind"]): Edit {
	const funder: Funder = { id: newId(), name, kind, share: null };
	return {
		label: "added who pays",
		changes: [insert(["budget", "funders"], funder, last(plan.budget.funders))],
	};
}

/** Some fields of who pays, as one step of undo. */
export const setFunder = (funder: Funder, parts: Partial<Funder>): Edit => ({
	label: "changed who pays",
	changes: Object.entries(parts).map(([field, value]) => set(["budget", "funders", { id: funder.id }, field], value)),
});

/** Lines they paid for are left without a funder. */
export function removeFunder(plan: Plan, funder: Funder): Edit {
	const lines = plan.budget.lines.filter((line) => line.funderId === funder.id);
	return {
		label: "took out who pays",
		changes: [
			...lines.map((line) => set([...place(line), "funderId"], null)),
			remove(["budget", "funders"], funder.id),
		],
	};
}

/** A new last line: only what it buys is known, and of what kind it is where it was asked for by its kind. */
export function addLine(
	plan: Plan,
	what: string,
	type: BudgetLine["type"] = "other",
): { line: BudgetLine; edit: Edit } {
	const { lines } = plan.budget;
	const line: BudgetLine = {
		id: newId(),
		what,
		meets: [],
		type,
		provider: "",
		isRegistered: null,
		funderId: null,
		howHeld: null,
		unitPence: 0,
		quantity: 100,
		quantityOf: "",
		howOften: "week",
		times: 1,
		start: null,
		end: null,
		agreed: { kind: "proposed" },
		isSameHousehold: null,
		note: null,
	};
	return {
		line,
		edit: {
			label: `added line ${lines.length + 1} of the budget`,
			changes: [insert(["budget", "lines"], line, last(lines))],
		},
	};
}

/** Some fields of a line, as one step of undo. */
export const setLine = (plan: Plan, line: BudgetLine, parts: Partial<BudgetLine>): Edit => ({
	label: `changed line ${numberOf(plan, line)} of the budget`,
	changes: Object.entries(parts).map(([field, value]) => set([...place(line), field], value)),
});

/** Takes a line out. */
export const removeLine = (plan: Plan, line: BudgetLine): Edit => ({
	label: `took out line ${numberOf(plan, line)} of the budget`,
	changes: [remove(["budget", "lines"], line.id)],
});

/** One place up or down; null at the end. */
export function moveLine(plan: Plan, line: BudgetLine, way: "up" | "down"): Edit | null {
	const { lines } = plan.budget;
	const at = numberOf(plan, line) - 1;
	const neighbour = lines[way === "up" ? at - 1 : at + 1];
	if (!neighbour) return null;
	const after = way === "down" ? neighbour.id : (lines[at - 2]?.id ?? null);
	return {
		label: `moved line ${at + 1} of the budget`,
		changes: [{ op: "move", at: ["budget", "lines"], id: line.id, after }],
	};
}
