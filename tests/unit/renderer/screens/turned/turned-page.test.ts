import fc from "fast-check";
import { expect, it } from "vitest";
import { mayBeShown } from "../../../../../renderer/screens/plan/in-room.ts";
import { itemOf, stepsOf } from "../../../../../renderer/screens/plan/review/steps.ts";
import { needsItsName } from "../../../../../renderer/screens/plan/talk/where.ts";
import {
	shownOf,
	type TurnedPage,
	type Turning,
	turnedPage,
	turnedWords,
} from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import { beginReview } from "../../../../../renderer/store/edits/reviews.ts";
import { type PartName, partNames } from "../../../../../renderer/store/route.ts";
import { placeIdSchema } from "../../../../../shared/guide/places.ts";
import { copySchema } from "../../../../../shared/plan/agreement.ts";
import { blankPlan } from "../../../../../shared/plan/blank.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { questionSheet } from "../../../../../templates/questions.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";

const day = "2026-11-12" as LocalDate;
const lys = examples[0]?.plan as Plan;
const clock = { now: () => new Date("2026-11-12T10:00:00Z") };
const blank = blankPlan(
	{ firstName: "Ada", familyName: "Quill", calledName: "Ada", born: null },
	{ name: "Bríd Shaw", role: "social prescriber" },
	"full",
	clock,
);

const turning = (plan: Plan, present: readonly Who[] = []): Turning => ({
	plan,
	present,
	isRoomAsked: true,
	day,
	copied: new Set(),
	drafts: {},
});
const part = (name: PartName, itemId: string | null, plan: Plan, present: readonly Who[] = []): TurnedPage =>
	turnedPage({ screen: "part", part: name, itemId }, turning(plan, present));

/** The plan while it is looked at again. */
function looking(plan: Plan) {
	const { review } = beginReview(plan, clock);
	return { review, plan: { ...plan, agreement: { ...plan.agreement, reviews: [review] } } };
}

/** What each page of the plan is called on the turned screen. A page that is added has to be named here too. */
const names: Readonly<Record<PartName, string>> = {
	overview: "Your plan",
	about: "You, and how to reach you",
	preparation: "Before we met",
	rights: "Who may see this, and who decides",
	health: "Your health, as you tell it",
	team: "Your people and your team",
	changes: "If things change",
	risks: "Risks you choose to take",
	ahead: "Planning ahead",
	"other-plans": "Other plans that go with this one",
	budget: "The money for your care",
	agree: "Your plan, read back",
	copies: "Who should have a copy?",
	rules: "What is still to do",
	questions: "How was it for you?",
	review: "Looking again at your plan",
	papers: "Sheets and single pages",
	"first-page": "Your first page",
	"easy-read": "Easy read",
};

/** Every page of a plan, at each thing that has a page of its own, and at every question of a review. */
function everyPage(plan: Plan): { readonly where: string; readonly route: Parameters<typeof turnedPage>[0] }[] {
	const ids: Partial<Record<PartName, readonly string[]>> = {
		team: plan.team.contacts.map(({ id }) => id),
		changes: [...plan.changePlans.contingencies, ...plan.changePlans.carer].map(({ id }) => id),
		risks: plan.risks.items.map(({ id }) => id),
		ahead: plan.ahead.papers.map(({ id }) => id),
		agree: ["next", "yes", "again"],
		questions: ["meant", "paper"],
		review: [
			"book",
			"change",
			"ask",
			...plan.agreement.reviews.flatMap((review) => [review.id, ...stepsOf(plan).map((step) => itemOf(review, step))]),
		],
	};
	const parts = partNames.flatMap((name) =>
		[null, ...(ids[name] ?? [])].map((itemId) => ({
			where: `${name}/${itemId ?? ""}`,
			route: { screen: "part" as const, part: name, itemId },
		})),
	);
	const goals = [null, ...plan.goals.map(({ id }) => id)].flatMap((goalId) =>
		([1, 2, 3, 4, 5] as const).map((at) => ({
			where: `goal/${goalId ?? ""}/${at}`,
			route: { screen: "goal" as const, goalId, part: at },
		})),
	);
	return [...parts, ...goals];
}

it("a place that turns the words round, or tells a help from a harm, is said before them", () => {
	const named = placeIdSchema.options.filter(needsItsName);
	for (const place of [
		"matter.please-dont",
		"matter.please-do",
		"matter.bad-day",
		"daily.makes-worse",
		"daily.find-hard",
		"daily.not-working",
	] as const)
		expect(named).toContain(place);
	expect(named).not.toContain("matter.people");
});

