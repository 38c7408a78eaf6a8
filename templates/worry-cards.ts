/**
 * Worry cards: one for each area of life, to lay before somebody who is stuck at "What worries you most?" (reference 2.2,
 * stage 3). A starter is a beginning, in the words people use; what goes in the plan is what the person then says.
 */
import { z } from "zod";
import { type Worry, worrySchema } from "../shared/plan/matters.ts";
import { languageSchema } from "../shared/plan/text.ts";
import data from "./en-GB/worry-cards.json" with { type: "json" };
import { pictureConcepts } from "./pictures/index.ts";

/** What is said besides is no worry yet: there is nothing to point at for it. */
const areas = worrySchema.shape.area.exclude(["other"]).options;

export const worryCardSchema = z.strictObject({
	area: worrySchema.shape.area,
	title: z.string().min(1).max(40),
	/** A picture of ours that surely means it; none where none does: one that says something else is worse than none. */
	picture: z
		.string()
		.refine((concept) => pictureConcepts.includes(concept), { error: "no such picture" })
		.optional(),
	/** Short, as the person would say it: easy to read at a glance, and aloud. */
	starters: z.array(z.string().min(1).max(50)).min(3).max(6),
});
export type WorryCard = z.infer<typeof worryCardSchema>;

export const worryCardsSchema = z.strictObject({
	language: languageSchema,
	/** One card for each area of a worry, in the order of the areas. */
	cards: z.array(worryCardSchema).refine((cards) => cards.map(({ area }) => area).join() === areas.join(), {
		error: "one card for each area, in their order",
	}),
});

export const worryCards: readonly WorryCard[] = worryCardsSchema.parse(data).cards;

/**
 * The card of an area. Every area has one; the last card, for what fits no other, stood for "other" in plans from before
 * a worry could have no area.
 */
export function worryCardOf(area: Worry["area"]): WorryCard {
	const named = area === "other" ? "none" : area;
	const card = worryCards.find((one) => one.area === named);
	if (!card) throw new Error(`no worry card for ${area}`);
	return card;
}
