/** How sure the person is of the plan as a whole stands with what was agreed, in words, and nowhere where it was not asked. */
import { expect, it } from "vitest";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Rating } from "../../../shared/plan/quote.ts";
import { examples } from "../../../templates/examples/index.ts";
import { composed, lys, textsOf } from "../../support/composed.ts";

const TODAY = "2026-11-12";
const len = (): Plan => structuredClone(examples.find(({ plan }) => plan.kind === "lite")?.plan as Plan);
const sureOf = (plan: Plan, rating: Rating | null): Plan => ({
	...plan,
	agreement: { ...plan.agreement, overallConfidence: rating },
});
const kinds = ["full", "large-print", "easy-read"] as const;
const textOf = (plan: Plan, kind: (typeof kinds)[number]): string =>
	textsOf(composed(plan, kind, TODAY))
		.join("\n")
		.replaceAll("\u00a0", " ");

it.each(["full", "large-print"] as const)("%s: eight out of ten, in a full plan and in a wellbeing plan", (kind) => {
	for (const plan of [lys(), len()])
		expect(textOf(sureOf(plan, { kind: "number", value: 8 }), kind)).toMatch(
			/I am 8 out of 10 sure that I can live with this plan\./,
		);
});

it.each(["full", "large-print"] as const)("%s: that she cannot say", (kind) => {
	for (const plan of [lys(), len()])
		expect(textOf(sureOf(plan, { kind: "cannot-say" }), kind)).toContain(
			"I cannot say how sure I am that I can live with this plan.",
		);
});

it.each(kinds)("%s: not asked is not said", (kind) => {
	for (const plan of [lys(), len()])
		expect(textOf(sureOf(plan, null), kind)).not.toMatch(/sure (that I can live|about)/);
});

it("easy-read: where the yes and one day leave room; two days fill the block, and the page", () => {
	for (const plan of [lys(), len()]) {
		const sure = sureOf(plan, { kind: "number", value: 8 });
		const oneDay = { ...sure, talks: { ...sure.talks, booked: [] } };
		expect(textOf(oneDay, "easy-read")).toContain("I am 8 out of 10 sure about this plan.");
		expect(textOf(sure, "easy-read")).not.toContain("sure about this plan");
	}
});