it("every page names itself, whatever the plan holds, and no page stands for another", () => {
	for (const plan of [lys, blank, ...examples.map((one) => one.plan)])
		for (const name of partNames) expect(part(name, null, plan).question, name).toBe(names[name]);
	expect(new Set(Object.values(names)).size).toBe(partNames.length);
});

it("every page at every thing shows something of its own, or says honestly that there is nothing", () => {
	for (const plan of [blank, looking(blank).plan, ...examples.map((one) => looking(one.plan).plan)])
		for (const { where, route } of everyPage(plan)) {
			const { question, items, nothing } = turnedPage(route, turning(plan));
			expect(question.trim(), where).not.toBe("");
			expect(question, where).not.toBe("Looking again");
			expect(items.length === 0, where).toBe(nothing === "not-yet");
			expect(nothing, where).not.toBe("not-now");
			for (const { id, quote, line } of items) expect(quote?.text ?? line, `${where} ${id}`).not.toBe("");
			expect(new Set(items.map(({ id }) => id)).size, where).toBe(items.length);
		}
	for (const name of ["preparation", "changes", "risks", "other-plans", "budget", "review"] as const)
		expect(part(name, null, blank).nothing, name).toBe("not-yet");
});

it("if things change, as a list: each plan by its name, with the words that stand there", () => {
	const { items } = part("changes", null, lys);
	for (const { id, title, quote } of lys.changePlans.contingencies)
		expect(items).toContainEqual(
			expect.objectContaining(quote ? { id: quote.id, lead: title, quote } : { id, line: title }),
		);
	expect(items.some(({ id }) => lys.matters.some(({ quote }) => quote.id === id))).toBe(false);
});

it("who does what: the goal’s words, then each action with whoever does it", () => {
	const goal = lys.goals.find(({ actions }) => actions.length > 0);
	if (goal === undefined) throw new Error("nobody does anything");
	const { question, items } = turnedPage({ screen: "goal", goalId: goal.id, part: 4 }, turning(lys));
	expect(question).toBe("Who will do what?");
	expect(items[0]?.quote?.id).toBe(goal.quote.id);
	for (const { id, text } of goal.actions) expect(items.find((item) => item.id === id)?.line).toContain(text);
});

it("a goal that cannot be says so, and why, at each of its parts", () => {
	const [goal] = lys.goals;
	if (goal === undefined) throw new Error("no goal");
	const not = {
		...goal,
		actions: [],
		notPossible: { because: "The bus no longer runs", instead: "A lift with Raj", saidBy: null, on: day },
	};
	for (const at of [1, 2, 3, 4, 5] as const) {
		const route = { screen: "goal" as const, goalId: goal.id, part: at };
		const lines = turnedPage(route, turning({ ...lys, goals: [not] })).items.map(({ line }) => line);
		expect(lines.filter((line) => line.includes("The bus no longer runs. Instead: A lift with Raj"))).toHaveLength(1);
	}
});

it("a risk: what the person says of it, then all the rest of it", () => {
	const plan = examples.map((one) => one.plan).find(({ risks }) => risks.items.some(({ iThink }) => iThink !== null));
	const risk = plan?.risks.items.find(({ iThink }) => iThink !== null);
	if (!plan || !risk) throw new Error("no example has a risk with what the person thinks");
	const { items } = part("risks", risk.id, plan);
	expect(items.slice(0, 2).map(({ quote }) => quote?.id)).toEqual([risk.want.id, risk.iThink?.id]);
	for (const text of [risk.goWell, risk.goWrong, risk.agreed, ...risk.othersThink.map((view) => view.text)])
		if (text) expect(items.map(({ line }) => line)).toContain(text);
});

it("a part that the person set aside says so, and is no empty page", () => {
	const relevance = { because: null, on: null, isSaid: false };
	const aside = (state: "not-relevant" | "did-not-want" | "left-for-now", isSaid = false): Plan => ({
		...blank,
		ahead: { ...blank.ahead, relevance: { ...relevance, state, isSaid } },
		risks: { ...blank.risks, relevance: { ...relevance, state, isSaid } },
	});
	const said = (plan: Plan, present: readonly Who[] = []) =>
		part("ahead", null, plan, present).items.map(({ line }) => line);
	expect(said(aside("not-relevant"))).toEqual(["This is not relevant to you."]);
	expect(said(aside("did-not-want"))).toEqual(["You did not want to talk about this."]);
	expect(said(aside("left-for-now"))).toEqual(["This is still to talk about."]);
	expect(part("risks", null, aside("not-relevant")).items).toHaveLength(1);
	const raj: Who = { kind: "other", name: "Raj", relation: "" };
	expect(said(aside("did-not-want"), [raj])).toEqual([]);
	expect(said(aside("did-not-want", true), [raj])).toEqual(["You did not want to talk about this."]);
	expect(said(blank)).toEqual([]);
});

