/** Whose words are whose in the easy-read plan, and that it says no more than is so. */
import { describe, expect, it } from "vitest";
import type { DocumentTree, EasyBlock } from "../../../shared/documents/tree.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { examples } from "../../../templates/examples/index.ts";
import { lys, textsOf } from "../../support/composed.ts";
import { easyBlocks, lines, easyReadOf as treeOf, wordsOf } from "../../support/easy-read.ts";

describe("the words of the easy-read plan", () => {
	it("never lets please don’t be read as please do", () => {
		const block = easyBlocks(treeOf(lys())).find((one) =>
			one.blocks.some((part) => part.kind === "quote" && part.text.startsWith("pull me up")),
		);
		expect(block && wordsOf(block)[0]).toBe("I said, please do not:");
	});

	it("holds every short line on how to talk with me, six of them on the first page", () => {
		const plan = lys();
		const [flag] = plan.needs.flags;
		plan.easyRead.lines = [];
		plan.needs.flags = Array.from({ length: 8 }, (_, at) => ({
			...flag,
			id: crypto.randomUUID(),
			kind: "adjustment" as const,
			text: `Need ${at}`,
		})) as typeof plan.needs.flags;
		const tree = treeOf(plan);
		const end = tree.blocks.findIndex((block) => block.kind === "paragraph" && block.style === "fixed");
		const needs = (blocks: DocumentTree["blocks"]) =>
			lines({ ...tree, blocks }).filter((line) => /^Need \d/.test(line));
		expect(needs(tree.blocks.slice(0, end))).toHaveLength(6);
		expect(needs(tree.blocks)).toEqual(plan.needs.flags.map(({ text }) => `${text}.`));
	});

	it("says what was said, then the plain lines", () => {
		const goal = easyBlocks(treeOf(lys())).findIndex((one) =>
			one.blocks.some((part) => part.kind === "quote" && part.text.startsWith("I want to be back")),
		);
		const blocks = easyBlocks(treeOf(lys()));
		expect(wordsOf(blocks[goal] as EasyBlock)[0]).toBe("I said:");
		expect(wordsOf(blocks[goal + 1] as EasyBlock)).toContain("I want to go to choir on Thursdays.");
	});

	it("says what was asked for before the answer, never as the answer, with no date and nobody's promise", () => {
		const blocks = easyBlocks(treeOf(lys()));
		const at = blocks.findIndex((one) => wordsOf(one).includes("What I asked for: Put in a wet room."));
		expect(blocks[at] && wordsOf(blocks[at])).toEqual([
			"What I asked for: Put in a wet room.",
			"I asked for this. The answer was no.",
			"This is why: the council does rails and seats first.",
			"This is what we will do: rails and a seat, and they look again in a year.",
		]);
		expect(blocks[at]?.picture).toEqual({ concept: "no" });
	});

	it("has a picture of its own beside a long wish, and never a no", () => {
		const plan = lys();
		for (const { actions } of plan.goals)
			for (const action of actions)
				if (action.notPossible) action.text = "Put in a wet room, please. ".repeat(15).trim();
		const blocks = easyBlocks(treeOf(plan));
		const at = blocks.findIndex((one) => wordsOf(one)[0]?.startsWith("What I asked for: Put in a wet room"));
		expect(blocks[at]?.picture).not.toEqual({ concept: "no" });
		expect(blocks[at + 1] && wordsOf(blocks[at + 1] as EasyBlock)[0]).toBe("I asked for this. The answer was no.");
	});

	it("says the person’s own words and the agreed wording before it says that the answer was no", () => {
		const plan = lys();
		const [goal] = plan.goals;
		if (!goal) throw new Error("no goal");
		goal.notPossible = { because: "the hall has no lift", instead: null, saidBy: null, on: "2026-11-09" as LocalDate };
		const all = textsOf(treeOf(plan));
		const no = all.indexOf("I asked for this. The answer was no.");
		expect(all.indexOf(goal.quote.text)).toBeLessThan(no);
		expect(all[no + 1]).toBe("This is why: the hall has no lift");
		for (const before of all.slice(0, no)) expect(before).not.toContain("The answer was no");
	});

	it("promises nothing of a goal that is not possible", () => {
		const plan = lys();
		const [, goal] = plan.goals;
		if (goal) goal.notPossible = { because: "No.", instead: null, saidBy: null, on: "2026-11-09" as LocalDate };
		expect(lines(treeOf(plan)).filter((line) => line === "I asked for this. The answer was no.")).toHaveLength(2);
		expect(lines(treeOf(plan)).filter((line) => line.startsWith("I will be able to: "))).toHaveLength(
			lines(treeOf(lys())).filter((line) => line.startsWith("I will be able to: ")).length - 1,
		);
	});

	it("says who will do what, and never that somebody will who has not said yes", () => {
		const said = lines(treeOf(lys()));
		for (const label of [
			"I will:",
			"My son Dafydd will:",
			"I want my son Dafydd to:",
			"Tom Arkwright, physiotherapist, will:",
		])
			expect(
				said.some((line) => line.startsWith(`${label} `)),
				label,
			).toBe(true);
	});

	it("says that nobody will who was never asked", () => {
		const plan = lys();
		for (const action of plan.goals.flatMap(({ actions }) => actions)) {
			action.asked = null;
			action.agreed = null;
		}
		plan.easyRead.lines = [];
		const will = lines(treeOf(plan)).flatMap((line) => /^[^:]*\bwill:/.exec(line) ?? []);
		expect(will.length).toBeGreaterThan(0);
		expect(new Set(will)).toEqual(new Set(["I will:"]));
	});

	it("says of what is over that it is, with no date to come", () => {
		const plan = lys();
		const action = plan.goals[0]?.actions.find(({ group }) => group === "others");
		if (action) Object.assign(action, { status: "done", owner: { kind: "other", name: "Priti Rao", relation: "" } });
		plan.easyRead.lines = plan.easyRead.lines.filter(({ itemId }) => itemId !== action?.id);
		const block = () =>
			easyBlocks(treeOf(plan))
				.map(wordsOf)
				.find((all) => all.some((line) => line.endsWith(`: ${action?.text}`)));
		expect(block()).toEqual([`Priti Rao has done this: ${action?.text}`]);
		if (action) action.status = "no-longer-wanted";
		expect(block()).toEqual([`This is not needed now: ${action?.text}`]);
		if (action) Object.assign(action, { status: "doing", owner: { kind: "other", name: "Jo, nurse", relation: "" } });
		expect(block()?.[0]).toBe(`Jo, nurse, will: ${action?.text}`);
		if (action) Object.assign(action, { when: { kind: "words", text: "From May" }, howOften: "not before lunch" });
		expect(block()).toEqual(expect.arrayContaining(["When: From May.", "How often: not before lunch."]));
	});

	it("says wrote of what was written, beside a picture of writing, and talk beside nobody else's language", () => {
		const plan = lys();
		const [matter] = plan.matters;
		if (matter)
			Object.assign(matter, { area: "know-about-me", quote: { ...matter.quote, how: "written", text: "My dog." } });
		const written = () => easyBlocks(treeOf(plan)).find((one) => wordsOf(one).includes("My dog."));
		expect(written()?.picture).toEqual({ concept: "dog" });
		if (matter) matter.quote.language = "ur";
		expect(written()?.picture).toEqual({ concept: "writing" });
		const label = written();
		expect(label && wordsOf(label)[0]).toBe("I wrote:");
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

	it("has no third voice in a block, but for what each says is working or is not", () => {
		for (const { plan } of examples) {
			for (const block of easyBlocks(treeOf(plan))) {
				if (/^This is (?:not )?working:$/.test(wordsOf(block)[0] ?? "")) continue;
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
				expect(wordsOf(block)[0]).not.toMatch(/^I (?:said|wrote):$/);
			}
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
});
