/** My budget on paper: what is said, what is left out, and that nothing is claimed that is not so. */
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../renderer/screens/plan/agree/reading.ts";
import type { TableBlock } from "../../../shared/documents/tree.ts";
import { newId } from "../../../shared/plan/ids.ts";
import { type Plan, planSchema } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../../templates/compose.ts";
import { planWithBudget } from "../../support/budget-example.ts";
import { composed, lys } from "../../support/composed.ts";
import { allText, everyBlock, runText } from "../../support/tree-reading.ts";

const options: ComposeOptions = {
	kind: "full",
	exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
	today: "2026-04-10" as LocalDate,
	isForEditing: false,
};
const blocksOf = (plan: Plan, kind: ComposeOptions["kind"] = "full") => [
	...everyBlock(compose(plan, { ...options, kind }).blocks),
];
/** What the section says, without its tables. */
function said(plan: Plan): string[] {
	const blocks = blocksOf(plan);
	const start = blocks.findIndex((block) => block.kind === "heading" && block.text === "My budget");
	if (start < 0) return [];
	const end = blocks.findIndex((block, index) => index > start && block.kind === "heading" && block.level === 2);
	return blocks.slice(start, end).flatMap((block) => {
		if (block.kind === "paragraph") return [runText(block.runs)];
		return block.kind === "list" ? block.items.map(({ runs }) => runText(runs)) : [];
	});
}
const rowsOf = (table: TableBlock | undefined) => table?.rows.map((row) => row.cells.map(({ runs }) => runText(runs)));
function table(plan: Plan, header: string, kind: ComposeOptions["kind"] = "full"): TableBlock | undefined {
	return blocksOf(plan, kind).find(
		(block): block is TableBlock => block.kind === "table" && block.columns[0]?.header === header,
	);
}
const { lines, funders: payers, final } = planWithBudget().budget;

describe("a line that nobody has said the cost of", () => {
	it("costs no nought, and what the plan uses is not worked out", () => {
		const plan = lys();
		const [line] = plan.budget.lines;
		if (!line) throw new Error("no line");
		line.unitPence = 0;
		for (const kind of ["full", "budget-sheet"] as const) {
			const all = allText(composed(plan, kind, "2026-11-28"));
			expect(all).toContain("What my plan uses cannot be worked out yet.");
			expect(all).not.toContain("£0.00");
		}
	});
});

describe("money that is kept back", () => {
	it("is said with what the plan uses, on paper and as it is read out, and the two sums agree", () => {
		const plan = planWithBudget();
		plan.budget.reserve = { kind: "pence", pence: 10_000 };
		expect(said(plan)[1]).toBe(
			"I have £16,500.00 for the year. My plan uses £15,668.46, with £100.00 kept back. That leaves £831.54.",
		);
		const read = readingOf(plan, [], options.today).flatMap(({ items }) => items);
		expect(read.map(({ line }) => line).join(" ")).toContain("Your plan uses £15,668.46, with £100.00 kept back.");
	});
});

