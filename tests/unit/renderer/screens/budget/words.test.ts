import { expect, test } from "vitest";
import { ways, waysToExplain, whatWaysMean } from "../../../../../renderer/screens/plan/budget/words.ts";
import { addLine } from "../../../../../renderer/store/edits/budget.ts";
import { isBesideTalk, toEasyRead } from "../../../../../renderer/store/route.ts";
import { afterEdit, blank } from "../../store/edits/support.ts";

test("a line that was asked for as an employer's cost is one; any other is not", () => {
	const plan = blank();
	const { edit } = addLine(plan, "Payroll", "employer-cost");
	expect(afterEdit(plan, edit).budget.lines.map(({ type }) => type)).toEqual(["employer-cost"]);
	expect(addLine(plan, "A bus pass").line.type).toBe("other");
});

test("each way that stands in a line is said in plain words, and begins with the word of the cell", () => {
	const plan = blank();
	const { line } = addLine(plan, "Swimming");
	const lines = [{ ...line, howHeld: "notional" as const }];
	expect(waysToExplain({ ...plan.budget, lines })).toEqual(["notional"]);
	expect(waysToExplain(plan.budget)).toEqual([]);
	for (const { value, word } of ways) expect(whatWaysMean[value].startsWith(`${word}: `)).toBe(true);
});

test("from the map the talk is carried on, and not the easy-read page that was looked at", () => {
	expect(isBesideTalk(toEasyRead())).toBe(true);
	expect(isBesideTalk({ screen: "part", part: "overview", itemId: null })).toBe(true);
	expect(isBesideTalk({ screen: "talk", stage: "life", questionId: null })).toBe(false);
});
