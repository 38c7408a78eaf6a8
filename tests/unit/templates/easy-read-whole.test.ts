/** Whatever the full plan shows of somebody's own words stands in the easy-read plan too, whole (design/documents.md 9). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorFor } from "../../../shared/documents/anchor.ts";
import { stillHolds } from "../../../shared/plan/matters.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { examples } from "../../../templates/examples/index.ts";
import { composed, linesOf, lys } from "../../support/composed.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { quotesFor } from "../../support/plan-reading.ts";
import { everyText } from "../../support/tree-reading.ts";

const RUNS = process.env.WM_LONG === "1" ? 500 : 20;

const shown = (plan: Plan): Set<string> =>
	new Set(
		[...everyText(composed(plan, "easy-read", "2026-11-12").blocks)].map(({ text, anchor }) => `${anchor} ${text}`),
	);

/** Words that no longer hold would be taken for words that do: easy-read leaves them to the full plan, which says so. */
const noLonger = (plan: Plan): Set<string> =>
	new Set(plan.matters.filter((matter) => !stillHolds(matter)).map(({ quote }) => anchorFor(quote.id)));

function leftOut(plan: Plan): string[] {
	const easy = shown(plan);
	const gone = noLonger(plan);
	return quotesFor(plan).seen.flatMap(({ id, text }) => {
		const anchor = anchorFor(id);
		return gone.has(anchor) || easy.has(`${anchor} ${text}`) ? [] : [text];
	});
}

describe("the easy-read plan leaves out nothing that was said", () => {
	it.each(examples.map(({ name, plan }) => [name, plan] as const))("of %s", (_, plan) => {
		expect(leftOut(plan)).toEqual([]);
	});

	it("of any plan", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				expect(leftOut(plan)).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
	}, 120_000);

	it("of a risk: where we do not agree, too, and what each of us does", () => {
		const plan = lys();
		const [risk] = plan.risks.items;
		if (!risk) throw new Error("no risk");
		risk.disagreement = "Carys wants me to stop at the gate.";
		const lines = linesOf(composed(plan, "easy-read", "2026-11-12"));
		expect(lines).toContain(`What we agreed: ${risk.agreed}`);
		expect(lines).toContain("Where we do not agree: Carys wants me to stop at the gate.");
		for (const { text } of [...risk.iDo, ...risk.othersDo])
			expect(
				lines.some((line) => line.endsWith(text)),
				text,
			).toBe(true);
	});
});
