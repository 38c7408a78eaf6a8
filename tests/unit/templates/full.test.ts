import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../../templates/compose.ts";
import { contextFor } from "../../../templates/full/context.ts";
import { goals as goalsOf } from "../../../templates/full/goals.ts";
import { languageFor } from "../../../templates/language/messages.ts";
import { linesOf, lys, ofKind } from "../../support/composed.ts";
import { allText, everyBlock, runText } from "../../support/tree-reading.ts";

const options: ComposeOptions = {
	kind: "full",
	exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
	today: "2026-11-12" as LocalDate,
	isForEditing: false,
};
const paragraphs = (plan: Plan, extra: Partial<ComposeOptions> = {}): string[] =>
	linesOf(compose(plan, { ...options, ...extra }));
const headings = (blocks: readonly Block[]): string[] =>
	[...everyBlock(blocks)].flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));
const tables = (plan: Plan): TableBlock[] => ofKind(compose(plan, options), "table");

describe("the full plan of Lys Nowak", () => {
	it("goes from life to how to change it, in the order of decision 34", () => {
		expect(headings(compose(lys(), options).blocks)).toEqual([
			"Please know this straight away",
			"How to read my plan",
			"What matters to me",
			"What is on my mind",
			"My health, as I tell it",
			"My results, in plain words",
			"Living with it, day to day",
			"My goals and who will do what",
			"If things change",
			"A risk I choose to take",
			"Planning ahead",
			"My budget",
			"Who is in my team",
			"What we agreed",
			"How to change this plan",
		]);
	});

	it("binds a number out of ten, which never parts at the end of a line", () => {
		const said = allText(compose(lys(), options));
		expect(said).toContain("9\u00a0out\u00a0of\u00a010");
		expect(said).not.toMatch(/\d (out|of) | of 10/);
	});

	it("says how the words came, once under the heading; who typed them once for all, on the page before", () => {
		const said = paragraphs(lys());
		const [where, typed] = [
			"I said this at home on 12\u00a0October 2026, with Carys there.",
			"Joy typed as I talked, and read it back to me on 9\u00a0November 2026.",
		];
		expect(said).toContain(where);
		expect(said.filter((line) => line.includes("Joy typed as I talked"))).toEqual([
			`Big words in quotation marks are mine, just as I said them or wrote them. ${typed}`,
		]);
		// The same again is said in brief.
		expect(said.filter((line) => line.startsWith(where))).toHaveLength(1);
		expect(said.some((line) => line.startsWith("I said this on 12\u00a0October 2026. The number"))).toBe(true);
	});

	it("says who typed a section’s words where that was another than for most of the plan", () => {
		const plan = lys();
		for (const { quote } of plan.worries) if (quote) quote.typedBy = { kind: "me" };
		expect(paragraphs(plan).some((line) => /^I said this .* I typed it myself\./.test(line))).toBe(true);
	});

	it("puts who will do what in the order me, my family and friends, others, however it was kept", () => {
		const plan = lys();
		for (const goal of plan.goals) goal.actions.reverse();
		const first = tables(plan).find((table) => table.columns[1]?.header === "Will do what");
		expect(first?.rows.map((row) => runText(row.cells[0]?.runs ?? []))).toEqual([
			"Me",
			"Me",
			"Bożena, my friend",
			"Hannah Pryce, MS nurse",
			"Marcin, my assistant",
		]);
	});

	it("looks at an action no oftener when there are more goals, so that twice the goals take twice the time", () => {
		const looks = (times: number): number => {
			const plan = lys();
			let count = 0;
			const goal = lys().goals[0];
			if (goal === undefined) throw new Error("The example has a goal.");
			const goals = Array.from({ length: times }, () => structuredClone(goal));
			const context = contextFor({ ...plan, goals }, options, languageFor("en-GB"), false);
			goalsOf({
				...context,
				say: (...asked) => {
					count += 1;
					return context.say(...asked);
				},
			});
			return count;
		};
		expect(looks(16) - looks(8)).toBe(2 * (looks(8) - looks(4)));
	});

	it("names nothing of ours for what is private, and skips no number", () => {
		const plan = lys();
		const [, second] = plan.goals;
		if (second) second.visibility = { kind: "private" };
		const text = allText(compose(plan, options));
		expect(text).not.toContain("shower");
		expect(text).toContain("Goal 2: the wharf with Pączek");
		expect(text).toContain("I have four goals");
	});

	it("keeps only and not for a reader, and shows both to the person", () => {
		const plan = lys();
		const carys = plan.team.contacts.find((contact) => contact.name === "Carys Bevan")?.id ?? "";
		const dafydd = plan.team.contacts.find((contact) => contact.name === "Dafydd Nowak")?.id ?? "";
		const [first, second] = plan.goals;
		if (first) first.visibility = { kind: "only", contactIds: [dafydd] };
		if (second) second.visibility = { kind: "not", contactIds: [carys] };
		const copy = (reader: string): string => allText(compose(plan, { ...options, reader }));
		expect(copy(carys)).not.toMatch(/alto row|parcel/);
		expect(copy(dafydd)).toMatch(/alto row/);
		expect(copy(dafydd)).toMatch(/parcel/);
		expect(copy("person")).toMatch(/alto row/);
		expect(copy(carys)).toContain("This is Carys’s copy. It leaves out the parts I keep private.");
		expect(copy(dafydd)).not.toContain("’s copy.");
	});

	it("has the change box in the Word copy only", () => {
		const kinds = (isForEditing: boolean) =>
			compose(lys(), { ...options, isForEditing }).blocks.map((block) => block.kind);
		expect(kinds(true)).toContain("change-box");
		expect(kinds(false)).not.toContain("change-box");
	});

	it("is the same each time", () => expect(compose(lys(), options)).toEqual(compose(lys(), options)));

	it("never has the NHS number in a head or foot", () => {
		const tree = compose(lys(), options);
		expect(`${tree.head.text}${tree.foot.text}${tree.firstFoot.text}`).not.toMatch(/999/);
		expect(tree.head.text).toBe("Eirlys (Lys) Nowak, born 14\u00a0May 1968");
		expect(tree.foot.text).toBe(
			"My plan, version 3, agreed 9\u00a0November 2026. Newest copy: Joy Adeyemi, 01632\u00a0960\u00a0114.",
		);
	});
});

