import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReadInPart, readingOf } from "../../../../../renderer/screens/plan/agree/reading.ts";
import { isAgreeStep } from "../../../../../renderer/screens/plan/agree/steps.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import type { Id } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { isVisibleTo } from "../../../../../shared/plan/visible.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { quotesFor } from "../../../../support/plan-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 1000 : 40;
const DAY = "2026-11-12" as LocalDate;
const textsOf = (plan: Plan, present: readonly Who[]): string[] =>
	readingOf(plan, present, DAY).flatMap((part) => part.items.map((item) => item.quote?.text ?? item.line));
const lys = (): Plan => {
	const found = examples.find((example) => example.plan.about.calledName === "Lys");
	if (!found) throw new Error("no example");
	return structuredClone(found.plan);
};

/** The same plan with a mark in the place of every quotation that this reader may not see. */
function marksOf(plan: Plan, reader: string): { plan: Plan; marks: string[] } {
	const marked = structuredClone(plan);
	const hidden = reader === "" ? [] : quotesFor(marked, reader).hidden;
	return {
		plan: marked,
		marks: hidden.map((quote, index) => {
			quote.text = `zqx${index}zqx`;
			return quote.text;
		}),
	};
}

describe("what nobody is to do", () => {
	it.each([
		["Don’t lie me flat", "Please"],
		["Please do not shout", "Please"],
		["shout at me", "Please don’t"],
	])("%s is read back as paper has it, and never as its opposite", (text, lead) => {
		const plan = lys();
		const [first] = plan.changePlans.contingencies;
		if (!first) throw new Error("no plan for a change");
		first.pleaseDont = [{ id: "00000000-0000-4000-8000-000000000001" as Id, text }];
		const items = readingOf(plan, [], DAY).flatMap((part) => part.items);
		expect(items.filter(({ line }) => line === text).map((item) => item.lead)).toEqual([lead]);
		expect(JSON.stringify(items)).not.toContain("Nobody should:");
	});
});

describe("what is between two, and how somebody is reached", () => {
	const itemsOf = (plan: Plan, present: readonly Who[]) => readingOf(plan, present, DAY).flatMap((part) => part.items);
	it("reads what somebody may be told under its own words, to the person alone", () => {
		const plan = lys();
		const contact = plan.team.contacts.find(({ name }) => name.startsWith("Bożena"));
		if (!contact) throw new Error("no Bożena");
		contact.mayShare = "The choir, not the money";
		const lineWith = (present: readonly Who[]) =>
			itemsOf(plan, present).find(({ line }) => line.includes("not the money"))?.line;
		expect(lineWith([])).toContain("May be told: The choir, not the money");
		expect(lineWith([{ kind: "contact", contactId: contact.id }])).toBeUndefined();
	});
	it("reads how the person likes to be reached before any number, and asks nobody to ring it", () => {
		const plan = lys();
		plan.about.preferredContact = "Text, after 4";
		const leads = itemsOf(plan, []).map(({ lead }) => lead);
		expect(leads.indexOf("How you like to be reached")).toBe(leads.indexOf("Your number") - 1);
		expect(leads.join()).not.toContain("How to ring you");
	});
});

