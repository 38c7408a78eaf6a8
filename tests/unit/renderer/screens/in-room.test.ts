import fc from "fast-check";
import { expect, it } from "vitest";
import { mayBeShown, planInRoom } from "../../../../renderer/screens/plan/in-room.ts";
import { type Copy, copySchema, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { visiblePlan } from "../../../../templates/full/visible.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

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
