import fc from "fast-check";
import { expect, it } from "vitest";
import { mayBeShown, planInRoom, presentNow } from "../../../../renderer/screens/plan/in-room.ts";
import { type Copy, copySchema, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { visiblePlan } from "../../../../templates/full/visible.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

it("who is here is what the talk of today says; on a later day what was answered since, else the last talk", () => {
	const lys = examples[0]?.plan as Plan;
	const talk = lys.talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	const folake = { kind: "other" as const, name: "Folake", relation: "my niece" };
	const plan: Plan = { ...lys, talks: { ...lys.talks, held: [{ ...talk, present: [folake] }] } };
	const later = "2099-01-01" as LocalDate;
	expect(presentNow(plan, [], null, talk.on)).toEqual([folake]);
	expect(presentNow(plan, null, null, later)).toEqual([folake]);
	expect(presentNow(plan, [], null, later)).toEqual([]);
	expect(presentNow({ ...plan, talks: { ...plan.talks, held: [] } }, null, null, later)).toEqual([]);
});

const left = (talkId: Plan["id"], who: Plan["talks"]["held"][number]["present"]) => ({ talkId, who });
const withCopy = (plan: Plan, copy: Pick<Copy, "who" | "sees"> & Partial<Copy>): Plan => ({
	...plan,
	agreement: {
		...plan.agreement,
		copies: [
			...plan.agreement.copies,
			copySchema.parse({ id: newId(), state: "not-given", planVersion: plan.version, ...copy }),
		],
	},
});

it("somebody who has left the talk of today is not here", () => {
	const lys = examples[0]?.plan as Plan;
	const talk = lys.talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	const folake = { kind: "other" as const, name: "Folake", relation: "my niece" };
	const plan: Plan = { ...lys, talks: { ...lys.talks, held: [{ ...talk, present: [folake] }] } };
	expect(presentNow(plan, null, left(talk.id, [folake]), talk.on)).toEqual([]);
});

it("a part left out of the newest copy of anybody here is off the screen, as it is off their paper", () => {
	fc.assert(
		fc.property(arbitraryPlan, fc.subarray([...planPartSchema.options], { minLength: 1 }), (any, withoutParts) => {
			const [contact] = any.team.contacts;
			if (!contact) return;
			const who = { kind: "contact" as const, contactId: contact.id };
			const plan = withCopy(any, { who, sees: "parts", withoutParts });
			const paper = visiblePlan(plan, contact.id);
			const here = [who];
			const quotes = (one: Plan) => [
				...one.matters.map(({ quote }) => quote),
				...one.worries.flatMap(({ quote }) => quote ?? []),
				...one.goals.map(({ quote }) => quote),
				...one.daily.findHard,
				...one.ahead.wishes,
			];
			const onPaper = new Set(quotes(paper).map(({ id }) => id));
			for (const goal of plan.goals)
				expect(mayBeShown(plan, here, goal, goal.quote)).toBe(paper.goals.some(({ id }) => id === goal.id));
			for (const { quote } of plan.matters) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			for (const { quote } of plan.worries)
				if (quote) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			for (const quote of plan.ahead.wishes) expect(mayBeShown(plan, here, quote)).toBe(onPaper.has(quote.id));
			// Alone, nothing is kept off.
			for (const quote of quotes(plan)) expect(mayBeShown(plan, [], quote)).toBe(true);
		}),
		{ numRuns: 40 },
	);
});

it("who has nothing, or the emergency page alone, sees nothing of the plan; the newest copy counts, by whatever name", () => {
	const lys = examples[0]?.plan as Plan;
	const [contact] = lys.team.contacts;
	if (!contact) throw new Error("nobody in the team");
	const who = { kind: "contact" as const, contactId: contact.id };
	const named = { kind: "other" as const, name: "Somebody Quite Else", relation: "" };
	for (const sees of ["nothing", "emergency-page"] as const) {
		const plan = withCopy(lys, { who, sees });
		expect(planInRoom(plan, [who])).toBeNull();
		expect(planInRoom(plan, [])).toBe(plan);
		expect(planInRoom(withCopy(plan, { who, sees: "everything" }), [who])).not.toBeNull();
		expect(planInRoom(withCopy(lys, { who: named, sees }), [named])).toBeNull();
	}
	expect(planInRoom(withCopy(lys, { who: named, sees: "parts", withoutParts: ["mind"] }), [named])?.worries).toEqual(
		[],
	);
});
