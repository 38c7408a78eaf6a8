/** What the list of sheets and single pages says before one is made. */
import { expect, it } from "vitest";
import { papersOf } from "../../../../../renderer/screens/plan/papers/list.ts";
import { lys } from "../../../../support/composed.ts";

it("says before the emergency page is made that somebody to ring has no number", () => {
	const plan = lys();
	const missing = () => papersOf(plan).find(({ title }) => title === "Emergency page")?.missing;
	expect(missing()).toBeUndefined();
	for (const one of plan.changePlans.contingencies) one.calls = [];
	const [first, second] = plan.team.contacts.filter(({ emergencyOrder }) => emergencyOrder !== null);
	if (!first || !second) throw new Error("nobody to ring");
	first.phones = [];
	expect(missing()).toBe("One of those to ring in an emergency has no number yet, and the page says so.");
	second.phones = [];
	expect(missing()).toMatch(/^2 of those/);
});