it("do you agree: the question itself, and whether there is a yes", () => {
	expect(part("agree", "yes", lys).question).toBe("Do you agree to this plan?");
	expect(part("agree", "yes", lys).items.find(({ id }) => id === "agreed")?.line).toMatch(/agreed to this plan/);
	expect(part("agree", "yes", blank).items.map(({ line }) => line)).toEqual(["You have not agreed to it yet."]);
});

it("a question of a review is said to the person, not about them", () => {
	const { plan, review } = looking(lys);
	for (const step of stepsOf(plan)) {
		const { question } = part("review", itemOf(review, step), plan);
		expect(question, step).not.toContain(lys.about.calledName);
		expect(question, step).not.toBe("Looking again");
	}
});

it("each step of a plan for when things change says which band it is of", () => {
	const one = lys.changePlans.contingencies[0];
	if (!one) throw new Error("no plan for when things change");
	const { question, items } = part("changes", one.id, lys);
	expect(question).toBe(one.title);
	const leadOf = (quote: Quote) => items.find(({ id }) => id === quote.id)?.lead;
	for (const quote of one.seriousSigns) expect(leadOf(quote)).toBe("Serious");
	for (const quote of one.iDo.early) expect(leadOf(quote)).toBe("Getting worse");
	for (const quote of one.helpsMe) expect(leadOf(quote)).toBe("What helps you");
});

it("before anybody said who is here, the pages that ask first ask on the turned screen too", () => {
	for (const name of ["agree", "copies", "rights", "questions"] as const) {
		const page = turnedPage({ screen: "part", part: name, itemId: null }, { ...turning(lys), isRoomAsked: false });
		expect(page.question, name).toBe("Who else is in the room?");
		expect(page.items.map(({ line }) => line)).toEqual(["Nobody else is written down as here."]);
	}
	expect(
		turnedPage({ screen: "part", part: "team", itemId: null }, { ...turning(lys), isRoomAsked: false }).question,
	).toBe(names.team);
});

it("nothing of a part that somebody here may not see, and it does not say that there is none", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const copy = { id: newId(), who, sees: "parts", withoutParts: ["mind", "changes", "ahead"], state: "not-given" };
	const copies = [...lys.agreement.copies, copySchema.parse({ ...copy, planVersion: lys.version })];
	const plan: Plan = { ...lys, agreement: { ...lys.agreement, copies } };
	const worries = plan.worries.flatMap(({ quote }) => quote ?? []);
	expect(worries.length).toBeGreaterThan(0);
	expect(shownOf(plan, [who], turnedWords(worries))).toEqual([]);
	expect(shownOf(plan, [], turnedWords(worries))).toHaveLength(worries.length);
	for (const [name, itemId] of [
		["changes", plan.changePlans.contingencies[0]?.id ?? null],
		["changes", null],
		["ahead", null],
	] as const)
		expect(part(name, itemId, plan, [who])).toMatchObject({ question: names[name], items: [], nothing: "not-now" });
});

it("on no page, at no thing, do words stand that somebody here may not see", () => {
	fc.assert(
		fc.property(arbitraryPlan, (plan) => {
			const [contact] = plan.team.contacts;
			if (!contact) return;
			const others: Who[] = [
				{ kind: "contact", contactId: contact.id },
				{ kind: "other", name: "A Student", relation: "" },
			];
			for (const who of others)
				for (const { where, route } of everyPage(plan)) {
					const { items } = turnedPage(route, turning(plan, [who]));
					for (const { quote } of items)
						if (quote) expect(mayBeShown(plan, [who], quote), `${where} ${quote.id}`).toBe(true);
				}
		}),
		{ numRuns: 15 },
	);
});

