import { describe, expect, it } from "vitest";
import { threadStages } from "../../../../shared/guide/guide.ts";
import { placeIdSchema } from "../../../../shared/guide/places.ts";
import { guide, stageOf } from "../../../../templates/guide.ts";

describe("the guide", () => {
	it("adds up to its 10, 20 and 45 minutes", () => {
		for (const shape of ["10", "20", "45"] as const) {
			const total = guide.stages.reduce((sum, stage) => sum + stage.minutes[shape], 0);
			expect(total, shape).toBe(Number(shape));
		}
	});

	it("puts what makes life good before anything about health", () => {
		const ids = threadStages(guide, 45).map((stage) => stage.id);
		expect(ids.indexOf("life")).toBeLessThan(ids.indexOf("mind"));
		expect(ids.indexOf("life")).toBeLessThan(ids.indexOf("daily"));
	});

	it("has so many parts as there is time for", () => {
		const parts = ([45, 20, 10] as const).map((shape) => threadStages(guide, shape).length);
		expect(parts).toEqual([8, 8, 6]);
	});

	it("names every place that words can go, and has no id twice", () => {
		expect(Object.keys(guide.places).sort()).toEqual([...placeIdSchema.options].sort());
		const ids = guide.stages.flatMap((stage) => [stage.question.id, ...stage.prompts.map((prompt) => prompt.id)]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const stage of ["settle", "life", "mind", "daily"])
			for (const prompt of [stageOf(stage).question, ...stageOf(stage).prompts])
				expect(prompt.place !== undefined || prompt.asks !== "words", prompt.id).toBe(true);
	});

	it("asks as one would speak: no service words of address, one question mark at most a sentence", () => {
		const texts = JSON.stringify(guide).toLowerCase();
		for (const word of ["patient", "client", "service user", "compliance"]) expect(texts).not.toContain(word);
	});
});
