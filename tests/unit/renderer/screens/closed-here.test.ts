import { expect, it } from "vitest";
import { isClosedHere, isKeptOff, isOffMap } from "../../../../renderer/screens/plan/closed-here.ts";
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

it("the talk and the map say of a part that is left out that it is not shown, whether or not anything stands in it", () => {
	const talk = (stage: "life" | "mind" | "daily" | "settle"): Route => ({ screen: "talk", stage, questionId: null });
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	for (const plan of [lys, blank()]) {
		const without = withCopy(plan, "parts", ["mind"]);
		expect(isKeptOff(without, here, "worry.sleep")).toBe(true);
		expect(isKeptOff(without, here, "hopes")).toBe(true);
		for (const place of ["matter.people", "daily.helps", "daily.understand", "needs.talk"] as const)
			expect(isKeptOff(without, here, place)).toBe(false);
		expect(isKeptOff(without, [], "worry.sleep")).toBe(false);
		expect([isOffMap(without, here, talk("mind")), isOffMap(without, here, talk("life"))]).toEqual([true, false]);
		const noHealth = withCopy(plan, "parts", ["health"]);
		expect([isKeptOff(noHealth, here, "daily.understand"), isKeptOff(noHealth, here, "daily.helps")]).toEqual([
			true,
			false,
		]);
		expect(isOffMap(noHealth, here, page("health"))).toBe(true);
		const nothing = withCopy(plan, "nothing");
		for (const place of ["matter.people", "worry.sleep", "needs.talk", "hopes"] as const)
			expect(isKeptOff(nothing, here, place)).toBe(true);
		for (const place of ["matter.people", "worry.sleep", "hopes"] as const)
			expect(isKeptOff(withCopy(plan, "everything"), here, place)).toBe(false);
	}
	// Another who is here as well takes nothing back.
	const both = [maureen, { kind: "contact" as const, contactId: contact.id }];
	expect(isKeptOff(withCopy(lys, "parts", ["mind"]), both, "worry.sleep")).toBe(true);
});

it("a page is closed where one thing on it is kept from somebody here, as its boxes would show it", () => {
	const everyone = { kind: "everyone" as const };
	const alone: Plan = {
		...lys,
		agreement: { ...lys.agreement, copies: [] },
		rights: { ...lys.rights, sharing: [] },
		ahead: { ...lys.ahead, papers: lys.ahead.papers.map((paper) => ({ ...paper, visibility: everyone })) },
	};
	const [contact, another] = lys.team.contacts;
	if (!contact || !another) throw new Error("nobody in the team");
	const who = [{ kind: "contact" as const, contactId: contact.id }];
	const other = [{ kind: "contact" as const, contactId: another.id }];
	const hidden = { kind: "not" as const, contactIds: [contact.id] };
	const hide = (path: readonly (string | number)[]): Plan => {
		const plan = structuredClone(alone);
		const thing = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], plan);
		if (!thing) throw new Error(`nothing at ${path.join(".")}`);
		Object.assign(thing, { visibility: hidden });
		return plan;
	};
	const whole: readonly (readonly [readonly (string | number)[], PartName])[] = [
		[["ahead", "papers", 0], "ahead"],
		[["risks", "items", 0], "risks"],
		[["risks", "items", 0, "want"], "risks"],
		[["changePlans", "contingencies", 0], "changes"],
		[["budget"], "budget"],
	];
	for (const [path, part] of whole) {
		const plan = hide(path);
		expect(isClosedHere(plan, who, page(part)), part).toBe(true);
		expect(isClosedHere(plan, other, page(part)), part).toBe(false);
		expect(isClosedHere(plan, [], page(part)), part).toBe(false);
	}
	// Words by themselves are left out where they stand; so is one action of a goal, and one of the people from their list.
	expect(isClosedHere(hide(["ahead", "wishes", 0]), who, page("ahead"))).toBe(false);
	const [goal, next] = lys.goals;
	const at = (id: string | undefined): Route => ({ screen: "goal", goalId: id ?? null, part: 3 });
	for (const path of [
		["goals", 0],
		["goals", 0, "quote"],
	]) {
		expect(isClosedHere(hide(path), who, at(goal?.id))).toBe(true);
		expect(isClosedHere(hide(path), who, at(next?.id))).toBe(false);
	}
	expect(isClosedHere(hide(["goals", 0, "actions", 0]), who, at(goal?.id))).toBe(false);
	const person: Route = { screen: "part", part: "team", itemId: another.id };
	expect(isClosedHere(hide(["team", "contacts", 1]), who, person)).toBe(true);
	expect(isClosedHere(hide(["team", "contacts", 1]), who, page("team"))).toBe(false);
	const [first] = lys.risks.items;
	const risk: Route = { screen: "part", part: "risks", itemId: first?.id ?? null };
	expect(isClosedHere(hide(["risks", "items", 0]), who, risk)).toBe(true);
});

it("nothing is closed for those from whose copy nothing is left out, nor for nobody", () => {
	expect(closed(withCopy(lys, "everything"))).toEqual([]);
	expect(closed(withCopy(lys, "nothing"), [])).toEqual([]);
	expect(closed(lys)).toEqual([]);
});
