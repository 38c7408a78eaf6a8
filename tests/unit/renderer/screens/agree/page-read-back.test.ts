import { expect, it } from "vitest";
import {
	goalToConfirm,
	goesOnAt,
	isReadBack,
	yesToPage,
} from "../../../../../renderer/screens/plan/agree/page-read-back.ts";
import { pagesOf } from "../../../../../renderer/screens/plan/agree/reading/pages.ts";
import { readingOf } from "../../../../../renderer/screens/plan/agree/reading.ts";
import { answerReadBack } from "../../../../../renderer/store/edits/goals.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../../../shared/criteria/changed-since.ts";
import { confirmed } from "../../../../../shared/criteria/standing.ts";
import { isOwnVoice, quotesOf } from "../../../../../shared/criteria/voices.ts";
import type { Goal } from "../../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const staff = { name: "Priya Nair", role: "practice nurse" };
const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const plain: NonNullable<Goal["plain"]> = { text: "walk to the canal and back", hints: [] };

const withGoal = (change: Partial<Goal>): { plan: Plan; goal: Goal } => {
	const lys = examples[0]?.plan as Plan;
	const [first, ...others] = lys.goals;
	if (!first) throw new Error("no goal");
	const goal: Goal = { ...first, readBack: null, quote: { ...first.quote, readBack: null }, ...change };
	return { plan: { ...lys, goals: [goal, ...others] }, goal };
};
const partOf = (plan: Plan, id: string) => {
	const part = readingOf(plan, [], "2027-01-12" as LocalDate).find((one) => one.id === id);
	if (!part) throw new Error("not read");
	return part;
};

it("a yes to a goal that was read back is that goal's yes, and is not asked for again", () => {
	const { plan, goal } = withGoal({ plain });
	expect(goalToConfirm(plan, partOf(plan, goal.id))).toBe(goal);
	const edit = answerReadBack(goal, "yes", staff, clock);
	const after = applyChanges(plan, edit.changes).plan;
	const [read] = after.goals;
	expect(read && confirmed(read)).toBe("yes");
	expect(read?.plain).toEqual(plain);
	expect(read?.quote).toEqual(goal.quote);
	expect(goalToConfirm(after, partOf(after, goal.id))).toBeNull();
});

it("no other part is a goal's yes, nor a goal whose words or plain line were not on the screen", () => {
	const { plan, goal } = withGoal({ plain });
	const part = partOf(plan, goal.id);
	for (const other of readingOf(plan, [], "2027-01-12" as LocalDate).filter(({ place }) => place.kind !== "goal"))
		expect(goalToConfirm(plan, other)).toBeNull();
	const without = (id: string) => ({ ...part, items: part.items.filter((item) => item.id !== id) });
	expect(goalToConfirm(plan, without(goal.quote.id))).toBeNull();
	expect(goalToConfirm(plan, without(`plain ${goal.id}`))).toBeNull();
});

it("a plain line that they said no to is not brought back by a yes to the words alone", () => {
	const no = { answer: "no" as const, on: "2027-01-11" as NonNullable<Goal["readBack"]>["on"], by: staff };
	const { plan, goal } = withGoal({ plain, readBack: no });
	expect(goalToConfirm(plan, partOf(plan, goal.id))).toBeNull();
	const left = withGoal({ plain: null, readBack: no });
	expect(goalToConfirm(left.plan, partOf(left.plan, left.goal.id))).toBe(left.goal);
});

/** Lys's plan with nothing read back. */
function unread(): Plan {
	const plan = structuredClone(examples[0]?.plan as Plan);
	for (const { quote } of quotesOf(plan)) quote.readBack = null;
	for (const goal of plan.goals) goal.readBack = null;
	return plan;
}
const day = "2027-01-12" as LocalDate;
const readIn = (plan: Plan) => quotesOf(plan).filter(({ quote }) => quote.readBack !== null);

it("a yes to a page is a yes to each of the person's own words on it, and to no others", () => {
	const plan = unread();
	for (const page of pagesOf(readingOf(plan, [], day))) {
		const edit = yesToPage(plan, page, staff, clock);
		const shown = new Set(page.parts.flatMap(({ items }) => items.map(({ quote }) => quote?.id)));
		const expected = quotesOf(plan).filter(({ quote }) => shown.has(quote.id) && isOwnVoice(quote));
		const after = edit ? applyChanges(plan, edit.changes).plan : plan;
		expect(readIn(after).map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
		for (const { quote } of readIn(after)) expect(quote.readBack).toEqual({ answer: "yes", on: day, by: staff });
		expect(isReadBack(plan, page)).toBe(false);
		expect(isReadBack(after, page)).toBe(expected.length > 0);
	}
});

it("page after page all own words have their yes once, taken back by undo, and no agreement is changed by it", () => {
	let plan = unread();
	const begun = plan;
	for (const page of pagesOf(readingOf(plan, [], day))) {
		const edit = yesToPage(plan, page, staff, clock);
		if (edit === null) continue;
		const { plan: after, inverse } = applyChanges(plan, edit.changes);
		expect(applyChanges(after, inverse).plan).toEqual(plan);
		expect(yesToPage(after, page, staff, clock)).toBeNull();
		plan = after;
	}
	expect(readIn(plan).length).toBe(quotesOf(plan).filter(({ quote }) => isOwnVoice(quote)).length);
	expect(isChangedSinceAgreed(plan)).toBe(isChangedSinceAgreed(begun));
});

it("words kept from somebody here get no yes while they are here", () => {
	const plan = unread();
	const [matter] = plan.matters;
	if (!matter) throw new Error("nothing matters");
	matter.quote.visibility = { kind: "private" };
	const raj = { kind: "other" as const, name: "Raj", relation: "" };
	const [page] = pagesOf(readingOf(plan, [raj], day));
	const edit = page ? yesToPage(plan, page, staff, clock) : null;
	const after = applyChanges(plan, edit?.changes ?? []).plan;
	expect(after.matters[0]?.quote.readBack).toBeNull();
	expect(after.matters[1]?.quote.readBack?.answer).toBe("yes");
});

it("a yes to a goal's words is none to a plain line that came after it", () => {
	const { plan, goal } = withGoal({ plain });
	const yes = { answer: "yes" as const, on: day, by: staff };
	const read = { ...goal, quote: { ...goal.quote, readBack: yes } };
	expect(confirmed(read)).toBeNull();
	expect(confirmed({ ...read, plain: null })).toBe("yes");
	expect(plan.goals.length).toBeGreaterThan(1);
});

it("reading goes on at the first page that was not read, also where words came to one before it", () => {
	const all = unread();
	const read = (plan: Plan, upTo: number) =>
		pagesOf(readingOf(plan, [], day))
			.slice(0, upTo)
			.reduce((now, page) => applyChanges(now, yesToPage(now, page, staff, clock)?.changes ?? []).plan, plan);
	const at = (plan: Plan) => goesOnAt(plan, pagesOf(readingOf(plan, [], day)));
	expect(at(all)).toBeNull();
	const begun = read(all, 3);
	expect(at(begun)).toBe(3);
	const again = structuredClone(begun);
	const [page] = pagesOf(readingOf(again, [], day));
	const words = page?.parts.flatMap(({ items }) => items.flatMap(({ quote }) => quote ?? [])).find(isOwnVoice);
	if (!words) throw new Error("nothing is read first");
	words.readBack = null;
	expect(at(again)).toBe(0);
	expect(at(read(again, 1))).toBe(3);
	expect(at(read(all, Number.MAX_SAFE_INTEGER)) ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(3);
});
