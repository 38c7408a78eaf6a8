/** The whole plan. Everything else in the app is made from this. */
import { z } from "zod";
import { agreementSchema } from "./agreement.ts";
import { checkedOnce } from "./checked.ts";
import { easyReadSchema, photoSchema, pictureChoiceSchema } from "./easy-read.ts";
import { goalSchema } from "./goals.ts";
import { idSchema } from "./ids.ts";
import { dailySchema, healthSchema, matterSchema, worrySchema } from "./matters.ts";
import { budgetSchema } from "./money.ts";
import { aboutSchema, authorSchema, needsSchema, rightsSchema } from "./person.ts";
import { aheadSchema, changePlansSchema, otherPlanSchema, risksSchema } from "./safety.ts";
import { talksSchema } from "./talks.ts";
import { teamSchema } from "./team.ts";
import { languageSchema, listOf, maybe, saidSchema } from "./text.ts";
import { instantSchema, localDateSchema } from "./time.ts";

/** Raised by one with each numbered migration, never reused. */
export const SCHEMA_VERSION = 2;

/** States of planning with a person (decision 14). Closed plans leave the due lists. */
export const planningStateSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("offered"), on: localDateSchema }),
	z.strictObject({ kind: z.literal("invited"), on: localDateSchema }),
	z.strictObject({ kind: z.literal("declined"), on: localDateSchema, because: maybe(saidSchema) }),
	z.strictObject({ kind: z.literal("talking"), on: localDateSchema }),
	z.strictObject({ kind: z.literal("agreed"), on: localDateSchema }),
	z.strictObject({ kind: z.literal("closed"), on: localDateSchema, why: z.enum(["moved", "ended", "died"]) }),
]);

export const accentNameSchema = z.enum(["plum", "pine", "sea", "rust", "slate", "black"]);

/** What the person chose for their first page: one quote, their colour, up to three pictures. */
export const firstPageSchema = z.strictObject({
	quoteId: maybe(idSchema),
	accent: accentNameSchema.default("plum"),
	pictures: z.array(pictureChoiceSchema).max(3).default([]),
});

export const planSchema = z.strictObject({
	schema: z.literal(SCHEMA_VERSION),
	id: idSchema,
	personId: idSchema,
	/** `lite` is the wellbeing plan; growing it into `full` keeps every word (reference 1.6). */
	kind: z.enum(["full", "lite"]),
	version: z.int().positive().default(1),
	language: languageSchema.default("en-GB"),
	/** Invented people carry true, and every document says so. */
	isInvented: z.boolean().default(false),
	createdAt: instantSchema,
	updatedAt: instantSchema,
	author: authorSchema,
	state: planningStateSchema,
	about: aboutSchema,
	needs: needsSchema,
	rights: rightsSchema,
	talks: talksSchema,
	firstPage: firstPageSchema,
	matters: listOf(matterSchema),
	worries: listOf(worrySchema),
	health: healthSchema,
	daily: dailySchema,
	goals: listOf(goalSchema),
	changePlans: changePlansSchema,
	risks: risksSchema,
	ahead: aheadSchema,
	otherPlans: listOf(otherPlanSchema),
	budget: budgetSchema,
	team: teamSchema,
	agreement: agreementSchema,
	easyRead: easyReadSchema,
	photos: listOf(photoSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** Plans that were found right: a save need not look at them again. */
export const checkedPlans = checkedOnce<Plan>(planSchema);

/** The schema as JSON Schema (draft 2020-12), for others who read our files. */
export const planJsonSchema = (): unknown => z.toJSONSchema(planSchema, { io: "input", unrepresentable: "any" });