it("what is between the two stays off while others are here: sharing, whose decision, others’ copies, the fourteen", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const here: Who[] = [{ kind: "contact", contactId: contact.id }];
	const plan: Plan = {
		...lys,
		rights: {
			...lys.rights,
			sharing: [{ id: newId(), on: day, decision: "refused", what: "the bank", because: null }],
			capacity: [{ id: newId(), decision: "Where to live", result: "in-doubt", on: null, by: null, where: "" }],
		},
	};
	const lines = (name: PartName, present: readonly Who[]) => JSON.stringify(part(name, null, plan, present).items);
	for (const words of ["the bank", "Where to live"]) {
		expect(lines("rights", [])).toContain(words);
		expect(lines("rights", here)).not.toContain(words);
	}
	expect(part("copies", null, plan).items.length).toBeGreaterThan(1);
	expect(part("copies", null, plan, here).items).toHaveLength(1);
	expect(part("rules", null, plan).items.length).toBeGreaterThan(14);
	expect(part("rules", null, plan, here).nothing).toBe("not-now");
});

it("a copy of everything, but for what is kept from its reader, is not said to be all of it", () => {
	const [matter, ...others] = lys.matters;
	const copy = lys.agreement.copies.find(({ who, sees }) => who.kind === "contact" && sees === "everything");
	if (!matter || copy?.who.kind !== "contact") throw new Error("no such copy");
	const lineOf = (plan: Plan) =>
		part("copies", null, plan).items.find(({ id }) => id === `contact:${(copy.who as { contactId: string }).contactId}`)
			?.line;
	expect(lineOf(lys)).toMatch(/^Everything\. /);
	const quote = { ...matter.quote, visibility: { kind: "not" as const, contactIds: [copy.who.contactId] } };
	expect(lineOf({ ...lys, matters: [{ ...matter, quote }, ...others] })).toMatch(/^All but what you keep from them\. /);
});

it("what they said they are worried about stands turned, letter for letter, but for whom it is kept from", () => {
	const { plan, review } = looking(lys);
	const [contact] = plan.team.contacts;
	const [matter] = lys.matters;
	if (!contact || !matter) throw new Error("nobody in the team, or nothing that matters");
	const quote: Quote = {
		...matter.quote,
		id: newId(),
		text: "  Not  Mondays \n“ever” ",
		visibility: { kind: "not", contactIds: [contact.id] },
	};
	const asked = { ...review, worriedWords: [quote] };
	const said = { ...plan, agreement: { ...plan.agreement, reviews: [asked] } };
	const seen = (present: readonly Who[]) => part("review", itemOf(review, "worried"), said, present).items;
	expect(seen([])).toMatchObject([{ id: quote.id, quote: { text: quote.text } }]);
	expect(seen([{ kind: "contact", contactId: contact.id }])).toEqual([]);
});

it("what is being typed stands turned letter for letter, marked as being typed, in the voice of whoever says it", () => {
	const { plan, review } = looking(lys);
	const [contact] = plan.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const text = "  Not  Mondays \n“ever” ";
	const at = (itemId: string, drafts: Record<string, string>, name: PartName = "review") =>
		turnedPage({ screen: "part", part: name, itemId }, { ...turning(plan), drafts })
			.items.filter(({ typed }) => typed !== undefined)
			.map(({ lead, line, typed }) => ({ lead, line, typed }));
	const mine = { lead: "Your words, being typed now", line: text, typed: "theirs" };
	expect(at("change", { "review-change:words": text })).toEqual([mine]);
	expect(at("change", { "review-change:words": text, "review-change:by-who": contact.id })).toEqual([
		{ lead: `${contact.name}’s words, being typed now`, line: text, typed: "another" },
	]);
	expect(at("ask", { "review-ask:words": text })).toEqual([
		{ lead: "Words, being typed now", line: text, typed: "another" },
	]);
	expect(at(itemOf(review, "year"), { [`review-text:${review.id}:year`]: text })).toEqual([mine]);
	const worried = (way: object) =>
		at(itemOf(review, "worried"), {
			[`review-text:${review.id}:worried`]: text,
			[`review-way:${review.id}:worried`]: JSON.stringify(way),
		});
	expect(worried({})).toEqual([mine]);
	expect(worried({ how: "written" })).toEqual([mine]);
	expect(worried({ spokenBy: { kind: "contact", contactId: contact.id } })).toEqual([
		{ lead: `${contact.name}’s words, being typed now`, line: text, typed: "another" },
	]);
	const told = [{ lead: "Words, being typed now", line: text, typed: "another" }];
	expect(worried({ how: "someone-who-knows" })).toEqual(told);
	const way = JSON.stringify({ how: "best-interests" });
	expect(at("change", { "review-change:words": text, "review-change:way": way })).toEqual(told);
	expect(at("yes", { "agree:yes": text }, "agree")).toEqual([mine]);
	expect(at("next", { "agree:next": text, "agree:yes": "no" }, "agree")).toEqual([mine]);
	expect(at("change", {})).toEqual([]);
});

