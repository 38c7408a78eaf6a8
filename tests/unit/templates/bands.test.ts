/** If things change: the ladder of bands, whom to call, and what never reads as its opposite (picture 08). */
import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);
type Contingency = Plan["changePlans"]["contingencies"][number];

/** Lys with one thing that could change, changed as asked. */
function withOne(change: (contingency: Contingency) => void): Plan {
	const plan = lys();
	const [first] = plan.changePlans.contingencies;
	if (!first) throw new Error("No contingency.");
	change(first);
	plan.changePlans.contingencies = [first];
	return plan;
}
const blocksOf = (plan: Plan): Block[] => [
	...everyBlock(
		compose(plan, { kind: "full", exportId: "x", today: "2026-11-12" as LocalDate, isForEditing: false }).blocks,
	),
];
const ladder = (plan: Plan): TableBlock | undefined =>
	blocksOf(plan).find((block) => block.kind === "table" && block.columns[0]?.header === "How it is") as
		| TableBlock
		| undefined;
const cells = (table: TableBlock | undefined): string[][] =>
	(table?.rows ?? []).map((row) => row.cells.map((cell) => runText(cell.runs)));

describe("the ladder", () => {
	it("has a shape and its words for each band, how we will know, and what to do", () => {
		const table = ladder(lys());
		expect(table?.columns.map(({ header }) => header)).toEqual(["How it is", "What you will see", "What to do"]);
		expect(table?.rows.map((row) => row.cells[0]?.runs[0])).toEqual([
			{ kind: "shape", shape: "circle" },
			{ kind: "shape", shape: "triangle" },
			{ kind: "shape", shape: "octagon" },
		]);
		expect(cells(table).map(([name]) => name)).toEqual(["As usual", "Getting worse", "Serious: get help now"]);
		expect(cells(table)[1]?.[2]).toMatch(/^Me: “.+”\nOthers: “.+”$/s);
	});

	it("says who does it only where both do", () => {
		const mine = withOne((one) => {
			one.theyDo = { asUsual: [], early: [], serious: [] };
		});
		expect(ladder(mine)?.columns.map(({ header }) => header)[2]).toBe("What I do");
		expect(cells(ladder(mine)).flat().join()).not.toMatch(/Me: |Others: /);
		const theirs = withOne((one) => {
			one.iDo = { asUsual: [], early: [], serious: [] };
		});
		expect(ladder(theirs)?.columns.map(({ header }) => header)[2]).toBe("What others do");
	});

	it("drops what nobody said anything of, and leaves no cell empty", () => {
		const bare = withOne((one) => {
			one.iDo = { asUsual: [], early: [], serious: [] };
			one.theyDo = { asUsual: [], early: [], serious: one.theyDo.serious };
			one.asUsual = [];
		});
		expect(cells(ladder(bare))).toEqual([
			["Getting worse", expect.any(String), "Nothing said yet"],
			["Serious: get help now", expect.any(String), expect.stringContaining("999")],
		]);
	});

	it("stands under headings with the same shapes where words are too long for a table", () => {
		const long = withOne((one) => {
			for (const quote of one.asUsual) quote.text = "I cough in the morning and then I stop. ".repeat(6);
		});
		expect(ladder(long)).toBeUndefined();
		const headings = blocksOf(long).flatMap((block) =>
			block.kind === "heading" && block.shape ? [[block.shape, block.text]] : [],
		);
		expect(headings).toEqual([
			["circle", "As usual"],
			["triangle", "Getting worse"],
			["octagon", "Serious: get help now"],
		]);
	});
});

describe("what others must not do", () => {
	const said = (plan: Plan): string[] =>
		blocksOf(plan)
			.flatMap((block) => (block.kind === "paragraph" ? [runText(block.runs)] : []))
			.filter((words) => words.startsWith("Please don’t:"));

	it("is said each time with please don’t before it, short ones on one line", () => {
		expect(said(lys())[0]).toBe("Please don’t: Lay me flat. Please don’t: Give me penicillin.");
	});

	it("has a line each once one of them is longer than half a line", () => {
		const long = "Give me penicillin, or anything that is made from it or like it";
		const plan = withOne(({ pleaseDont: [, second] }) => Object.assign(second ?? {}, { text: long }));
		expect(said(plan)).toEqual(["Please don’t: Lay me flat.", `Please don’t: ${long}`]);
	});
});

describe("whom to call", () => {
	it("says who has a key, by the words that were asked for", () => {
		const table = (plan: Plan) =>
			blocksOf(plan).find((block) => block.kind === "table" && block.columns[2]?.header === "Number") as TableBlock;
		const rows = (plan: Plan) => cells(table(plan)).map(([who]) => who);
		expect(rows(lys())).toContain("Dafydd, my son. He has a key.");
		const plan = lys();
		for (const contact of plan.team.contacts) contact.pronouns = null;
		expect(rows(plan)).toContain("Dafydd, my son. Has a key.");
	});
});

describe("the wellbeing plan", () => {
	const len = (): Plan => structuredClone(examples.find(({ plan }) => plan.kind === "lite")?.plan as Plan);
	const tree = (plan: Plan) =>
		compose(plan, { kind: "full", exportId: "x", today: "2026-11-12" as LocalDate, isForEditing: false });
	const headings = (plan: Plan) =>
		tree(plan).blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));

	it("has its own layout, seven sections, then the rest of what it holds, small", () => {
		expect(tree(len()).layout).toBe("lite");
		expect(headings(len()).slice(0, 7)).toEqual([
			"Me, and how to reach me",
			"How I like to communicate",
			"What matters to me",
			"What worries me",
			"My health in brief",
			"My action plan",
			"If I get worse, or need help",
		]);
		const rest = tree(len()).blocks.flatMap((block) =>
			block.kind === "heading" && block.level === 2 && block.isSecondOnPage ? [block.text] : [],
		);
		expect(rest).toEqual(headings(len()).slice(7));
		expect(rest.at(-1)).toBe("How to change this plan");
	});

	it("says the 999 line once, and how to grow", () => {
		const lines = [...everyBlock(tree(len()).blocks)].flatMap((block) =>
			block.kind === "paragraph"
				? [runText(block.runs)]
				: block.kind === "list"
					? block.items.map((item) => runText(item.runs))
					: [],
		);
		expect(lines.filter((line) => line.startsWith("If someone’s life is in danger"))).toHaveLength(1);
		expect(lines).toContain("Want to plan more? Ask Wendy to grow this into a full plan. Every word comes too.");
	});

	it("never explains how to read it, and says nothing twice of how words came", () => {
		expect(headings(len())).not.toContain("How to read my plan");
		const came = [...everyBlock(tree(len()).blocks)].filter(
			(block) => block.kind === "paragraph" && /^I said this/.test(runText(block.runs)),
		);
		expect(came).toHaveLength(1);
	});
});
