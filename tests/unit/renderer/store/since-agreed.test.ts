/** What the list says at each save is what the digest would say: never that a plan is agreed which was changed since. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { withdrawAgreement } from "../../../../renderer/store/edits/agreement.ts";
import { set } from "../../../../renderer/store/edits/edit.ts";
import { newGoal } from "../../../../renderer/store/edits/goals.ts";
import { growToFull } from "../../../../renderer/store/edits/kind.ts";
import { addMinute, beginTalk } from "../../../../renderer/store/edits/talks.ts";
import { SinceAgreed } from "../../../../renderer/store/since-agreed.ts";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { changedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { agreedFrom, agreedTo, climbed, ladder } from "../../../support/agreed-plans.ts";
import { lys } from "../../../support/composed.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { blank, clock, must, said, staff } from "./edits/support.ts";

const IS_LONG = process.env.WM_LONG === "1";
const RUNS = IS_LONG ? 2000 : 40;
vi.setConfig({ testTimeout: IS_LONG ? 1_800_000 : 120_000 });

describe("at each save", () => {
	it("from the yes on, it says what the digest says, also when edits are taken back", () => {
		fc.assert(
			fc.property(arbitraryPlan, ladder, (start, steps) => {
				const since = new SinceAgreed();
				const plans = [agreedFrom(start)];
				for (const step of steps) plans.push(climbed(must(plans.at(-1)), step));
				for (const plan of [...plans, ...plans.toReversed()]) expect(since.atSave(plan)).toBe(changedSinceAgreed(plan));
			}),
			{ numRuns: RUNS },
		);
	});

	it("a wellbeing plan that only grew is as it was agreed; what is said after that is seen at the next save", () => {
		const lite = agreedFrom({ ...blank(), kind: "lite" });
		const since = new SinceAgreed();
		expect(since.atSave(lite)).toBe(false);
		const grown = applyChanges(lite, growToFull(lite).changes).plan;
		expect(since.atSave(grown)).toBe(false);
		const more = applyChanges(grown, newGoal(grown, said("To sing"), clock).edit.changes).plan;
		expect(since.atSave(more)).toBe(true);
		expect(since.atSave(grown)).toBe(false);
	});

	it("of a plan that was opened changed, it never says that it is as agreed when it is not; looked at, it is exact", () => {
		fc.assert(
			fc.property(arbitraryPlan, ladder, (start, steps) => {
				const plans = [agreedFrom(start)];
				for (const step of steps) plans.push(climbed(must(plans.at(-1)), step));
				const since = new SinceAgreed();
				for (const plan of plans.toReversed()) {
					const said = since.atSave(plan);
					if (changedSinceAgreed(plan) === true) expect(said).toBe(true);
					expect(since.exactly(plan)).toBe(changedSinceAgreed(plan));
					expect(since.atSave(plan)).toBe(changedSinceAgreed(plan));
				}
			}),
			{ numRuns: RUNS },
		);
	});

	it("somebody else in the place of one is a change, though ids alone differ", () => {
		const since = new SinceAgreed();
		const agreed = agreedFrom(lys());
		expect(since.atSave(agreed)).toBe(false);
		const other = must(agreed.team.contacts.find(({ id }) => id !== agreed.team.coordinatorId));
		expect(since.atSave(applyChanges(agreed, [set(["team", "coordinatorId"], other.id)]).plan)).toBe(true);
	});

	it("goes by the yes that stands: taken back, given again", () => {
		const since = new SinceAgreed();
		const agreed = agreedTo(blank());
		const put = (plan: Plan, changes: readonly Change[]): Plan => applyChanges(plan, changes).plan;
		expect(since.atSave(blank())).toBeNull();
		expect(since.atSave(agreed)).toBe(false);
		const changed = put(agreed, newGoal(agreed, said("To sing"), clock).edit.changes);
		expect(since.atSave(changed)).toBe(true);
		expect(since.atSave(put(changed, withdrawAgreement(changed, clock).changes))).toBeNull();
		const again = agreedTo(changed);
		expect(since.atSave(again)).toBe(false);
		expect(since.atSave(agreed)).toBe(false);
		expect(since.atSave(changed)).toBe(true);
	});

	it("minutes that pass change nothing of what was agreed", () => {
		const since = new SinceAgreed();
		let plan = agreedTo(applyChanges(blank(), beginTalk(blank(), staff, clock)).plan);
		expect(since.atSave(plan)).toBe(false);
		plan = applyChanges(plan, addMinute(must(plan.talks.held[0]), "life")).plan;
		expect(since.atSave(plan)).toBe(false);
	});
});
