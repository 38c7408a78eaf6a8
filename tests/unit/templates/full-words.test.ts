/** How the full plan says what is missing, whose words are whose, and how things stand. */
import { describe, expect, it } from "vitest";
import type { DocumentTree, TableBlock } from "../../../shared/documents/tree.ts";
import { type Plan, planSchema } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import type { ComposeOptions } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { blankOf, composed, linesOf, lys, ofKind } from "../../support/composed.ts";
import { allText, everyBlock, runText } from "../../support/tree-reading.ts";

const treeOf = (plan: Plan): DocumentTree => composed(plan, "full", "2026-11-12");
const paragraphs = (plan: Plan, more: Partial<ComposeOptions> = {}): string[] =>
	linesOf(composed(plan, "full", "2026-11-12", more));
const blank = (): Plan => blankOf("Mo", "Rahman", new Date("2026-11-12T10:00:00Z"));
const tables = (plan: Plan): TableBlock[] => ofKind(treeOf(plan), "table");

describe("words for what is missing", () => {
	it("says nothing false and leaves no blank in a plan where nothing is known", () => {
		const all = paragraphs(blank(), { isForEditing: true });
		expect(all).toContain(
			"Nobody keeps this plan together with me yet. Until then, please ask Joy Adeyemi, who made it with me.",
		);
		expect(all).toContain("Tell the person who made it with you. Small changes don’t need a meeting.");
		expect(all).toContain("Want someone on your side? You can ask for an advocate. It is free.");
		expect(all).toContain("The plan is yours.");
		expect(all).toContain("This is version 1. It is not agreed yet. It was written on 12\u00a0November 2026.");
		expect(all.join("\n")).not.toMatch(/null|undefined| {2}|: \.|, \.|on \./);
	});

	it("does not say who is pictured where there are no pictures", () =>
		expect(allText(treeOf(blank()))).not.toContain("OpenMoji"));

	it("keeps on the first page what was said to be still true, and only that", () => {
		const plan = lys();
		const firstPage = () => {
			const { blocks } = treeOf(plan);
			const end = blocks.findIndex((block) => block.kind === "paragraph" && block.style === "fixed");
			return allText({ ...treeOf(plan), blocks: blocks.slice(0, end) });
		};
		const before = firstPage();
		expect(before).toContain("Please don’t");
		for (const matter of plan.matters) matter.stillTrue = { answer: "yes", on: "2026-11-10" as LocalDate };
		expect(firstPage()).toBe(before);
		for (const matter of plan.matters) matter.stillTrue = { answer: "no", on: "2026-11-10" as LocalDate };
		expect(firstPage()).not.toContain("Please don’t");
		const said = plan.matters.find(({ quote }) => quote.id === plan.firstPage.quoteId)?.quote.text;
		expect(before).toContain(said);
		expect(firstPage()).not.toContain(said);
	});

	it("tells somebody's words in their own voice, never as the person's", () => {
		const plan = lys();
		const [matter] = plan.matters.filter((one) => one.area === "people");
		if (matter)
			Object.assign(matter.quote, {
				how: "someone-who-knows",
				spokenBy: { kind: "contact", contactId: plan.team.contacts[0]?.id },
			});
		const blocks = [...everyBlock(treeOf(plan).blocks)];
		expect(blocks.some((block) => block.kind === "quote" && block.text === matter?.quote.text)).toBe(false);
		expect(blocks.find((block) => block.kind === "voice" && block.text === matter?.quote.text)).toMatchObject({
			voice: "family",
			speaker: "Dafydd, my son, says",
		});
		expect(paragraphs(plan)).toContain("Dafydd told us this, knowing me well.");
	});

	it("prints a quote in another language as given, then in English with who put it so", () => {
		const plan = lys();
		const [matter] = plan.matters.filter((one) => one.area === "people");
		if (matter)
			Object.assign(matter.quote, {
				text: "میری امی اور چائے",
				language: "ur",
				translations: [
					{
						id: plan.id,
						language: "en-GB",
						text: "My mum and tea",
						by: "Sana Malik",
						on: "2026-10-13",
						isChecked: false,
					},
				],
			});
		const blocks = treeOf(planSchema.parse(plan)).blocks;
		const at = blocks.findIndex((block) => block.kind === "quote" && block.text === "میری امی اور چائے");
		expect(blocks[at]).toMatchObject({ lang: "ur", dir: "rtl" });
		const after = blocks.slice(at + 1, at + 3).map((block) => (block.kind === "paragraph" ? runText(block.runs) : ""));
		expect(after).toEqual([
			"In English: My mum and tea",
			"Put into English by Sana Malik on 13\u00a0October 2026. Translation not checked.",
		]);
	});

	it("says how far a goal could get in the agreed words, from less to more; levels with no words are not there", () => {
		const plan = lys();
		const [goal] = plan.goals;
		if (!goal) throw new Error("no goal");
		const levels = ["", "Once, with a lift home", "Most Thursdays.", "", "Every Thursday, and the concert"] as const;
		goal.attainment = { levels: [...levels], baseline: -2, scores: [] };
		const all = paragraphs(plan);
		expect(all).toContain(
			"How far I could get. A bit less: Once, with a lift home. What I hope for: Most Thursdays. A lot more than I hope: Every Thursday, and the concert.",
		);
		// Where it began is said at a level that has words, and only once somebody said it.
		goal.attainment = { levels: [...levels], baseline: -1, scores: [] };
		expect(paragraphs(plan).join("\n")).toContain("A bit less: Once, with a lift home. This is where I began.");
		goal.attainment = { levels: [...levels], baseline: null, scores: [] };
		expect(paragraphs(plan).join(" ")).not.toContain("This is where I began");
		goal.attainment = { levels: ["", "", "", "", ""], baseline: -2, scores: [] };
		expect(paragraphs(plan).join(" ")).not.toContain("How far I could get");
	});

	it("says where a goal happens, where that was said", () => {
		const plan = lys();
		const [goal] = plan.goals;
		if (!goal) throw new Error("no goal");
		goal.place = "at the chapel hall";
		expect(paragraphs(plan)).toContain("Where. at the chapel hall.");
		goal.place = " ";
		expect(paragraphs(plan).filter((one) => one.startsWith("Where."))).toEqual([]);
	});

	it("says how each step stands and what came of it, and when an action is looked at again", () => {
		const plan = lys();
		const action = plan.goals[0]?.actions[0];
		if (!action) throw new Error("no action");
		const step = (text: string, status: "partly" | "doing", outcome: string | null) => ({
			id: crypto.randomUUID(),
			text,
			outcome,
			status,
		});
		action.steps = [step("Ring Bozena", "partly", "She was out"), step("Find the music", "doing", null)];
		action.reviewOn = "2027-02-03" as LocalDate;
		expect(paragraphs(plan)).toContain("Ring Bozena. What happened: She was out. Partly done.");
		expect(paragraphs(plan)).toContain("Find the music.");
		const cells = tables(plan).flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((one) => runText(one.runs))));
		expect(cells.some((text) => /We look at this again on 3\sFebruary 2027\./.test(text))).toBe(true);
	});

	it("says of what was asked for and cannot be had: because, and what instead", () => {
		const plan = lys();
		const [goal] = plan.goals;
		if (goal)
			goal.notPossible = {
				because: "the hall has no lift",
				instead: "we sing in the side room",
				saidBy: null,
				on: "2026-11-09" as LocalDate,
			};
		const all = paragraphs(plan);
		expect(all).toContain("I asked for this. My team says it is not possible, because: the hall has no lift.");
		expect(all).toContain("What instead. we sing in the side room.");
	});
});

it("somebody is said to have put words into English only where the English stands; otherwise they came through them", () => {
	const nasreen = structuredClone(examples.find(({ file }) => file === "nasreen-akhtar.json")?.plan as Plan);
	const put = /Farah Siddiqui, Urdu interpreter put it into English/u;
	expect(paragraphs(nasreen).some((line) => put.test(line))).toBe(true);
	const without = JSON.parse(JSON.stringify(nasreen), (key, value: unknown) =>
		key === "translations" ? [] : key === "through" && value !== null ? "Farah Siddiqui" : value,
	) as Plan;
	const lines = paragraphs(without);
	expect(lines.filter((line) => /into English/u.test(line))).toEqual([]);
	expect(lines.some((line) => /^I said this .*, through Farah Siddiqui, interpreter\./u.test(line))).toBe(true);
});
