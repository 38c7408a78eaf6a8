/** The budget sheet: header and lines. Money is whole pence. Reference 5.2, 5.3; decision 12. Sums live in shared/budget. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { relevanceSchema, staffSchema, visibilitySchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, maybeYes, saidSchema } from "./text.ts";
import { localDateSchema } from "./time.ts";

/** Whole pence, up to ten million pounds. */
export const penceSchema = z.int().min(0).max(1_000_000_000);
/** Hundredths: 150 is 1.5 hours. Whole numbers only, so that nothing is lost to floating point. */
export const hundredthsSchema = z.int().min(1).max(100_000_00);

export const howHeldSchema = z.enum(["notional", "third-party", "direct-payment"]);
export const funderSchema = z.strictObject({
	id: idSchema,
	name: filledLineSchema,
	kind: z.enum(["nhs", "council", "education", "self", "other"]),
	share: maybe(
		z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("pence"), pence: penceSchema }),
			z.strictObject({ kind: z.literal("percent"), hundredths: z.int().min(0).max(10_000) }),
		]),
	),
});

export const budgetLineSchema = z.strictObject({
	id: idSchema,
	what: filledLineSchema,
	/** Which goal or contingency it meets: at least one for a sheet without errors. */
	meets: listOf(idSchema),
	type: z
		.enum([
			"staff-pay",
			"agency",
			"equipment",
			"activity",
			"travel",
			"training",
			"therapy",
			"employer-cost",
			"contingency",
			"other",
		])
		.default("other"),
	provider: lineSchema.default(""),
	isRegistered: maybe(z.enum(["yes", "no", "not-needed"])),
	funderId: maybe(idSchema),
	howHeld: maybe(howHeldSchema),
	unitPence: penceSchema,
	quantity: hundredthsSchema.default(100),
	quantityOf: lineSchema.default(""),
	howOften: z.enum(["day", "week", "two-weeks", "four-weeks", "month", "quarter", "year", "term", "once"]),
	/** Occurrences, for `term` and `once`. */
	times: z.int().min(1).max(1000).default(1),
	start: maybe(localDateSchema),
	end: maybe(localDateSchema),
	agreed: z
		.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("proposed") }),
			z.strictObject({ kind: z.literal("agreed") }),
			z.strictObject({ kind: z.literal("not-agreed"), because: saidSchema }),
		])
		.default({ kind: "proposed" }),
	isSameHousehold: maybeYes,
	note: maybe(saidSchema),
});

export const budgetSchema = z.strictObject({
	/** "Does Mo have a budget for her care?" null: not asked. `none` is C4's not applicable. */
	type: maybe(z.enum(["phb", "integrated", "council", "wheelchair", "ehc", "none", "not-sure"])),
	funders: listOf(funderSchema),
	indicative: maybe(z.strictObject({ pence: penceSchema, toldOn: localDateSchema })),
	final: maybe(
		z.strictObject({ pence: penceSchema, agreedOn: maybe(localDateSchema), approvedBy: maybe(staffSchema) }),
	),
	period: maybe(z.strictObject({ start: localDateSchema, end: localDateSchema })),
	howHeld: listOf(howHeldSchema),
	accountHolder: maybe(
		z.strictObject({
			kind: z.enum(["me", "nominee", "representative", "third-party"]),
			name: lineSchema.default(""),
			authority: maybe(z.enum(["lpa", "deputy", "parent", "appointed"])),
		}),
	),
	thirdParty: maybe(filledLineSchema),
	reserve: maybe(
		z.discriminatedUnion("kind", [
			z.strictObject({ kind: z.literal("pence"), pence: penceSchema }),
			z.strictObject({ kind: z.literal("percent"), hundredths: z.int().min(0).max(10_000) }),
		]),
	),
	contributionPence: penceSchema.default(0),
	carriedForwardPence: penceSchema.default(0),
	coordinatorId: maybe(idSchema),
	firstPaymentOn: maybe(localDateSchema),
	reviewOn: maybe(localDateSchema),
	unspent: maybe(saidSchema),
	lines: listOf(budgetLineSchema),
	relevance: relevanceSchema,
	visibility: visibilitySchema,
});

export type HowHeld = z.infer<typeof howHeldSchema>;
export type Funder = z.infer<typeof funderSchema>;
export type BudgetLine = z.infer<typeof budgetLineSchema>;
export type Budget = z.infer<typeof budgetSchema>;
