/** What was said at agreeing, at a look-again and in the log of changes: in no copy that leaves something out, unless it goes with a part that the copy holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyKinds, type DocumentName, kindOf } from "../../../shared/documents/kinds.ts";
import { type PlanPart, planPartSchema } from "../../../shared/plan/agreement.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { readerOfCopy, visiblePlan } from "../../../templates/full/visible.ts";
import { composed, lys } from "../../support/composed.ts";
import { withMarkedSaid } from "../../support/marked-said.ts";
import { copyWithout } from "../../support/marked-team.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { allText } from "../../support/tree-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 1000 : 30;
const reader = "0f0f0f0f-1111-4222-8333-444444444444";
const kinds: readonly DocumentName[] = [
	...new Set([...copyKinds.map((kind) => kindOf(kind).document), "profile" as const, "emergency" as const]),
];

const withCopy = (plan: Plan, parts: readonly PlanPart[]): Plan => ({
	...plan,
	agreement: {
		...plan.agreement,
		copies: [{ ...copyWithout(reader, parts), sees: parts.length === 0 ? "everything" : "parts" }],
	},
});
const read = (plan: Plan, kind: DocumentName, who = reader): string =>
	allText(composed(plan, kind, "2026-11-20", { reader: who, isForEditing: true }));
const found = (marks: readonly string[], text: string): string[] => marks.filter((mark) => text.includes(mark));

describe("a copy with parts left out", () => {
	it("has none of it that is tied to no part, on paper of any kind; nor is it in what is composed of", () => {
		fc.assert(
			fc.property(
				arbitraryPlan,
				fc.subarray([...planPartSchema.options], { minLength: 1 }),
				fc.constantFrom(...kinds),
				(whole, parts, kind) => {
					const { plan, loose, ofGoals } = withMarkedSaid(withCopy(whole, parts));
					const theirs = read(plan, kind);
					expect(found(loose, theirs)).toEqual([]);
					expect(found(loose, JSON.stringify(visiblePlan(plan, reader)))).toEqual([]);
					if (parts.includes("goals")) expect(found(ofGoals, theirs)).toEqual([]);
				},
			),
			{ numRuns: RUNS },
		);
	}, 120_000);

	it("keeps what was said of the goals that it holds, and when it was agreed", () => {
		const { plan, ofGoals } = withMarkedSaid(withCopy(lys(), ["budget"]));
		expect(found(ofGoals, read(plan, "full"))).toEqual(ofGoals);
		expect(read(plan, "full")).toMatch(/9\sNovember\s2026/);
	});

	it("is one with a single thing kept, too; somebody from whom nothing is kept reads all of it", () => {
		const { plan, loose } = withMarkedSaid(withCopy(lys(), []));
		const before = found(loose, read(plan, "full"));
		expect(before.length).toBeGreaterThan(14);
		const [goal] = plan.goals;
		if (!goal) throw new Error("no goal");
		goal.visibility = { kind: "not", contactIds: [reader] };
		expect(found(loose, read(plan, "full"))).toEqual([]);
		goal.visibility = { kind: "private" };
		// In nobody's copy: theirs holds what the person's own does.
		expect(found(loose, read(plan, "full"))).toEqual(before);
	});

	it("is told by somebody who is named on the copy alone, in the same way", () => {
		const { plan, loose } = withMarkedSaid(lys());
		const copy = {
			...copyWithout(reader, ["health"]),
			who: { kind: "other" as const, name: "Omar Haddad", relation: "" },
		};
		const some = { ...plan, agreement: { ...plan.agreement, copies: [copy] } };
		expect(found(loose, read(some, "full", readerOfCopy(some, copy)))).toEqual([]);
	});
});

it("the person's own copy has all of it, whatever others' are without", () => {
	const { plan, loose } = withMarkedSaid(withCopy(lys(), ["health", "budget"]));
	// How a review came to be, and the note of an earlier version, are on no paper.
	expect(loose.length - found(loose, read(plan, "full", "person")).length).toBe(3);
});
