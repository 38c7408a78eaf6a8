/** Whose decision it is, unanswered, says nothing: neither that somebody cannot decide, nor that they can. */
import { expect, it } from "vitest";
import { standInOf } from "../../../../shared/criteria/stand-in.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import lys from "../../../../templates/examples/lys-nowak.json" with { type: "json" };

type Result = Plan["rights"]["capacity"][number]["result"];

/** Somebody holds a power of attorney; of some decisions it was asked whose they are. */
function planWith(...results: readonly Result[]): Plan {
	const plan = readPlan(lys);
	const contactId = plan.team.contacts[0]?.id;
	if (!contactId) throw new Error("nobody in the team");
	const capacity = results.map((result) => ({
		id: newId(),
		decision: "Where to live",
		result,
		on: null,
		by: null,
		where: "",
	}));
	return {
		...plan,
		rights: { ...plan.rights, capacity, representative: { contactId, authority: "lpa-health", where: "" } },
	};
}

it("nobody stands in because a question was written down, and nobody ceases to", () => {
	expect(standInOf(planWith(null))).toBeNull();
	expect(standInOf(planWith("lacks"))).not.toBeNull();
	expect(standInOf(planWith("lacks", null))).not.toBeNull();
	expect(standInOf(planWith("lacks", null, "has"))).toBeNull();
});
