/** What stands in the easy-read plan, and in which order. */
import { describe, expect, it } from "vitest";
import { digestOfEasyRead } from "../../../shared/criteria/paper-digest.ts";
import type { DocumentTree, EasyBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { composed, lys, ofKind } from "../../support/composed.ts";
import { everyBlock, everyText, runText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan): DocumentTree => composed(plan, "easy-read", "2026-11-12");
const easyBlocks = (tree: DocumentTree): EasyBlock[] => tree.blocks.filter((block) => block.kind === "easy");
const wordsOf = (block: EasyBlock): string[] =>
	block.blocks.map((part) => (part.kind === "paragraph" ? runText(part.runs) : "text" in part ? part.text : ""));
const lines = (tree: DocumentTree): string[] => ofKind(tree, "paragraph").map(({ runs }) => runText(runs));
const must = <T>(value: T | null | undefined): T => {
	if (value === null || value === undefined) throw new Error("missing");
	return value;
};
const headings = (tree: DocumentTree): string[] =>
	tree.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const texts = (tree: DocumentTree): string[] =>
	[...everyText(tree.blocks)].flatMap(({ text, where }) => (where.endsWith(" run") ? [] : [text]));

describe("the easy-read plan of Lys Nowak", () => {
	it("starts with whose plan it is, how to talk with her, her allergy, whom to call and 999", () => {
		const tree = treeOf(lys());
		const page = tree.blocks.slice(
			0,
			tree.blocks.findIndex((block) => block.kind === "heading" && block.level === 2),
		);
		expect(page.filter((block) => block.kind === "easy").map(wordsOf)).toEqual([
			["This is my plan.", "It says what matters to me.", "It says who will help me."],
			["Please talk on my right side.", "Please give me time to answer."],
			["I have an allergy to penicillin.", "An allergy makes my body ill.", "My throat swells up."],
			["Joy Adeyemi keeps this plan with me.", "You can call Joy: 01632\u00a0960\u00a0114."],
		]);
		expect(page.at(-1)).toMatchObject({ kind: "paragraph", style: "fixed" });
	});

	it("says what they need and no plain line says, and nothing twice", () => {
		const all = lines(treeOf(lys()));
		expect(all.filter((line) => /right side|time to answer/.test(line))).toEqual([
			"Please talk on my right side.",
			"Please give me time to answer.",
		]);
		expect(all).toContain("I need: Letters in 16 point print.");
	});

	it("says when we meet next, and when all of it is looked at again", () => {
		const all = lines(treeOf(lys()));
		expect(all).toContain("We meet next on Monday 14\u00a0December 2026, 2 pm.");
		expect(all).toContain("We will look at it together on Tuesday 9\u00a0February 2027.");
	});

	it("shows nobody who talks beside words that were written", () => {
		const plan = lys();
		for (const quote of plan.daily.doAlready) quote.how = "written";
		plan.easyRead.lines = [];
		const block = easyBlocks(treeOf(plan)).find((one) => wordsOf(one)[0]?.startsWith("I wrote, I do this already"));
		expect(block?.picture).toEqual({ concept: "writing" });
	});

	it("says who agreed for somebody, and never that they did it themselves", () => {
		const plan = lys();
		const carys = plan.team.contacts.find(({ name }) => name === "Carys Bevan");
		if (!carys || !plan.agreement.agreed) throw new Error("no yes");
		plan.agreement.agreed.by = { kind: "contact", contactId: carys.id };
		const all = lines(treeOf(plan));
		expect(all).toContain("Carys, my sister agreed this plan for me.");
		expect(all).not.toContainEqual(expect.stringMatching(/^I agreed this plan/));
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
		const checked = (change: (plan: Plan) => void = () => undefined, planVersion = 3): Plan => {
			const other = lys();
			other.easyRead.checked = {
				by: [{ kind: "me" }],
				with: { name: "Joy Adeyemi", role: "" },
				on: "2026-11-09" as LocalDate,
				planVersion,
				covers: digestOfEasyRead(other),
			};
			change(other);
			return other;
		};
		expect(treeOf(checked(undefined, 2)).draftMark).not.toBeNull();
		const tree = treeOf(checked());
		expect(tree.draftMark).toBeNull();
		expect(lines(tree)).toContain("Lys and Joy checked this on Monday 9\u00a0November 2026.");
		// A line, a picture, their words, or a check of which it is not known what it was of: a draft again.
		const changes: ((plan: Plan) => void)[] = [
			({ easyRead }) => easyRead.lines[0]?.lines.push("One more."),
			({ easyRead }) => Object.assign(must(easyRead.lines[0]), { picture: { kind: "shipped", concept: "dog" } }),
			({ matters }) => Object.assign(must(matters[0]).quote, { text: "Other words." }),
			({ easyRead }) => Object.assign(must(easyRead.checked), { covers: null }),
			({ easyRead }) => Object.assign(must(easyRead.checked), { covers: `999:${"0".repeat(64)}` }),
		];
		for (const change of changes) {
			const draft = treeOf(checked(change));
			expect(draft.draftMark).not.toBeNull();
			expect(lines(draft).filter((line) => line.includes("checked this"))).toEqual([]);
		}
		// Who typed it, and that something was done, change nothing that was looked at.
		const same = checked(({ easyRead, goals }) => {
			Object.assign(must(easyRead.lines[0]).typedBy, { name: "Somebody else" });
			Object.assign(must(goals[0]?.actions[0]), { status: "doing" });
		});
		expect(treeOf(same).draftMark).toBeNull();
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
		const all = easyBlocks(treeOf(lys())).find((block) => wordsOf(block)[0] === "These people have all of this plan:");
		expect(all && wordsOf(all)).toEqual([
			"These people have all of this plan:",
			"Me, Dafydd, Wharf Road Surgery, Hannah Pryce, Marcin, Joy Adeyemi and Dr Imran Qureshi.",
			"These people have parts of it:",
			"Carys, Tom Arkwright, Ruth Mbeki and Severn Vale Council.",
			"These people have my emergency page only:",
			"Bożena.",
			"These people do not have a copy yet:",
			"Ambulance service.",
		]);
	});

	it("says what happens next in their words, and what might get in the way, with what to do then", () => {
		const all = easyBlocks(treeOf(lys())).map(wordsOf);
		expect(all).toContainEqual(["I said, this happens next:", lys().agreement.teachBack?.quote?.text]);
		for (const { ifThen } of lys().goals.flatMap(({ actions }) => actions))
			if (ifThen)
				expect(all).toContainEqual([`What might get in the way: ${ifThen.if}`, `What to do then: ${ifThen.then}`]);
		const plan = lys();
		for (const action of plan.goals.flatMap(({ actions }) => actions)) action.status = "done";
		expect(lines(treeOf(plan)).some((line) => line.startsWith("What might get in the way"))).toBe(false);
	});

	it("says what they think of a risk themselves, and what others think, each by name and whole", () => {
		const [risk] = lys().risks.items;
		const all = easyBlocks(treeOf(lys())).map(wordsOf);
		expect(all.find((words) => words[0] === "I said, I want to do this:")).toContain(risk?.iThink?.text);
		expect(all).toContainEqual(["What others think:", ...(risk?.othersThink.map(({ text }) => text) ?? [])]);
		const voices = [...everyBlock(treeOf(lys()).blocks)].flatMap((block) =>
			block.kind === "voice" ? [block.speaker] : [],
		);
		expect(voices).toContain("Hannah Pryce, MS nurse, adds");
	});

	it("names the advocate, with a number only where there is one", () => {
		const side = (plan: Plan): string[] | undefined =>
			easyBlocks(treeOf(plan))
				.map(wordsOf)
				.find((words) => words[0] === "An advocate can help you.");
		const plan = lys();
		expect(side(plan)?.slice(2)).toEqual([
			"You can ask Speak Up Marches. It is free.",
			"Call 01632\u00a0960\u00a0402.",
		]);
		if (plan.team.advocate) plan.team.advocate.phone = "";
		expect(side(plan)?.slice(2)).toEqual(["You can ask Speak Up Marches. It is free."]);
		plan.team.advocate = null;
		expect(side(plan)?.slice(2)).toEqual(["It is free."]);
	});

	it("says who may decide, or speaks, for them, by what right and where that is written", () => {
		const plan = lys();
		const contactId = plan.team.contacts.find(({ name }) => name === "Dafydd Nowak")?.id ?? "";
		plan.rights.representative = { contactId, authority: "lpa-health", where: "Top drawer" };
		expect(easyBlocks(treeOf(plan)).map(wordsOf)).toContainEqual([
			"Dafydd may decide for me.",
			"It is about my health and care.",
			"It is written in a lasting power of attorney.",
			"Where it is: Top drawer",
		]);
		plan.rights.representative.authority = "chosen";
		expect(lines(treeOf(plan))).toEqual(expect.arrayContaining(["Dafydd speaks for me.", "I chose this."]));
	});

	it("says how the money is held only as the lines have it", () => {
		const budgetOf = (plan: Plan): string[] =>
			easyBlocks(treeOf(plan))
				.map(wordsOf)
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

	it("carries the picture credit once", () =>
		expect(lines(treeOf(lys())).filter((line) => line.includes("OpenMoji"))).toHaveLength(1));
});
