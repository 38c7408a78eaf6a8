import { describe, expect, it } from "vitest";
import type { DocumentTree, EasyBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyBlock, everyText, runText } from "../../support/tree-reading.ts";

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

const texts = (tree: DocumentTree): string[] =>
	[...everyText(tree.blocks)].flatMap(({ text, where }) => (where.endsWith(" run") ? [] : [text]));

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
		const start = tree.blocks.findIndex((block) => block.kind === "heading" && block.text === "Word list");
		const listed = tree.blocks
			.slice(start + 2)
			.flatMap((block) => (block.kind === "paragraph" && block.style === "body" ? [block.runs] : []));
		expect(listed.map((runs) => runText(runs.slice(0, 1)))).toEqual([
			"Advance statement",
			"Advocate",
			"Allergy",
			"Budget",
			"Lasting power of attorney",
			"Multiple sclerosis",
			"Penicillin",
			"ReSPECT plan",
		]);
		const bold = [...everyBlock(tree.blocks)]
			.flatMap((block) =>
				block.kind === "paragraph" && block.style === "body" && !listed.includes(block.runs) ? block.runs : [],
			)
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

	it("keeps to five lines of one thing, but for whole quotes", () => {
		for (const block of easyBlocks(treeOf(lys()))) {
			let lines = 0;
			for (const part of block.blocks) {
				lines = part.kind === "paragraph" && part.style === "body" ? lines + 1 : 0;
				expect(lines).toBeLessThanOrEqual(5);
			}
		}
	});

	it("says of whom no more than what they have", () => {
		const all = easyBlocks(treeOf(lys())).find((block) => linesOf(block)[0] === "These people have all of this plan:");
		expect(all && linesOf(all)).toEqual([
			"These people have all of this plan:",
			"Me, Dafydd, Wharf Road Surgery, Hannah Pryce, Marcin, Joy Adeyemi and Dr Imran Qureshi.",
			"These people have parts of it:",
			"Carys, Tom Arkwright, Ruth Mbeki and Severn Vale Council.",
			"These people have my emergency page only:",
			"Bożena.",
		]);
	});

	it("says how the money is held only as the lines have it", () => {
		const budgetOf = (plan: Plan): string[] =>
			easyBlocks(treeOf(plan))
				.map(linesOf)
				.filter((block) => block.some((line) => /^(It is £|Some of it|Someone else holds)/.test(line)))
				.flat();
		expect(budgetOf(lys()).slice(2)).toEqual([
			"It is £20,900.00.",
			"Some of it is paid to me.",
			"Some of it is paid for me.",
		]);
		const plan = lys();
		plan.budget.lines = [];
		plan.budget.howHeld = ["direct-payment"];
		plan.budget.accountHolder = { kind: "nominee", name: "Ann Reid", authority: null };
		expect(budgetOf(plan).slice(2)).toEqual(["It is £20,900.00, paid to Ann Reid for me."]);
		plan.budget.accountHolder = { kind: "nominee", name: "", authority: null };
		expect(budgetOf(plan).slice(2)).toEqual(["It is £20,900.00."]);
	});

	it("tells what was refused in one block, with no date and nobody's promise", () => {
		const block = easyBlocks(treeOf(lys())).find((one) => linesOf(one).includes("Put in a wet room."));
		expect(block && linesOf(block)).toEqual([
			"I asked for this. The answer was no:",
			"Put in a wet room.",
			"This is why:",
			"the council does rails and seats first.",
			"This is what we will do:",
			"rails and a seat, and they look again in a year.",
		]);
		const plan = lys();
		const [, goal] = plan.goals;
		if (goal) goal.notPossible = { because: "No.", instead: null, saidBy: null, on: "2026-11-09" as LocalDate };
		expect(lines(treeOf(plan)).filter((line) => line === "I asked for this. The answer was no:")).toHaveLength(2);
		expect(lines(treeOf(plan)).filter((line) => line === "I will be able to:")).toHaveLength(
			lines(treeOf(lys())).filter((line) => line === "I will be able to:").length - 1,
		);
	});

	it("says who will do what, and never that somebody will who has not said yes", () => {
		const said = lines(treeOf(lys()));
		expect(said).toContain("I will:");
		expect(said).toContain("My son Dafydd will:");
		expect(said).toContain("I want my son Dafydd to:");
		expect(said).toContain("Tom Arkwright, physiotherapist, will:");
	});

	it("says of what is over that it is, with no date to come", () => {
		const plan = lys();
		const action = plan.goals[0]?.actions.find(({ group }) => group === "others");
		if (action) Object.assign(action, { status: "done", owner: { kind: "other", name: "Priti Rao", relation: "" } });
		plan.easyRead.lines = plan.easyRead.lines.filter(({ itemId }) => itemId !== action?.id);
		const block = () =>
			easyBlocks(treeOf(plan))
				.map(linesOf)
				.find((all) => all.includes(action?.text ?? "-"));
		expect(block()).toEqual(["Priti Rao has done this:", action?.text]);
		if (action) action.status = "no-longer-wanted";
		expect(block()).toEqual(["This is not needed now:", action?.text]);
		if (action) Object.assign(action, { status: "doing", owner: { kind: "other", name: "Jo, nurse", relation: "" } });
		expect(block()?.[0]).toBe("Jo, nurse, will:");
		if (action) Object.assign(action, { when: { kind: "words", text: "From May" }, howOften: "not before lunch" });
		expect(block()).toEqual(expect.arrayContaining(["When: From May.", "How often: not before lunch."]));
	});

	it("says when to call as it was typed, and the part of the day only where nothing was", () => {
		const plan = lys();
		const call = plan.changePlans.contingencies[0]?.calls[0];
		const said = (when: string, hours: string): string => {
			if (call) Object.assign(call, { when, hours, number: "07700900999" });
			return lines(treeOf(plan)).find((line) => line.includes("07700\u00a0900\u00a0999")) ?? "";
		};
		expect(said("day", "Tuesday to Friday, 9 to 3")).toMatch(/^Call .*: 07700.*\. When: Tuesday to Friday, 9 to 3\.$/);
		expect(said("night", "day and night")).toMatch(/^Call .*\. When: day and night\.$/);
		expect(said("any", "any time, ask for Jo.")).toMatch(/^Call .*\. When: any time, ask for Jo\.$/);
		expect(said("night", "")).toMatch(/^At night, call /);
	});

	it("never leaves out how a medicine is taken, also where plain lines stand for it", () => {
		const plan = lys();
		const items = plan.health.medicines?.items ?? [];
		for (const item of items) item.howTaken = "not with orange juice";
		const line = "How I take it: not with orange juice.";
		const count = () => texts(treeOf(plan)).filter((one) => one.includes(line)).length;
		expect(count()).toBe(items.length);
		const [entry] = plan.easyRead.lines;
		for (const item of items) if (entry) plan.easyRead.lines.push({ ...entry, itemId: item.id });
		expect(count()).toBe(items.length);
	});

	it("says wrote of what was written, beside a picture of writing, and talk beside nobody else's language", () => {
		const plan = lys();
		const [matter] = plan.matters;
		if (matter)
			Object.assign(matter, { area: "know-about-me", quote: { ...matter.quote, how: "written", text: "My dog." } });
		const written = () => easyBlocks(treeOf(plan)).find((one) => linesOf(one).includes("My dog."));
		expect(written()?.picture).toEqual({ concept: "dog" });
		if (matter) matter.quote.language = "ur";
		expect(written()?.picture).toEqual({ concept: "writing" });
		const label = written();
		expect(label && linesOf(label)[0]).toBe("I wrote:");
	});

	it("keeps no more than three quotes together, so that a block that does not fit leaves no half page blank", () => {
		for (const { plan } of examples) {
			for (const block of easyBlocks(treeOf(plan))) {
				let quotes = 0;
				for (const part of block.blocks) {
					quotes = part.kind === "quote" || part.kind === "voice" ? quotes + 1 : 0;
					expect(quotes).toBeLessThanOrEqual(3);
				}
			}
		}
	});

	it("has no third voice in a block", () => {
		for (const { plan } of examples) {
			for (const block of easyBlocks(treeOf(plan))) {
				const voices = new Set(block.blocks.flatMap((part) => (part.kind === "voice" ? [part.speaker] : [])));
				const isMine = block.blocks.some((part) => part.kind === "quote");
				expect(voices.size + Number(isMine)).toBeLessThanOrEqual(2);
			}
		}
	});

	it("never says I said of somebody else's words", () => {
		for (const { plan } of examples) {
			for (const block of easyBlocks(treeOf(plan))) {
				if (!block.blocks.some((part) => part.kind === "voice")) continue;
				expect(linesOf(block)[0]).not.toMatch(/^I (?:said|wrote):$/);
			}
		}
	});

	it("does not say agreed at the foot of a draft", () => {
		const tree = treeOf(lys());
		expect(tree.foot.text).toBe("My easy-read plan, version 3. Draft, not checked yet.");
		expect(tree.firstFoot?.text).toBe(tree.foot.text);
	});

	it("says on the first page that an interpreter is needed", () => {
		const plan = lys();
		plan.needs.needsInterpreter = true;
		plan.needs.interpreterDetails = "Welsh";
		expect(lines(treeOf(plan))).toContain("I need an interpreter: Welsh.");
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
