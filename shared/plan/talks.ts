/** The talks: preparation, each talk with date, place and who was there, what was left and why, tools used. Reference 2.2. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { quoteSchema, staffSchema, whoSchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, saidSchema } from "./text.ts";
import { instantSchema, localDateSchema } from "./time.ts";

/** Stages 0 to 8 of the guide. */
export const stageSchema = z.enum([
	"before",
	"settle",
	"life",
	"mind",
	"daily",
	"different",
	"who-does-what",
	"if-things-change",
	"read-back",
]);
export type Stage = z.infer<typeof stageSchema>;

/** Criterion 1: information to prepare; test results explained. */
export const preparationSchema = z.strictObject({
	given: listOf(
		z.strictObject({
			id: idSchema,
			what: filledLineSchema,
			format: filledLineSchema,
			how: lineSchema.default(""),
			on: localDateSchema,
			by: maybe(staffSchema),
		}),
	),
	results: maybe(z.enum(["explained", "none-needed", "not-yet"])),
	/** The people the person wished to bring in: names, or nobody by choice. null: not asked. */
	invited: maybe(
		z.strictObject({
			isNobodyByChoice: z.boolean(),
			people: listOf(
				z.strictObject({
					id: idSchema,
					who: whoSchema,
					answer: z.enum(["coming", "asked", "could-not", "refused", "not-asked-yet"]),
					because: maybe(saidSchema),
				}),
			),
		}),
	),
	wouldRatherNot: listOf(whoSchema),
	/** The practitioner's side: notes read, last plan read, own list of what works. */
	practitioner: listOf(z.strictObject({ id: idSchema, what: filledLineSchema, on: localDateSchema })),
});

export const talkSchema = z.strictObject({
	id: idSchema,
	on: localDateSchema,
	startedAt: instantSchema,
	endedAt: maybe(instantSchema),
	place: lineSchema.default(""),
	/** Planned length in minutes: 10, 20 or 45 (reference 2.3). */
	shape: z.union([z.literal(10), z.literal(20), z.literal(45)]).default(45),
	/** Who was there beside the person, for all of it or for a part. */
	present: listOf(whoSchema),
	/** When one of them came in or left, in order. Whoever is not in it was there throughout. */
	moves: listOf(z.strictObject({ who: whoSchema, is: z.enum(["came", "left"]), at: instantSchema })),
	isPersonPresent: z.boolean().default(true),
	by: staffSchema,
	isInterpreted: z.boolean().default(false),
	/** "What would make this time useful for you today?" */
	hopes: listOf(quoteSchema),
	/** Minutes spent in each stage, whole. */
	minutes: listOf(z.strictObject({ stage: stageSchema, minutes: z.int().nonnegative() })),
	/** Prompts that were asked: ids in the guide. */
	asked: listOf(filledLineSchema),
	/** Health was opened before life: why (decision 20). */
	healthFirstBecause: maybe(saidSchema),
});
export type Talk = z.infer<typeof talkSchema>;

export const skipSchema = z.strictObject({
	id: idSchema,
	stage: stageSchema,
	questionId: filledLineSchema,
	reason: z.enum(["not-now", "not-relevant", "did-not-want"]),
	note: maybe(saidSchema),
	at: instantSchema,
	talkId: maybe(idSchema),
});
export type Skip = z.infer<typeof skipSchema>;

export const bookedTalkSchema = z.strictObject({
	id: idSchema,
	on: localDateSchema,
	time: lineSchema.default(""),
	place: lineSchema.default(""),
	by: maybe(staffSchema),
	what: z.enum(["talk", "review"]).default("talk"),
});

/** A tool that lists and draws: relationship circle, good day and bad day, strengths. Its words are quotes elsewhere. */
export const toolUseSchema = z.strictObject({
	id: idSchema,
	tool: z.enum(["circle", "good-bad-day", "strengths", "worry-cards", "working-not-working"]),
	talkId: maybe(idSchema),
	on: localDateSchema,
});
export type ToolUse = z.infer<typeof toolUseSchema>;

export const talksSchema = z.strictObject({
	preparation: preparationSchema,
	held: listOf(talkSchema),
	booked: listOf(bookedTalkSchema),
	skips: listOf(skipSchema),
	tools: listOf(toolUseSchema),
});
