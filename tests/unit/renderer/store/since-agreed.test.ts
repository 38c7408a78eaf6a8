/** What the list says at each save is what the digest would say: never that a plan is agreed which was changed since. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, withdrawAgreement } from "../../../../renderer/store/edits/agreement.ts";
import { set } from "../../../../renderer/store/edits/edit.ts";
import { newGoal } from "../../../../renderer/store/edits/goals.ts";
import { addMinute, beginTalk } from "../../../../renderer/store/edits/talks.ts";
import { SinceAgreed } from "../../../../renderer/store/since-agreed.ts";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { changedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { compareContent, digestOfContent } from "../../../../shared/criteria/paper-digest.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import lysExample from "../../../../templates/examples/lys-nowak.json" with { type: "json" };
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { editedAt, placesIn } from "../../../support/plan-edits.ts";
import { blank, clock, must, said, staff } from "./edits/support.ts";

const lys = readPlan(lysExample);
const RUNS = process.env.WM_LONG === "1" ? 2000 : 40;
const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "", present: [], said: null };
const agreedTo = (plan: Plan): Plan => applyChanges(plan, agree(plan, yes, staff, clock).changes).plan;
/** A plan of which no version began after its yes. */
const agreedFrom = (start: Plan): Plan => agreedTo({ ...start, agreement: { ...start.agreement, versions: [] } });
const ladder = fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 6 });

function climbed(plan: Plan, [number, which]: readonly [number, number]): Plan {
	const places = placesIn(plan).filter(([part]) => part !== "agreement" && part !== "version");
	const at = places[number % places.length];
	return (at && editedAt(plan, at, which)) ?? plan;
}

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
	}, 120_000);

	it("somebody else in the place of one is for the digests to tell, and is other", () => {
		const [one, two] = ["Siobhan", "Raj"].map((name) => ({ kind: "contact" as const, contactId: newId(), name }));
		if (!one || !two) throw new Error("nobody");
		const contacts = [one, two].map(({ contactId: id, name }) => ({ ...must(lys.team.contacts[0]), id, name }));
		const plan = { ...lys, team: { ...lys.team, contacts, coordinatorId: one.contactId } };
		const other = { ...plan, team: { ...plan.team, coordinatorId: two.contactId } };
		expect(compareContent(plan, other)).toBeNull();
		expect(digestOfContent(plan)).not.toBe(digestOfContent(other));
		const since = new SinceAgreed();
		const agreed = agreedFrom({ ...lys, team: { ...plan.team, contacts: [...lys.team.contacts, ...contacts] } });
		expect(since.atSave(agreed)).toBe(false);
		const swap = set(["team", "coordinatorId"], two.contactId);
		expect(since.atSave(applyChanges(agreed, [swap]).plan)).toBe(true);
	});

	it("words taken out and said again are for the digests to tell", () => {
		const first = applyChanges(blank(), newGoal(blank(), said("To sing"), clock).edit.changes).plan;
		const again = applyChanges(blank(), newGoal(blank(), said("To sing"), clock).edit.changes).plan;
		expect(compareContent(first, again)).toBeNull();
		expect(digestOfContent(first)).toBe(digestOfContent(again));
	});
});

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
	}, 120_000);

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
	}, 120_000);

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