describe("my budget in the plan", () => {
	it("says three sums in one sentence, how it is held, who agreed it, when we look again, and what it is not", () => {
		expect(said(planWithBudget())).toEqual([
			"An integrated budget: NHS and council money. From 1\u00a0April 2026 to 31\u00a0March 2027.",
			"I have £16,500.00 for the year. My plan uses £15,568.46. That leaves £931.54.",
			"NHS: £9,341.08 planned, of £9,900.00",
			"Council: £6,227.38 planned, of £6,600.00",
			"How the money is held. Paid to Ann Reid for me: lines 1 to 6 and 8 to 10. Paid for me: lines 7 and 12.",
			"Agreed by Ngozi Bell, Tamar Valley NHS budget team, on 19\u00a0March 2026. Not lines 9 and 10 yet. We look at it again on 30\u00a0June 2026.",
			"If money is left. Money that is left after the year goes back, unless we agree what it is kept for.",
			"What was not agreed. Line 11. Prescription for skin cream: Prescriptions are paid for in another way. My surgery will help me with a prepayment card.",
			"About the lines. Line 4. From Tamar Payroll. Line 7. From Hollybank Care. Registered with the Care Quality Commission: line 7.",
			"“A week” leaves out things bought once. It is rounded, so pennies may differ. NHS and Council pay for every line together, each its share. Lines 9 and 10 are not agreed yet; the sums count them. This sheet does not decide who can have a budget.",
		]);
	});
	it("says where the money comes from, and who looks after it where that is not whoever keeps the plan together", () => {
		const [joy, ann] = [newId(), newId()];
		const contacts = [
			{ id: joy, group: "worker", name: "Joy Adeyemi" },
			{ id: ann, group: "mine", name: "Ann Reid" },
		];
		const plan = planSchema.parse({
			...planWithBudget({ coordinatorId: ann }),
			team: { contacts, coordinatorId: joy },
		});
		plan.agreement.fundingSource = "NHS and council, together";
		expect(said(plan).join(" ")).not.toContain("Where the money comes from");
		const unnamed = { ...plan, budget: { ...plan.budget, funders: [] } };
		expect(said(unnamed)).toContain("Where the money comes from. NHS and council, together");
		expect(said(plan).join(" ")).toContain("Ann looks after this budget with me. We look at it again");
		plan.budget.coordinatorId = joy;
		expect(said(plan).join(" ")).not.toContain("looks after this budget");
	});
	it("has a line for each thing, without what was not agreed, and a total that takes the columns before the money", () => {
		const found = table(planWithBudget(), "Line");
		const rows = rowsOf(found);
		expect(rows?.length).toBe(12);
		expect(rows?.[0]).toEqual([
			"1",
			"Dean, my assistant: mornings: 12\u00a0hours at £13.85",
			"1",
			"£166.20",
			"£8,666.14",
		]);
		expect(rows?.[6]?.[2]).toBe("If things change");
		expect(rows?.[8]?.[1]).toBe("Fuel for Mum’s van to rugby (not agreed yet)");
		expect(rows?.[10]?.[0]).toBe("12");
		expect(rows?.at(-1)).toEqual(["Total", "£251.57", "£15,568.46"]);
		expect(found?.rows.at(-1)).toMatchObject({ isTotal: true, firstSpan: 3 });
	});
	it("shows in a bar how much of what each pays is planned, every second one paler, and on the sheet the sums as a table", () => {
		const bars = blocksOf(planWithBudget()).flatMap((block) =>
			block.kind === "paragraph" ? block.runs.filter((run) => run.kind === "bar") : [],
		);
		expect(bars).toEqual([
			{ kind: "bar", share: 934_108 / 990_000 },
			{ kind: "bar", share: 622_738 / 660_000, isPale: true },
		]);
		expect(table(planWithBudget(), "The sums")).toBeUndefined();
		expect(rowsOf(table(planWithBudget(), "The sums", "budget-sheet"))).toEqual([
			["I have", "£9,900.00", "£6,600.00", "£16,500.00"],
			["My plan uses", "£9,341.08", "£6,227.38", "£15,568.46"],
			["Left", "£558.92", "£372.62", "£931.54"],
		]);
	});
	it("says who pays for each line where the shares do not say it", () => {
		const [nhs, council] = payers;
		const funders = [
			{ ...nhs, share: { kind: "pence", pence: 1_000_000 } },
			{ ...council, share: { kind: "pence", pence: 650_000 } },
		];
		const plan = planWithBudget({
			funders,
			lines: lines.map((line, index) => ({ ...line, funderId: index === 0 ? nhs?.id : null })),
		});
		expect(
			rowsOf(table(plan, "Line"))
				?.map((row) => row[3])
				.slice(0, 2),
		).toEqual(["NHS", "Not said yet"]);
	});
	it("says it when too much is planned, when nothing is named, when nothing can be worked out", () => {
		const over = { ...final, pence: 1_544_846 };
		expect(said(planWithBudget({ final: over }))[1]).toContain("That is £120.00 too much.");
		expect(said(planWithBudget({ final: null }))[1]).toMatch(/^I have been told I may have £16,000.00 for the year\./);
		const bare = said(planWithBudget({ final: null, indicative: null, period: null, reviewOn: null }));
		expect(bare.slice(0, 2)).toEqual([
			"An integrated budget: NHS and council money. Nobody has said yet from when to when.",
			"Nobody has said yet how much money I have. What my plan uses cannot be worked out yet.",
		]);
		expect(bare).toContain("This budget is not agreed yet.");
	});
	it("lists notes on lines, and several things that were not agreed", () => {
		const told = said(
			planWithBudget({
				lines: lines.map((line, at) => ({
					...line,
					...(at === 0 ? { note: "Dean knows" } : {}),
					...(at === 1 ? { agreed: { kind: "not-agreed" as const, because: "it is too far" } } : {}),
				})),
			}),
		);
		expect(told).toContain("Line 1. Dean knows.");
		expect(told).toContain("Line 4. From Tamar Payroll.");
		expect(told.filter((line) => /^Line (2|11)\. .*: /.test(line))).toHaveLength(2);
	});
	it("counts in what is carried forward, paid by the person and kept back", () => {
		const plan = planWithBudget({
			carriedForwardPence: 1_000,
			contributionPence: 2_000,
			reserve: { kind: "pence", pence: 5_000 },
		});
		expect(said(plan)[1]).toContain("£10.00 carried forward from before and £20.00 that I pay myself");
		expect(rowsOf(table(plan, "Line"))?.at(-2)).toEqual(["Kept back for the unexpected", "Once", "£50.00"]);
		expect(rowsOf(table(plan, "The sums"))?.[1]).toEqual(["Added to it", "Not shared out", "Not shared out", "£30.00"]);
	});
	it("is one line in the plan of somebody without a budget, and nothing when nobody asked", () => {
		const none = planWithBudget({ type: "none", lines: [], final: null, indicative: null });
		expect(said(none)).toEqual([]);
		expect(allText(compose(none, options))).toContain("I do not have a personal budget.");
		const unasked = planWithBudget({ type: null, lines: [], final: null, indicative: null, funders: [] });
		expect(allText(compose(unasked, options))).not.toMatch(/budget/i);
	});
	it("is in no copy of somebody who may not see it, not even a sum", () => {
		const text = allText(compose(planWithBudget({ visibility: { kind: "private" } }), options));
		expect(text).not.toMatch(/£|Dean, my assistant/);
	});
});

