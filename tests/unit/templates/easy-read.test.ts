/** What stands in the easy-read plan, and in which order. */
import { describe, expect, it } from "vitest";
import { newContact } from "../../../renderer/store/edits/team.ts";
import { digestOfEasyRead } from "../../../shared/criteria/paper-digest.ts";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Contact } from "../../../shared/plan/team.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { lys } from "../../support/composed.ts";
import { easyBlocks, lines, easyReadOf as treeOf, wordsOf } from "../../support/easy-read.ts";
import { everyBlock, everyText, runText } from "../../support/tree-reading.ts";

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
			"Diabetes",
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
		// Nor does somebody who joined the team only to have a copy, until more stands at their name (decision 022).
		const reader = newContact({ name: "Dr Achebe", relation: "GP", group: "worker", isForCopy: true });
		const joined = (more: Partial<Contact>) => checked(({ team }) => team.contacts.push({ ...reader, ...more }));
		expect(treeOf(joined({})).draftMark).toBeNull();
		expect(treeOf(joined({ organisation: "Wharf Road Surgery" })).draftMark).not.toBeNull();
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

	it("says what happens next in their words, and what might get in the way, with what to do then", () => {
		const all = easyBlocks(treeOf(lys())).map(wordsOf);
		expect(all).toContainEqual(["I said, this happens next:", lys().agreement.teachBack?.quote?.text]);
		for (const { ifThen } of lys().goals.flatMap(({ actions }) => actions))
			if (ifThen)
				expect(all.map((words) => words.slice(-2))).toContainEqual([
					`What might get in the way: ${ifThen.if}`,
					`What to do then: ${ifThen.then}`,
				]);
		const plan = lys();
		for (const action of plan.goals.flatMap(({ actions }) => actions)) action.status = "done";
		expect(lines(treeOf(plan)).some((line) => line.startsWith("What might get in the way"))).toBe(false);
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
