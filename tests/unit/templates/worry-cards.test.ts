import { describe, expect, it } from "vitest";
import { serviceWordsIn } from "../../../shared/language/service-words.ts";
import { isPlaceholder } from "../../../shared/language/voice.ts";
import { worrySchema } from "../../../shared/plan/matters.ts";
import data from "../../../templates/en-GB/worry-cards.json" with { type: "json" };
import { pictureConcepts } from "../../../templates/pictures/index.ts";
import { serviceWords } from "../../../templates/service-words.ts";
import { worryCardOf, worryCards, worryCardsSchema } from "../../../templates/worry-cards.ts";

const starters = worryCards.flatMap((card) => card.starters);

describe("worry cards", () => {
	it("are one for each area, in order, and refused when one is missing or doubled", () => {
		const areas = worrySchema.shape.area.options.filter((area) => area !== "other");
		expect(worryCards.map(({ area }) => area)).toEqual(areas);
		for (const area of areas) expect(worryCardOf(area).area).toBe(area);
		// A card that an earlier plan has as "other".
		expect(worryCardOf("other").area).toBe("none");
		const [first, ...rest] = data.cards;
		expect(worryCardsSchema.safeParse({ ...data, cards: rest }).success).toBe(false);
		expect(worryCardsSchema.safeParse({ ...data, cards: [first, ...data.cards] }).success).toBe(false);
		expect(worryCardsSchema.safeParse({ ...data, cards: [...rest, first] }).success).toBe(false);
	});

	it("have a picture of ours where one fits, and no other", () => {
		const pictures = worryCards.flatMap(({ picture }) => picture ?? []);
		for (const picture of pictures) expect(pictureConcepts, picture).toContain(picture);
		expect(new Set(pictures).size).toBe(pictures.length);
		expect(pictures.length).toBeGreaterThan(worryCards.length / 2);
		const [first, ...rest] = data.cards;
		expect(worryCardsSchema.safeParse({ ...data, cards: [{ ...first, picture: "no such" }, ...rest] }).success).toBe(
			false,
		);
	});

	it("start as people do: short, no service words, no full stop, none twice", () => {
		expect(new Set(starters).size).toBe(starters.length);
		for (const starter of starters) {
			expect(serviceWordsIn(starter, serviceWords), starter).toEqual([]);
			expect(isPlaceholder(starter, serviceWords), starter).toBe(false);
			expect(starter, starter).toMatch(/^\p{Lu}.*[^.!?]$/u);
			expect(starter.split(" ").length, starter).toBeLessThanOrEqual(8);
			expect(starter, starter).not.toMatch(/["']|\b(you|your|patient)\b/i);
		}
	});
});