describe("what is read back", () => {
	it("is every one of the person's words that stands in these places, whole, when nobody else is there", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const read = new Set(textsOf(plan, []));
				const goals = plan.goals.filter((goal) => goal.status !== "changed-my-mind");
				const quotes: (Quote | null)[] = [
					...plan.matters.map((matter) => matter.quote),
					...plan.worries.map((worry) => worry.quote),
					...plan.daily.doAlready,
					...goals.flatMap((goal) => [goal.quote, goal.why]),
					...plan.changePlans.contingencies.flatMap((one) => [...one.earlySigns, ...one.theyDo.serious]),
					...plan.risks.items.map((risk) => risk.want),
					...plan.ahead.wishes,
				];
				for (const quote of quotes) if (quote) expect(read).toContain(quote.text);
			}),
			{ numRuns: RUNS },
		);
	});

	it("says where a goal happens, and nothing where that was not said", () => {
		const plan = lys();
		const leads = () => readingOf(plan, [], DAY).flatMap((part) => part.items.filter(({ lead }) => lead === "Where"));
		expect(leads()).toEqual([]);
		if (plan.goals[0]) plan.goals[0].place = "at the chapel hall";
		expect(leads().map(({ line }) => line)).toEqual(["at the chapel hall"]);
	});

	it("says of each thing not to do that it is one, and of a good or bad day which it is", () => {
		const names = {
			"please-dont": "Please don’t",
			"please-do": "Please do",
			"good-day": "A good day",
			"bad-day": "A bad day",
		};
		const items = readingOf(lys(), [], DAY).flatMap((part) => part.items);
		for (const [area, name] of Object.entries(names)) {
			const theirs = lys().matters.filter((matter) => matter.area === area);
			expect(theirs.length, area).toBeGreaterThan(0);
			for (const { quote } of theirs) expect(items.find(({ id }) => id === quote.id)?.lead).toBe(name);
		}
	});

	it("holds nothing private, and nothing that somebody in the room may not see, however deep it lies", () => {
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(3), (plan, number) => {
				const contact = plan.team.contacts[number % Math.max(1, plan.team.contacts.length)];
				const who: Who = contact
					? { kind: "contact", contactId: contact.id }
					: { kind: "other", name: "Raj", relation: "" };
				const reader = who.kind === "contact" ? who.contactId : "";
				for (const item of readingOf(plan, [who], DAY).flatMap((part) => part.items))
					expect(isVisibleTo(item.visibility, reader)).toBe(true);
				const marked = marksOf(plan, reader);
				const heard = readingOf(marked.plan, [who], DAY)
					.flatMap(({ title, items }) => [title, ...items.flatMap((one) => [one.lead, one.quote?.text, one.line])])
					.join("\n");
				for (const mark of marked.marks) expect(heard).not.toContain(mark);
				for (const goal of plan.goals)
					if (!isVisibleTo(goal.visibility, reader))
						expect(readingOf(plan, [who], DAY).map((part) => part.id)).not.toContain(goal.id);
			}),
			{ numRuns: RUNS },
		);
	});

	it("leads each thing to where its visibility really stands: setting it there is a valid change", () => {
		for (const example of examples) {
			for (const { at } of readingOf(example.plan, [], DAY).flatMap((part) => part.items)) {
				if (at === null) continue;
				const edit = { op: "set" as const, at: [...at, "visibility"], value: { kind: "private" } };
				expect(() => applyChanges(example.plan, [edit])).not.toThrow();
			}
		}
	});

	it("keeps the order of the paper, and leaves out parts with nothing in them", () => {
		const titles = readingOf(lys(), [], DAY).map((part) => part.title.replace(/ \d+/, ""));
		expect(titles.slice(0, 3)).toEqual([
			"What matters to you",
			"You, and how to talk with you",
			"What is on your mind",
		]);
		expect(titles.indexOf("Goal: who will do what")).toBeGreaterThan(titles.indexOf("Living with it, day to day"));
		const empty = { ...lys(), matters: [], about: { ...lys().about, context: [] } };
		expect(readingOf(empty, [], DAY).map((part) => part.id)).not.toContain("matters");
	});

	it("gives each part a name of its own that is no step of agreeing, so that the next page is always the next part", () => {
		for (const { plan } of examples) {
			const ids = readingOf(plan, [], DAY).map(({ id }) => id);
			expect(ids.filter(isAgreeStep)).toEqual([]);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it("promises nothing for whoever has not said yes: it says how it stands, as paper does", () => {
		const plan = lys();
		const [goal] = plan.goals;
		const [first] = goal?.actions ?? [];
		if (!goal || !first) throw new Error("no action");
		const raj: Who = { kind: "other", name: "Raj", relation: "" };
		const alone = { when: null, howOften: null, where: null, confidence: null, ifThen: null, statusNote: null };
		const rest = { ...first, ...alone, owner: raj, text: "Come along" };
		const readOf = (change: Partial<typeof first>) => {
			const asIs = { ...rest, asked: null, agreed: null, notPossible: null, status: "not-started" as const, ...change };
			const read = readingOf({ ...plan, goals: [{ ...goal, actions: [asIs] }] }, [], DAY);
			const item = read.flatMap((part) => part.items).find(({ id }) => id === first.id);
			return [item?.lead, item?.line];
		};
		expect(readOf({ group: "mine", asked: "yes" })).toEqual(["Raj will", "Come along"]);
		expect(readOf({ group: "mine", asked: "not-yet" })).toEqual(["Raj", "Come along. Not asked yet."]);
		expect(readOf({ group: "mine", asked: "said-no" })).toEqual([
			"Raj",
			"Come along. Raj has been asked, and said no.",
		]);
		expect(readOf({ group: "mine", asked: "asked" })[0]).toBe("Raj");
		expect(readOf({ group: "mine", asked: null })).toEqual(["Raj", "Come along"]);
		expect(readOf({ group: "others", agreed: "yes" })).toEqual(["Raj will", "Come along"]);
		expect(readOf({ group: "others", agreed: "not-yet" })).toEqual(["Raj", "Come along. Not agreed yet."]);
		expect(readOf({ group: "others", agreed: "referral-to-make" })).toEqual([
			"Raj",
			"Come along. The request is still to be sent.",
		]);
		expect(readOf({ group: "others", agreed: "referral-made" })[0]).toBe("Raj");
		const not = { because: "no van", instead: null, saidBy: null, on: "2027-01-12" as never };
		expect(readOf({ group: "others", agreed: "yes", notPossible: not })).toEqual([
			"Raj",
			"Come along. Asked for, and not possible: no van",
		]);
	});

	it("holds what is easily left out: how medicines are taken, doctors' names, importance, risks as a whole, papers", () => {
		for (const { plan } of examples) {
			const all = textsOf(plan, []).join("\n");
			const { health, risks, goals, ahead } = plan;
			const leads = readingOf(plan, [], DAY).flatMap((part) => part.items.map((item) => item.lead));
			const expected = [
				...(health.medicines?.items ?? []).flatMap((item) => [item.howTaken, item.whatFor, item.whereKept]),
				...(health.allergies?.items ?? []).map((item) => item.whatHappens),
				...health.conditions
					.filter(({ visibility }) => visibility.kind !== "private")
					.map(({ doctorsName }) => doctorsName),
				...risks.items
					.filter(({ visibility }) => visibility.kind !== "private")
					.flatMap((risk) => [risk.goWell, risk.goWrong, risk.howLikely, risk.howBad, risk.disagreement]),
			];
			for (const words of expected) if (words !== null) expect(all).toContain(words);
			if (goals.some(({ importance }) => importance)) expect(leads).toContain("How much this matters to you");
			if (ahead.papers.length > 0) expect(leads).not.toContain("A paper");
		}
	});

	it("is read in part where a part or single words wait for who is here to leave, and whole where nothing does", () => {
		const plan = lys();
		const [contact] = plan.team.contacts;
		const [copy] = plan.agreement.copies;
		if (!contact || !copy) throw new Error("the example has too little");
		const here: Who[] = [{ kind: "contact", contactId: contact.id }];
		plan.agreement.copies = [{ ...copy, who: here[0] as Who, sees: "parts", withoutParts: ["health"] }];
		expect(isReadInPart(plan, [], DAY)).toBe(false);
		expect(isReadInPart(plan, [{ kind: "me" }], DAY)).toBe(false);
		expect(isReadInPart(plan, here, DAY)).toBe(true);
		expect(isReadInPart(structuredClone({ ...plan, matters: [] }), here, DAY)).toBe(true);
	});
});
