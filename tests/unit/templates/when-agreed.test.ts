/** Two papers of one version and one day: the one that was agreed again says when, and the first stays as it is. */
import { expect, it } from "vitest";
import { digestOfCopy } from "../../../shared/criteria/paper-digest.ts";
import type { DocumentName } from "../../../shared/documents/kinds.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { allText } from "../../support/tree-reading.ts";

const lys = examples[0]?.plan as Plan;
const afternoon = new Date(2026, 10, 9, 15, 10).toISOString();

function agreedSo(isAgain: boolean, at: string | null): Plan {
	const { agreed } = lys.agreement;
	if (agreed === null) throw new Error("not agreed");
	const yes = { ...agreed, on: "2026-11-09" as LocalDate, at: at as typeof agreed.at, isAgain };
	return { ...lys, agreement: { ...lys.agreement, agreed: yes } };
}
function read(plan: Plan, kind: DocumentName): { readonly text: string; readonly foot: string } {
	const options = { kind, exportId: lys.id, today: "2026-11-12" as LocalDate, isForEditing: false };
	const tree = compose(plan, options);
	return { text: allText(tree), foot: JSON.stringify([tree.foot, tree.firstFoot]) };
}

it.each(["full", "large-print"] as const)(
	"%s: agreed again that day, the day has its time wherever it stands",
	(kind) => {
		const { text, foot } = read(agreedSo(true, afternoon), kind);
		expect(foot).toContain("version 3, agreed 9\u00a0November 2026 at\u00a015:10");
		expect(text).toContain("on Monday 9\u00a0November 2026 at\u00a015:10.");
		expect(text).toContain("I agreed to this plan on 9\u00a0November 2026 at\u00a015:10.");
	},
);

it("the first yes of a day, and one whose moment was not kept, have their day alone", () => {
	for (const plan of [agreedSo(false, afternoon), agreedSo(true, null)]) {
		const { text, foot } = read(plan, "full");
		expect(foot).toContain("agreed 9\u00a0November 2026.");
		expect(text + foot).not.toMatch(/15:10/);
	}
});

it("what paper says of it is in the digest of a copy, and nothing else of the moment is", () => {
	const digest = (plan: Plan) => digestOfCopy(plan, true, false);
	expect(digest(agreedSo(true, afternoon))).not.toBe(digest(agreedSo(false, afternoon)));
	// Copies that were made before there was such a thing stay what they were.
	expect(digest(agreedSo(false, afternoon))).toBe(digest(agreedSo(false, null)));
});
