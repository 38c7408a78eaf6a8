/** What single pages of the plan show when they are turned to the person. */
import { expect, it } from "vitest";
import { turnedPage } from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Quote } from "../../../../../shared/plan/quote.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { questionSheet } from "../../../../../templates/questions.ts";
import { blank, day, lys, part, turning } from "./support.ts";

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

it("do you agree: the question itself, and whether there is a yes", () => {
	expect(part("agree", "yes", lys).question).toBe("Do you agree to this plan?");
	expect(part("agree", "yes", lys).items.find(({ id }) => id === "agreed")?.line).toMatch(/agreed to this plan/);
	expect(part("agree", "yes", blank).items.map(({ line }) => line)).toEqual(["You have not agreed to it yet."]);
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
