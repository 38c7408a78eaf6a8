import { expect, it } from "vitest";
import { mayBeShown } from "../../../../../renderer/screens/plan/in-room.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { plainPlaces } from "../../../../../templates/easy-read/plain-places.ts";
import { lys } from "../../../../support/composed.ts";

const here = (plan: Plan, present: readonly Who[]): string[] =>
	plainPlaces(plan)
		.filter(({ within }) => mayBeShown(plan, present, ...within))
		.map(({ text }) => text);

it("shows nobody in the room what they may not see, nor what stands in it", () => {
	const plan = lys();
	const carys = plan.team.contacts.find(({ name }) => name === "Carys Bevan");
	const [goal] = plan.goals;
	if (!carys || !goal) throw new Error("missing");
	const present: Who[] = [{ kind: "contact", contactId: carys.id }];
	goal.visibility = { kind: "not", contactIds: [carys.id] };
	const inGoal = [goal.quote.text, ...goal.actions.map(({ text }) => text)];
	expect(here(plan, []).filter((text) => inGoal.includes(text))).toEqual(inGoal);
	expect(here(plan, present).filter((text) => inGoal.includes(text))).toEqual([]);
	const [worry] = plan.worries;
	if (!worry?.quote) throw new Error("no worry");
	// What only its words keep from her is not there at all: no heading, no picture.
	worry.quote.visibility = { kind: "not", contactIds: [carys.id] };
	expect(here(structuredClone(plan), [])).toContain(worry.quote.text);
	expect(here(structuredClone(plan), present)).not.toContain(worry.quote.text);
	goal.visibility = { kind: "private" };
	expect(here(structuredClone(plan), []).filter((text) => inGoal.includes(text))).toEqual([]);
});
