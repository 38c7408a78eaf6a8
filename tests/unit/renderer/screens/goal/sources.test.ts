import { expect, it } from "vitest";
import { sourcesFor } from "../../../../../renderer/screens/plan/goal/sources.ts";
import { lys } from "../../../../support/composed.ts";
import { must } from "../../store/edits/support.ts";

it("a goal comes from what the person said: another's words are not offered, unless they were chosen before", () => {
	const plan = lys();
	const goal = { ...must(plan.goals[0]), matterId: null, worryId: null };
	const matter = must(plan.matters.find(({ quote }) => quote.spokenBy.kind === "me" && quote.how === "said"));
	expect(sourcesFor(plan, goal)).toContainEqual(expect.objectContaining({ id: matter.id }));
	matter.quote.spokenBy = { kind: "other", name: "Ivana", relation: "daughter" };
	expect(sourcesFor(plan, goal).map(({ id }) => id)).not.toContain(matter.id);
	expect(sourcesFor(plan, { ...goal, matterId: matter.id }).map(({ id }) => id)).toContain(matter.id);
});