it("the person's words that are typed and not kept yet stand on the page they are typed on, letter for letter, and on no other", () => {
	const [contingency] = lys.changePlans.contingencies;
	const [risk] = lys.risks.items;
	const [goal] = lys.goals;
	if (!contingency || !risk || !goal) throw new Error("Lys has each of them.");
	const typed = "I am not afraid to die  of it…";
	const routes: Record<string, Parameters<typeof turnedPage>[0]> = {
		[`words-seriousSigns:${contingency.id}`.toLowerCase()]: { screen: "part", part: "changes", itemId: contingency.id },
		[`words-ithink:${risk.id}`]: { screen: "part", part: "risks", itemId: risk.id },
		"risk-want": { screen: "part", part: "risks", itemId: null },
		[`goal-why:${goal.id}`]: { screen: "goal", goalId: goal.id, part: 2 },
		[`mistyped:${goal.quote.id}`]: { screen: "goal", goalId: goal.id, part: 2 },
		"goal-words": { screen: "goal", goalId: null, part: 1 },
		"words-ahead-wishes": { screen: "part", part: "ahead", itemId: null },
		"words-needs-howtotalkwithme": { screen: "part", part: "about", itemId: null },
		"words-condition": { screen: "part", part: "health", itemId: null },
	};
	const shows = (route: Parameters<typeof turnedPage>[0], key: string): boolean =>
		turnedPage(route, { ...turning(lys), drafts: { [key]: typed } }).items.some(
			({ line, lead, typed: voice }) => line === typed && lead === "Your words, being typed now" && voice === "theirs",
		);
	for (const [key, route] of Object.entries(routes)) {
		expect(shows(route, key), key).toBe(true);
		for (const other of Object.values(routes))
			if (JSON.stringify({ ...other, part: 0 }) !== JSON.stringify({ ...route, part: 0 }) && other.part !== route.part)
				expect(shows(other, key), `${key} on ${JSON.stringify(other)}`).toBe(false);
	}
});

it("what is typed for a part that is left out for somebody here is not shown to them", () => {
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("Lys has people.");
	const who = { kind: "contact" as const, contactId: contact.id };
	const copy = {
		...copySchema.parse(lys.agreement.copies[0]),
		who,
		sees: "parts" as const,
		withoutParts: ["ahead" as const],
	};
	const plan = { ...lys, agreement: { ...lys.agreement, copies: [copy] } };
	const { items } = turnedPage(
		{ screen: "part", part: "ahead", itemId: null },
		{ ...turning(plan, [who]), drafts: { "words-ahead-wishes": "At home" } },
	);
	expect(items.some(({ line }) => line === "At home")).toBe(false);
});

it("the map names a goal by what is wished for, however long, and never by why it matters", () => {
	const [goal] = lys.goals;
	if (!goal) throw new Error("Lys has goals.");
	const quote = { ...goal.quote, text: "I want to do the whole of it again, ".repeat(5) };
	const why = { ...goal.quote, id: newId(), text: "its my name on the envelope" };
	const { items } = part("overview", null, { ...lys, goals: [{ ...goal, quote, why }] });
	expect(items.some((item) => item.quote?.id === quote.id)).toBe(true);
	expect(items.some((item) => item.quote?.id === why.id)).toBe(false);
});

it("which was meant is asked of the low answers alone, and of nobody but the person", () => {
	const question = questionSheet.questions.find(({ parts }) => parts.length === 2);
	if (!question) throw new Error("One question touches two things.");
	const answer = {
		...(lys.agreement.answers[0] as Plan["agreement"]["answers"][number]),
		question: question.id,
		planVersion: lys.version,
		answeredBy: "person-alone" as const,
		answer: "no" as const,
		about: [],
	};
	const plan = { ...lys, agreement: { ...lys.agreement, answers: [answer] } };
	const { question: asked, items } = part("questions", "meant", plan);
	expect(asked).toBe("Which did you mean?");
	expect(items.map(({ line }) => line)).toEqual(question.parts.map(({ text }) => text));
	const [contact] = lys.team.contacts;
	expect(part("questions", "meant", plan, [{ kind: "contact", contactId: contact?.id ?? newId() }]).items).toEqual([]);
});
