import { expect, it } from "vitest";
import { isClosedHere } from "../../../../renderer/screens/plan/closed-here.ts";
import { type PartName, partNames, type Route } from "../../../../renderer/store/route.ts";
import { mayBeShown, seenInRoom } from "../../../../renderer/store/shown.ts";
import { type Copy, copySchema, type PlanPart } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { blank } from "../store/edits/support.ts";

const maureen = { kind: "other" as const, name: "Maureen Pratt", relation: "babysitter" };
const here = [maureen];
const withCopy = (
	plan: Plan,
	sees: Copy["sees"],
	withoutParts: readonly PlanPart[] = [],
	who: Who = maureen,
): Plan => ({
	...plan,
	agreement: {
		...plan.agreement,
		copies: [
			...plan.agreement.copies,
			copySchema.parse({ id: newId(), who, state: "not-given", planVersion: 1, sees, withoutParts }),
		],
	},
});
const lys = examples[0]?.plan as Plan;
const page = (part: PartName): Route => ({ screen: "part", part, itemId: null });
const aGoal: Route = { screen: "goal", goalId: null, part: 1 };
const closed = (plan: Plan, present: readonly Who[] = here): string[] => [
	...partNames.filter((part) => isClosedHere(plan, present, page(part))),
	...(isClosedHere(plan, present, aGoal) ? ["goal"] : []),
];

it("a page of a part that is left out for somebody here is closed, whether or not anything stands in it", () => {
	for (const plan of [lys, blank()]) {
		const without = (...parts: readonly PlanPart[]) => closed(withCopy(plan, "parts", parts));
		expect(without("health")).toContain("health");
		expect(without("results")).toContain("health");
		expect(without("budget", "goals")).toEqual(expect.arrayContaining(["budget", "goal"]));
		expect(without("matters")).toContain("about");
		for (const part of ["team", "changes", "risks", "ahead", "other-plans"] as const)
			expect(without(part)).toContain(part);
		const budgetAlone = without("budget");
		for (const part of ["health", "goal", "team", "changes", "about"]) expect(budgetAlone).not.toContain(part);
	}
});

it("who has none of the plan sees no page of it; the talk, the map and what asks who is here leave out by themselves", () => {
	for (const sees of ["nothing", "emergency-page"] as const) {
		const all = closed(withCopy(lys, sees));
		expect(all).toEqual(expect.arrayContaining(["about", "preparation", "health", "budget", "goal", "team", "papers"]));
		for (const part of ["overview", "agree", "copies", "rules", "questions", "easy-read"])
			expect(all).not.toContain(part);
		expect(isClosedHere(withCopy(lys, sees), here, { screen: "talk", stage: "mind", questionId: null })).toBe(false);
	}
});

it("with whatever is left out the pages of looking again and of single pages are closed: a part, or a single thing", () => {
	expect(closed(withCopy(lys, "parts", ["other-plans"]))).toEqual(["other-plans", "review", "papers"]);
	for (const itemId of ["change", "ask", "one.budget"])
		expect(isClosedHere(withCopy(lys, "parts", ["risks"]), here, { screen: "part", part: "review", itemId })).toBe(
			true,
		);
	const [first, ...rest] = lys.matters;
	const [contact] = lys.team.contacts;
	if (!first || !contact) throw new Error("the example has too little");
	const quote = { ...first.quote, visibility: { kind: "not" as const, contactIds: [contact.id] } };
	const plan = { ...lys, agreement: { ...lys.agreement, copies: [] }, matters: [{ ...first, quote }, ...rest] };
	const who = { kind: "contact" as const, contactId: contact.id };
	expect(closed(withCopy(plan, "everything", [], who), [who])).toEqual(["review", "papers"]);
	expect(closed(withCopy(plan, "everything"))).toEqual([]);
});

it("words tied to no part are not shown to somebody whose copy leaves something out, and are to whose does not", () => {
	const hopes = lys.talks.held.flatMap((talk) => talk.hopes);
	const { agreed, teachBack } = lys.agreement;
	const said = [...hopes, agreed?.quote, teachBack?.quote].filter((quote) => quote !== null && quote !== undefined);
	expect(hopes.length).toBeGreaterThan(0);
	const shown = (plan: Plan) => said.filter((quote) => mayBeShown(plan, here, quote)).length;
	expect(shown(withCopy(lys, "everything"))).toBe(said.length);
	expect(shown(withCopy(lys, "parts", ["other-plans"]))).toBe(0);
	const turned = seenInRoom(withCopy(lys, "parts", ["other-plans"]), here)?.agreement;
	expect(turned).toMatchObject({ reviews: [], changes: [], versions: [], lookAgain: { because: null } });
});

it("nothing is closed for those from whose copy nothing is left out, nor for nobody", () => {
	expect(closed(withCopy(lys, "everything"))).toEqual([]);
	expect(closed(withCopy(lys, "nothing"), [])).toEqual([]);
	expect(closed(lys)).toEqual([]);
});
