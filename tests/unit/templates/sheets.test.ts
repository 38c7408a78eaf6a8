/** What stands on thinking sheets, "How was it for you?", the profile and the emergency page, and what never does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import type { DocumentName } from "../../../shared/documents/kinds.ts";
import type { Block, DocumentTree } from "../../../shared/documents/tree.ts";
import { blankPlan } from "../../../shared/plan/blank.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../../templates/compose.ts";
import { easyTime } from "../../../templates/easy-thinking-sheet/easy-time.ts";
import { examples } from "../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { allText, everyBlock, everyText, runText } from "../../support/tree-reading.ts";

const clock = { now: () => new Date("2027-01-12T10:00:00Z") };
const TODAY = "2027-01-12" as LocalDate;
const blank = (): Plan =>
	blankPlan(
		{ firstName: "Tariq", familyName: "Hussain", calledName: "Tariq", born: null },
		{ name: "Joy Adeyemi", role: "social prescriber" },
		"full",
		clock,
	);
const lys = (): Plan => structuredClone(examples.find(({ plan }) => plan.about.calledName === "Lys")?.plan as Plan);
const treeOf = (plan: Plan, kind: DocumentName, more: Partial<ComposeOptions> = {}): DocumentTree =>
	compose(plan, { kind, exportId: "x", today: TODAY, isForEditing: false, ...more });
const texts = (tree: DocumentTree): string[] => [...everyText(tree.blocks)].map(({ text }) => text);
const headings = (tree: DocumentTree): string[] =>
	[...everyBlock(tree.blocks)].flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const ofKind = <K extends Block["kind"]>(tree: DocumentTree, kind: K) =>
	[...everyBlock(tree.blocks)].filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe.each(["thinking-sheet", "easy-read-thinking-sheet"] as const)("%s", (kind) => {
	it("works for a plan that is still blank, and says no more than is known", () => {
		const tree = treeOf(blank(), kind);
		const all = texts(tree).join("\n");
		expect(all).toMatch(/Tariq/);
		expect(all).toMatch(/The day is not set yet|We do not know the day yet/);
		expect(all).not.toMatch(/Last time you said/);
		expect(ofKind(tree, "writing-lines")).toHaveLength(6);
		expect(tree.draftMark).toBeNull();
	});

	it("reminds of what was said last time, whole and in the person's own voice, above the lines", () => {
		const tree = treeOf(lys(), kind);
		const quotes = ofKind(tree, "quote").map(({ text }) => text);
		expect(quotes.length).toBeGreaterThan(3);
		const own = new Set(quotesFor(lys()).seen.map(({ text }) => text));
		for (const text of quotes) expect(own).toContain(text);
		expect(texts(tree).filter((text) => text === "Last time you said:")).toHaveLength(quotes.length);
		const order = [...everyBlock(tree.blocks)].filter(({ kind: one }) => one === "quote" || one === "writing-lines");
		order.forEach((block, at) => {
			if (block.kind === "quote") expect(order[at + 1]?.kind).toBe("writing-lines");
		});
	});

	it("does not remind of what is no longer so", () => {
		const plan = lys();
		for (const matter of plan.matters) if (matter.area === "good-day") matter.stillTrue = { answer: "no", on: TODAY };
		const good = plan.matters.find(({ area }) => area === "good-day")?.quote.text ?? "";
		expect(good).not.toBe("");
		expect(texts(treeOf(plan, kind))).not.toContain(good);
	});

	it("takes each reminder from its own place: not what makes it worse, nor what stays the same", () => {
		const plan = lys();
		plan.daily.makesWorse = plan.daily.helps;
		plan.daily.helps = [];
		for (const goal of plan.goals) goal.isKeepAsIs = true;
		const [worse] = plan.daily.makesWorse;
		const all = texts(treeOf(plan, kind));
		expect(worse).toBeDefined();
		expect(all).not.toContain(worse?.text);
		for (const { quote } of plan.goals) expect(all).not.toContain(quote.text);
	});

	it("tells the day, the place and who comes for a first talk; of the past it says nothing", () => {
		const plan = blank();
		const booking = (on: string) => ({
			id: "00000000-0000-4000-8000-000000000001",
			on: on as LocalDate,
			time: "2 pm",
			place: "home",
			by: { name: "Joy Adeyemi", role: "" },
			what: "talk" as const,
		});
		const invite = (answer: "coming" | "asked") => ({
			isNobodyByChoice: false,
			people: [
				{
					id: "00000000-0000-4000-8000-000000000002",
					who: { kind: "other" as const, name: "Sam Hussain", relation: "my brother" },
					answer,
					because: null,
				},
			],
		});
		const withBooking = (on: string, answer: "coming" | "asked"): string => {
			const [first] = plan.talks.booked;
			const talk = { ...first, ...booking(on) } as Plan["talks"]["booked"][number];
			const preparation = { ...plan.talks.preparation, invited: invite(answer) };
			return texts(treeOf({ ...plan, talks: { ...plan.talks, booked: [talk], preparation } }, kind)).join("\n");
		};
		const next = withBooking("2027-01-20", "coming");
		expect(next).toContain("Wednesday 20\u00a0January 2027");
		expect(next).toMatch(/2\u00a0pm/);
		expect(next).toMatch(/Joy Adeyemi/);
		expect(next).toMatch(/Sam Hussain (is coming, because you asked|will come too)/);
		expect(withBooking("2027-01-20", "asked")).not.toContain("Sam Hussain");
		expect(withBooking("2027-01-11", "coming")).not.toMatch(/January 2027/);
	});
});

it("answers “Who matters most to you?” with people only", () => {
	const plan = lys();
	const [matter] = plan.matters.filter(({ area }) => area === "people");
	for (const one of plan.matters) if (one.area === "people") one.area = "love";
	expect(matter).toBeDefined();
	expect(texts(treeOf(plan, "easy-read-thinking-sheet"))).not.toContain(matter?.quote.text);
});

describe("how was it for you", () => {
	it("asks seven questions, four on the first side, each with the same four answers in words", () => {
		const tree = treeOf(lys(), "how-was-it");
		const blocks = [...everyBlock(tree.blocks)];
		const overleaf = blocks.findIndex((block) => block.kind === "heading" && block.breakBefore === "page");
		const faces = blocks.flatMap((block, at) =>
			block.kind === "answers" && block.answers.length === 4 ? [{ block, at }] : [],
		);
		expect(faces).toHaveLength(7);
		expect(faces.filter(({ at }) => at < overleaf)).toHaveLength(4);
		for (const { block } of faces)
			expect(block.answers.map(({ text }) => text)).toEqual(["Yes", "Mostly", "No", "I would rather not say"]);
		expect(texts(tree)).toContain("Any answer is all right. It will not change the help you get.");
	});

	it("holds none of the person's answers and none of their words, whoever they are", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const tree = treeOf(plan, "how-was-it");
				expect(ofKind(tree, "quote")).toEqual([]);
				expect([...everyText(tree.blocks)].filter(({ anchor }) => anchor !== undefined)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});

describe("the profile", () => {
	it("lets named others say what they appreciate, before what I say myself", () => {
		const tree = treeOf(lys(), "profile");
		expect(headings(tree)).toEqual([
			"This is Lys",
			"What people appreciate about me",
			"What I am good at, and proud of",
			"What is important to me",
			"How best to support me",
		]);
		const [voice] = ofKind(tree, "voice");
		expect(voice?.speaker).toBe("Carys, my sister, says");
		expect(tree.mustFitOnePage).toBe(true);
	});

	it("holds no health, no NHS number, no birth date, and no number but the co-ordinator's, of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const anchors = new Set([...everyText(treeOf(plan, "profile").blocks)].map(({ anchor }) => anchor));
				const { health, daily, changePlans, about, team } = plan;
				const ids = (value: unknown): string[] =>
					[...JSON.stringify(value).matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
				for (const id of ids({ health, daily, changePlans, about, phones: team.contacts.map(({ phones }) => phones) }))
					expect(anchors.has(anchorFor(id))).toBe(false);
				for (const field of ["about.born", "about.nhsNumber"])
					expect(anchors.has(anchorFor(plan.id, field))).toBe(false);
			}),
			{ numRuns: 30 },
		);
	});

	it("holds every word that still holds on what matters and how to support me, unless it is left for another day", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(), (plan, pick) => {
				const areas = new Set([
					"people",
					"routines",
					"places",
					"love",
					"culture",
					"appreciate",
					"getting-through",
					"proud",
					"please-do",
					"please-dont",
				]);
				const seen = new Set(quotesFor(plan).seen.map(({ id }) => id));
				const expected = [
					...plan.matters
						.filter(({ area, stillTrue }) => areas.has(area) && (stillTrue === null || stillTrue.answer === "yes"))
						.map(({ quote }) => quote),
					...plan.needs.howToTalkWithMe,
				].filter(({ id }) => seen.has(id));
				const left = expected[pick % Math.max(1, expected.length)];
				const fields = (leaveOut: ComposeOptions["leaveOut"]) =>
					new Map(
						[...everyText(treeOf(plan, "profile", leaveOut ? { leaveOut } : {}).blocks)].map(({ anchor, text }) => [
							anchor,
							text,
						]),
					);
				const all = fields(undefined);
				for (const { id, text } of expected) expect(all.get(anchorFor(id))).toContain(text);
				if (!left) return;
				const fewer = fields([anchorFor(left.id)]);
				expect(fewer.has(anchorFor(left.id))).toBe(false);
				for (const { id, text } of expected) if (id !== left.id) expect(fewer.get(anchorFor(id))).toContain(text);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("the emergency page", () => {
	it("goes in the order a stranger needs, in black", () => {
		const tree = treeOf(lys(), "emergency");
		expect(headings(tree)).toEqual([
			"Lys Nowak",
			"First",
			"If my chest gets bad",
			"If I get low in March",
			"What I live with",
			"Ring these people, in this order",
			"Where things are",
		]);
		expect(tree.accent).toBe("black");
		const all = texts(tree);
		const at = (start: string) => all.findIndex((text) => text.startsWith(start));
		const order = [
			"In an emergency",
			"Lys Nowak",
			"If someone’s life is in danger",
			"Allergy.",
			"How to talk with me.",
			"Please don’t",
			"Check the date.",
		].map(at);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order).not.toContain(-1);
		expect(allText(tree)).toContain("999\u00a0041\u00a02758");
	});

	it("rings in the person's own order, and says the number of each", () => {
		const plan = lys();
		const order = plan.team.contacts.filter(({ emergencyOrder }) => emergencyOrder !== null);
		order.forEach((contact, index) => {
			contact.emergencyOrder = order.length - index;
		});
		const [table] = ofKind(treeOf(plan, "emergency"), "table");
		const names = table?.rows.map(({ cells: [who] }) => runText(who?.runs ?? []).split(",")[0]);
		expect(names?.slice(0, order.length)).toEqual(order.map(({ name }) => name).toReversed());
		for (const row of table?.rows ?? []) expect(runText(row.cells[1]?.runs ?? [])).toMatch(/^[\d\u00a0]+$/);
	});

	it("says my own words on how to talk with me and please don't, whole, of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const fields = new Map(
					[...everyText(treeOf(plan, "emergency").blocks)].map(({ anchor, text }) => [anchor, text]),
				);
				const seen = new Set(quotesFor(plan).seen.map(({ id }) => id));
				const dont = plan.matters.filter(
					({ area, stillTrue }) => area === "please-dont" && (stillTrue === null || stillTrue.answer === "yes"),
				);
				for (const { id, text } of [...plan.needs.howToTalkWithMe, ...dont.map(({ quote }) => quote)])
					if (seen.has(id)) expect(fields.get(anchorFor(id))).toContain(text);
			}),
			{ numRuns: 40 },
		);
	});

	it("says each thing that nobody must do on a line of its own, with its own “Please don’t”", () => {
		const lines = texts(treeOf(lys(), "emergency"));
		expect(lines).toContain("Please don’t: “Lay me flat.”");
		expect(lines).toContain("Please don’t: “Give me penicillin.”");
		const plan = lys();
		for (const line of plan.changePlans.contingencies[0]?.pleaseDont ?? []) line.text = "give me penicillin";
		expect(texts(treeOf(plan, "emergency"))).toContain("Please don’t give me penicillin.");
	});

	it("says for what each thing at home holds", () => {
		const lines = texts(treeOf(lys(), "emergency"));
		expect(lines).toContain(
			"If my chest gets bad. At home: Pączek goes to Bożena, 07700 900 155. She knows, and has a key.",
		);
		expect(lines).toContain("If I get low in March. At home: Pączek stays with me. He is the point.");
	});

	it("says that somebody has my whole plan only where they were given all of it", () => {
		const rows = ofKind(treeOf(lys(), "emergency"), "table").flatMap(({ rows: all }) =>
			all.map(({ cells: [who] }) => runText(who?.runs ?? [])),
		);
		expect(rows.filter((row) => row.includes("Has my whole plan."))).toEqual([
			"Dafydd Nowak, my son. Has a key. Has my whole plan.",
		]);
	});

	it("rings whoever is called at night too, and says who somebody is whom it only names", () => {
		const nasreen = examples.find(({ plan }) => plan.about.calledName === "Mrs Akhtar")?.plan as Plan;
		const all = allText(treeOf(nasreen, "emergency"));
		expect(all).toContain("Mrs Dhillon, my neighbour, at night, next door, wakes easily. Has a key.");
		expect(all).toContain("Khalid, my husband.");
	});

	it("may leave off no allergy, no alert, no way to talk, nothing of what may need 999 first, and nobody to ring", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const left = new Set((treeOf(plan, "emergency").mayLeaveOff ?? []).flat());
				const [first] = plan.changePlans.contingencies.toSorted(
					(a, b) => Number(a.when999 === null) - Number(b.when999 === null),
				);
				const kept = [
					...(plan.health.allergies?.items ?? []).map(({ id }) => anchorFor(id, "asTold")),
					...plan.health.alerts.map(({ id }) => anchorFor(id, "text")),
					...plan.needs.howToTalkWithMe.map(({ id }) => anchorFor(id)),
					...plan.needs.flags.map(({ id }) => anchorFor(id, "text")),
					...plan.health.conditions.map(({ id }) => anchorFor(id, "doctorsName")),
					...plan.team.contacts.map(({ id }) => anchorFor(id)),
					...[...(first?.pleaseDont ?? []), ...(first?.tellThem ?? [])].map(({ id }) => anchorFor(id, "text")),
					...(first?.theyDo.serious ?? []).map(({ id }) => anchorFor(id)),
				];
				for (const anchor of kept) expect(left.has(anchor)).toBe(false);
			}),
			{ numRuns: 40 },
		);
	});

	it("never prints whom not to contact", () => {
		const plan = lys();
		plan.team.doNotContact = [
			{
				id: "00000000-0000-4000-8000-000000000009",
				name: "Gareth Quigley",
				because: "He frightens me.",
				mayPrint: true,
			},
		];
		const all = allText(treeOf(plan, "emergency"));
		expect(all).not.toMatch(/Quigley|frightens/);
	});

	it("says at its foot that it is not agreed yet", () => {
		const plan = lys();
		expect(treeOf(plan, "emergency").firstFoot.text).not.toMatch(/not agreed/);
		plan.agreement.agreed = null;
		expect(treeOf(plan, "emergency").firstFoot.text).toMatch(/version 3, not agreed yet\./);
		expect(treeOf(plan, "emergency").foot.hasPageNumber).toBe(true);
	});

	it("says how old it is, and never that it was agreed when it was not", () => {
		const plan = lys();
		plan.agreement.agreed = null;
		const last = (of: Plan) => texts(treeOf(of, "emergency")).find((text) => text.startsWith("Check the date.")) ?? "";
		expect(last(lys())).toMatch(
			/I agreed this page on 9\u00a0November 2026\. If it is after 9\u00a0February 2027, ring Joy/,
		);
		expect(last(plan)).toMatch(/made on 12\u00a0January 2027\. I have not agreed it yet\. If it is after /);
	});
});

it("a time is said as easy-read says it, or as it was written", () => {
	expect(easyTime("2 pm")).toBe("2 in the afternoon (2\u00a0pm)");
	expect(easyTime("8:30 am")).toBe("8:30 in the morning (8:30\u00a0am)");
	expect(easyTime("7.15pm")).toBe("7:15 in the evening (7:15\u00a0pm)");
	expect(easyTime("12 pm")).toBe("12 in the afternoon (12\u00a0pm)");
	expect(easyTime("after lunch")).toBe("after lunch");
	expect(easyTime("14:00")).toBe("14:00");
});
