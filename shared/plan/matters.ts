/** What matters to me, what is on my mind, and living with it day to day. Framework criterion 2; PRSB About me, Strengths. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { quoteSchema, ratingSchema, relevanceSchema, visibilitySchema, whoSchema } from "./quote.ts";
import { filledLineSchema, listOf, maybe, saidSchema } from "./text.ts";
import { localDateSchema, partialDateSchema } from "./time.ts";

/** Where kept words go. Order is the order on paper. */
export const matterAreaSchema = z.enum([
	"people",
	"routines",
	"places",
	"love",
	"culture",
	"good-day",
	"bad-day",
	"getting-through",
	"proud",
	"appreciate",
	"please-do",
	"please-dont",
	"know-about-me",
]);
export type MatterArea = z.infer<typeof matterAreaSchema>;

/** What somebody is good at, proud of and thanked for (PRSB Strengths). */
const strengthAreas: readonly MatterArea[] = ["getting-through", "proud", "appreciate"];
/** Whether a thing that matters is one of those. */
export const isStrength = ({ area }: { readonly area: MatterArea }): boolean => strengthAreas.includes(area);

/** One thing that matters: one quote, one id. Goals stand on it (reference 0.3). */
export const matterSchema = z.strictObject({
	id: idSchema,
	area: matterAreaSchema,
	quote: quoteSchema,
	/** Grown from a worry. */
	fromWorryId: maybe(idSchema),
	/** Still true at a review. */
	stillTrue: maybe(z.strictObject({ answer: z.enum(["yes", "no", "changed"]), on: localDateSchema })),
});
export type Matter = z.infer<typeof matterSchema>;

/** Whether it still holds: nobody has said otherwise since. What changed or is no longer so is told apart. */
export const stillHolds = ({ stillTrue }: Matter): boolean => stillTrue === null || stillTrue.answer === "yes";

export const worrySchema = z.strictObject({
	id: idSchema,
	area: z.enum([
		"body",
		"mood",
		"sleep",
		"moving",
		"money",
		"home",
		"caring",
		"work",
		"relationships",
		"loneliness",
		"meaning",
		"forms",
		"medicines",
		/** A worry with no area: one that fits no card, or that nobody has named yet. */
		"none",
		/** Something else that was said: a worry only once it has a number or a place in the order. */
		"other",
	]),
	quote: maybe(quoteSchema),
	bother: maybe(ratingSchema),
	/** 1 is the one to look at first. */
	order: maybe(z.int().min(1).max(20)),
});
export type Worry = z.infer<typeof worrySchema>;

/** One side's view. Views on the same thing stand apart and are never merged. */
const viewSchema = z.strictObject({ id: idSchema, by: whoSchema, quote: quoteSchema });

export const dailySchema = z.strictObject({
	doAlready: listOf(quoteSchema),
	helps: listOf(quoteSchema),
	makesWorse: listOf(quoteSchema),
	findHard: listOf(quoteSchema),
	understand: listOf(quoteSchema),
	confidence: maybe(ratingSchema),
	oneHigher: maybe(quoteSchema),
	working: listOf(viewSchema),
	notWorking: listOf(viewSchema),
	/** Help I have now: from me, my people, others (PRSB Services and care). */
	support: listOf(
		z.strictObject({
			id: idSchema,
			who: whoSchema,
			what: saidSchema,
			from: maybe(localDateSchema),
			until: maybe(localDateSchema),
			paidBy: maybe(filledLineSchema),
		}),
	),
	/** Formulation: how we make sense of things (PRSB, mental health, optional). */
	makingSense: listOf(
		z.strictObject({
			id: idSchema,
			on: localDateSchema,
			by: maybe(filledLineSchema),
			text: saidSchema,
			visibility: visibilitySchema,
		}),
	),
	relevance: relevanceSchema,
});

/** My health as I tell it. Asked-and-none is not the same as not asked. Never for prescribing. */
const toldSchema = z.strictObject({ to: filledLineSchema, on: localDateSchema });
export const healthSchema = z.strictObject({
	conditions: listOf(
		z.strictObject({
			id: idSchema,
			quote: maybe(quoteSchema),
			doctorsName: maybe(filledLineSchema),
			told: maybe(toldSchema),
			visibility: visibilitySchema,
		}),
	),
	medicines: maybe(
		z.strictObject({
			state: z.enum(["some", "none"]),
			told: toldSchema,
			items: listOf(
				z.strictObject({
					id: idSchema,
					asTold: saidSchema,
					whatFor: maybe(saidSchema),
					whereKept: maybe(saidSchema),
					howTaken: maybe(saidSchema),
				}),
			),
		}),
	),
	allergies: maybe(
		z.strictObject({
			state: z.enum(["some", "none"]),
			told: toldSchema,
			items: listOf(z.strictObject({ id: idSchema, asTold: saidSchema, whatHappens: maybe(saidSchema) })),
		}),
	),
	/** My results, in plain words (decision 18). */
	results: listOf(
		z.strictObject({
			id: idSchema,
			what: saidSchema,
			/** The day of the result, or as much of it as is known; null until somebody says it. */
			on: maybe(partialDateSchema),
			meansForMe: maybe(saidSchema),
			explainedBy: maybe(filledLineSchema),
		}),
	),
	alerts: listOf(z.strictObject({ id: idSchema, text: saidSchema, visibility: visibilitySchema })),
	/** A measure kept with its licence elsewhere: name, score and date only; ONS4 may be held whole (reference 2.5). */
	measures: listOf(
		z.strictObject({
			id: idSchema,
			name: filledLineSchema,
			on: localDateSchema,
			values: listOf(z.strictObject({ what: filledLineSchema, value: z.number() })),
		}),
	),
	relevance: relevanceSchema,
});
