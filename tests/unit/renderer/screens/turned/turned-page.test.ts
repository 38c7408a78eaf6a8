import fc from "fast-check";
import { expect, it } from "vitest";
import { mayBeShown } from "../../../../../renderer/screens/plan/in-room.ts";
import { itemOf, stepsOf } from "../../../../../renderer/screens/plan/review/steps.ts";
import { shownOf, turnedPage, turnedWords } from "../../../../../renderer/screens/plan/turned/turned-page.ts";
import { type PartName, partNames } from "../../../../../renderer/store/route.ts";
import { copySchema } from "../../../../../shared/plan/agreement.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { blank, looking, lys, part, turning } from "./support.ts";

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
