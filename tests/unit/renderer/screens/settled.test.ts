import { expect, test } from "vitest";
import { isDone, settledOf } from "../../../../renderer/screens/plan/settled.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { lys } from "../../../support/composed.ts";
import { blank } from "../store/edits/support.ts";

const keys = ["place", "needs", "preparation", "about", "rights"] as const;

test("settling in is done once all of it was asked, and not after the first answer", () => {
	const plan = blank();
	const asked: Plan = { ...plan, needs: { ...plan.needs, askedOn: "2027-01-12" as Plan["needs"]["askedOn"] } };
	expect(isDone("settle", asked)).toBe(false);
	expect(settledOf(asked)).toEqual({ place: false, needs: true, preparation: false, about: false, rights: false });
	const whole = lys();
	expect(keys.filter((key) => !settledOf(whole)[key])).toEqual([]);
	expect(isDone("settle", whole)).toBe(true);
	expect(isDone("settle", { ...whole, rights: { ...whole.rights, toldWhoSees: null } })).toBe(false);
});
