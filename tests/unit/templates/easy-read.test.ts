import { describe, expect, it } from "vitest";
import type { DocumentTree, EasyBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

const lys = (): Plan => structuredClone(examples[0]?.plan as Plan);
const treeOf = (plan: Plan): DocumentTree =>
	compose(plan, { kind: "easy-read", exportId: "x", today: "2026-11-12" as LocalDate, isForEditing: false });
const headings = (tree: DocumentTree): string[] =>
	tree.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const easyBlocks = (tree: DocumentTree): EasyBlock[] => tree.blocks.filter((block) => block.kind === "easy");
const linesOf = (block: EasyBlock): string[] =>
	block.blocks.map((part) => (part.kind === "paragraph" ? runText(part.runs) : "text" in part ? part.text : ""));
const lines = (tree: DocumentTree): string[] =>
	[...everyBlock(tree.blocks)].flatMap((block) => (block.kind === "paragraph" ? [runText(block.runs)] : []));

describe("the easy-read plan of Lys Nowak", () => {
	it("starts with whose plan it is, how to talk with her, her allergy, whom to call and 999", () => {
		const tree = treeOf(lys());
		const page = tree.blocks.slice(
			0,
			tree.blocks.findIndex((block) => block.kind === "heading" && block.level === 2),
		);
		expect(page.filter((block) => block.kind === "easy").map(linesOf)).toEqual([
			["This is my plan.", "It says what matters to me.", "It says who will help me."],
			["Please talk on my right side.", "Please give me time to answer."],
			["I have an allergy to penicillin.", "An allergy makes my body ill.", "My throat swells up."],
			["Joy Adeyemi keeps this plan with me.", "You can call Joy: 01632\u00a0960\u00a0114."],
		]);
		expect(page.at(-1)).toMatchObject({ kind: "paragraph", style: "fixed" });
	});

	it("holds every part of the plan, in the order of decision 34, and opens a page for the first", () => {
		const tree = treeOf(lys());
		expect(headings(tree).slice(1)).toEqual([
			"What matters to me",
			"What worries me",
			"My health",
			"Day to day",
			"Goal 1: back at choir",
			"Goal 2: my own shower",
			"Goal 3: the wharf with Pączek",
			"Goal 4: nights without fear",
			"Goal 5: cooking on Sundays",
			"If my chest gets bad",
			"If I get low in March",
			"The scooter on the towpath",
			"Planning ahead",
			"My budget",
			"Who is in my team",
			"What we agreed",
			"How to change my plan",
			"Word list",
		]);
		const opening = tree.blocks.flatMap((block) =>
			block.kind === "heading" && block.breakBefore === "page" ? [block.text] : [],
		);
		expect(opening).toEqual(["What matters to me"]);
	});

	it("tells a band of if things change by its shape and its words", () => {
		const labels = [...everyBlock(treeOf(lys()).blocks)].flatMap((block) => {
			const [first] = block.kind === "paragraph" && block.style === "label" ? block.runs : [];
			return first?.kind === "shape" && block.kind === "paragraph" ? [[first.shape, runText(block.runs)]] : [];
		});
		const bands = [
			["circle", "As usual"],
			["triangle", "Getting worse"],
			["octagon", "Serious: get help now"],
		];
		expect(labels).toEqual(lys().changePlans.contingencies.flatMap(() => bands));
	});

	it("never lets please don’t be read as please do", () => {
		const block = easyBlocks(treeOf(lys())).find((one) =>
			one.blocks.some((part) => part.kind === "quote" && part.text.startsWith("pull me up")),
		);
		expect(block && linesOf(block)[0]).toBe("I said, please do not:");
	});

	it("says what was said, then the plain lines", () => {
		const goal = easyBlocks(treeOf(lys())).findIndex((one) =>
			one.blocks.some((part) => part.kind === "quote" && part.text.startsWith("I want to be back")),
		);
		const blocks = easyBlocks(treeOf(lys()));
		expect(linesOf(blocks[goal] as EasyBlock)[0]).toBe("I said:");
		expect(linesOf(blocks[goal + 1] as EasyBlock)).toContain("I want to go to choir on Thursdays.");
	});

	it("explains only the words it uses, each bold once", () => {
		const tree = treeOf(lys());
		const table = tree.blocks.find((block) => block.kind === "table");
		expect(table?.rows.map((row) => runText(row.cells[0]?.runs ?? []))).toEqual([
			"Advance statement",
			"Advocate",
			"Allergy",
			"Budget",
			"Multiple sclerosis",
			"Penicillin",
			"Personal budget",
		]);
		const bold = [...everyBlock(tree.blocks)]
			.flatMap((block) => (block.kind === "paragraph" && block.style === "body" ? block.runs : []))
			.filter((run) => run.kind === "text" && run.strong && /allergy/i.test(run.text));
		expect(bold).toHaveLength(1);
	});

	it("is a draft until somebody has checked this version of it", () => {
		const plan = lys();
		expect(treeOf(plan).draftMark).toBe("Draft. Please check this together.");
		plan.easyRead.checked = {
			by: [{ kind: "me" }],
			with: { name: "Joy Adeyemi", role: "" },
			on: "2026-11-09" as LocalDate,
			planVersion: 2,
		};
		expect(treeOf(plan).draftMark).not.toBeNull();
		plan.easyRead.checked.planVersion = 3;
		expect(treeOf(plan).draftMark).toBeNull();
		expect(lines(treeOf(plan))).toContain("Lys and Joy checked this on Monday 9\u00a0November 2026.");
	});

	it("keeps to three lines beside a picture, but for whole quotes", () => {
		for (const block of easyBlocks(treeOf(lys()))) {
			expect(
				block.blocks.filter((part) => part.kind === "paragraph" && part.style === "body").length,
			).toBeLessThanOrEqual(3);
		}
	});

	it("holds every plain line that staff wrote, whatever it is for", () => {
		for (const { plan } of examples) {
			const said = lines(treeOf(plan));
			for (const entry of plan.easyRead.lines) expect(said).toEqual(expect.arrayContaining(entry.lines));
		}
	});

	it("tells a worry that was pointed at once something was said about it, and not before", () => {
		const plan = lys();
		const [worry] = plan.worries;
		if (worry) Object.assign(worry, { quote: null, area: "money", bother: null, order: null });
		expect(lines(treeOf(plan))).not.toContain("Money.");
		if (worry) Object.assign(worry, { bother: { kind: "cannot-say" } });
		expect(lines(treeOf(plan))).toContain("Money.");
	});

	it("carries the picture credit once", () =>
		expect(lines(treeOf(lys())).filter((line) => line.includes("OpenMoji"))).toHaveLength(1));
});
