/** Who is who in the easy-read plan: whom to call and ask, who thinks what, who decides, who has a copy, who holds the money. */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../shared/plan/plan.ts";
import { lys } from "../../support/composed.ts";
import { easyBlocks, lines, easyReadOf as treeOf, wordsOf } from "../../support/easy-read.ts";
import { everyBlock, runText } from "../../support/tree-reading.ts";

describe("the people in the easy-read plan", () => {
	it("says who agreed for somebody, and never that they did it themselves", () => {
		const plan = lys();
		const carys = plan.team.contacts.find(({ name }) => name === "Carys Bevan");
		if (!carys || !plan.agreement.agreed) throw new Error("no yes");
		plan.agreement.agreed.by = { kind: "contact", contactId: carys.id };
		const all = lines(treeOf(plan));
		expect(all).toContain("Carys, my sister agreed this plan for me.");
		expect(all).not.toContainEqual(expect.stringMatching(/^I agreed this plan/));
	});

	it("lists whoever keeps the plan, named on the first page, among those who work with me", () => {
		const list = easyBlocks(treeOf(lys())).find((block) => wordsOf(block)[0] === "People who work with me");
		const items = list?.blocks.flatMap((part) => (part.kind === "list" ? part.items : [])) ?? [];
		expect(items.map(({ runs }) => runText(runs))[0]).toBe("Joy Adeyemi, keeps this plan: 01632\u00a0960\u00a0114");
	});

	it("says of who is at home, and of family, what it is about, apart from the rest of their life", () => {
		const under = (plan: Plan, label: string): string[] =>
			easyBlocks(treeOf(plan)).flatMap(({ blocks }) => {
				const at = blocks.findIndex((part) => part.kind === "paragraph" && runText(part.runs) === label);
				const list = at < 0 ? undefined : blocks[at + 1];
				return list?.kind === "list" ? list.items.map(({ runs }) => runText(runs)) : [];
			});
		const plan = lys();
		const [tomasz, key] = plan.about.context.map(({ text }) => text);
		expect(under(plan, "Who I live with, and family:")).toEqual([tomasz]);
		expect(under(plan, "More about my life:")).toEqual([key]);
		plan.about.context = plan.about.context.filter(({ area }) => area === "household");
		expect(under(plan, "More about my life:")).toEqual([]);
	});

	it("says of whom no more than what they have", () => {
		const blocks = easyBlocks(treeOf(lys())).map(wordsOf);
		const all = blocks.findIndex((words) => words[0] === "These people have all of this plan:");
		expect(blocks.slice(all, all + 2).flat()).toEqual([
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

	it("gives each part a line of its own where a name has a comma in it", () => {
		const plan = lys();
		plan.daily.relevance = { ...plan.daily.relevance, state: "left-for-now" };
		plan.ahead.relevance = { ...plan.ahead.relevance, state: "left-for-now" };
		expect(lines(treeOf(plan)).filter((line) => line.startsWith("We will still talk about"))).toEqual([
			"We will still talk about: living with it, day to day.",
			"We will still talk about: planning ahead.",
		]);
	});

	it("says how the money is held only as the lines have it", () => {
		const budgetOf = (plan: Plan): string[] =>
			easyBlocks(treeOf(plan))
				.map(wordsOf)
				.filter((block) => block.some((line) => /^(It is £|Some of it|Someone else holds)/.test(line)))
				.flat();
		expect(budgetOf(lys()).slice(2)).toEqual([
			"It is £20,900.00.",
			"Some of the money comes to me.",
			"Some of it pays for my help. It does not come to me.",
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
});
