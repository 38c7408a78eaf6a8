/** What counts as talked about, the same on the map as at the foot. */
import { expect, it } from "vitest";
import { keptWords, talkedWords } from "../../../../shared/guide/places.ts";
import { stageSchema } from "../../../../shared/plan/talks.ts";
import { examples } from "../../../../templates/examples/index.ts";

it("is every word of a part but what the person lives with, which is their health", () => {
	let conditions = 0;
	for (const { plan } of examples)
		for (const stage of stageSchema.options) {
			const kept = keptWords(plan, stage);
			const health = kept.filter(({ place }) => place === "health.condition");
			conditions += health.length;
			const talked = talkedWords(plan, stage);
			expect(talked.length).toBe(kept.length - health.length);
			expect(talked.some((quote) => health.some((one) => one.quote.id === quote.id))).toBe(false);
		}
	expect(conditions).toBeGreaterThan(0);
});
