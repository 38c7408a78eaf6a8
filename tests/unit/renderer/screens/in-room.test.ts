import { expect, it } from "vitest";
import { presentNow } from "../../../../renderer/screens/plan/in-room.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { examples } from "../../../../templates/examples/index.ts";

it("who is here is what the talk of today says; on a later day what was answered since, else the last talk", () => {
	const lys = examples[0]?.plan as Plan;
	const talk = lys.talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	const folake = { kind: "other" as const, name: "Folake", relation: "my niece" };
	const plan: Plan = { ...lys, talks: { ...lys.talks, held: [{ ...talk, present: [folake] }] } };
	const later = "2099-01-01" as LocalDate;
	expect(presentNow(plan, [], talk.on)).toEqual([folake]);
	expect(presentNow(plan, null, later)).toEqual([folake]);
	expect(presentNow(plan, [], later)).toEqual([]);
	expect(presentNow({ ...plan, talks: { ...plan.talks, held: [] } }, null, later)).toEqual([]);
});
