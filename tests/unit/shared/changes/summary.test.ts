import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf, summarySchema } from "../../../../shared/changes/record.ts";
import { digestOfEasyRead } from "../../../../shared/criteria/paper-digest.ts";
import { wordingMark } from "../../../../shared/language/same-words.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";

const everyField = () =>
	readPlan(JSON.parse(readFileSync(new URL("../../../fixtures/plan/v2/every-field.json", import.meta.url), "utf8")));

describe("a summary", () => {
	it("is made of any plan, and reads back the same", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				const summary = summaryOf(plan);
				expect(summarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
			}),
			{ numRuns: 200 },
		);
	});

	it("saved before there were reviews in it still reads", () => {
		const {
			pronouns: _p,
			addressLine: _a,
			reviews: _r,
			arrangedBy: _b,
			wording: _w,
			...rest
		} = summaryOf(everyField());
		const { isEasyReadToCheck: _e, prepared: _d, isChangedSinceAgreed: _c, ...older } = rest;
		expect(summarySchema.parse(older)).toMatchObject({ reviews: { due: [], asked: null, booked: [] }, wording: [] });
		// Nobody looked whether it was changed: it is not taken for agreed as it stands.
		expect(summarySchema.parse(older).isChangedSinceAgreed).toBeNull();
	});

	it("holds none of the person's own words", () => {
		const plan = everyField();
		const text = JSON.stringify(summaryOf(plan));
		for (const goal of plan.goals) expect(text).not.toContain(JSON.stringify(goal.quote.text).slice(1, -1));
		for (const matter of plan.matters) expect(text).not.toContain(JSON.stringify(matter.quote.text).slice(1, -1));
	});

	it("says that easy read waits for a check, again for each version", () => {
		const plan = everyField();
		const checked = (planVersion: number, covers: string | null = digestOfEasyRead(plan)) =>
			summaryOf({
				...plan,
				version: 4,
				easyRead: {
					...plan.easyRead,
					checked: { by: [{ kind: "me" }], with: null, on: plan.needs.askedOn as never, planVersion, covers },
				},
			});
		expect(checked(4).isEasyReadToCheck).toBe(false);
		expect(checked(3).isEasyReadToCheck).toBe(true);
		expect(checked(4, digestOfEasyRead({ ...plan, matters: [] })).isEasyReadToCheck).toBe(true);
		expect(checked(4, null).isEasyReadToCheck).toBe(true);
		expect(summaryOf({ ...plan, easyRead: { ...plan.easyRead, lines: [], checked: null } }).isEasyReadToCheck).toBe(
			false,
		);
	});

	it("is cheap: the largest plan there is in the tests, in a few milliseconds", () => {
		const plan = everyField();
		summaryOf(plan);
		const start = performance.now();
		for (let times = 0; times < 200; times++) summaryOf(plan);
		expect((performance.now() - start) / 200).toBeLessThan(5);
	});
});

describe("the same wording", () => {
	it("is found whatever the case, spacing and punctuation, and gives no words away", () => {
		expect(wordingMark("Walk to the canal, and back.")).toBe(wordingMark("  walk to the CANAL\nand back"));
		expect(wordingMark("Walk to the canal")).not.toBe(wordingMark("Walk to the church"));
		expect(wordingMark("Walk to the canal")).toMatch(/^[0-9a-f]{16}$/);
		expect(wordingMark(" … ")).toBe("");
	});
});
