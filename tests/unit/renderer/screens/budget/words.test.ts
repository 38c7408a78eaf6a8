import { expect, test } from "vitest";
import { knownWords, ways, waysToExplain, whatWaysMean } from "../../../../../renderer/screens/plan/budget/words.ts";
import { addLine } from "../../../../../renderer/store/edits/budget.ts";
import { isBesideTalk, toEasyRead } from "../../../../../renderer/store/route.ts";
import { checkBudget, saidWhileFilling } from "../../../../../shared/budget/check.ts";
import { sumsOf } from "../../../../../shared/budget/sums.ts";
import { writtenPounds } from "../../../../../shared/budget/written.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { cannotBuy } from "../../../../../templates/cannot-buy.ts";
import { planWithBudget } from "../../../../support/budget-example.ts";
import { afterEdit, blank, must } from "../../store/edits/support.ts";

const TODAY = "2026-04-10" as LocalDate;

test("a line that was asked for as an employer's cost is one; any other is not", () => {
	const plan = blank();
	const { edit } = addLine(plan, "Payroll", "employer-cost");
	expect(afterEdit(plan, edit).budget.lines.map(({ type }) => type)).toEqual(["employer-cost"]);
	expect(addLine(plan, "A bus pass").line.type).toBe("other");
});

test("a total without a line whose cost is not known says what is known, and which line it lacks", () => {
	const plan = planWithBudget();
	const { lines } = plan.budget;
	const words = (of: typeof lines) => knownWords(sumsOf({ ...plan.budget, lines: of }));
	expect(words(lines)).toBeNull();
	expect(words(lines.map((line) => ({ ...line, unitPence: 0 })))).toBeNull();
	const [first, ...others] = lines;
	const known = sumsOf({ ...plan.budget, lines: others }).planned;
	expect(words([{ ...must(first), what: "yoga", unitPence: 0 }, ...others])).toBe(
		`${writtenPounds(must(known))} without yoga, whose cost is not known yet`,
	);
	// What was not agreed is in no total, and lacks in none.
	const not = { kind: "not-agreed" as const, because: "Too much" };
	expect(words([{ ...must(first), unitPence: 0, agreed: not }, ...others])).toBeNull();
});

test("of the line that is being filled in nothing is said that is only not filled in yet; of the others all is", () => {
	const plan = planWithBudget({ period: null });
	const spoilt = plan.budget.lines.slice(0, 2).map((line) => ({ ...line, meets: [], unitPence: -1 }));
	const all = checkBudget({ ...plan, budget: { ...plan.budget, lines: spoilt } }, cannotBuy, TODAY);
	const codes = (lineId: string | null, filling: string | null) =>
		saidWhileFilling(all, filling)
			.filter((one) => one.lineId === lineId)
			.map(({ code }) => code);
	const [first, second] = spoilt.map(({ id }) => id);
	expect(codes(must(first), null)).toEqual(expect.arrayContaining(["line-no-goal", "line-negative"]));
	expect(codes(must(first), must(first))).not.toContain("line-no-goal");
	expect(codes(must(first), must(first))).toContain("line-negative");
	expect(codes(must(second), must(first))).toContain("line-no-goal");
	expect(codes(null, null)).toContain("period-missing");
	expect(codes(null, must(first))).not.toContain("period-missing");
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
