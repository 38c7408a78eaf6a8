/** Two plans compared, and their digests: never the one without the other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newGoal } from "../../../../renderer/store/edits/goals.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { compareContent } from "../../../../shared/criteria/compare-content.ts";
import { digestOfContent } from "../../../../shared/criteria/paper-digest.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { climbed, ladder } from "../../../support/agreed-plans.ts";
import { lys } from "../../../support/composed.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { blank, clock, must, said } from "../../renderer/store/edits/support.ts";

const RUNS = process.env.WM_LONG === "1" ? 2000 : 40;

describe("two plans are compared as their digests would be", () => {
	it("same and other are what the digests tell; where ids alone differ, only they can", () => {
		let asked = 0;
		fc.assert(
			fc.property(arbitraryPlan, ladder, (start, steps) => {
				let plan = start;
				for (const step of steps) {
					plan = climbed(plan, step);
					const found = compareContent(start, plan);
					const isSame = digestOfContent(start) === digestOfContent(plan);
					if (found === null) asked += 1;
					else expect(found).toBe(isSame ? "same" : "other");
				}
			}),
			{ numRuns: RUNS },
		);
		expect(asked).toBeLessThan(RUNS);
	}, 1_800_000);

	it("somebody else in the place of one is for the digests to tell, and is other", () => {
		const [one, two] = ["Siobhan", "Raj"].map((name) => ({ kind: "contact" as const, contactId: newId(), name }));
		if (!one || !two) throw new Error("nobody");
		const contacts = [one, two].map(({ contactId: id, name }) => ({ ...must(lys().team.contacts[0]), id, name }));
		const plan = { ...lys(), team: { ...lys().team, contacts, coordinatorId: one.contactId } };
		const other = { ...plan, team: { ...plan.team, coordinatorId: two.contactId } };
		expect(compareContent(plan, other)).toBeNull();
		expect(digestOfContent(plan)).not.toBe(digestOfContent(other));
	});

	it("words taken out and said again are for the digests to tell", () => {
		const first = applyChanges(blank(), newGoal(blank(), said("To sing"), clock).edit.changes).plan;
		const again = applyChanges(blank(), newGoal(blank(), said("To sing"), clock).edit.changes).plan;
		expect(compareContent(first, again)).toBeNull();
		expect(digestOfContent(first)).toBe(digestOfContent(again));
	});
});