describe("the allergy line", () => {
	const told = { to: "Joy Adeyemi", on: "2026-11-09" as LocalDate };
	const allergy = (allergies: Plan["health"]["allergies"]): string[] => {
		const plan = lys();
		plan.health.allergies = allergies;
		return paragraphs(plan).filter((text) => text.startsWith("Allergy."));
	};
	it("is there when nobody has asked", () =>
		expect(allergy(null)).toEqual(["Allergy. Nobody has asked me about allergies yet. Please ask."]));
	it("is there when there are none", () =>
		expect(allergy({ state: "none", told, items: [] })).toEqual([
			"Allergy. I told Joy on 9\u00a0November 2026 that I have no allergies.",
		]));
	it("says what happens, to whom it was told and when", () =>
		expect(allergy({ state: "some", told, items: [{ id: lys().id, asTold: "Nuts", whatHappens: null }] })).toEqual([
			"Allergy. Nuts. I told Joy this on 9\u00a0November 2026. Please check with my surgery.",
		]));
	it("is there when what it is was not written down", () =>
		expect(allergy({ state: "some", told, items: [] })[0]).toContain("Please ask"));
	it("prints what was told even where none was ticked", () =>
		expect(allergy({ state: "none", told, items: [{ id: lys().id, asTold: "Nuts", whatHappens: null }] })[0]).toContain(
			"Nuts",
		));
});

describe("another language", () => {
	it.each(["full", "easy-read", "emergency", "thinking-sheet", "easy-read-thinking-sheet"] as const)(
		"is said with the interpreter: %s",
		(kind) => {
			const plan = lys();
			const papers = (): string => allText(compose(plan, { ...options, kind }));
			expect(papers()).not.toMatch(/(?:I|You) speak/);
			plan.needs.preferredLanguage = "es";
			plan.needs.needsInterpreter = true;
			plan.needs.interpreterDetails = null;
			expect(papers()).toMatch(
				kind.endsWith("thinking-sheet")
					? /You speak Spanish\.\s+You need an interpreter\./
					: /I speak Spanish\.\s+I need an interpreter\./,
			);
		},
	);
});

describe("whom to ask without a co-ordinator", () => {
	it("is whoever made the plan and the place, on every paper", () => {
		const plan = lys();
		plan.team.coordinatorId = null;
		const place = plan.team.place?.name ?? "";
		expect(paragraphs(plan).join("\n")).toContain(
			`Until then, please ask ${plan.author.name}, who made it with me, or ${place} on `,
		);
		expect(allText(compose(plan, { ...options, kind: "emergency" }))).toContain(`ring ${place} for a newer page`);
		plan.team.place = null;
		expect(allText(compose(plan, { ...options, kind: "easy-read" }))).toContain(`You can ask ${plan.author.name}.`);
		expect(allText(compose(plan, { ...options, kind: "emergency" }))).toContain(
			`ask ${plan.author.name} for a newer page`,
		);
	});
});

describe("the talk that is booked next", () => {
	it("stands where we say when we look again, once it is to come", () => {
		const plan = lys();
		plan.talks.booked = [
			{ id: plan.id, on: "2026-12-15" as LocalDate, time: "10 am", place: "at home", by: null, what: "talk" },
			{ id: plan.personId, on: "2026-11-01" as LocalDate, time: "9 am", place: "", by: null, what: "talk" },
		];
		const all = paragraphs(plan).join("\n");
		expect(all).toMatch(/We meet next on Tuesday 15\u00a0December 2026, 10 am, at home\./);
		plan.agreement.lookAgain = null;
		expect(paragraphs(plan).join("\n")).toContain("We meet next on");
		plan.talks.booked = [];
		expect(paragraphs(plan).join("\n")).not.toContain("We meet next on");
	});
});

describe("names that are not cut", () => {
	it.each(["Señora Mari", "Doña Pili", "José Luis", "Auntie Bel", "Ana María Fuentes"])("%s", (name) => {
		const plan = lys();
		const [dafydd] = plan.team.contacts;
		if (!dafydd) throw new Error("no contact");
		dafydd.name = name;
		expect(allText(compose(plan, options))).toContain(`${name}, my son`);
	});
});

describe("who is not to be contacted", () => {
	const plan = lys();
	plan.team.doNotContact = [{ id: plan.personId, name: "Gareth", because: null, mayPrint: true }];
	const copyFor = (name: string): string =>
		allText(
			compose(plan, {
				...options,
				reader: plan.team.contacts.find((contact) => contact.name === name)?.id ?? "person",
			}),
		);
	it("stands on the person's and the care team's copies", () => {
		expect(copyFor("nobody")).toContain("Please do not contact Gareth.");
		expect(copyFor("Hannah Pryce")).toContain("Gareth");
		expect(copyFor("Wharf Road Surgery")).toContain("Gareth");
	});
	it("does not stand on a family copy", () => expect(copyFor("Dafydd Nowak")).not.toContain("Gareth"));
	it("stands nowhere unless the person agrees that it is printed", () => {
		const quiet = structuredClone(plan);
		for (const item of quiet.team.doNotContact) item.mayPrint = false;
		expect(allText(compose(quiet, options))).not.toContain("Gareth");
	});
});