describe("the budget sheet alone", () => {
	it("names each goal that a line is for by its short plain name, and no other", () => {
		const plan = planWithBudget();
		const [first, second, ...rest] = plan.goals;
		if (!first || !second) throw new Error("too few goals");
		const named = {
			...plan,
			goals: [{ ...first, title: "my own mornings" }, { ...second, title: "is it far?" }, ...rest],
		};
		const names = (of: Plan, kind: ComposeOptions["kind"] = "budget-sheet") =>
			blocksOf(of, kind)
				.flatMap((block) => (block.kind === "paragraph" ? [runText(block.runs)] : []))
				.filter((line) => /^Goal \d+:/.test(line));
		expect(names(named)[0]).toMatch(/^Goal 1: my own mornings\. Goal 2: is it far\?/);
		const noLine = {
			...named,
			budget: { ...named.budget, lines: named.budget.lines.filter(({ meets }) => !meets.includes(first.id)) },
		};
		expect(names(noLine).join()).not.toContain("my own mornings");
		expect(names({ ...named, goals: named.goals.map((goal) => ({ ...goal, title: null })) })).toEqual([]);
		// In the plan itself the goals stand under their names.
		expect(names(named, "full")).toEqual([]);
	});
	it("lies on its side, with its own head and foot, and every column of a line", () => {
		const tree = compose(planWithBudget(), { ...options, kind: "budget-sheet" });
		expect(tree).toMatchObject({
			orientation: "landscape",
			isHeadOnFirst: true,
			title: "Callum Reid: my budget sheet",
			firstFoot: { text: "My budget sheet. My whole plan, version 1, not agreed yet. Written 10\u00a0April 2026." },
			identity: { kind: "budget-sheet" },
		});
		expect(rowsOf(table(planWithBudget(), "Line", "budget-sheet"))?.[6]).toEqual([
			"7",
			"Stand-in if Dean is ill (agency)",
			"If things change",
			"Paid for me",
			"£26.40",
			"20\u00a0hours",
			"Once",
			"Once",
			"£528.00",
		]);
	});
	it("says in one line that there is no budget", () => {
		const tree = compose(planWithBudget({ type: "none", lines: [] }), { ...options, kind: "budget-sheet" });
		expect(allText(tree)).toContain("I do not have a personal budget.");
	});
});

it("says on the sheet alone whose name stands in “How”", () => {
	const plan = planWithBudget();
	const all = allText(compose(plan, { ...options, kind: "budget-sheet" }));
	expect(all).toContain("“Paid to Ann Reid” is a direct payment, held for me.");
	expect(all).not.toContain("“Paid to me”");
	plan.budget.accountHolder = null;
	expect(allText(compose(plan, { ...options, kind: "budget-sheet" }))).toContain("“Paid to me” is a direct payment.");
});
