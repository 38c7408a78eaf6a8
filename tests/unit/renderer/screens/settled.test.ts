import { expect, test } from "vitest";
import { isBegun, isDone, settledOf, standsAt } from "../../../../renderer/screens/plan/settled.ts";
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

test("a part of which something stands is begun, and is not said to be still to come", () => {
	const plan = blank();
	for (const stage of ["settle", "daily", "if-things-change", "mind"] as const)
		expect(isBegun(stage, plan)).toBe(false);
	const told: Plan = { ...plan, rights: { ...plan.rights, toldWhoSees: lys().rights.toldWhoSees } };
	expect(isBegun("settle", told)).toBe(true);
	expect(isBegun("settle", { ...plan, talks: { ...plan.talks, held: lys().talks.held } })).toBe(true);
	expect(isBegun("daily", { ...plan, health: { ...plan.health, conditions: lys().health.conditions } })).toBe(true);
	expect(isBegun("daily", { ...plan, health: { ...plan.health, allergies: lys().health.allergies } })).toBe(true);
	const relevance = { ...plan.changePlans.relevance, state: "relevant" as const };
	expect(isBegun("if-things-change", { ...plan, changePlans: { ...plan.changePlans, relevance } })).toBe(true);
});

test("a part on which time was spent is begun, as its line shows, and not said to be still to come", () => {
	const plan = blank();
	const [talk] = lys().talks.held;
	if (!talk) throw new Error("no talk");
	const held = [{ ...talk, hopes: [], minutes: [{ stage: "daily" as const, minutes: 2 }] }];
	const spent: Plan = { ...plan, talks: { ...plan.talks, held } };
	expect(standsAt("daily", spent)).toBe("begun");
	expect(standsAt("mind", spent)).toBe("open");
});

test("goals are begun with the first words, and done once each was taken further", () => {
	const whole = lys();
	expect(standsAt("different", whole)).toBe("done");
	const [goal, ...others] = whole.goals;
	if (!goal) throw new Error("no goal");
	const onlyWords = { ...goal, plain: null, actions: [], readBack: null, isKeepAsIs: false, notPossible: null };
	onlyWords.quote = { ...goal.quote, readBack: null };
	expect(isDone("different", { ...whole, goals: [onlyWords] })).toBe(false);
	expect(standsAt("different", { ...whole, goals: [onlyWords] })).toBe("begun");
	expect(standsAt("different", { ...whole, goals: [onlyWords, ...others] })).toBe("begun");
});
